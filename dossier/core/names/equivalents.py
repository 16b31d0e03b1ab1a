"""Names that two languages spell as two words: Mykola is Nikolai in Russian, Kyiv was Kiev.

No letter rule turns one into the other, yet one man is printed both ways in two newspapers of the
same day. Each line is one name, as the languages of our sources (Ukrainian, Russian, English, and
Polish, German or French where they are common) print it. Only regular pairs from the dictionaries
of given names stand here, never a nickname and never a single person's own variant: those belong
into the entry's other_names. Countries stand beside their adjectives, because a title is printed
both ways: "Turkish Foreign Minister", "Minister of Foreign Affairs of Turkey".
"""

from dossier.core.names.sounds import key

_GROUPS = """
oleksandr aleksandr alexander aleksander alexandre alyaksandr
oleksandra aleksandra alexandra
oleksii aleksei alexey alexei aleksey
olena elena yelena helena
mykola nikolai nikolay nikola nicolas nikolaj
mykyta nikita
mykhailo mikhail michael mihail michail
volodymyr vladimir wladimir uladzimir vladimer
vsevolod vsewolod
dmytro dmitry dmitri dmitrij dzmitry dimitri
serhii sergei sergey siarhei serge
andrii andrei andrey andrew andrej
petro pyotr petr piotr peter
pavlo pavel paul pawel
fedir fyodor fedor
pylyp filipp philip
yosyp iosif joseph josef
yevhen yevgeny evgeny evgeni eugene
yevheniia yevgenia evgenia eugenia
yurii yuri yury iouri jurij
yulia iuliia julia yuliya
kyrylo kirill kiril cyril
danylo daniil daniel
stepan stephan stefan steven
hanna anna
kateryna ekaterina yekaterina catherine katharina
iryna irina irene
yelyzaveta elizaveta elizabeth
mariia maria mariya mary
ihor igor
hryhorii grigory grigori gregory
illia ilya iliya elijah
lev leo leon
maksym maxim maksim
artem artyom
tymofii timofei timothy
vasyl vasily vasiliy basil
viktor victor
ivan ioann john
konstiantyn kostiantyn konstantin constantine
matvii matvei matthew
semen semyon simon
tetiana tatiana tatyana
taras tarass
kyiv kiev kijow kiew
kharkiv kharkov charkow
lviv lvov lwow lemberg
dnipro dnepr dnieper
mykolaiv nikolaev nikolayev
chernihiv chernigov
zaporizhzhia zaporozhye zaporozhie
luhansk lugansk
odesa odessa
ukraine ukraina ukrainy
turkey turkiye turkish
ukraine ukrainian
russia russian
usa us american states
britain british uk
france french
germany german
poland polish
italy italian
china chinese
japan japanese
israel israeli
hungary hungarian
moldova moldovan
georgia georgian
belarus belarusian
lithuania lithuanian
latvia latvian
estonia estonian
finland finnish
sweden swedish
norway norwegian
denmark danish
spain spanish
netherlands dutch
romania romanian
bulgaria bulgarian
canada canadian
europe european
"""

#: Given names as they are spelled, and as other scripts write them by ear: Жан is Jean, Жак
#: Jacques, Хуан Juan. No rule of letters leads from one to the other. Names of different languages
#: that are spelled apart (Georges, Jorge) stand in lines of their own.
_BY_EAR = """
charles sharl charlz
george dzhordzh
georges zhorzh
jorge horhe khorkhe zhorzhi
giorgio dzhordzho
giorgia dzhordzha
jean zhan
jeanne zhanna zhann
jacques zhak
jacqueline zhaklin
francois fransua
francoise fransuaz
francis frensis
frances frensis
michel mishel
michele mikele mishel
michelle mishel
michael maykl
mike mayk
miguel migel
guillaume giyom
guillermo gilermo gilyermo
william uilyam vilyam
will uill
wallace uolles
walter uolter
warren uorren
wayne ueyn
wesley uesli
hugh hyu
hugo ugo yugo
hubert yuber
henri anri
henry genri
helene elen
herve erve
yves iv
pierre per
philippe filipp
thierry teri
etienne eten etyen
genevieve zhenevev zhenevyev
gerard zherar
gerald dzherald
geraldine dzheraldin
germain zhermen
gilles zhil
josep zhozep
joseph dzhozef zhozef
josephine zhozefin
jose hose khose zhoze
juan huan khuan
julio hulio khulio
julian dzhulian hulian
julien zhulen zhulyen
julie dzhuli zhuli
juliette zhulet
justin dzhastin
javier haver khaver khavyer
jaime haime khayme
joaquin hoakin khoakin
jesus hesus khesus
joao zhuan zhoao
jair zhair
joana zhoana
james dzheyms
jane dzheyn
janet dzhanet
jason dzheyson
jay dzhey
jeff dzheff
jeffrey dzheffri
jennifer dzhennifer
jeremy dzheremi
jerome zherom dzherom
jerry dzherri
jessica dzhessika
jill dzhill
jim dzhim
jimmy dzhimmi
joe dzho
joel dzhoel
joan dzhoan
joanne dzhoann
john dzhon
johnny dzhonni
johnson dzhonson
jon dzhon
jonathan dzhonatan
jordan dzhordan
joshua dzhoshua
joyce dzhoys
judith dzhudit
judy dzhudi
julia dzhuliya
june dzhun
jake dzheyk
jack dzhek
jackson dzhekson
jacob dzheykob
gene dzhin
gina dzhina
giovanni dzhovanni
giulia dzhuliya
giulio dzhulio
giuseppe dzhuzeppe
luigi luidzhi
sergio serdzhio serhio serkhio serzhiu
angela andzhela anhela ankhela
angelo andzhelo
angel enzhel anhel ankhel
diego dyego
guido gvido
guy gay gi
claude klod
claudia klaudia klavdiya
christophe kristof
christine kristin
dominique dominik
laurent loran
laurence lorans
laura lora
maurice moris
louis lui luis
louise luiza
luc lyuk
lucien lyusen lyusyen
bernard bernar
benoit benua
benjamin benzhamen bendzhamin
bruno bryuno
edouard eduar
edward eduard
emile emil
eugene yudzhin ezhen
fabrice fabris
gustave gyustav
antoine antuan
anthony entoni
antony entoni
tony toni
arthur artur
anne enn ann
alain alen
albert alber
alan elan
xavier ksave ksavye zavyer
victoire viktuar
voltaire volter
rousseau russo
raymond reymon reymond
ralph ralf
roger rozhe rodzher
robert rober
ruth rut
ryan rayan
sean shon
shaun shon
seamus sheymas
siobhan shivon
stephane stefan
stephen stiven
steven stiven
steve stiv
theresa tereza
thomas tomas toma
timothy timoti
vincent vensan vinsent
keith kit
kenneth kennet
kate keyt
catherine katrin ketrin
karen keren
kyle kayl
david devid deyvid
dave deyv
daniel deniel
danielle danyel
douglas duglas
dwight duayt
dylan dilan
brian brayan
bruce bryus
blaine bleyn
blair bler
blake bleyk
grace greys
graham grem
craig kreyg
ray rey
jamie dzheymi
rachel reychel
nathan neytan
nigel naydzhel
ian ien
ivan ayvan
isaac ayzek
irene ayrin
simone simon
suzanne syuzan
susan syuzan
sue syu
hughes hyuz
ruben rubin
miles maylz
clive klayv
clyde klayd
neil nil
leah liya
sheila shila
reagan reygan
wright rayt
"""

_BY_KEY: dict[str, tuple[str, ...]] = {}
for _line in (*_GROUPS.split("\n"), *_BY_EAR.split("\n")):
    _keys = tuple(dict.fromkeys(key(word) for word in _line.split()))
    for _key in _keys:
        _BY_KEY[_key] = tuple(dict.fromkeys((*_BY_KEY.get(_key, ()), *_keys)))


def equivalents(word_key: str) -> tuple[str, ...]:
    """Keys of the same name in other languages, without `word_key` itself."""
    return tuple(other for other in _BY_KEY.get(word_key, ()) if other != word_key)
