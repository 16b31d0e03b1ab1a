"""English."""

from typing import Final

from dossier.core.capture.propose.language import ProposerLanguage, forms, named, words

ENGLISH: Final = ProposerLanguage(
    code="en",
    titles=forms("""
        minister=ministers president=presidents chancellor=chancellors premier=premiers
        secretary=secretaries chairman=chairmen chairwoman=chairwomen chairperson=chairpersons
        chair=chairs head=heads chief=chiefs director=directors governor=governors mayor=mayors
        ambassador=ambassadors envoy=envoys commissioner=commissioners ombudsman=ombudsmen
        speaker=speakers prosecutor=prosecutors attorney judge=judges justice commander=commanders
        representative=representatives spokesman=spokesmen spokeswoman=spokeswomen
        spokesperson=spokespersons adviser=advisers advisor=advisors counsellor consul=consuls
        senator=senators congressman congresswoman treasurer=treasurers rector=rectors
        dean=deans king queen prince princess emperor pope bishop=bishops archbishop=archbishops
        patriarch=patriarchs rabbi=rabbis imam=imams coordinator=coordinators
        administrator=administrators superintendent=superintendents inspector=inspectors
        comptroller auditor=auditors executive=executives ceo cfo coo manager=managers
        founder=founders
        negotiator=negotiators delegate=delegates sheriff=sheriffs marshal=marshals
        harbourmaster headmaster headmistress principal=principals editor=editors
        captain=captains trustee=trustees warden=wardens convener=conveners
    """),
    before=words("""
        first second deputy vice assistant associate prime foreign defence defense interior
        finance home trade energy justice health education transport agriculture labour labor
        environment culture economy economic economics digital special state chief senior principal
        executive managing general permanent presidential regional national federal parliamentary
        press communications security attorney lord high crown lead main joint union european
        district city town county provincial supreme military naval army police border
    """),
    behind=words("general generals"),
    joins=words("of for to on at"),
    inside=words("and the its their"),
    fields=words("""
        foreign internal external home affairs defence defense interior justice finance economy
        economic trade energy health education science culture sport sports youth transport
        infrastructure agriculture food labour labor environment climate protection security
        national state general human rights children welfare social policy family development
        regional digital transformation industry industries strategic innovation tourism staff
        army navy air force forces armed police board council committee parliament government
        ministry office department agency service services union company bank city region
        diplomatic missions relations reintegration veterans integration cooperation headquarters
        head minister president commissioner deputy directorate institute university mission
        delegation house commission centre center faction party group
    """),
    bodies=words("""
        ministry ministries office offices council committee commission authority agency service
        services directorate department headquarters centre center union parliament rada duma
        senate congress assembly board bureau institute institution university academy court
        tribunal bank fund federation organisation organization association society company
        corporation group party army navy police guard forces force staff cabinet government
        administration secretariat embassy consulate mission league alliance coalition
        congregation church school hospital port museum library chamber
        trust foundation crescent cross inspectorate registry syndicate railways airways
    """),
    lands=words("republic kingdom states nations emirates federation islands"),
    articles=words("the a an its his her their our"),
    ands=words("and"),
    of="of",
    said=words("""
        said says told tells stated states noted notes stressed stresses emphasized emphasizes
        emphasised emphasises added adds announced announces declared declares promised promises
        warned warns wrote writes tweeted posted explained explains recalled recalls underlined
        underlines confirmed confirms claimed claims argued argues insisted insists replied
        responded asked demanded urged acknowledged admitted denied highlighted remarked observed
        pledged vowed complained predicted suggested proposed called calls expressed thanked
        reiterated repeated commented concluded mentioned assured agreed hailed condemned praised
        welcomed criticised criticized believes believed hopes hoped
    """),
    adverbs=words("""
        also later then earlier has had have again further already once therefore however
        repeatedly strongly only today yesterday himself herself
    """),
    according=("according to", "in the words of"),
    pronouns=words("he she"),
    who=words("who whose"),
    beside=words("with met between by told thanked"),
    gatherings=forms("""
        talks=talk negotiations=negotiation meeting=meetings summit=summits visit=visits
        conference=conferences session=sessions consultations=consultation signing=signings
        ceremony=ceremonies presentation=presentations briefing=briefings hearing=hearings
        forum=forums trip=trips tour=tours assembly congress=congresses strike=strikes
        election=elections vote=votes referendum=referendums protest=protests rally=rallies
        march=marches attack=attacks invasion=invasions explosion=explosions accident=accidents
        ceasefire=ceasefires truce=truces exchange=exchanges release=releases arrest=arrests
        trial=trials appointment=appointments dismissal=dismissals resignation=resignations
        funeral=funerals opening=openings inauguration=inaugurations suspension=suspensions
        sanctions dinner=dinners lunch=lunches reception=receptions interview=interviews
        arrival=arrivals departure=departures announcement=announcements speech=speeches
        address=addresses statement=statements
    """),
    meetings=words("""
        talks negotiations meeting summit visit conference session consultations ceremony
        presentation briefing hearing forum trip tour assembly congress dinner lunch reception
        trial funeral
    """),
    speeches=words("speech address statement announcement interview"),
    kinds=words("""
        first second third final new next last annual bilateral trilateral multilateral preparatory
        preliminary joint separate special emergency extraordinary informal formal official working
        peace short long direct indirect secret closed plenary general international regional
        national technical high-level two-day three-day one-day opening closing press public
    """),
    about=words("of on between with about for over against"),
    at=words("in at"),
    coming=words("""
        will would could should may might must plans planned proposes proposed wants wanted hopes
        next tomorrow upcoming forthcoming scheduled demands offers offered invited expected
        readiness ready advocates calls
    """),
    stops=words("""
        by took take takes was were is are be been began begin begins has have had that which who
        lasted ended during after before since until from to into as when while where if but or
        held opened closed included includes said says according
    """),
    attending=words("""
        attended attend attending delegation headed heads led leads included includes include
        represented joined join took participated participants participating accompanied present
        presence moderated hosted chaired
    """),
    happens=named("""
        suspended=Suspension resumed=Resumption arrived=Arrival departed=Departure
        resigned=Resignation appointed=Appointment dismissed=Dismissal arrested=Arrest
        released=Release signed=Signing opened=Opening closed=Closure invaded=Invasion
        attacked=Attack bombed=Bombing elected=Election inaugurated=Inauguration
        cancelled=Cancellation postponed=Postponement adopted=Adoption approved=Approval
        launched=Launch founded=Foundation established=Establishment dissolved=Dissolution
        killed=Killing evacuated=Evacuation extradited=Extradition sentenced=Sentencing
        imposed=Imposition ratified=Ratification born=Birth buried=Burial kidnapped=Kidnapping
        tweeted=Tweet detained=Detention charged=Charge jailed=Imprisonment freed=Release
        deported=Deportation expelled=Expulsion assassinated=Assassination injured=Injury
    """),
    auxiliaries=words("was were is are has have had been being be"),
    parties=words("delegation delegations side sides team teams officials representatives"),
    examples=(
        (
            "The Minister of Ports, Ana Brandt, met the mayor of Oslo, Ivo Holm, on Tuesday.",
            (
                "new post Minister of Ports",
                "tenure Ana Brandt · Minister of Ports",
                "tenure Ivo Holm · Mayor of Oslo",
            ),
        ),
        (
            "Minister of Foreign Affairs Ana Brandt flew to Oslo.",
            ("tenure Ana Brandt · Minister of Foreign Affairs",),
        ),
        (
            "Ana Brandt, first deputy minister of foreign affairs, spoke.",
            ("tenure Ana Brandt · First deputy minister of foreign affairs",),
        ),
        (
            "The Prosecutor General of Norway, Ana Brandt, resigned.",
            ("tenure Ana Brandt · Prosecutor General of Norway",),
        ),
        (
            "Norwegian Foreign Minister Ana Brandt arrived.",
            ("tenure Ana Brandt · Foreign Minister of Norway",),
        ),
        (
            "European Commission President Ana Brandt and NATO Secretary-General Ivo Holm left.",
            (
                "tenure Ana Brandt · European Commission President",
                "part of European Commission President · European Commission",
                "tenure Ivo Holm · NATO Secretary-General",
                "part of NATO Secretary-General · NATO",
            ),
        ),
        (
            "The Interior Ministry's spokeswoman, Anna-Maria van der Berg, said no.",
            (
                "tenure Anna-Maria van der Berg · Interior Ministry's spokeswoman",
                "part of Interior Ministry's spokeswoman · Interior Ministry",
                "statement Anna-Maria van der Berg",
            ),
        ),
        (
            "Bank of Alba chief executive Linda O'Neil smiled.",
            (
                "tenure Linda O'Neil · Bank of Alba chief executive",
                "part of Bank of Alba chief executive · Bank of Alba",
            ),
        ),
        (
            "Dr. Hassan al-Rashid, head of the Red Crescent in Oslo, called for help.",
            (
                "tenure Hassan al-Rashid · Head of the Red Crescent",
                "part of Head of the Red Crescent · Red Crescent",
                "statement Hassan al-Rashid",
            ),
        ),
        (
            "Mayor-elect Ivo Holm served under Prime Minister Ana Brandt.",
            ("tenure Ana Brandt · Prime Minister",),
        ),
        ("Her lawyer, Ivo Holm, denied the charges.", ("statement Ivo Holm",)),
        ("Neither Ana Brandt nor Ivo Holm attended the hearing.", ("new event Hearing",)),
        (
            "Special representatives of the King Ana Brandt and Ivo Holm attended.",
            (
                "tenure Ana Brandt · Special representative of the King",
                "tenure Ivo Holm · Special representative of the King",
            ),
        ),
        (
            "The chairman of the Port Authority, Ivo Holm, left.",
            (
                "tenure Ivo Holm · Chairman of the Port Authority",
                "new body Port Authority",
                "part of Chairman of the Port Authority · Port Authority",
            ),
        ),
        ("“We are ready for the talks,” Ana Brandt said.", ("statement Ana Brandt",)),
        ("Ana Brandt also stressed that the quay was old.", ("statement Ana Brandt",)),
        ("According to Ana Brandt, the quay was old.", ("statement Ana Brandt",)),
        ("Ana Brandt, who has been here for a year, promised help.", ("statement Ana Brandt",)),
        ("The quay was old, said Ana Brandt.", ("statement Ana Brandt",)),
        (
            "Ana Brandt and Ivo Holm held bilateral talks in Oslo on Tuesday.",
            ("new event Bilateral talks in Oslo", "participant Ivo Holm · Bilateral talks in Oslo"),
        ),
        (
            "The ferry was suspended on 4 January.",
            ("new event Suspension of the ferry", "date 4 January = 2025-01-04"),
        ),
        (
            "The meeting took place on 4 January.",
            ("new event Meeting", "date 4 January = 2025-01-04"),
        ),
    ),
)
