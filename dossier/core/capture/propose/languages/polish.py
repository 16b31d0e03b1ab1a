"""Polish."""

from typing import Final

from dossier.core.capture.propose.language import ProposerLanguage, forms, named, words

POLISH: Final = ProposerLanguage(
    code="pl",
    titles=forms("""
        minister=ministrowie ministra prezydent=prezydenci prezydentka premier=premierzy premierka
        kanclerz sekretarz=sekretarze sekretarka przewodniczący przewodnicząca szef=szefowie
        szefowa dyrektor=dyrektorzy dyrektorka gubernator burmistrz=burmistrzowie ambasador
        ambasadorka komisarz rzecznik=rzecznicy rzeczniczka marszałek prokurator sędzia=sędziowie
        dowódca=dowódcy przedstawiciel=przedstawiciele przedstawicielka doradca=doradcy
        doradczyni senator=senatorowie poseł=posłowie posłanka wiceminister wiceprezydent
        wicepremier król królowa papież biskup rektor rektorka wojewoda prezes pełnomocnik
        pełnomocniczka kierownik kierowniczka
    """),
    before=words("pierwszy pierwsza drugi druga stały stała główny główna generalny generalna"),
    behind=words("generalny generalna wykonawczy stanu"),
    inside=words("i ds do w"),
    fields=words("""
        obrony narodowej spraw zagranicznych wewnętrznych finansów sprawiedliwości gospodarki
        energii kultury edukacji nauki zdrowia sportu młodzieży infrastruktury rolnictwa pracy
        środowiska klimatu cyfryzacji stanu rządu rady komitetu bezpieczeństwa praw człowieka
        obywatelskich miasta partii sztabu generalnego komisji sejmu senatu banku generalny
    """),
    goes_on_bare=True,
    bodies=words("""
        ministerstwo ministerstwa rada rady komitet komitetu komisja komisji agencja agencji
        urząd urzędu sejm sejmu senat senatu sąd sądu bank banku uniwersytet uniwersytetu partia
        partii biuro biura unia unii sztab sztabu
    """),
    ands=words("i oraz"),
    lands=words("""
        polska polski rosja rosji ukraina ukrainy usa stanów zjednoczonych ameryki francja francji
        niemiec wielkiej brytanii turcji białorusi litwy łotwy estonii mołdawii rumunii gruzji
        armenii azerbejdżanu izraela iranu chin indii japonii włoch hiszpanii kanady węgier
        słowacji czech bułgarii serbii grecji finlandii szwecji norwegii danii belgii austrii
        szwajcarii rzeczpospolita rzeczypospolitej ue nato onz
    """),
    has_cases=True,
    said=words("""
        powiedział powiedziała mówi oświadczył oświadczyła podkreślił podkreśliła dodał dodała
        zaznaczył zaznaczyła poinformował poinformowała napisał napisała wyjaśnił wyjaśniła
        odpowiedział odpowiedziała zapowiedział zapowiedziała przypomniał przypomniała zapewnił
        zapewniła ostrzegł ostrzegła potwierdził potwierdziła przyznał przyznała uważa stwierdził
        stwierdziła
    """),
    adverbs=words("też także również potem później wcześniej ponownie już"),
    according=("według", "zdaniem"),
    pronouns=words("on ona"),
    who=words("który która"),
    beside=words("z między"),
    gatherings=forms("""
        rozmowy=rozmów=rozmowach negocjacje=negocjacji spotkanie=spotkania=spotkaniu
        szczyt=szczytu=szczycie wizyta=wizyty=wizycie konferencja=konferencji posiedzenie
        konsultacje=konsultacji podpisanie ceremonia prezentacja wybory=wyborów głosowanie
        strajk=strajku atak=ataku inwazja rozejm wymiana=wymiany sankcje=sankcji przemówienie
        proces
    """),
    meetings=words("""
        rozmowy negocjacje spotkanie szczyt wizyta konferencja posiedzenie konsultacje podpisanie
        ceremonia prezentacja
    """),
    speeches=words("przemówienie"),
    kinds=words("""
        pierwsze pierwszy drugie nowe nowy doroczne dwustronne trójstronne wspólne osobne pokojowe
    """),
    about=words("o w z między na"),
    at=words("w we"),
    stops=words("odbyło odbyły odbyła odbył rozpoczęły po przed od który która się"),
    coming=words("będzie będą odbędzie odbędą planuje ma chce jutro proponuje"),
    attending=words("delegacja delegacji przewodniczył udział uczestniczył uczestnicy"),
    happens=named("""
        aresztowany=Aresztowanie aresztowana=Aresztowanie mianowany=Mianowanie
        podpisano=Podpisanie zawieszono=Zawieszenie otwarto=Otwarcie
    """),
    auxiliaries=words("został została zostało zostali był była było"),
    parties=words("delegacja delegacje strona strony przedstawiciele"),
    examples=(
        (
            "Minister obrony narodowej Ivo Holm przyjął gości.",
            ("tenure Ivo Holm · Minister obrony narodowej",),
        ),
        (
            "Ana Brandt, sekretarz stanu, milczała.",
            ("tenure Ana Brandt · Sekretarz stanu",),
        ),
        ("„Jesteśmy gotowi do rozmów” – powiedziała Ana Brandt.", ("statement Ana Brandt",)),
        ("Ana Brandt dodała, że nabrzeże jest stare.", ("statement Ana Brandt",)),
        (
            "Spotkanie odbyło się 4 stycznia.",
            ("new event Spotkanie", "date 4 stycznia = 2025-01-04"),
        ),
    ),
)
