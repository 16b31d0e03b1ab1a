"""Dates in Turkish: 4 Mayıs 2020, Nisan ayında, 1850'ler, 18. yüzyıl, MÖ 44."""

from dossier.core.dates.languages.language import Case, DateLanguage

TURKISH = DateLanguage(
    code="tr",
    case=Case.CAPITAL,
    months=(
        "Ocak",
        "Şubat",
        "Mart",
        "Nisan NİSAN",
        "Mayıs",
        "Haziran HAZİRAN",
        "Temmuz",
        "Ağustos",
        "Eylül",
        "Ekim EKİM",
        "Kasım",
        "Aralık",
    ),
    weekdays=("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"),
    to="ile",
    after_month="['’][dt][ae]n?(?!\\w)|\\s[Aa]yı\\w*",
    after_year="yılı(?:nda|ndan|na|nın)?(?!\\w)|senesi\\w*|['’](?:[dt][ae]n?|y[ae]|n[iıuü]n)(?!\\w)",
    goes_on="tarihinde|tarihli|ve|veya|ile|için|günü|gününde|da|de|saat",
    counted=(
        "kişi|asker|insan|kadın|çocuk|erkek|sivil|gemi|lira|avro|dolar|kez|kere|yıl(?!ı)|gün(?!ü)|metre"
        "|bin|milyon|milyar"
    ),
    decade_after="['’](?:l[ae]r|l[iıuü])\\w*",
    century_after="\\.?\\s?(?:yüzyıl\\w*|yy\\.)",
    bc_before="M\\.?\\s?Ö\\.?|[Mm]ilattan [Öö]nce|İ\\.?\\s?Ö\\.?",
    ad_before="M\\.?\\s?S\\.?|[Mm]ilattan [Ss]onra",
    examples=(
        ("4 Mayıs 2020", "2020-05-04"),
        ("4 Nisan'da", "XXXX-04-04"),
        ("20 Ağustos 2024 tarihinde", "2024-08-20"),
        ("4-6 Mayıs 2020", "2020-05-04/2020-05-06"),
        ("4 Mayıs 1688'de", "1688-05-04"),
        ("Mayıs 2020'de", "2020-05"),
        ("Mart ayında", "XXXX-03"),
        ("1648 yılında", "1648"),
        ("987 yılında", "0987"),
        ("1648'de", "1648"),
        ("1850'lerde", "185X"),
        ("18. yüzyılda", "17XX"),
        ("XIX. yüzyıl", "18XX"),
        ("MÖ 44", "-0043"),
        ("15 Mart MÖ 44", "-0043-03-15"),
        ("MS 79", "0079"),
    ),
)
