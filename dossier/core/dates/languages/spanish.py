"""Dates in Spanish: 4 de mayo de 2020, los años 1850, siglo XVIII, 44 a. C."""

from dossier.core.dates.languages.language import Case, DateLanguage

SPANISH = DateLanguage(
    code="es",
    case=Case.LOWER,
    months=(
        "enero ene.",
        "febrero feb.",
        "marzo mar.",
        "abril abr.",
        "mayo",
        "junio jun.",
        "julio jul.",
        "agosto ago.",
        "septiembre setiembre sept. sep.",
        "octubre oct.",
        "noviembre nov.",
        "diciembre dic.",
    ),
    only_beside_year="ene. feb. mar. abr. jun. jul. ago. sept. sep. oct. nov. dic.",
    weekdays=(
        "lunes",
        "martes",
        "miércoles miercoles",
        "jueves",
        "viernes",
        "sábado sabado",
        "domingo",
    ),
    ordinal="º|°|ro",
    to="al|a",
    of="del año|del|de",
    before_month="[Ee]n|[Dd]esde|[Hh]asta|(?:[Pp]rincipios|[Mm]ediados|[Ff]inales) de",
    before_year="[Aa]ño",
    in_year="[Ee]n|[Dd]esde",
    goes_on=(
        "en|a|al|por|para|con|sin|sobre|y|o|pero|cuando|donde|que|quien|el|la|los|las|un|una|se|fue"
        "|era|es|ha|había|entre|contra|tras|desde|hasta"
    ),
    counted=(
        "personas|soldados|hombres|mujeres|niños|habitantes|civiles|barcos|euros|pesos|dólares|veces"
        "|años|días|metros|kilómetros|por\\s?ciento|mil\\b|millones|millón"
    ),
    decade_before="[Aa]ños|[Dd]écada de(?: los)?",
    century_before="[Ss]iglos?",
    bc_after="a\\.\\s?(?:de\\s)?C\\.?|a\\.\\s?n\\.\\s?e\\.|antes de Cristo",
    ad_after="d\\.\\s?(?:de\\s)?C\\.?|después de Cristo",
    examples=(
        ("el 4 de mayo de 2020", "2020-05-04"),
        ("el 4 de abril", "XXXX-04-04"),
        ("4 mayo 2020", "2020-05-04"),
        ("del 4 al 6 de mayo de 2020", "2020-05-04/2020-05-06"),
        ("el 4 de mayo del 2020", "2020-05-04"),
        ("El 4 de mayo de 1688 se abrió", "1688-05-04"),
        ("en mayo de 2020", "2020-05"),
        ("en marzo", "XXXX-03"),
        ("en 1648.", "1648"),
        ("el año 987", "0987"),
        ("los años 1850", "185X"),
        ("la década de 1850", "185X"),
        ("el siglo XVIII", "17XX"),
        ("44 a. C.", "-0043"),
        ("el 15 de marzo de 44 a. C.", "-0043-03-15"),
        ("siglo I a. C.", "-00XX"),
    ),
)
