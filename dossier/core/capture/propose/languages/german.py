"""German."""

from typing import Final

from dossier.core.capture.propose.language import ProposerLanguage, forms, named, words

GERMAN: Final = ProposerLanguage(
    code="de",
    titles=forms("""
        minister=ministern ministerin=ministerinnen präsident=präsidenten
        präsidentin=präsidentinnen kanzler kanzlerin sekretär=sekretäre sekretärin=sekretärinnen
        vorsitzender vorsitzende=vorsitzenden chef=chefs chefin=chefinnen leiter leiterin
        direktor=direktoren direktorin gouverneur gouverneurin bürgermeister bürgermeisterin
        botschafter botschafterin kommissar kommissarin ombudsmann ombudsfrau staatsanwalt
        staatsanwältin richter richterin kommandeur vertreter vertreterin sprecher sprecherin
        berater beraterin senator senatorin könig königin papst bischof bischöfin rektor rektorin
        beauftragter beauftragte=beauftragten inspekteur rat rätin abgeordneter abgeordnete
    """),
    has_compounds=True,
    capital_nouns=True,
    before=words("""
        erster erste zweiter zweite stellvertretender stellvertretende ständiger ständige
        leitender leitende ehemaliger parlamentarischer parlamentarische
    """),
    joins=words("für der des von im bei"),
    inside=words("und die das den dem"),
    fields=words("auswärtige auswärtigen vereinten nationalen europäischen"),
    bodies=words("""
        ministerium ministeriums rat rates rats ausschuss ausschusses kommission behörde agentur
        bundestag bundestags bundesrat bundesrats senat senats gericht gerichts bank universität
        amt amtes amts partei fraktion verband verbands verbandes union partei gewerkschaft
    """),
    lands=words("republik staaten nationen"),
    articles=words("der die das den dem des ein eine einer eines einen seine seinen ihre ihren"),
    ands=words("und"),
    has_cases=True,
    said=words("""
        sagte sagt erklärte erklärt betonte betont teilte fügte kündigte äußerte schrieb warnte
        forderte bestätigte versprach räumte meinte berichtete antwortete verlangte lobte
        kritisierte nannte wies mahnte versicherte
    """),
    adverbs=words("auch dann später zuvor bereits erneut zugleich ebenfalls"),
    according=("laut", "nach angaben von"),
    pronouns=words("er sie"),
    who=words("der die"),
    beside=words("mit zwischen traf"),
    gatherings=forms("""
        gespräche=gesprächen=gespräch verhandlungen=verhandlung treffen=treffens
        gipfel=gipfels besuch=besuchs=besuche konferenz=konferenzen sitzung=sitzungen
        unterzeichnung zeremonie pressekonferenz wahl=wahlen abstimmung streik=streiks
        demonstration angriff=angriffe invasion waffenruhe gefangenenaustausch sanktionen rede
        prozess eröffnung
    """),
    meetings=words("""
        gespräche verhandlungen treffen gipfel besuch konferenz sitzung unterzeichnung zeremonie
        pressekonferenz
    """),
    speeches=words("rede"),
    kinds=words("""
        erste ersten zweite zweiten neue neuen jährliche bilaterale bilateralen trilaterale
        gemeinsame gemeinsamen gesonderte direkte direkten indirekte
    """),
    about=words("über mit zwischen zu zum zur um"),
    at=words("in"),
    stops=words("fand fanden findet begann begannen endete dauerte nach vor seit am war wurde"),
    coming=words("wird werden soll sollen will wollen plant morgen nächste nächsten"),
    attending=words("delegation leitete leitet teil teilnehmer nahm nahmen begleitet"),
    happens=named("""
        verhaftet=Verhaftung ernannt=Ernennung entlassen=Entlassung eröffnet=Eröffnung
        unterzeichnet=Unterzeichnung ausgesetzt=Aussetzung gewählt=Wahl zurückgetreten=Rücktritt
    """),
    auxiliaries=words("wurde wurden ist sind war waren worden"),
    parties=words("delegation delegationen seite seiten vertreter"),
    examples=(
        (
            "Verteidigungsministerin Ana Brandt traf Außenminister Ivo Holm.",
            (
                "tenure Ana Brandt · Verteidigungsministerin",
                "tenure Ivo Holm · Außenminister",
            ),
        ),
        (
            "Ana Brandt, Ministerin für Häfen, sagte am Dienstag, der Kai sei alt.",
            ("tenure Ana Brandt · Ministerin für Häfen", "statement Ana Brandt"),
        ),
        ("„Wir sind zu Gesprächen bereit“, sagte Ana Brandt.", ("statement Ana Brandt",)),
        ("Laut Ana Brandt ist der Kai alt.", ("statement Ana Brandt",)),
        (
            "Der Vorsitzende des Ausschusses, Ivo Holm, schwieg.",
            ("tenure Ivo Holm · Vorsitzende des Ausschusses",),
        ),
        (
            "Das Treffen fand am 4. Januar statt.",
            ("new event Treffen", "date 4. Januar = 2025-01-04"),
        ),
    ),
)
