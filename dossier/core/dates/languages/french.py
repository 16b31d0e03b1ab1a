"""Dates in French: 4 mai 2020, 1er mai, les années 1850, XVIIIe siècle, 44 av. J.-C."""

from dossier.core.dates.languages.language import Case, DateLanguage

FRENCH = DateLanguage(
    code="fr",
    case=Case.LOWER,
    months=(
        "janvier janv.",
        "février fevrier févr.",
        "mars",
        "avril avr.",
        "mai",
        "juin",
        "juillet juil.",
        "août aout",
        "septembre sept.",
        "octobre oct.",
        "novembre nov.",
        "décembre decembre déc.",
    ),
    only_beside_year="janv. févr. avr. juil. sept. oct. nov. déc.",
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    ordinal="er|ᵉʳ",
    to="au",
    of="de",
    before_month="[Ee]n|[Dd]epuis|[Dd]ébut|[Ff]in|mi|[Aa]u mois d(?:e|['’])|[Ff]in d(?:e|['’])",
    before_year="[Ll]['’]an|[Ll]['’]année|[Aa]nnée",
    in_year="[Ee]n|[Dd]epuis|[Dd]ès",
    goes_on=(
        "à|au|aux|dans|en|par|pour|sur|sous|et|ou|mais|quand|où|que|qui|le|la|les|un|une|il|elle|ils"
        "|elles|ce|cette|se|fut|était|est|a|ont|avait|avec|contre|entre|après|avant|depuis"
    ),
    counted=(
        "personnes|soldats|hommes|femmes|enfants|habitants|civils|navires|euros|francs|fois\\b|ans\\b"
        "|jours|mètres|kilomètres|pour\\s?cent|millions?|milliards?|milliers?"
    ),
    decade_before="[Aa]nnées",
    century_after="(?:e|è|ᵉ|ème|er)?\\s?siècles?",
    bc_after="av(?:ant|\\.)\\s?(?:J\\.?\\s?-?\\s?C\\.?|Jésus-Christ|notre ère)",
    ad_after="ap(?:rès|r?\\.)\\s?(?:J\\.?\\s?-?\\s?C\\.?|Jésus-Christ)",
    examples=(
        ("le 4 mai 2020", "2020-05-04"),
        ("le 4 avril", "XXXX-04-04"),
        ("le 1er août 1914", "1914-08-01"),
        ("du 4 au 6 mai 2020", "2020-05-04/2020-05-06"),
        ("le 4 mai 1688, le quai", "1688-05-04"),
        ("le 4 mai 1688 à Bordeaux", "1688-05-04"),
        ("en mai 2020", "2020-05"),
        ("en avril", "XXXX-04"),
        ("4 déc. 2020", "2020-12-04"),
        ("LE 4 MARS 2020", "2020-03-04"),
        ("en 1648.", "1648"),
        ("l'an 987", "0987"),
        ("les années 1850", "185X"),
        ("au XVIIIe siècle", "17XX"),
        ("au 18e siècle", "17XX"),
        ("44 av. J.-C.", "-0043"),
        ("le 15 mars 44 av. J.-C.", "-0043-03-15"),
        ("44 avant Jésus-Christ", "-0043"),
    ),
)
