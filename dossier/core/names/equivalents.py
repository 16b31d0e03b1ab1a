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

_BY_KEY: dict[str, tuple[str, ...]] = {}
for _line in _GROUPS.split("\n"):
    _keys = tuple(dict.fromkeys(key(word) for word in _line.split()))
    for _key in _keys:
        _BY_KEY[_key] = tuple(dict.fromkeys((*_BY_KEY.get(_key, ()), *_keys)))


def equivalents(word_key: str) -> tuple[str, ...]:
    """Keys of the same name in other languages, without `word_key` itself."""
    return tuple(other for other in _BY_KEY.get(word_key, ()) if other != word_key)
