"""Dates in Polish: 4 maja 2020 r., w kwietniu, lata 1850., XVIII wiek, 44 p.n.e."""

from dossier.core.dates.languages.language import Case, DateLanguage

POLISH = DateLanguage(
    code="pl",
    case=Case.LOWER,
    months=(
        "styczeń stycznia styczniu styczniem",
        "luty lutego lutym",
        "marzec marca marcu marcem",
        "kwiecień kwietnia kwietniu kwietniem",
        "maj maja maju majem",
        "czerwiec czerwca czerwcu czerwcem",
        "lipiec lipca lipcu lipcem",
        "sierpień sierpnia sierpniu sierpniem",
        "wrzesień września wrześniu wrześniem",
        "październik października październiku październikiem",
        "listopad listopada listopadzie listopadem",
        "grudzień grudnia grudniu grudniem",
    ),
    weekdays=(
        "poniedziałek poniedziałku poniedziałkiem",
        "wtorek wtorku wtorkiem",
        "środa środę środy środzie środą",
        "czwartek czwartku czwartkiem",
        "piątek piątku piątkiem",
        "sobota sobotę soboty sobocie sobotą",
        "niedziela niedzielę niedzieli niedzielą",
    ),
    to="do",
    before_month="[Ww]|[Ww]e|[Oo]d|[Dd]o|[Pp]oczątk\\w+|[Kk]oniec|[Kk]ońc\\w+|[Pp]ołowie",
    before_year="[Rr]oku|[Rr]ok",
    after_year="roku|r\\.|rok\\b",
    goes_on=(
        "w|we|na|do|z|ze|od|i|oraz|a|ale|gdy|kiedy|gdzie|który|która|które|pod|przy|za|po|przed"
        "|między|przeciw|był|była|było|jest|nad"
    ),
    counted=(
        "osób|ludzi|żołnierzy|mężczyzn|kobiet|dzieci|mieszkańców|cywilów|okrętów|złotych|zł\\b|euro\\b"
        "|razy|lat\\b|dni\\b|metrów|proc|tys|mln|mld"
    ),
    decade_before="[Ll]ata|[Ll]atach|[Ll]at",
    century_after="\\s?wiek(?:u|iem|i|ów)?(?!\\w)",
    bc_after="p\\.?\\s?n\\.\\s?e\\.|przed (?:Chrystusem|naszą erą)",
    ad_after="n\\.\\s?e\\.|po Chrystusie|naszej ery",
    examples=(
        ("4 maja 2020 r.", "2020-05-04"),
        ("4 kwietnia", "XXXX-04-04"),
        ("20 sierpnia 2024 roku", "2024-08-20"),
        ("od 4 do 6 maja 2020", "2020-05-04/2020-05-06"),
        ("4 maja 1688 roku otwarto", "1688-05-04"),
        ("12 sierpnia 987 r.", "0987-08-12"),
        ("w maju 2020 r.", "2020-05"),
        ("w marcu", "XXXX-03"),
        ("w 1648 roku", "1648"),
        ("w 987 roku", "0987"),
        ("w roku 1648", "1648"),
        ("w latach 1850.", "185X"),
        ("XVIII wiek", "17XX"),
        ("lata 50. XIX wieku", "185X"),
        ("w XIX wieku", "18XX"),
        ("44 p.n.e.", "-0043"),
        ("44 r. p.n.e.", "-0043"),
        ("15 marca 44 roku p.n.e.", "-0043-03-15"),
    ),
)
