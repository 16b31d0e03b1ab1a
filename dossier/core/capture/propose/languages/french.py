"""French."""

from typing import Final

from dossier.core.capture.propose.language import ProposerLanguage, forms, named, words

FRENCH: Final = ProposerLanguage(
    code="fr",
    titles=forms("""
        ministre=ministres président=présidents présidente chancelier chancelière
        secrétaire=secrétaires
        chef=chefs cheffe directeur=directeurs directrice gouverneur=gouverneurs gouverneure
        maire=maires ambassadeur=ambassadeurs ambassadrice commissaire=commissaires procureur
        procureure juge=juges commandant=commandants représentant=représentants représentante
        porte-parole conseiller=conseillers conseillère sénateur=sénateurs sénatrice
        député=députés députée roi reine pape évêque recteur rectrice préfet préfète envoyé envoyée
        défenseur défenseure premier-ministre vice-président vice-présidente patron patronne
    """),
    before=words("premier première vice sous"),
    behind=words("général générale adjoint adjointe délégué déléguée spécial spéciale permanent"),
    joins=words("de du des d à aux chargé chargée pour"),
    inside=words("et la le les l de-la"),
    fields=words("""
        affaires étrangères défense intérieur justice finances économie énergie culture éducation
        santé sport sports jeunesse transports agriculture travail environnement état gouvernement
        conseil comité sécurité nationale national droits homme région ville parti cabinet
        commission européenne général générale exécutif
    """),
    bodies=words("""
        ministère conseil comité commission agence service services direction parlement sénat
        assemblée cour tribunal banque université parti syndicat bureau office union fédération
        organisation association société académie
    """),
    lands=words("république états nations royaume"),
    articles=words("le la les un une son sa ses leur l"),
    ands=words("et"),
    of="de",
    said=words("""
        dit déclare déclaré affirme affirmé ajoute ajouté souligne souligné annonce annoncé
        précise précisé estime estimé explique expliqué écrit répond répondu rappelle rappelé
        confirme confirmé assure assuré promet promis prévient prévenu indique indiqué
    """),
    adverbs=words("a aussi également ensuite encore déjà ont"),
    according=("selon", "d'après"),
    pronouns=words("il elle"),
    who=words("qui"),
    beside=words("avec entre rencontré"),
    gatherings=forms("""
        pourparlers négociations=négociation rencontre=rencontres réunion=réunions sommet=sommets
        visite=visites conférence=conférences séance=séances consultations signature cérémonie
        présentation élection=élections vote grève=grèves manifestation=manifestations
        attaque=attaques invasion trêve cessez-le-feu échange=échanges sanctions discours procès
        entretien=entretiens
    """),
    meetings=words("""
        pourparlers négociations rencontre réunion sommet visite conférence séance consultations
        signature cérémonie présentation entretien
    """),
    speeches=words("discours"),
    kinds=words("""
        première premier deuxième seconde second nouvelle nouveau nouveaux annuelle bilatérale
        bilatéraux bilatérales trilatérale séparée commune
    """),
    about=words("sur de du des avec entre pour"),
    at=words("à en"),
    stops=words("a ont eu est sont était après avant depuis qui que lundi mardi mercredi jeudi"),
    coming=words("aura auront doit devra devrait demain prochain prochaine veut propose"),
    attending=words("délégation dirigée participé participants assisté présents"),
    happens=named("""
        arrêté=Arrestation arrêtée=Arrestation nommé=Nomination nommée=Nomination
        signé=Signature ouvert=Ouverture suspendue=Suspension suspendu=Suspension arrivé=Arrivée
    """),
    auxiliaries=words("a été est sont était ont"),
    parties=words("délégation délégations représentants responsables"),
    examples=(
        (
            "Le ministre de la Défense Ivo Holm a rencontré Ana Brandt, maire de Lyon.",
            ("tenure Ivo Holm · Ministre de la Défense", "tenure Ana Brandt · Maire de Lyon"),
        ),
        (
            "La secrétaire générale de l'OTAN, Ana Brandt, est arrivée.",
            ("tenure Ana Brandt · Secrétaire générale de l'OTAN",),
        ),
        ("« Nous sommes prêts à négocier », a déclaré Ana Brandt.", ("statement Ana Brandt",)),
        ("Selon Ana Brandt, le quai est vieux.", ("statement Ana Brandt",)),
        ("Ana Brandt a souligné que le quai est vieux.", ("statement Ana Brandt",)),
        (
            "La réunion a eu lieu le 4 janvier.",
            ("new event Réunion", "date 4 janvier = 2025-01-04"),
        ),
    ),
)
