"""Names of months of other calendars: by them a date is known for one that is not read here.

The rows of the calendars that can be turned into ours have twelve months in their order. Of the
others only the names are known, so that nobody is told that such a date does not stand there.
"""

from functools import cache
from typing import Final

SOLAR_HIJRI: Final = (
    "Farvardin فروردین حمل",
    "Ordibehesht Ordibehest اردیبهشت ثور",
    "Khordad خرداد جوزا",
    "Tir تیر سرطان",
    "Mordad Amordad مرداد امرداد اسد",
    "Shahrivar شهریور سنبله",
    "Mehr مهر میزان",
    "Aban آبان عقرب",
    "Azar آذر قوس",
    "Dey دی جدی",
    "Bahman بهمن دلو",
    "Esfand اسفند حوت",
)
ISLAMIC: Final = (
    "Muharram Moharram محرم المحرم",
    "Safar صفر",
    "Rabi_al-awwal Rabi'_al-awwal Rabi_I ربيع_الأول ربیع_الاول",
    "Rabi_al-thani Rabi'_al-thani Rabi_al-akhir Rabi_II ربيع_الآخر ربيع_الثاني ربیع_الثانی",
    "Jumada_al-awwal Jumada_al-ula Jumada_I جمادى_الأولى جمادی_الاول",
    "Jumada_al-thani Jumada_al-akhira Jumada_II جمادى_الآخرة جمادى_الثانية جمادی_الثانی",
    "Rajab رجب",
    "Sha'ban Sha’ban Shaban Shaaban شعبان",
    "Ramadan Ramazan Ramadhan رمضان",
    "Shawwal شوال",
    "Dhu_al-Qi'dah Dhu_al-Qidah Dhu_al-Qadah Zul-Qa'dah Zulkaedah ذو_القعدة ذي_القعدة",
    "Dhu_al-Hijjah Dhul-Hijjah Zul-Hijjah Zulhijjah ذو_الحجة ذي_الحجة",
)
THAI: Final = (
    *("มกราคม ม.ค.", "กุมภาพันธ์ ก.พ.", "มีนาคม มี.ค.", "เมษายน เม.ย.", "พฤษภาคม พ.ค."),
    *("มิถุนายน มิ.ย.", "กรกฎาคม ก.ค.", "สิงหาคม ส.ค.", "กันยายน ก.ย.", "ตุลาคม ต.ค."),
    *("พฤศจิกายน พ.ย.", "ธันวาคม ธ.ค."),
)
_NAMES_ONLY: Final = {
    "Hebrew": (
        "Tishrei Tishri Heshvan Cheshvan Marcheshvan Kislev Tevet Shevat Shvat Adar Nisan Iyar "
        "Iyyar Sivan Tammuz Tamuz Av Elul "
        "תשרי חשוון חשון כסלו טבת שבט אדר ניסן אייר סיוון סיון תמוז אב אלול"
    ),
    "French Republican": (
        "vendémiaire brumaire frimaire nivôse pluviôse ventôse germinal floréal prairial messidor "
        "thermidor fructidor Vendémiaire Brumaire Frimaire Nivôse Pluviôse Ventôse Germinal "
        "Floréal Prairial Messidor Thermidor Fructidor"
    ),
    "Ethiopian": (
        "Meskerem Tikimt Hidar Tahsas Yekatit Megabit Miazia Miyazya Ginbot Sene Hamle Nehase "
        "መስከረም ጥቅምት ኅዳር ታኅሣሥ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሐምሌ ነሐሴ"
    ),
    "Coptic": "Thout Paopi Hathor Koiak Tobi Meshir Paremhat Parmouti Pashons Paoni Epip Mesori",
    "Indian": (
        "Chaitra Vaisakha Vaishakha Baisakh Jyaistha Jyeshtha Jestha Asadha Ashadha Asar Sravana "
        "Shravana Shrawan Bhadra Asvina Ashwin Asoj Kartika Kartik Mangsir Agrahayana Pausa Poush "
        "Magha Magh Phalguna Phalgun "
        "चैत्र वैशाख जेठ ज्येष्ठ असार आषाढ साउन श्रावण भदौ भाद्र असोज आश्विन कात्तिक कार्तिक मंसिर मार्गशीर्ष पुस "
        "पौष माघ फागुन फाल्गुन"
    ),
}
"""Calendars whose months are known by name alone."""


@cache
def numbered() -> dict[str, tuple[str, int]]:
    """Names of months → their calendar and number, of those that can be turned into ours."""
    return {
        name.replace("_", " "): (calendar, number)
        for calendar, rows in (
            ("Solar Hijri", SOLAR_HIJRI),
            ("Islamic", ISLAMIC),
            ("Buddhist", THAI),
        )
        for number, row in enumerate(rows, 1)
        for name in row.split()
    }


@cache
def calendar_of() -> dict[str, str]:
    """Names of months → their calendar, of all; Thai months are ours, but for their years."""
    known = {name: calendar for name, (calendar, _) in numbered().items() if calendar != "Buddhist"}
    only = {name: calendar for calendar, names in _NAMES_ONLY.items() for name in names.split()}
    return only | known
