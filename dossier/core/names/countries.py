"""Countries by their ISO 3166-1 codes: what English calls them and their people.

For reading titles: “Minister of Ports of Ukraine” is the Minister of Ports of an office whose
`country` is UA, and “Ukrainian” in front of a name is no part of it. Names that need no table,
because an office lists them itself, are not here.
"""

from functools import cache
from typing import Final

_TABLE: Final = """
AD Andorra | Andorran
AE United Arab Emirates, UAE, Emirates | Emirati
AF Afghanistan | Afghan
AG Antigua and Barbuda | Antiguan
AL Albania | Albanian
AM Armenia | Armenian
AO Angola | Angolan
AR Argentina | Argentine, Argentinian
AT Austria | Austrian
AU Australia | Australian
AZ Azerbaijan | Azerbaijani, Azeri
BA Bosnia and Herzegovina, Bosnia | Bosnian
BB Barbados | Barbadian
BD Bangladesh | Bangladeshi
BE Belgium | Belgian
BF Burkina Faso | Burkinabe
BG Bulgaria | Bulgarian
BH Bahrain | Bahraini
BI Burundi | Burundian
BJ Benin | Beninese
BN Brunei | Bruneian
BO Bolivia | Bolivian
BR Brazil | Brazilian
BS Bahamas | Bahamian
BT Bhutan | Bhutanese
BW Botswana | Botswanan
BY Belarus | Belarusian
BZ Belize | Belizean
CA Canada | Canadian
CD Democratic Republic of the Congo, DR Congo | Congolese
CF Central African Republic | Central African
CG Congo | Congolese
CH Switzerland | Swiss
CI Ivory Coast, Côte d'Ivoire | Ivorian
CL Chile | Chilean
CM Cameroon | Cameroonian
CN China, People's Republic of China, PRC | Chinese
CO Colombia | Colombian
CR Costa Rica | Costa Rican
CU Cuba | Cuban
CV Cape Verde | Cape Verdean
CY Cyprus | Cypriot
CZ Czech Republic, Czechia | Czech
DE Germany, Federal Republic of Germany | German
DJ Djibouti | Djiboutian
DK Denmark | Danish
DM Dominica | Dominican
DO Dominican Republic | Dominican
DZ Algeria | Algerian
EC Ecuador | Ecuadorian
EE Estonia | Estonian
EG Egypt | Egyptian
ER Eritrea | Eritrean
ES Spain | Spanish
ET Ethiopia | Ethiopian
FI Finland | Finnish
FJ Fiji | Fijian
FR France, French Republic | French
GA Gabon | Gabonese
GB United Kingdom, UK, Great Britain, Britain | British
GE Georgia | Georgian
GH Ghana | Ghanaian
GM Gambia | Gambian
GN Guinea | Guinean
GQ Equatorial Guinea | Equatoguinean
GR Greece | Greek
GT Guatemala | Guatemalan
GW Guinea-Bissau | Bissau-Guinean
GY Guyana | Guyanese
HK Hong Kong | Hong Kong
HN Honduras | Honduran
HR Croatia | Croatian
HT Haiti | Haitian
HU Hungary | Hungarian
ID Indonesia | Indonesian
IE Ireland | Irish
IL Israel | Israeli
IN India | Indian
IQ Iraq | Iraqi
IR Iran, Islamic Republic of Iran | Iranian
IS Iceland | Icelandic
IT Italy | Italian
JM Jamaica | Jamaican
JO Jordan | Jordanian
JP Japan | Japanese
KE Kenya | Kenyan
KG Kyrgyzstan | Kyrgyz
KH Cambodia | Cambodian
KM Comoros | Comorian
KP North Korea, DPRK | North Korean
KR South Korea, Republic of Korea, Korea | South Korean, Korean
KW Kuwait | Kuwaiti
KZ Kazakhstan | Kazakh
LA Laos | Lao, Laotian
LB Lebanon | Lebanese
LI Liechtenstein | Liechtenstein
LK Sri Lanka | Sri Lankan
LR Liberia | Liberian
LS Lesotho | Basotho
LT Lithuania | Lithuanian
LU Luxembourg | Luxembourg
LV Latvia | Latvian
LY Libya | Libyan
MA Morocco | Moroccan
MC Monaco | Monegasque
MD Moldova, Republic of Moldova | Moldovan
ME Montenegro | Montenegrin
MG Madagascar | Malagasy
MK North Macedonia, Macedonia | Macedonian, North Macedonian
ML Mali | Malian
MM Myanmar, Burma | Burmese
MN Mongolia | Mongolian
MR Mauritania | Mauritanian
MT Malta | Maltese
MU Mauritius | Mauritian
MV Maldives | Maldivian
MW Malawi | Malawian
MX Mexico | Mexican
MY Malaysia | Malaysian
MZ Mozambique | Mozambican
NA Namibia | Namibian
NE Niger | Nigerien
NG Nigeria | Nigerian
NI Nicaragua | Nicaraguan
NL Netherlands, Holland | Dutch
NO Norway | Norwegian
NP Nepal | Nepali, Nepalese
NZ New Zealand | New Zealand
OM Oman | Omani
PA Panama | Panamanian
PE Peru | Peruvian
PG Papua New Guinea | Papuan
PH Philippines | Philippine, Filipino
PK Pakistan | Pakistani
PL Poland, Republic of Poland | Polish
PS Palestine | Palestinian
PT Portugal | Portuguese
PY Paraguay | Paraguayan
QA Qatar | Qatari
RO Romania | Romanian
RS Serbia | Serbian
RU Russia, Russian Federation | Russian
RW Rwanda | Rwandan
SA Saudi Arabia | Saudi, Saudi Arabian
SB Solomon Islands | Solomon
SC Seychelles | Seychellois
SD Sudan | Sudanese
SE Sweden | Swedish
SG Singapore | Singaporean
SI Slovenia | Slovenian, Slovene
SK Slovakia, Slovak Republic | Slovak
SL Sierra Leone | Sierra Leonean
SM San Marino | Sammarinese
SN Senegal | Senegalese
SO Somalia | Somali
SR Suriname | Surinamese
SS South Sudan | South Sudanese
ST São Tomé and Príncipe | São Toméan
SV El Salvador | Salvadoran
SY Syria | Syrian
SZ Eswatini, Swaziland | Swazi
TD Chad | Chadian
TG Togo | Togolese
TH Thailand | Thai
TJ Tajikistan | Tajik
TL East Timor, Timor-Leste | Timorese
TM Turkmenistan | Turkmen
TN Tunisia | Tunisian
TR Turkey, Türkiye, Republic of Turkey, Republic of Türkiye | Turkish
TT Trinidad and Tobago | Trinidadian
TW Taiwan | Taiwanese
TZ Tanzania | Tanzanian
UA Ukraine | Ukrainian
UG Uganda | Ugandan
US United States of America, United States, USA, US, America | American, US
UY Uruguay | Uruguayan
UZ Uzbekistan | Uzbek
VA Holy See, Vatican | Vatican
VE Venezuela | Venezuelan
VN Vietnam, Viet Nam | Vietnamese
XK Kosovo | Kosovar, Kosovan
YE Yemen | Yemeni
ZA South Africa | South African
ZM Zambia | Zambian
ZW Zimbabwe | Zimbabwean
"""


@cache
def _countries() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    found = {}
    for line in _TABLE.strip().splitlines():
        code, _, rest = line.partition(" ")
        names, _, people = rest.partition(" | ")
        found[code] = (tuple(names.split(", ")), tuple(people.split(", ")))
    return found


def names_of(country: str) -> tuple[str, ...]:
    """What English calls a country, the fuller names first; () for a code we do not know."""
    return _countries().get(country, ((), ()))[0]


@cache
def _codes() -> dict[str, str]:
    return {name.casefold(): code for code, (names, _) in _countries().items() for name in names}


def code_of(name: str) -> str:
    """The code of a country by what English calls it; "" for one we do not know."""
    return _codes().get(name.casefold(), "")


@cache
def demonyms() -> frozenset[str]:
    """The words for what belongs to a country (“Ukrainian”, “US”), of all countries."""
    return frozenset(
        word for _, people in _countries().values() for one in people for word in one.split()
    )


@cache
def by_demonym() -> dict[str, str]:
    """What English calls each country, by the words for what belongs to it."""
    return {one: names[0] for names, people in _countries().values() for one in people}
