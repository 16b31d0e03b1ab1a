"""What other languages than English call the countries, by their ISO 3166-1 codes: the words of it.

For reading titles, as `countries` is. Slavic languages have the genitive beside the name, as titles
print it (“міністр портів України”). Where a country stands beside a name without a small word, the
words that mean it by themselves stand before a bar.
"""

from functools import cache
from typing import Final

_UKRAINIAN: Final = """
AD Андорра Андорри, AE | Об'єднані Арабські Емірати Об'єднаних Арабських Еміратів ОАЕ,
AF Афганістан Афганістану, AG | Антигуа Барбуда Барбуди, AL Албанія Албанії,
AM Вірменія Вірменії, AO Ангола Анголи, AR Аргентина Аргентини, AT Австрія Австрії,
AU Австралія Австралії, AZ Азербайджан Азербайджану, BA | Боснія Герцеговина Боснії Герцеговини,
BB Барбадос Барбадосу, BD Бангладеш Бангладешу, BE Бельгія Бельгії, BF | Буркіна Фасо Буркіни,
BG Болгарія Болгарії, BH Бахрейн Бахрейну, BI Бурунді, BJ Бенін Беніну, BN Бруней Брунею,
BO Болівія Болівії, BR Бразилія Бразилії, BS | Багамські Острови Багамських Островів,
BT Бутан Бутану, BW Ботсвана Ботсвани, BY Білорусь Білорусі, BZ Беліз Белізу, CA Канада Канади,
CD | Демократична Республіка Конго Демократичної Республіки ДР,
CF | Центральноафриканська Республіка Центральноафриканської Республіки, CG | Конго,
CH Швейцарія Швейцарії, CI | Кот д'Івуар, CL Чилі, CM Камерун Камеруну, CN Китай Китаю | КНР,
CO Колумбія Колумбії, CR | Коста Рика Рики, CU Куба Куби, CV | Кабо Верде, CY Кіпр Кіпру,
CZ Чехія Чехії | Чеська Республіка Чеської Республіки, DE Німеччина Німеччини | ФРН, DJ Джибуті,
DK Данія Данії, DM | Домініка Домініки, DO | Домініканська Республіка Домініканської Республіки,
DZ Алжир Алжиру, EC Еквадор Еквадору, EE Естонія Естонії, EG Єгипет Єгипту, ER Еритрея Еритреї,
ES Іспанія Іспанії, ET Ефіопія Ефіопії, FI Фінляндія Фінляндії, FJ Фіджі, FR Франція Франції,
GA Габон Габону,
GB Британія Британії | Велика Великої Сполучене Королівство Сполученого Королівства,
GE Грузія Грузії, GH Гана Гани, GM Гамбія Гамбії, GN Гвінея Гвінеї,
GQ | Екваторіальна Гвінея Екваторіальної Гвінеї, GR Греція Греції, GT Гватемала Гватемали,
GW | Гвінея Бісау Гвінеї, GY Гаяна Гаяни, HK | Гонконг Гонконгу, HN Гондурас Гондурасу,
HR Хорватія Хорватії, HT Гаїті, HU Угорщина Угорщини, ID Індонезія Індонезії,
IE Ірландія Ірландії, IL Ізраїль Ізраїлю, IN Індія Індії, IQ Ірак Іраку, IR Іран Ірану,
IS Ісландія Ісландії, IT Італія Італії, JM Ямайка Ямайки, JO Йорданія Йорданії,
JP Японія Японії, KE Кенія Кенії, KG Киргизстан Киргизстану, KH Камбоджа Камбоджи,
KM Комори Комор, KP | Північна Корея Північної Кореї КНДР,
KR | Південна Корея Південної Кореї Республіка Республіки, KW Кувейт Кувейту,
KZ Казахстан Казахстану, LA Лаос Лаосу, LB Ліван Лівану, LI Ліхтенштейн Ліхтенштейну,
LK | Шрі Ланка Ланки, LR Ліберія Ліберії, LS Лесото, LT Литва Литви, LU Люксембург Люксембургу,
LV Латвія Латвії, LY Лівія Лівії, MA Марокко, MC Монако, MD Молдова Молдови,
ME Чорногорія Чорногорії, MG Мадагаскар Мадагаскару,
MK | Північна Македонія Північної Македонії, ML | Малі, MM М'янма М'янми, MN Монголія Монголії,
MR Мавританія Мавританії, MT Мальта Мальти, MU Маврикій Маврикію, MV Мальдіви Мальдів,
MW Малаві, MX Мексика Мексики, MY Малайзія Малайзії, MZ Мозамбік Мозамбіку, NA Намібія Намібії,
NE Нігер Нігеру, NG Нігерія Нігерії, NI Нікарагуа, NL Нідерланди Нідерландів,
NO Норвегія Норвегії, NP Непал Непалу, NZ | Нова Зеландія Нової Зеландії, OM Оман Оману,
PA Панама Панами, PE Перу, PG | Папуа Нова Гвінея Нової Гвінеї, PH Філіппіни Філіппін,
PK Пакистан Пакистану, PL Польща Польщи, PS Палестина Палестини | Палестинські Палестинських,
PT Португалія Португалії, PY Парагвай Парагваю, QA Катар Катару, RO Румунія Румунії,
RS Сербія Сербії, RU Росія Росії | РФ Російська Федерація Російської Федерації,
RW Руанда Руанди, SA | Саудівська Аравія Саудівської Аравії,
SB | Соломонові Острови Соломонових Островів, SC | Сейшельські Острови Сейшельських Островів,
SD Судан Судану, SE Швеція Швеції, SG Сінгапур Сінгапуру, SI Словенія Словенії,
SK Словаччина Словаччини, SL | Сьєрра Леоне, SM | Сан Марино, SN Сенегал Сенегалу, SO Сомалі,
SR Суринам Суринаму, SS | Південний Судан Південного Судану, ST | Сан Томе Принсіпі,
SV Сальвадор Сальвадору, SY Сирія Сирії, SZ Есватіні, TD | Чад Чаду, TG Того,
TH Таїланд Таїланду, TJ Таджикистан Таджикистану, TL | Тимор Лешті,
TM Туркменістан Туркменістану, TN Туніс Тунісу, TR Туреччина Туреччини,
TT | Тринідад Тобаго Тринідаду, TW Тайвань Тайваню, TZ Танзанія Танзанії, UA Україна України,
UG Уганда Уганди, US США | Сполучені Штати Сполучених Штатів Америки, UY Уругвай Уругваю,
UZ Узбекистан Узбекистану, VA Ватикан Ватикану, VE Венесуела Венесуели, VN В'єтнам В'єтнаму,
XK Косово, YE Ємен Ємену, ZA | Південно Африканська Республіка Африканської Республіки ПАР,
ZM Замбія Замбії, ZW Зімбабве
"""
_RUSSIAN: Final = """
AD Андорра Андорры, AE ОАЭ Эмираты | Эмиратов, AF Афганистан Афганистана,
AG | Антигуа Барбуда Барбуды, AL Албания Албании, AM Армения Армении, AO Ангола Анголы,
AR Аргентина Аргентины, AT Австрия Австрии, AU Австралия Австралии, AZ Азербайджан Азербайджана,
BA | Босния Герцеговина Боснии Герцеговины, BB Барбадос Барбадоса, BD Бангладеш Бангладеша,
BE Бельгия Бельгии, BF | Буркина Фасо Буркины, BG Болгария Болгарии, BH Бахрейн Бахрейна,
BI Бурунди, BJ Бенин Бенина, BN Бруней Брунея, BO Боливия Боливии, BR Бразилия Бразилии,
BS Багамы Багам, BT Бутан Бутана, BW Ботсвана Ботсваны,
BY Беларусь Беларуси Белоруссия Белоруссии, BZ Белиз Белиза, CA Канада Канады,
CD | Демократическая Республика Конго Демократической Республики ДР,
CF | Центрально Африканская Республика Африканской Республики, CG | Конго,
CH Швейцария Швейцарии, CI | Кот д'Ивуар, CL Чили, CM Камерун Камеруна, CN Китай Китая | КНР,
CO Колумбия Колумбии, CR | Коста Рика Рики, CU Куба Кубы, CV | Кабо Верде, CY Кипр Кипра,
CZ Чехия Чехии | Чешская Республика Чешской Республики, DE Германия Германии | ФРГ, DJ Джибути,
DK Дания Дании, DM | Доминика Доминики, DO | Доминиканская Республика Доминиканской Республики,
DZ Алжир Алжира, EC Эквадор Эквадора, EE Эстония Эстонии, EG Египет Египта, ER Эритрея Эритреи,
ES Испания Испании, ET Эфиопия Эфиопии, FI Финляндия Финляндии, FJ Фиджи, FR Франция Франции,
GA Габон Габона,
GB Великобритания Великобритании Британия Британии |
Соединенное Королевство Соединенного Королевства,
GE Грузия Грузии, GH Гана Ганы, GM Гамбия Гамбии, GN Гвинея Гвинеи,
GQ | Экваториальная Гвинея Экваториальной Гвинеи, GR Греция Греции, GT Гватемала Гватемалы,
GW | Гвинея Бисау Гвинеи, GY Гайана Гайаны, HK Гонконг Гонконга, HN Гондурас Гондураса,
HR Хорватия Хорватии, HT Гаити, HU Венгрия Венгрии, ID Индонезия Индонезии,
IE Ирландия Ирландии, IL Израиль Израиля, IN Индия Индии, IQ Ирак Ирака, IR Иран Ирана,
IS Исландия Исландии, IT Италия Италии, JM Ямайка Ямайки, JO Иордания Иордании,
JP Япония Японии, KE Кения Кении, KG Киргизия Киргизии Кыргызстан Кыргызстана,
KH Камбоджа Камбоджи, KM Коморы Комор, KP КНДР Северная | Корея Северной Кореи,
KR | Республика Корея Республики Кореи Южная Южной, KW Кувейт Кувейта, KZ Казахстан Казахстана,
LA Лаос Лаоса, LB Ливан Ливана, LI Лихтенштейн Лихтенштейна, LK | Шри Ланка Ланки,
LR Либерия Либерии, LS Лесото, LT Литва Литвы, LU Люксембург Люксембурга, LV Латвия Латвии,
LY Ливия Ливии, MA Марокко, MC Монако, MD Молдова Молдовы Молдавия Молдавии,
ME Черногория Черногории, MG Мадагаскар Мадагаскара, MK | Северная Македония Северной Македонии,
ML | Мали, MM Мьянма Мьянмы, MN Монголия Монголии, MR Мавритания Мавритании, MT Мальта Мальты,
MU Маврикий Маврикия, MV Мальдивы Мальдив, MW Малави, MX Мексика Мексики, MY Малайзия Малайзии,
MZ Мозамбик Мозамбика, NA Намибия Намибии, NE Нигер Нигера, NG Нигерия Нигерии, NI Никарагуа,
NL Нидерланды Нидерландов Голландия Голландии, NO Норвегия Норвегии, NP Непал Непала,
NZ | Новая Зеландия Новой Зеландии, OM Оман Омана, PA Панама Панамы, PE Перу,
PG | Папуа Новая Гвинея Новой Гвинеи, PH Филиппины Филиппин, PK Пакистан Пакистана,
PL Польша Польши, PS Палестина Палестины | Палестинские Палестинских, PT Португалия Португалии,
PY Парагвай Парагвая, QA Катар Катара, RO Румыния Румынии, RS Сербия Сербии,
RU Россия России | РФ Российская Федерация Российской Федерации, RW Руанда Руанды,
SA | Саудовская Аравия Саудовской Аравии, SB | Соломоновы Соломоновых,
SC | Сейшельские Сейшельских, SD Судан Судана, SE Швеция Швеции, SG Сингапур Сингапура,
SI Словения Словении, SK Словакия Словакии, SL | Сьерра Леоне, SM | Сан Марино,
SN Сенегал Сенегала, SO Сомали, SR Суринам Суринама, SS | Южный Судан Южного Судана,
ST | Сан Томе Принсипи, SV Сальвадор Сальвадора, SY Сирия Сирии, SZ Эсватини, TD | Чад Чада,
TG Того, TH Таиланд Таиланда, TJ Таджикистан Таджикистана,
TL | Восточный Тимор Восточного Тимора, TM Туркменистан Туркменистана, TN Тунис Туниса,
TR Турция Турции, TT | Тринидад Тобаго Тринидада, TW Тайвань Тайваня, TZ Танзания Танзании,
UA Украина Украины, UG Уганда Уганды, US США | Соединенные Штаты Соединенных Штатов Америки,
UY Уругвай Уругвая, UZ Узбекистан Узбекистана, VA Ватикан Ватикана, VE Венесуэла Венесуэлы,
VN Вьетнам Вьетнама, XK Косово, YE Йемен Йемена,
ZA | Южно Африканская Республика Африканской Республики ЮАР, ZM Замбия Замбии, ZW Зимбабве
"""
_POLISH: Final = """
AD Andora Andory, AE | Zjednoczone Emiraty Arabskie Zjednoczonych Emiratów Arabskich ZEA,
AF Afganistan Afganistanu, AG | Antigua Barbuda Antigui Barbudy, AL Albania Albanii,
AM Armenia Armenii, AO Angola Angoli, AR Argentyna Argentyny, AT Austria Austrii,
AU Australia Australii, AZ Azerbejdżan Azerbejdżanu, BA | Bośnia Hercegowina Bośnii Hercegowiny,
BB Barbados Barbadosu, BD Bangladesz Bangladeszu, BE Belgia Belgii, BF | Burkina Faso Burkiny,
BG Bułgaria Bułgarii, BH Bahrajn Bahrajnu, BI Burundi, BJ Benin Beninu, BN Brunei,
BO Boliwia Boliwii, BR Brazylia Brazylii, BS Bahamy Bahamów, BT Bhutan Bhutanu,
BW Botswana Botswany, BY Białoruś Białorusi, BZ Belize, CA Kanada Kanady,
CD | Demokratyczna Republika Konga Demokratycznej Republiki,
CF | Republika Środkowoafrykańska Republiki Środkowoafrykańskiej, CG Kongo Konga,
CH Szwajcaria Szwajcarii, CI | Côte d'Ivoire Wybrzeże Kości Słoniowej, CL Chile,
CM Kamerun Kamerunu, CN Chiny Chin | ChRL, CO Kolumbia Kolumbii, CR Kostaryka Kostaryki,
CU | Kuba Kuby, CV | Republika Zielonego Przylądka Republiki, CY Cypr Cypru,
CZ Czechy Czech | Republika Czeska Republiki Czeskiej, DE Niemcy Niemiec | RFN, DJ Dżibuti,
DK Dania Danii, DM | Dominika Dominiki, DO Dominikana Dominikany, DZ Algieria Algierii,
EC Ekwador Ekwadoru, EE Estonia Estonii, EG Egipt Egiptu, ER Erytrea Erytrei,
ES Hiszpania Hiszpanii, ET Etiopia Etiopii, FI Finlandia Finlandii, FJ Fidżi,
FR Francja Francji, GA Gabon Gabonu,
GB Brytania Brytanii | Wielka Wielkiej Zjednoczone Królestwo Zjednoczonego Królestwa,
GE Gruzja Gruzji, GH Ghana Ghany, GM Gambia Gambii, GN Gwinea Gwinei,
GQ | Gwinea Równikowa Gwinei Równikowej, GR Grecja Grecji, GT Gwatemala Gwatemali,
GW | Gwinea Bissau Gwinei, GY Gujana Gujany, HK | Hongkong Hongkongu, HN Honduras Hondurasu,
HR Chorwacja Chorwacji, HT Haiti, HU Węgry Węgier, ID Indonezja Indonezji, IE Irlandia Irlandii,
IL Izrael Izraela, IN Indie Indii, IQ Irak Iraku, IR Iran Iranu, IS Islandia Islandii,
IT Włochy Włoch, JM Jamajka Jamajki, JO Jordania Jordanii, JP Japonia Japonii, KE Kenia Kenii,
KG Kirgistan Kirgistanu, KH Kambodża Kambodży, KM Komory Komorów,
KP | Korea Północna Korei Północnej, KR | Korea Południowa Korei Południowej, KW Kuwejt Kuwejtu,
KZ Kazachstan Kazachstanu, LA Laos Laosu, LB Liban Libanu, LI Liechtenstein Liechtensteinu,
LK | Sri Lanka Lanki, LR Liberia Liberii, LS Lesotho, LT Litwa Litwy, LU Luksemburg Luksemburga,
LV Łotwa Łotwy, LY Libia Libii, MA Maroko Maroka, MC Monako, MD Mołdawia Mołdawii,
ME Czarnogóra Czarnogóry, MG Madagaskar Madagaskaru,
MK | Macedonia Północna Macedonii Północnej, ML | Mali, MM Mjanma Mjanmy | Birma Birmy,
MN Mongolia Mongolii, MR Mauretania Mauretanii, MT Malta Malty, MU Mauritius Mauritiusu,
MV Malediwy Malediwów, MW Malawi, MX Meksyk Meksyku, MY Malezja Malezji, MZ Mozambik Mozambiku,
NA Namibia Namibii, NE Niger Nigeru, NG Nigeria Nigerii, NI Nikaragua Nikaragui,
NL Holandia Holandii Niderlandy Niderlandów, NO Norwegia Norwegii, NP Nepal Nepalu,
NZ | Nowa Zelandia Nowej Zelandii, OM Oman Omanu, PA Panama Panamy, PE Peru,
PG | Papua Nowa Gwinea Papui Nowej Gwinei, PH Filipiny Filipin, PK Pakistan Pakistanu,
PL Polska Polski | RP Rzeczpospolita Rzeczypospolitej Polskiej,
PS Palestyna Palestyny | Terytoria Palestyńskie Terytoriów Palestyńskich,
PT Portugalia Portugalii, PY Paragwaj Paragwaju, QA Katar Kataru, RO Rumunia Rumunii,
RS Serbia Serbii, RU Rosja Rosji | Federacja Rosyjska Federacji Rosyjskiej, RW Rwanda Rwandy,
SA | Arabia Saudyjska Arabii Saudyjskiej, SB | Wyspy Salomona Wysp, SC Seszele Seszeli,
SD Sudan Sudanu, SE Szwecja Szwecji, SG Singapur Singapuru, SI Słowenia Słowenii,
SK Słowacja Słowacji, SL | Sierra Leone, SM | San Marino, SN Senegal Senegalu,
SO Somalia Somalii, SR Surinam Surinamu, SS | Sudan Południowy Sudanu Południowego,
ST | Wyspy Świętego Tomasza Książęca Wysp, SV Salwador Salwadoru, SY Syria Syrii, SZ Eswatini,
TD Czad Czadu, TG Togo, TH Tajlandia Tajlandii, TJ Tadżykistan Tadżykistanu,
TL | Timor Wschodni Timoru Wschodniego, TM Turkmenistan Turkmenistanu, TN Tunezja Tunezji,
TR Turcja Turcji, TT | Trynidad Tobago Trynidadu, TW Tajwan Tajwanu, TZ Tanzania Tanzanii,
UA Ukraina Ukrainy, UG Uganda Ugandy, US USA | Stany Zjednoczone Stanów Zjednoczonych,
UY Urugwaj Urugwaju, UZ Uzbekistan Uzbekistanu, VA Watykan Watykanu, VE Wenezuela Wenezueli,
VN Wietnam Wietnamu, XK Kosowo Kosowa, YE Jemen Jemenu,
ZA | Republika Południowej Afryki Republiki RPA, ZM Zambia Zambii, ZW Zimbabwe
"""
_TURKISH: Final = """
AD Andorra, AE | Birleşik Arap Emirlikleri BAE, AF Afganistan, AG | Antigua Barbuda,
AL Arnavutluk, AM Ermenistan, AO Angola, AR Arjantin, AT Avusturya, AU Avustralya,
AZ Azerbaycan, BA | Bosna Hersek, BB Barbados, BD Bangladeş, BE Belçika, BF | Burkina Faso,
BG Bulgaristan, BH Bahreyn, BI Burundi, BJ Benin, BN Brunei, BO Bolivya, BR Brezilya,
BS Bahamalar, BT Butan, BW Botsvana, BY Belarus | Beyaz, BZ Belize, CA Kanada,
CD | Kongo Kinşasa, CF | Orta Afrika Cumhuriyeti, CG | Kongo Brazavil, CH İsviçre, CI | Côte,
CL Şili, CM Kamerun, CN Çin | Halk, CO Kolombiya, CR | Kosta Rika, CU Küba, CV | Cabo Verde,
CY Kıbrıs, CZ Çekya | Çek Cumhuriyeti, DE Almanya | Federal, DJ Cibuti, DK Danimarka,
DM | Dominika, DO | Dominik Cumhuriyeti, DZ Cezayir, EC Ekvador, EE Estonya, EG Mısır,
ER Eritre, ES İspanya, ET Etiyopya, FI Finlandiya, FJ | Fiji, FR Fransa, GA Gabon,
GB İngiltere Britanya | Birleşik Krallık, GE Gürcistan, GH Gana, GM Gambiya, GN Gine,
GQ | Ekvator Ginesi, GR Yunanistan, GT Guatemala, GW | Gine Bissau, GY Guyana,
HK | Çin Hong Kong, HN Honduras, HR Hırvatistan, HT Haiti, HU Macaristan, ID Endonezya,
IE İrlanda, IL İsrail, IN Hindistan, IQ Irak, IR İran, IS İzlanda, IT İtalya, JM Jamaika,
JO Ürdün, JP Japonya, KE Kenya, KG Kırgızistan, KH Kamboçya, KM Komorlar, KP | Kuzey Kore,
KR | Güney Kore, KW Kuveyt, KZ Kazakistan, LA Laos, LB Lübnan, LI Liechtenstein, LK | Sri Lanka,
LR Liberya, LS Lesotho, LT Litvanya, LU Lüksemburg, LV Letonya, LY Libya, MA Fas, MC Monako,
MD Moldova, ME Karadağ, MG Madagaskar, MK | Kuzey Makedonya, ML | Mali, MM Myanmar,
MN Moğolistan, MR Moritanya, MT Malta, MU Mauritius, MV Maldivler, MW Malavi, MX Meksika,
MY Malezya, MZ Mozambik, NA Namibya, NE Nijer, NG Nijerya, NI Nikaragua, NL Hollanda, NO Norveç,
NP Nepal, NZ | Yeni Zelanda, OM | Umman, PA Panama, PE Peru, PG | Papua Yeni Gine,
PH Filipinler, PK Pakistan, PL Polonya, PS Filistin | Bölgeleri, PT Portekiz, PY Paraguay,
QA Katar, RO Romanya, RS Sırbistan, RU Rusya | Federasyonu, RW Ruanda, SA | Suudi Arabistan,
SB | Solomon Adaları, SC Seyşeller, SD Sudan, SE İsveç, SG Singapur, SI Slovenya, SK Slovakya,
SL | Sierra Leone, SM | San Marino, SN Senegal, SO Somali, SR Surinam, SS | Güney Sudan,
ST | Sao Tome Principe, SV | El Salvador, SY Suriye, SZ Esvatini, TD | Çad, TG Togo, TH Tayland,
TJ Tacikistan, TL | Timor Leste, TM Türkmenistan, TN Tunus, TR Türkiye | Cumhuriyeti TC,
TT | Trinidad Tobago, TW Tayvan, TZ Tanzanya, UA Ukrayna, UG Uganda,
US ABD | Amerika Birleşik Devletleri, UY Uruguay, UZ Özbekistan, VA Vatikan, VE Venezuela,
VN Vietnam, XK Kosova, YE Yemen, ZA | Güney Afrika, ZM Zambiya, ZW Zimbabve
"""
_FRENCH: Final = """
AD Andorre, AE Émirats, AF Afghanistan, AG Antigua Barbuda, AL Albanie, AM Arménie, AO Angola,
AR Argentine, AT Autriche, AU Australie, AZ Azerbaïdjan, BA Bosnie Herzégovine, BB Barbade,
BD Bangladesh, BE Belgique, BF Burkina Faso, BG Bulgarie, BH Bahreïn, BI Burundi, BJ Bénin,
BN Brunei, BO Bolivie, BR Brésil, BS Bahamas, BT Bhoutan, BW Botswana, BY Biélorussie,
BZ Belize, CA Canada, CD Congo Kinshasa, CF République, CG Congo Brazzaville, CH Suisse,
CI Côte Ivoire, CL Chili, CM Cameroun, CN Chine République, CO Colombie, CR Costa Rica, CU Cuba,
CV Cap Vert, CY Chypre, CZ Tchéquie République, DE Allemagne, DJ Djibouti, DK Danemark,
DM Dominique, DO République, DZ Algérie, EC Équateur, EE Estonie, EG Égypte, ER Érythrée,
ES Espagne, ET Éthiopie, FI Finlande, FJ Fidji, FR France République, GA Gabon,
GB Royaume Uni Grande Bretagne, GE Géorgie, GH Ghana, GM Gambie, GN Guinée, GQ Guinée, GR Grèce,
GT Guatemala, GW Guinée Bissau, GY Guyana, HK Hong Kong, HN Honduras, HR Croatie, HT Haïti,
HU Hongrie, ID Indonésie, IE Irlande, IL Israël, IN Inde, IQ Irak, IR Iran, IS Islande,
IT Italie, JM Jamaïque, JO Jordanie, JP Japon, KE Kenya, KG Kirghizstan, KH Cambodge,
KM Comores, KP Corée Nord, KR Corée Sud, KW Koweït, KZ Kazakhstan, LA Laos, LB Liban,
LI Liechtenstein, LK Sri Lanka, LR Liberia, LS Lesotho, LT Lituanie, LU Luxembourg, LV Lettonie,
LY Libye, MA Maroc, MC Monaco, MD Moldavie, ME Monténégro, MG Madagascar, MK Macédoine Nord,
ML Mali, MM Myanmar Birmanie, MN Mongolie, MR Mauritanie, MT Malte, MU Maurice, MV Maldives,
MW Malawi, MX Mexique, MY Malaisie, MZ Mozambique, NA Namibie, NE Niger, NG Nigeria,
NI Nicaragua, NL Pays Bas Hollande, NO Norvège, NP Népal, NZ Nouvelle Zélande, OM Oman,
PA Panama, PE Pérou, PG Papouasie Nouvelle Guinée, PH Philippines, PK Pakistan, PL Pologne,
PS Territoires, PT Portugal, PY Paraguay, QA Qatar, RO Roumanie, RS Serbie,
RU Russie Fédération, RW Rwanda, SA Arabie, SB Îles Salomon, SC Seychelles, SD Soudan, SE Suède,
SG Singapour, SI Slovénie, SK Slovaquie, SL Sierra Leone, SM Saint Marin, SN Sénégal,
SO Somalie, SR Suriname, SS Soudan Sud, ST Sao Tomé Principe, SV Salvador, SY Syrie,
SZ Eswatini, TD Tchad, TG Togo, TH Thaïlande, TJ Tadjikistan, TL Timor, TM Turkménistan,
TN Tunisie, TR Turquie, TT Trinité Tobago, TW Taïwan, TZ Tanzanie, UA Ukraine, UG Ouganda,
US États Unis Amérique USA, UY Uruguay, UZ Ouzbékistan, VA État Cité Vatican, VE Venezuela,
VN Viêt Nam, XK Kosovo, YE Yémen, ZA Afrique Sud, ZM Zambie, ZW Zimbabwe
"""
_GERMAN: Final = """
AD Andorra, AE Vereinigte Arabische Emirate VAE, AF Afghanistan, AG Antigua Barbuda,
AL Albanien, AM Armenien, AO Angola, AR Argentinien, AT Österreich, AU Australien,
AZ Aserbaidschan, BA Bosnien Herzegowina, BB Barbados, BD Bangladesch, BE Belgien,
BF Burkina Faso, BG Bulgarien, BH Bahrain, BI Burundi, BJ Benin, BN Brunei Darussalam,
BO Bolivien, BR Brasilien, BS Bahamas, BT Bhutan, BW Botsuana, BY Belarus Weißrussland,
BZ Belize, CA Kanada, CD Kongo Kinshasa, CF Zentralafrikanische Republik, CG Kongo Brazzaville,
CH Schweiz Schweizer, CI Côte, CL Chile, CM Kamerun, CN China Volksrepublik, CO Kolumbien,
CR Costa Rica, CU Kuba, CV Cabo Verde, CY Zypern,
CZ Tschechien Tschechische Tschechischen Republik Tschechei, DE Deutschland Bundesrepublik,
DJ Dschibuti, DK Dänemark, DM Dominica, DO Dominikanische Republik, DZ Algerien, EC Ecuador,
EE Estland, EG Ägypten, ER Eritrea, ES Spanien, ET Äthiopien, FI Finnland, FJ Fidschi,
FR Frankreich, GA Gabun, GB Vereinigtes Königreich Großbritannien England, GE Georgien,
GH Ghana, GM Gambia, GN Guinea, GQ Äquatorialguinea, GR Griechenland, GT Guatemala,
GW Guinea Bissau, GY Guyana, HK Hongkong, HN Honduras, HR Kroatien, HT Haiti, HU Ungarn,
ID Indonesien, IE Irland, IL Israel, IN Indien, IQ Irak, IR Iran, IS Island, IT Italien,
JM Jamaika, JO Jordanien, JP Japan, KE Kenia, KG Kirgisistan, KH Kambodscha, KM Komoren,
KP Nordkorea, KR Südkorea, KW Kuwait, KZ Kasachstan, LA Laos, LB Libanon, LI Liechtenstein,
LK Sri Lanka, LR Liberia, LS Lesotho, LT Litauen, LU Luxemburg, LV Lettland, LY Libyen,
MA Marokko, MC Monaco, MD Republik Moldau, ME Montenegro, MG Madagaskar, MK Nordmazedonien,
ML Mali, MM Myanmar Birma, MN Mongolei, MR Mauretanien, MT Malta, MU Mauritius, MV Malediven,
MW Malawi, MX Mexiko, MY Malaysia, MZ Mosambik, NA Namibia, NE Niger, NG Nigeria, NI Nicaragua,
NL Niederlande Holland, NO Norwegen, NP Nepal, NZ Neuseeland, OM Oman, PA Panama, PE Peru,
PG Papua Neuguinea, PH Philippinen, PK Pakistan, PL Polen, PS Palästinensische Autonomiegebiete,
PT Portugal, PY Paraguay, QA Katar, RO Rumänien, RS Serbien,
RU Russland Russische Russischen Föderation, RW Ruanda, SA Saudi Arabien, SB Salomonen,
SC Seychellen, SD Sudan, SE Schweden, SG Singapur, SI Slowenien, SK Slowakei, SL Sierra Leone,
SM San Marino, SN Senegal, SO Somalia, SR Suriname, SS Südsudan, ST São Tomé Príncipe,
SV El Salvador, SY Syrien, SZ Eswatini, TD Tschad, TG Togo, TH Thailand, TJ Tadschikistan,
TL Timor Leste, TM Turkmenistan, TN Tunesien, TR Türkei, TT Trinidad Tobago, TW Taiwan,
TZ Tansania, UA Ukraine, UG Uganda, US Vereinigte Staaten USA Amerika, UY Uruguay,
UZ Usbekistan, VA Vatikanstadt, VE Venezuela, VN Vietnam, XK Kosovo, YE Jemen, ZA Südafrika,
ZM Sambia, ZW Simbabwe
"""
_SPANISH: Final = """
AD Andorra, AE Emiratos Árabes Unidos EAU, AF Afganistán, AG Antigua Barbuda, AL Albania,
AM Armenia, AO Angola, AR Argentina, AT Austria, AU Australia, AZ Azerbaiyán,
BA Bosnia Herzegovina, BB Barbados, BD Bangladés, BE Bélgica, BF Burkina Faso, BG Bulgaria,
BH Baréin, BI Burundi, BJ Benín, BN Brunéi, BO Bolivia, BR Brasil, BS Bahamas, BT Bután,
BW Botsuana, BY Bielorrusia, BZ Belice, CA Canadá, CD República Democrática Congo,
CF República Centroafricana, CG Congo, CH Suiza, CI Côte, CL Chile, CM Camerún, CN China,
CO Colombia, CR Costa Rica, CU Cuba, CV Cabo Verde, CY Chipre, CZ Chequia República Checa,
DE Alemania, DJ Yibuti, DK Dinamarca, DM Dominica, DO República Dominicana, DZ Argelia,
EC Ecuador, EE Estonia, EG Egipto, ER Eritrea, ES España, ET Etiopía, FI Finlandia, FJ Fiyi,
FR Francia, GA Gabón, GB Reino Unido Gran Bretaña, GE Georgia, GH Ghana, GM Gambia, GN Guinea,
GQ Guinea Ecuatorial, GR Grecia, GT Guatemala, GW Guinea Bisáu, GY Guyana, HK Hong Kong,
HN Honduras, HR Croacia, HT Haití, HU Hungría, ID Indonesia, IE Irlanda, IL Israel, IN India,
IQ Irak, IR Irán, IS Islandia, IT Italia, JM Jamaica, JO Jordania, JP Japón, KE Kenia,
KG Kirguistán, KH Camboya, KM Comoras, KP Corea Norte, KR Corea Sur, KW Kuwait, KZ Kazajistán,
LA Laos, LB Líbano, LI Liechtenstein, LK Sri Lanka, LR Liberia, LS Lesoto, LT Lituania,
LU Luxemburgo, LV Letonia, LY Libia, MA Marruecos, MC Mónaco, MD Moldavia, ME Montenegro,
MG Madagascar, MK Macedonia Norte, ML Mali, MM Myanmar Birmania, MN Mongolia, MR Mauritania,
MT Malta, MU Mauricio, MV Maldivas, MW Malaui, MX México, MY Malasia, MZ Mozambique, NA Namibia,
NE Níger, NG Nigeria, NI Nicaragua, NL Países Bajos Holanda, NO Noruega, NP Nepal,
NZ Nueva Zelanda, OM Omán, PA Panamá, PE Perú, PG Papúa Nueva Guinea, PH Filipinas, PK Pakistán,
PL Polonia, PS Territorios Palestinos, PT Portugal, PY Paraguay, QA Catar, RO Rumanía,
RS Serbia, RU Rusia Federación, RW Ruanda, SA Arabia Saudí Saudita, SB Islas Salomón,
SC Seychelles, SD Sudán, SE Suecia, SG Singapur, SI Eslovenia, SK Eslovaquia, SL Sierra Leona,
SM San Marino, SN Senegal, SO Somalia, SR Surinam, SS Sudán Sur, ST Santo Tomé Príncipe,
SV El Salvador, SY Siria, SZ Esuatini, TD Chad, TG Togo, TH Tailandia, TJ Tayikistán,
TL Timor Leste, TM Turkmenistán, TN Túnez, TR Turquía, TT Trinidad Tobago, TW Taiwán,
TZ Tanzania, UA Ucrania, UG Uganda, US Estados Unidos EEUU EE UU América, UY Uruguay,
UZ Uzbekistán, VA Ciudad Vaticano, VE Venezuela, VN Vietnam, XK Kosovo, YE Yemen, ZA Sudáfrica,
ZM Zambia, ZW Zimbabue
"""
_WITHOUT_SMALL_WORD: Final = (_UKRAINIAN, _RUSSIAN, _POLISH, _TURKISH)
_WITH_ONE: Final = (_FRENCH, _GERMAN, _SPANISH)


@cache
def words_of(country: str) -> frozenset[str]:
    """The words by which these languages call a country; none for a code we do not know."""
    return frozenset(
        word
        for table in (*_WITHOUT_SMALL_WORD, *_WITH_ONE)
        for words in _rows(table).get(country, ())
        for word in words
    )


@cache
def places() -> frozenset[str]:
    """The words, in small letters, that mean a country where they stand beside a name."""
    return frozenset(
        word.casefold()
        for table in _WITHOUT_SMALL_WORD
        for alone, _ in _rows(table).values()
        for word in alone
    )


@cache
def _rows(table: str) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """By country the words before the bar and those behind it."""
    found = {}
    for row in table.replace("\n", " ").split(","):
        code, _, words = row.strip().partition(" ")
        alone, _, others = words.partition("|")
        found[code] = (tuple(alone.split()), tuple(others.split()))
    return found
