"""Pages in German."""

from dossier.core.capture.article.languages.language import PageLanguage, Sort

GERMAN = PageLanguage(
    code="de",
    common=(
        "der die das und in den von zu mit ist im dem nicht für auf ein eine des sich auch als an"
        " es er sie nach bei hat dass wird war werden sagte"
    ),
    by="von|text|text von|autor|autorin|verfasst von|geschrieben von",
    roles=(
        "korrespondent* reporter* redakteur* redaktion journalist* chefredakteur* volontär*"
        " mitarbeiter* autor autorin agenturen"
    ),
    places="in im aus bei nach nahe an",
    beside="mit für",
    labels="stand|datum|veröffentlicht|veröffentlicht am|erschienen|erschienen am|vom|am|um",
    updated="aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|geändert",
    today="heute",
    reports="berichtet {}\nberichtet die {}\nwie {} berichtet\nwie die {} berichtet\nmeldet {}",
    furniture={
        Sort.LINKS: """teilen
            artikel teilen
            teilen auf …
            drucken
            merken
            artikel merken
            merkliste
            link kopieren
            per e-mail teilen
            abonnieren
            jetzt abonnieren
            newsletter
            newsletter abonnieren
            zum newsletter …
            folgen sie uns…
            anmelden
            registrieren
            zum inhalt springen
            zur startseite
            startseite
            suche
            menü
            artikel anhören
            nach oben""",
        Sort.ADVERT: """anzeige
            werbung
            advertorial
            gesponsert
            gesponserter inhalt
            der artikel wird nach der anzeige …
            weiter nach der anzeige""",
        Sort.COUNTER: """# aufrufe
            # mal gelesen
            # kommentare
            # kommentar
            kommentare: #
            kommentare (#)""",
        Sort.READING_TIME: """lesezeit: # min…
            lesezeit # min…
            lesedauer: # min…
            lesedauer # min…
            # min. lesezeit
            # min lesezeit
            # minuten lesezeit""",
        Sort.TEASER: """lesen sie auch
            lesen sie auch: …
            lesen sie mehr…
            lesen sie hier…
            mehr zum thema
            mehr zum thema: …
            mehr dazu
            mehr dazu: …
            siehe auch
            siehe auch: …
            auch interessant
            auch interessant: …
            das könnte sie auch interessieren
            meistgelesen
            meistgelesene artikel
            ähnliche artikel
            weitere artikel
            weiterlesen""",
        Sort.RUBRIC: """hintergrund
            zur erinnerung
            einzelheiten
            kontext""",
        Sort.TAGS: """schlagworte
            schlagworte: …
            schlagwörter: …
            themen
            themen: …
            tags: …
            stichworte: …""",
        Sort.COMMENTS: """kommentare
            kommentieren
            kommentar schreiben
            kommentar verfassen
            schreiben sie einen kommentar
            einen kommentar schreiben
            diskutieren sie mit
            fehler melden
            ihre e-mail-adresse wird nicht …""",
    },
    examples=(
        ("ANZEIGE", Sort.ADVERT),
        ("Lesen Sie auch: Fähre fährt wieder", Sort.TEASER),
        ("Lesezeit: 3 Min.", Sort.READING_TIME),
        ("Artikel teilen", Sort.LINKS),
        ("Schlagworte: Hafen, Fähre", Sort.TAGS),
    ),
    bylines=(
        ("Von Jan Berger", "Jan Berger"),
        ("Von Jan Berger und Eva von Thal, Korrespondenten", "Jan Berger und Eva von Thal"),
        ("Von Jan Berger, Nordpost, 12. März 2026", "Jan Berger"),
        ("Von nun an gilt die neue Ordnung", ""),
    ),
)
