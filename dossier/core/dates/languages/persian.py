"""Gregorian dates in Persian: ۴ مه ۲۰۲۰, قرن ۱۸, ۴۴ پیش از میلاد.

Persian papers mostly print Solar Hijri dates; those are no dates here (see `calendars`).
"""

from dossier.core.dates.languages.language import Case, DateLanguage

PERSIAN = DateLanguage(
    code="fa",
    case=Case.NONE,
    months=(
        "ژانویه ژانویهٔ",
        "فوریه فوریهٔ",
        "مارس",
        "آوریل اوریل",
        "مه مهٔ می",
        "ژوئن جون",
        "ژوئیه ژوئیهٔ جولای",
        "اوت آگوست اگوست",
        "سپتامبر",
        "اکتبر",
        "نوامبر",
        "دسامبر",
    ),
    # می begins every other verb, جون is a dear one.
    only_beside_year="می جون اوت",
    to="تا|الی",
    of="ماه|سال",
    # In the fog is "در مه", so that the word for month has to stand there.
    before_month="ماه",
    before_year="سال",
    after_year="میلادی|م\\.",
    goes_on="در|از|به|با|و|که|تا|بر|بود|شد|را|برای|پس|پیش",
    counted="نفر|سرباز|تن\\b|دلار|هزار|میلیون|میلیارد|بار\\b|متر|کودک|کشتی|روز|سال",
    century_before="قرن|سده",
    bc_after="پیش از میلاد|قبل از میلاد|ق\\.?\\s?م\\.?|پ\\.?\\s?م\\.?",
    ad_after="میلادی|پس از میلاد",
    examples=(
        ("روز ۴ مه ۲۰۲۰ در بندر", "2020-05-04"),
        ("۴ مهٔ ۲۰۲۰", "2020-05-04"),
        ("۴ می ۲۰۲۰", "2020-05-04"),
        ("۴ ماه مه سال ۲۰۲۰", "2020-05-04"),
        ("۴ آوریل", "XXXX-04-04"),
        ("در مه ۲۰۲۰", "2020-05"),
        ("در ماه مارس", "XXXX-03"),
        ("سال ۱۶۴۸ میلادی", "1648"),
        ("قرن ۱۸", "17XX"),
        ("۴۴ پیش از میلاد", "-0043"),
        ("۱۵ مارس ۴۴ پیش از میلاد", "-0043-03-15"),
    ),
)
