"""Dates in German: 4. Mai 2020, im April, die 1850er Jahre, 18. Jahrhundert, 44 v. Chr."""

from dossier.core.dates.languages.language import Case, DateLanguage

GERMAN = DateLanguage(
    code="de",
    case=Case.CAPITAL,
    months=(
        "Januar Jänner Jan.",
        "Februar Feber Febr. Feb.",
        "März Maerz",
        "April Apr.",
        "Mai",
        "Juni",
        "Juli",
        "August Aug.",
        "September Sept. Sep.",
        "Oktober Okt.",
        "November Nov.",
        "Dezember Dez.",
    ),
    weekdays=(
        "Montag",
        "Dienstag",
        "Mittwoch",
        "Donnerstag",
        "Freitag",
        "Samstag Sonnabend",
        "Sonntag",
    ),
    ordinal="\\.",
    to="bis|bis zum",
    before_month="[Ii]m|[Ss]eit|[Aa]nfang|[Mm]itte|[Ee]nde|[Bb]is|[Aa]b",
    before_year="Jahre?s?|[Aa]nno",
    in_year="[Ss]eit",
    goes_on=(
        "in|im|am|an|auf|bei|und|oder|aber|als|wo|die|der|das|den|dem|ein|eine|er|sie|es|wurde|war"
        "|ist|wird|hat|hatte|mit|gegen|zwischen|nach|vor|von|zu|zum|zur|durch|für|aus|über"
    ),
    counted=(
        "Menschen|Personen|Soldaten|Männer|Frauen|Kinder|Einwohner|Zivilisten|Schiffe|Euro\\b|Mark\\b"
        "|Mal\\b|Jahre|Tage|Meter|Kilometer|Prozent|Mio|Mrd|Millionen|Tausend"
    ),
    decade_after="er(?:n|-?\\s?Jahren?)?",
    century_after="\\.?\\s?(?:Jahrhunderts?|Jhd?t?s?\\.)",
    bc_after="v(?:or|\\.)\\s?(?:Chr(?:istus|isti Geburt|\\.)|u\\.\\s?Z\\.|unserer Zeitrechnung)",
    ad_after="n(?:ach|\\.)\\s?(?:Chr(?:istus|isti Geburt|\\.)|u\\.\\s?Z\\.)",
    examples=(
        ("am 4. Mai 2020", "2020-05-04"),
        ("am 4. April", "XXXX-04-04"),
        ("am 4. April 2020", "2020-04-04"),
        ("vom 4. bis 6. Mai 2020", "2020-05-04/2020-05-06"),
        ("am 4./5. Mai", "XXXX-05-04/XXXX-05-05"),
        ("4.–6. Oktober 2020", "2020-10-04/2020-10-06"),
        ("Am 4. Mai 1688 wurde", "1688-05-04"),
        ("im März", "XXXX-03"),
        ("im Mai 1648", "1648-05"),
        ("im Jahr 987", "0987"),
        ("im Jahre 1648", "1648"),
        ("die 1850er Jahre", "185X"),
        ("in den 1850ern", "185X"),
        ("im 18. Jahrhundert", "17XX"),
        ("44 v. Chr.", "-0043"),
        ("am 15. März 44 v. Chr.", "-0043-03-15"),
        ("44 vor Christus", "-0043"),
    ),
)
