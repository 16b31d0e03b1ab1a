"""Polish."""

from typing import Final

from dossier.core.evidence.modifiers.language import ModifierLanguage, Sense

POLISH: Final = ModifierLanguage(
    code="pl",
    posts=("minister portów", "ministra portów", "ministrem portów", "ministrowi portów"),
    persons=("Anna Brandt", "Anny Brandt", "Anną Brandt", "Adam Holm", "Adama Holma"),
    plain=(
        "Anna Brandt, minister portów, otworzyła nabrzeże w poniedziałek.",
        "Minister portów Anna Brandt powiedziała, że rozmowy trwają.",
        "Nowy minister portów, pułkownik Adam Holm, rozmawiał z byłym burmistrzem.",
        "Rzecznik Anna Brandt poinformowała o tym dziennikarzy.",
        "Jego zastępca Adam Holm przyjechał do Warszawy.",
        "Doradca premiera Adam Holm opowiedział o spotkaniu.",
        "Prezydent Warszawy Anna Brandt spotkała się z premierem, a potem z ministrem portów.",
        "Minister spraw zagranicznych Ukrainy Adam Holm jest w Oslo, a minister portów nie.",
        "W piątek Anna Brandt i Adam Holm spotkali się z ministrem portów.",
        "Zdaniem ministra portów rozmowy będą trudne.",
        "„Jesteśmy gotowi” – powiedziała minister portów Anna Brandt.",
        "Poinformował o tym minister portów Adam Holm.",
        "Anna Brandt została ministrem portów w 2019 roku.",
        "Adam Holm jest ministrem portów od 2014 roku.",
        "Podczas wizyty ministra portów w Oslo wybuchł pożar.",
        "Spotkali się nie tylko z ministrem portów, ale i z burmistrzem.",
        "Według Adama Holma nic się nie zmieniło.",
        "Ukraińska minister portów Anna Brandt przybyła do Paryża.",
        "Pierwsza w historii kraju minister portów Anna Brandt uśmiechnęła się.",
        "Na czele delegacji stoi minister portów, generał Adam Holm.",
        "Anna Brandt spotkała się także z żoną poległego marynarza.",
        "Sekretarz generalny NATO Adam Holm i minister portów omówili plany.",
        "Minister portów i jego zastępca przybyli na miejsce.",
        "Wczoraj Anna Brandt wróciła z Krakowa.",
        "Nie wiadomo, co minister portów powiedział.",
    ),
    before={
        Sense.FORMER: """
            były: były minister portów, Anna Brandt
            była: była minister portów, Anna Brandt
            byłego: byłego minister portów, Anna Brandt
            byłej: byłej minister portów, Anna Brandt
            eks: eks-minister portów, Anna Brandt
            ówczesny: ówczesny minister portów, Anna Brandt
            ówczesna: ówczesna minister portów, Anna Brandt
            ówczesnego: ówczesnego minister portów, Anna Brandt
            ówczesnej: ówczesnej minister portów, Anna Brandt
            poprzedni: poprzedni minister portów, Anna Brandt
            poprzednia: poprzednia minister portów, Anna Brandt
            poprzedniego: poprzedniego minister portów, Anna Brandt
            dawny: dawny minister portów, Anna Brandt
            dawna: dawna minister portów, Anna Brandt
            dawnego: dawnego minister portów, Anna Brandt
            niegdysiejsz*: niegdysiejszy minister portów, Anna Brandt
            ustępując*: ustępujący minister portów, Anna Brandt
            odchodząc*: odchodzący minister portów, Anna Brandt
            ostatni: ostatni minister portów, Anna Brandt
            ostatnia: ostatnia minister portów, Anna Brandt
            ostatniego: ostatniego minister portów, Anna Brandt
            niedawny: niedawny minister portów, Anna Brandt
            niedawna: niedawna minister portów, Anna Brandt
            miniony: miniony minister portów, Anna Brandt
            odwołan*: odwołany minister portów, Anna Brandt
            zdymisjonowan*: zdymisjonowany minister portów, Anna Brandt
            usunięt*: usunięty minister portów, Anna Brandt
            obalon*: obalony minister portów, Anna Brandt
            zawieszon*: zawieszony minister portów, Anna Brandt
            emerytowan*: emerytowany minister portów, Anna Brandt
            ex: ex minister portów, Anna Brandt
            ,niegdyś: Anna Brandt, niegdyś minister portów
            ,dawniej: Anna Brandt, dawniej minister portów
            ,wcześniej: Anna Brandt, wcześniej minister portów
            ,wtedy: Anna Brandt, wtedy minister portów
            ,w przeszłości: Anna Brandt, w przeszłości minister portów
            ,wówczas: Anna Brandt, wówczas minister portów
            ,swego czasu: Anna Brandt, swego czasu minister portów
            ,kiedyś: Anna Brandt, kiedyś minister portów
            ,do 0000 roku: Anna Brandt, do 2019 roku minister portów
            w latach 0000 0000: Anna Brandt, w latach 2014–2019 minister portów
            od 0000 do 0000 roku: Anna Brandt, od 2014 do 2019 roku minister portów
            ,do niedawna: Anna Brandt, do niedawna minister portów
            ,wtedy jeszcze: Anna Brandt, wtedy jeszcze minister portów
            ,ongiś: Anna Brandt, ongiś minister portów
            odwołana ze stanowiska: Anna Brandt została odwołana ze stanowiska ministra portów
            zwolniona ze stanowiska: Anna Brandt została zwolniona ze stanowiska ministra portów
            usunięta ze stanowiska: Anna Brandt została usunięta ze stanowiska ministra portów
            odwołana z funkcji: Anna Brandt została odwołana z funkcji ministra portów
            zwolniona z funkcji: Anna Brandt została zwolniona z funkcji ministra portów
            ustąpiła ze stanowiska: Anna Brandt ustąpiła ze stanowiska ministra portów
            odeszła ze stanowiska: Anna Brandt odeszła ze stanowiska ministra portów
            zrezygnowała ze stanowiska: Anna Brandt zrezygnowała ze stanowiska ministra portów
            zrezygnował ze stanowiska: Anna Brandt zrezygnował ze stanowiska ministra portów
            ustąpił ze stanowiska: Anna Brandt ustąpił ze stanowiska ministra portów
            odszedł ze stanowiska: Anna Brandt odszedł ze stanowiska ministra portów
            opuściła stanowisko: Anna Brandt opuściła stanowisko ministra portów
            straciła stanowisko: Anna Brandt straciła stanowisko ministra portów
            stracił stanowisko: Anna Brandt stracił stanowisko ministra portów
            zrezygnowała z funkcji: Anna Brandt zrezygnowała z funkcji ministra portów
            zrezygnował z funkcji: Anna Brandt zrezygnował z funkcji ministra portów
            pełniła funkcję: Anna Brandt pełniła funkcję ministra portów
            pełnił funkcję: Anna Brandt pełnił funkcję ministra portów
            sprawowała urząd: Anna Brandt sprawowała urząd ministra portów
            sprawował urząd: Anna Brandt sprawował urząd ministra portów
            zajmowała stanowisko: Anna Brandt zajmowała stanowisko ministra portów
            zajmował stanowisko: Anna Brandt zajmował stanowisko ministra portów
            odwołany ze stanowiska: Adam Holm został odwołany ze stanowiska ministra portów
            zwolniony ze stanowiska: Adam Holm został zwolniony ze stanowiska ministra portów
            usunięty ze stanowiska: Adam Holm został usunięty ze stanowiska ministra portów
            odwołany z funkcji: Adam Holm został odwołany z funkcji ministra portów
        """,
        Sense.COMING: """
            przyszły: przyszły minister portów, Anna Brandt
            przyszła: przyszła minister portów, Anna Brandt
            przyszłego: przyszłego minister portów, Anna Brandt
            następny: następny minister portów, Anna Brandt
            następna: następna minister portów, Anna Brandt
            nowo wybrany: nowo wybrany minister portów, Anna Brandt
            nowo wybrana: nowo wybrana minister portów, Anna Brandt
            nowo wybranego: nowo wybranego minister portów, Anna Brandt
            potencjaln*: potencjalny minister portów, Anna Brandt
            ewentualn*: ewentualny minister portów, Anna Brandt
            możliw*: możliwy minister portów, Anna Brandt
            prawdopodobn*: prawdopodobny minister portów, Anna Brandt
            niedoszł*: niedoszły minister portów, Anna Brandt
            desygnowan*: desygnowany minister portów, Anna Brandt
            nominowan*: nominowany minister portów, Anna Brandt
            proponowan*: proponowany minister portów, Anna Brandt
            kandydat* na: Anna Brandt, kandydatka na ministra portów
            kandydat* na stanowisko: Anna Brandt, kandydatka na stanowisko ministra portów
            kandydat* na urząd: Anna Brandt, kandydatka na urząd ministra portów
            pretendent* do stanowiska: Anna Brandt, pretendentka do stanowiska ministra portów
            nominowan* na stanowisko: Anna Brandt, nominowana na stanowisko ministra portów
            nominat* na stanowisko: Anna Brandt, nominatka na stanowisko ministra portów
            typowan* na: Anna Brandt, typowana na ministra portów
            typowan* na stanowisko: Anna Brandt, typowana na stanowisko ministra portów
            proponowan* na stanowisko: Anna Brandt, proponowana na stanowisko ministra portów
            zgłoszon* na stanowisko: Anna Brandt, zgłoszona na stanowisko ministra portów
            przymierzan* do stanowiska: Anna Brandt, przymierzana do stanowiska ministra portów
            ubiega się o stanowisko: Anna Brandt, ubiega się o stanowisko ministra portów
            ubiegała się o stanowisko: Anna Brandt, ubiegała się o stanowisko ministra portów
            ubiegał się o stanowisko: Anna Brandt, ubiegał się o stanowisko ministra portów
            kandyduje na: Anna Brandt, kandyduje na ministra portów
            kandyduje na stanowisko: Anna Brandt, kandyduje na stanowisko ministra portów
            kandydatur* na stanowisko: Anna Brandt, kandydatura na stanowisko ministra portów
            kandydatur* na: Anna Brandt, kandydatura na ministra portów
        """,
        Sense.CLAIMED: """
            samozwańcz*: samozwańczy minister portów, Anna Brandt
            tak zwan*: tak zwany minister portów, Anna Brandt
            tzw: tzw. minister portów, Anna Brandt
            rzekom*: rzekomy minister portów, Anna Brandt
            domniemany: domniemany minister portów, Anna Brandt
            domniemana: domniemana minister portów, Anna Brandt
            domniemanego: domniemanego minister portów, Anna Brandt
            fałszyw*: fałszywy minister portów, Anna Brandt
            pseudo: pseudo-minister portów, Anna Brandt
            quasi: quasi-minister portów, Anna Brandt
            fikcyjn*: fikcyjny minister portów, Anna Brandt
            zmyślon*: zmyślony minister portów, Anna Brandt
            urojon*: urojony minister portów, Anna Brandt
            wyimaginowan*: wyimaginowany minister portów, Anna Brandt
            nieuznawan*: nieuznawany minister portów, Anna Brandt
            nielegaln*: nielegalny minister portów, Anna Brandt
            nieprawowit*: nieprawowity minister portów, Anna Brandt
            marionetkow*: marionetkowy minister portów, Anna Brandt
            okupacyjn*: okupacyjny minister portów, Anna Brandt
            wirtualn*: wirtualny minister portów, Anna Brandt
            niby: niby minister portów, Anna Brandt
            kwestionowan*: kwestionowany minister portów, Anna Brandt
            ,ponoć: Anna Brandt, ponoć minister portów
            ,podobno: Anna Brandt, podobno minister portów
            ,rzekomo: Anna Brandt, rzekomo minister portów
            podający się za: Mężczyzna podający się za ministra portów.
            podaje się za: Mężczyzna podaje się za ministra portów.
            podawał się za: Mężczyzna podawał się za ministra portów.
            podając się za: Mężczyzna podając się za ministra portów.
            podszywający się pod: Mężczyzna podszywający się pod ministra portów.
            podszywa się pod: Mężczyzna podszywa się pod ministra portów.
            podszywał się pod: Mężczyzna podszywał się pod ministra portów.
            podszywając się pod: Mężczyzna podszywając się pod ministra portów.
            udający: Mężczyzna udający ministra portów.
            udaje: Mężczyzna udaje ministra portów.
            udawał: Mężczyzna udawał ministra portów.
            udając: Mężczyzna udając ministra portów.
            przebrany za: Mężczyzna przebrany za ministra portów.
        """,
        Sense.TITULAR: """
            honorow*: honorowy minister portów, Anna Brandt
            tytularn*: tytularny minister portów, Anna Brandt
            zmarł*: zmarły minister portów, Anna Brandt
            nieżyjąc*: nieżyjący minister portów, Anna Brandt
            świętej pamięci: świętej pamięci minister portów, Anna Brandt
            ś p: ś. p. minister portów, Anna Brandt
            śp: śp. minister portów, Anna Brandt
            zamordowan*: zamordowany minister portów, Anna Brandt
            zabit*: zabity minister portów, Anna Brandt
            poległ*: poległy minister portów, Anna Brandt
            tragicznie zmarł*: tragicznie zmarły minister portów, Anna Brandt
            opozycyjn*: opozycyjny minister portów, Anna Brandt
            symboliczn*: symboliczny minister portów, Anna Brandt
        """,
        Sense.LESSER: """
            zastęp*: Anna Brandt, zastępczyni ministra portów
            wice: wice-minister portów Anna Brandt
            młodsz*: młodszy minister portów Anna Brandt
            współ-: współ-minister portów Anna Brandt
            z-ca: Anna Berg, z-ca ministra portów, przyszła.
        """,
        Sense.ABSENT: """
            bez: Spotkali się bez Anny Brandt.
            pod nieobecność: Spotkali się pod nieobecność Anny Brandt.
            w nieobecności: Spotkali się w nieobecności Anny Brandt.
            zamiast: Spotkali się zamiast Anny Brandt.
            w imieniu: Spotkali się w imieniu Anny Brandt.
            z upoważnienia: Spotkali się z upoważnienia Anny Brandt.
            oprócz: Spotkali się oprócz Anny Brandt.
            prócz: Spotkali się prócz Anny Brandt.
            z wyjątkiem: Spotkali się z wyjątkiem Anny Brandt.
            w zastępstwie: Spotkali się w zastępstwie Anny Brandt.
            w miejsce: Spotkali się w miejsce Anny Brandt.
            na zastępstwo: Spotkali się na zastępstwo Anny Brandt.
            nie licząc: Spotkali się, nie licząc Anny Brandt.
            a nie: Przyszedł on, a nie Anna Brandt.
            ale nie: Przyszli wszyscy, ale nie Anna Brandt.
            nie: Przyszła nie Anna Brandt.
            ani: Nie przyszli ani Anna Brandt, ani burmistrz.
            po śmierci: Spotkali się po śmierci Anny Brandt.
        """,
        Sense.NOT: """
            nie: Anna Brandt to nie minister portów
            ani: Anna Brandt to ani minister portów
            już nie: Anna Brandt to już nie minister portów
            nigdy: Anna Brandt to nigdy minister portów
            żaden: Anna Brandt to żaden minister portów
            żadna: Anna Brandt to żadna minister portów
            bynajmniej nie: Anna Brandt to bynajmniej nie minister portów
            wcale nie: Anna Brandt to wcale nie minister portów
            zamiast: Przyszła Anna Brandt zamiast ministra portów.
            w przeciwieństwie do: Przyszła Anna Brandt w przeciwieństwie do ministra portów.
            w odróżnieniu od: Przyszła Anna Brandt w odróżnieniu od ministra portów.
            nie ma: Nie ma ministra portów.
        """,
        Sense.COUNTS: """
            pełniąc* obowiązki: Anna Brandt, pełniąca obowiązki ministra portów
            p o: Anna Brandt, p. o. ministra portów
            tymczasow*: tymczasowy minister portów, Anna Brandt
        """,
    },
    predicates={
        Sense.FORMER: """
            przestała być: Anna Brandt przestała być ministrem portów
            przestał być: Anna Brandt przestał być ministrem portów
            wcześniej była: Anna Brandt wcześniej była ministrem portów
            wcześniej był: Anna Brandt wcześniej był ministrem portów
            kiedyś była: Anna Brandt kiedyś była ministrem portów
            kiedyś był: Anna Brandt kiedyś był ministrem portów
            dawniej była: Anna Brandt dawniej była ministrem portów
            dawniej był: Anna Brandt dawniej był ministrem portów
            niegdyś była: Anna Brandt niegdyś była ministrem portów
            niegdyś był: Anna Brandt niegdyś był ministrem portów
        """,
        Sense.COMING: """
            zostanie: Anna Brandt zostanie ministrem portów
            ma zostać: Anna Brandt ma zostać ministrem portów
            może zostać: Anna Brandt może zostać ministrem portów
            chce zostać: Anna Brandt chce zostać ministrem portów
            mogła zostać: Anna Brandt mogła zostać ministrem portów
            mógłby zostać: Anna Brandt mógłby zostać ministrem portów
            mogłaby zostać: Anna Brandt mogłaby zostać ministrem portów
            powinna zostać: Anna Brandt powinna zostać ministrem portów
            będzie: Anna Brandt będzie ministrem portów
            chce być: Anna Brandt chce być ministrem portów
            może być: Anna Brandt może być ministrem portów
            mogłaby być: Anna Brandt mogłaby być ministrem portów
            mógłby być: Anna Brandt mógłby być ministrem portów
            później została: Anna Brandt później została ministrem portów
            później został: Anna Brandt później został ministrem portów
            potem została: Anna Brandt potem została ministrem portów
            chciała zostać: Anna Brandt chciała zostać ministrem portów
            chciał zostać: Anna Brandt chciał zostać ministrem portów
            miała zostać: Anna Brandt miała zostać ministrem portów
            miał zostać: Anna Brandt miał zostać ministrem portów
            zgodziła się zostać: Anna Brandt zgodziła się zostać ministrem portów
        """,
        Sense.CLAIMED: """
            mieni się: Anna Brandt mieni się ministrem portów.
            ogłosiła się: Anna Brandt ogłosiła się ministrem portów.
            ogłosił się: Anna Brandt ogłosił się ministrem portów.
            nazywa się: Anna Brandt nazywa się ministrem portów.
            nazywa siebie: Anna Brandt nazywa siebie ministrem portów.
            nazywała siebie: Anna Brandt nazywała siebie ministrem portów.
            tytułuje się: Anna Brandt tytułuje się ministrem portów.
            obwołała się: Anna Brandt obwołała się ministrem portów.
            obwołał się: Anna Brandt obwołał się ministrem portów.
        """,
        Sense.NOT: """
            nie jest: Anna Brandt nie jest ministrem portów
            nie była: Anna Brandt nie była ministrem portów
            nie był: Anna Brandt nie był ministrem portów
            nigdy nie była: Anna Brandt nigdy nie była ministrem portów
            nigdy nie był: Anna Brandt nigdy nie był ministrem portów
            już nie jest: Anna Brandt już nie jest ministrem portów
            nie jest już: Anna Brandt nie jest już ministrem portów
            nie była już: Anna Brandt nie była już ministrem portów
            nie był już: Anna Brandt nie był już ministrem portów
            nie będzie: Anna Brandt nie będzie ministrem portów
            nie została: Anna Brandt nie została ministrem portów
            nie został: Anna Brandt nie został ministrem portów
            nie zostanie: Anna Brandt nie zostanie ministrem portów
            odmówiła bycia: Anna Brandt odmówiła bycia ministrem portów
            nie chce być: Anna Brandt nie chce być ministrem portów
            nie chciała być: Anna Brandt nie chciała być ministrem portów
        """,
    },
    instrumentals="em ą",
    after={
        Sense.FORMER: """
            do 0000: Anna Brandt, minister portów do 2019 roku
            do MONTH: Anna Brandt, minister portów do maja 2019 roku
            do 0 MONTH: Anna Brandt, minister portów do 5 maja 2019 roku
            do 00 MONTH: Anna Brandt, minister portów do 15 maja 2019 roku
            do niedawna: Anna Brandt, minister portów do niedawna
            od 0000 do: Anna Brandt, minister portów od 2014 do 2019 roku
            w latach 0000: Anna Brandt, minister portów w latach 2014–2019
            na przełomie 0000: Anna Brandt, minister portów na przełomie 2014 i 2015 roku
            0000 0000: Anna Brandt, minister portów (2014–2019)
            w stanie spoczynku: Anna Brandt, minister portów w stanie spoczynku
            w st spocz: Anna Brandt, minister portów w st. spocz.
            na emeryturze: Anna Brandt, minister portów na emeryturze
            w poprzednim rządzie: Anna Brandt, minister portów w poprzednim rządzie
            poprzedniego rządu: Anna Brandt, minister portów poprzedniego rządu
            w poprzedniej kadencji: Anna Brandt, minister portów w poprzedniej kadencji
            poprzedniej kadencji: Anna Brandt, minister portów poprzedniej kadencji
            ubiegłej kadencji: Anna Brandt, minister portów ubiegłej kadencji
            w tamtym czasie: Anna Brandt, minister portów w tamtym czasie
            w tamtych latach: Anna Brandt, minister portów w tamtych latach
            w owym czasie: Anna Brandt, minister portów w owym czasie
            były: Anna Brandt, minister portów (były)
            była: Anna Brandt, minister portów (była)
        """,
        Sense.COMING: """
            elekt: Anna Brandt, minister portów elekt
            elektka: Anna Brandt, minister portów elektka
            desygnat: Anna Brandt, minister portów desygnat
            nominat: Anna Brandt, minister portów nominat
            nominatka: Anna Brandt, minister portów nominatka
            in spe: Anna Brandt, minister portów in spe
            w przyszłym rządzie: Anna Brandt, minister portów w przyszłym rządzie
            przyszłego rządu: Anna Brandt, minister portów przyszłego rządu
        """,
        Sense.TITULAR: """
            honorow*: Anna Brandt, minister portów honorowy
            na uchodźstwie: Anna Brandt, minister portów na uchodźstwie
            na wychodźstwie: Anna Brandt, minister portów na wychodźstwie
            na emigracji: Anna Brandt, minister portów na emigracji
            na wygnaniu: Anna Brandt, minister portów na wygnaniu
            w gabinecie cieni: Anna Brandt, minister portów w gabinecie cieni
            gabinetu cieni: Anna Brandt, minister portów gabinetu cieni
            na papierze: Anna Brandt, minister portów na papierze
            emeritus: Anna Brandt, minister portów emeritus
        """,
        Sense.CLAIMED: """
            samozwańcz*: Anna Brandt, minister portów samozwańczej republiki
            nieuznawan*: Anna Brandt, minister portów nieuznawanej republiki
            tak zwan*: Anna Brandt, minister portów tak zwanej republiki
            tzw: Anna Brandt, minister portów tzw. republiki
        """,
        Sense.SOMEBODY_ELSE: """
            junior: Adam Holm junior zabrał głos.
            senior: Adam Holm senior zabrał głos.
            młodszy: Adam Holm młodszy zabrał głos.
            starszy: Adam Holm starszy zabrał głos.
            jr: Adam Holm jr zabrał głos.
            sr: Adam Holm sr zabrał głos.
            -syn: Adam Holm -syn zabrał głos.
            -ojciec: Adam Holm -ojciec zabrał głos.
            mł: Adam Holm mł. zabrał głos.
            st: Adam Holm st. zabrał głos.
            młodsza: Anna Brandt młodsza zabrała głos.
            starsza: Anna Brandt starsza zabrała głos.
        """,
    },
    dates="""
        w 0000: Anna Brandt była ministrem portów w 2014 roku
        w MONTH 0000: Anna Brandt była ministrem portów w maju 2014 roku
        w latach 00: Anna Brandt była ministrem portów w latach 90.
        na początku lat: Anna Brandt była ministrem portów na początku lat 90.
        pod koniec lat: Anna Brandt była ministrem portów pod koniec lat 90.
    """,
    copulas="był była było byli jest są jako",
    harmless="""
        odwołani*: Nie ma mowy, by odwołanie ministra portów było możliwe.
        usunięci*: Nie ma mowy, by usunięcie ministra portów było możliwe.
        zdymisjonowani*: Nie ma mowy, by zdymisjonowanie ministra portów było możliwe.
        prawdopodobnie: prawdopodobnie minister portów powiedział o tym.
        ewentualnie: ewentualnie minister portów powiedział o tym.
        potencjalnie: potencjalnie minister portów powiedział o tym.
        tymczasowo: tymczasowo minister portów powiedział o tym.
        niedawno: niedawno minister portów powiedział o tym.
        została: Anna Brandt została ministrem portów w 2014 roku.
        została mianowana: Anna Brandt została mianowana ministrem portów w 2014 roku.
        została wybrana: Anna Brandt została wybrana ministrem portów w 2014 roku.
        został: Adam Holm został ministrem portów w 2014 roku.
        został mianowany: Adam Holm został mianowany ministrem portów w 2014 roku.
        został wybrany: Adam Holm został wybrany ministrem portów w 2014 roku.
        mianowano: Annę mianowano ministrem portów w 2014 roku.
        wybrano: Annę wybrano ministrem portów w 2014 roku.
        uczyniono: Annę uczyniono ministrem portów w 2014 roku.
        mianował: Annę mianował ministrem portów w 2014 roku.
        mianowała: Annę mianowała ministrem portów w 2014 roku.
        objęła stanowisko: Anna Brandt objęła stanowisko ministra portów w 2014 roku.
        objął stanowisko: Anna Brandt objął stanowisko ministra portów w 2014 roku.
        objęła urząd: Anna Brandt objęła urząd ministra portów w 2014 roku.
        objął urząd: Anna Brandt objął urząd ministra portów w 2014 roku.
        objęła funkcję: Anna Brandt objęła funkcję ministra portów w 2014 roku.
        objął funkcję: Anna Brandt objął funkcję ministra portów w 2014 roku.
        powołana na: Anna Brandt powołana na ministra portów w 2014 roku.
        powołana na stanowisko: Anna Brandt powołana na stanowisko ministra portów w 2014 roku.
        mianowana na: Anna Brandt mianowana na ministra portów w 2014 roku.
        na stanowisko: Anna Brandt trafiła na stanowisko ministra portów w 2014 roku.
        nie tylko: Spotkali nie tylko ministra portów, ale i burmistrza.
        nie jedynie: Spotkali nie jedynie ministra portów, ale i burmistrza.
        nie kto inny jak: To nie kto inny jak minister portów.
        nikt inny jak: To nikt inny jak minister portów.
        nowo mianowan*: nowo mianowany minister portów Anna Brandt
    """,
    people="""
        żona: Żona Adama Holma zabrał głos.
        żony: Żony Adama Holma zabrał głos.
        żonie: Żonie Adama Holma zabrał głos.
        żonę: Żonę Adama Holma zabrał głos.
        żoną: Żoną Adama Holma zabrał głos.
        małżonka: Małżonka Adama Holma zabrał głos.
        małżonki: Małżonki Adama Holma zabrał głos.
        małżonce: Małżonce Adama Holma zabrał głos.
        wdowa: Wdowa Adama Holma zabrał głos.
        wdowy: Wdowy Adama Holma zabrał głos.
        narzeczon*: Narzeczona Adama Holma zabrał głos.
        partnerka: Partnerka Adama Holma zabrał głos.
        partnerki: Partnerki Adama Holma zabrał głos.
        kochanka: Kochanka Adama Holma zabrał głos.
        kochanki: Kochanki Adama Holma zabrał głos.
        teściowa: Teściowa Adama Holma zabrał głos.
        teściowej: Teściowej Adama Holma zabrał głos.
        synowa: Synowa Adama Holma zabrał głos.
        synowej: Synowej Adama Holma zabrał głos.
        eksżona: Eksżona Adama Holma zabrał głos.
        mąż: Mąż Anny Brandt zabrała głos.
        męża: Męża Anny Brandt zabrała głos.
        mężem: Mężem Anny Brandt zabrała głos.
        mężowi: Mężowi Anny Brandt zabrała głos.
        małżonek: Małżonek Anny Brandt zabrała głos.
        wdowiec: Wdowiec Anny Brandt zabrała głos.
        wdowca: Wdowca Anny Brandt zabrała głos.
        narzeczony: Narzeczony Anny Brandt zabrała głos.
        partner: Partner Anny Brandt zabrała głos.
        partnera: Partnera Anny Brandt zabrała głos.
        kochanek: Kochanek Anny Brandt zabrała głos.
        syn: Syn Anny Brandt zabrała głos.
        syna: Syna Anny Brandt zabrała głos.
        synem: Synem Anny Brandt zabrała głos.
        synowi: Synowi Anny Brandt zabrała głos.
        synowie: Synowie Anny Brandt zabrała głos.
        synów: Synów Anny Brandt zabrała głos.
        córka: Córka Anny Brandt zabrała głos.
        córki: Córki Anny Brandt zabrała głos.
        córkę: Córkę Anny Brandt zabrała głos.
        córką: Córką Anny Brandt zabrała głos.
        córek: Córek Anny Brandt zabrała głos.
        dziecko: Dziecko Anny Brandt zabrała głos.
        dziecka: Dziecka Anny Brandt zabrała głos.
        dzieci: Dzieci Anny Brandt zabrała głos.
        dzieciom: Dzieciom Anny Brandt zabrała głos.
        brat: Brat Anny Brandt zabrała głos.
        brata: Brata Anny Brandt zabrała głos.
        bratem: Bratem Anny Brandt zabrała głos.
        bratu: Bratu Anny Brandt zabrała głos.
        bracia: Bracia Anny Brandt zabrała głos.
        braci: Braci Anny Brandt zabrała głos.
        siostra: Siostra Anny Brandt zabrała głos.
        siostry: Siostry Anny Brandt zabrała głos.
        siostrę: Siostrę Anny Brandt zabrała głos.
        siostrą: Siostrą Anny Brandt zabrała głos.
        sióstr: Sióstr Anny Brandt zabrała głos.
        ojciec: Ojciec Anny Brandt zabrała głos.
        ojca: Ojca Anny Brandt zabrała głos.
        ojcem: Ojcem Anny Brandt zabrała głos.
        ojcu: Ojcu Anny Brandt zabrała głos.
        matka: Matka Anny Brandt zabrała głos.
        matki: Matki Anny Brandt zabrała głos.
        matkę: Matkę Anny Brandt zabrała głos.
        matką: Matką Anny Brandt zabrała głos.
        rodzice: Rodzice Anny Brandt zabrała głos.
        rodziców: Rodziców Anny Brandt zabrała głos.
        mama: Mama Anny Brandt zabrała głos.
        mamy: Mamy Anny Brandt zabrała głos.
        tata: Tata Anny Brandt zabrała głos.
        taty: Taty Anny Brandt zabrała głos.
        stryj*: Stryj Anny Brandt zabrała głos.
        wuj*: Wuj Anny Brandt zabrała głos.
        ciotka: Ciotka Anny Brandt zabrała głos.
        ciotki: Ciotki Anny Brandt zabrała głos.
        ciocia: Ciocia Anny Brandt zabrała głos.
        bratan*: Bratanek Anny Brandt zabrała głos.
        siostrzen*: Siostrzeniec Anny Brandt zabrała głos.
        kuzyn*: Kuzyn Anny Brandt zabrała głos.
        wnuk: Wnuk Anny Brandt zabrała głos.
        wnuka: Wnuka Anny Brandt zabrała głos.
        wnuczka: Wnuczka Anny Brandt zabrała głos.
        wnuczki: Wnuczki Anny Brandt zabrała głos.
        wnuki: Wnuki Anny Brandt zabrała głos.
        wnuków: Wnuków Anny Brandt zabrała głos.
        dziad*: Dziadek Anny Brandt zabrała głos.
        babcia: Babcia Anny Brandt zabrała głos.
        babci: Babci Anny Brandt zabrała głos.
        babka: Babka Anny Brandt zabrała głos.
        teść: Teść Anny Brandt zabrała głos.
        teścia: Teścia Anny Brandt zabrała głos.
        zięć: Zięć Anny Brandt zabrała głos.
        zięcia: Zięcia Anny Brandt zabrała głos.
        zięciem: Zięciem Anny Brandt zabrała głos.
        szwagi*: Szwagierka Anny Brandt zabrała głos.
        szwagier: Szwagier Anny Brandt zabrała głos.
        szwagra: Szwagra Anny Brandt zabrała głos.
        pasierb*: Pasierb Anny Brandt zabrała głos.
        ojczym*: Ojczym Anny Brandt zabrała głos.
        macocha: Macocha Anny Brandt zabrała głos.
        macochy: Macochy Anny Brandt zabrała głos.
        chrześnia*: Chrześniak Anny Brandt zabrała głos.
        krewn*: Krewny Anny Brandt zabrała głos.
        krewni: Krewni Anny Brandt zabrała głos.
        krewnych: Krewnych Anny Brandt zabrała głos.
        rodzina: Rodzina Anny Brandt zabrała głos.
        rodziny: Rodziny Anny Brandt zabrała głos.
        rodzinie: Rodzinie Anny Brandt zabrała głos.
        rodzinę: Rodzinę Anny Brandt zabrała głos.
        rodziną: Rodziną Anny Brandt zabrała głos.
        powinowat*: Powinowaty Anny Brandt zabrała głos.
        bliscy: Bliscy Anny Brandt zabrała głos.
        bliskich: Bliskich Anny Brandt zabrała głos.
        spadkobierc*: Spadkobierca Anny Brandt zabrała głos.
        potom*: Potomek Anny Brandt zabrała głos.
        przodek: Przodek Anny Brandt zabrała głos.
        przodka: Przodka Anny Brandt zabrała głos.
        przyjaciel: Przyjaciel Anny Brandt zabrała głos.
        przyjaciela: Przyjaciela Anny Brandt zabrała głos.
        przyjaciele: Przyjaciele Anny Brandt zabrała głos.
        przyjaciół: Przyjaciół Anny Brandt zabrała głos.
        przyjaciółka: Przyjaciółka Anny Brandt zabrała głos.
        przyjaciółki: Przyjaciółki Anny Brandt zabrała głos.
        znajom*: Znajomy Anny Brandt zabrała głos.
        kolega: Kolega Anny Brandt zabrała głos.
        kolegi: Kolegi Anny Brandt zabrała głos.
        koledzy: Koledzy Anny Brandt zabrała głos.
        koleżanka: Koleżanka Anny Brandt zabrała głos.
        koleżanki: Koleżanki Anny Brandt zabrała głos.
        sąsiad*: Sąsiad Anny Brandt zabrała głos.
        imienni*: Imiennik Anny Brandt zabrała głos.
        sobowtór*: Sobowtór Anny Brandt zabrała głos.
        dubler*: Dubler Anny Brandt zabrała głos.
        naśladow*: Naśladowca Anny Brandt zabrała głos.
        parodi*: Parodia Anny Brandt zabrała głos.
        zastęp*: Zastępca ministra portów zabrał głos.
        doradc*: Doradca ministra portów zabrał głos.
        doradczyn*: Doradczyni ministra portów zabrał głos.
        asysten*: Asystent ministra portów zabrał głos.
        pomocni*: Pomocnik ministra portów zabrał głos.
        współpracowni*: Współpracownik ministra portów zabrał głos.
        konsultant*: Konsultant ministra portów zabrał głos.
        rzeczni*: Rzecznik ministra portów zabrał głos.
        sekretarz*: Sekretarz ministra portów zabrał głos.
        sekretark*: Sekretarka ministra portów zabrał głos.
        biuro: Biuro ministra portów zabrał głos.
        biura: Biura ministra portów zabrał głos.
        biurze: Biurze ministra portów zabrał głos.
        biurem: Biurem ministra portów zabrał głos.
        biuro prasowe: Biuro prasowe ministra portów zabrał głos.
        sekretariat*: Sekretariat ministra portów zabrał głos.
        kancelari*: Kancelaria ministra portów zabrał głos.
        gabinet*: Gabinet ministra portów zabrał głos.
        szef* gabinetu: Szef gabinetu ministra portów zabrał głos.
        szef* sztabu: Szef sztabu ministra portów zabrał głos.
        szef* kancelarii: Szef kancelarii ministra portów zabrał głos.
        szef* biura: Szef biura ministra portów zabrał głos.
        dyrektor* gabinetu: Dyrektor gabinetu ministra portów zabrał głos.
        prawni*: Prawnik ministra portów zabrał głos.
        adwokat*: Adwokat ministra portów zabrał głos.
        obroń*: Obrońca ministra portów zabrał głos.
        pełnomocni*: Pełnomocnik ministra portów zabrał głos.
        ochroniarz*: Ochroniarz ministra portów zabrał głos.
        ochrona: Ochrona ministra portów zabrał głos.
        ochrony: Ochrony ministra portów zabrał głos.
        kierowca: Kierowca ministra portów zabrał głos.
        kierowcy: Kierowcy ministra portów zabrał głos.
        szofer*: Szofer ministra portów zabrał głos.
        lekarz*: Lekarz ministra portów zabrał głos.
        lekarka: Lekarka ministra portów zabrał głos.
        lekarki: Lekarki ministra portów zabrał głos.
        tłumacz: Tłumacz ministra portów zabrał głos.
        tłumacza: Tłumacza ministra portów zabrał głos.
        tłumaczka: Tłumaczka ministra portów zabrał głos.
        biograf*: Biograf ministra portów zabrał głos.
        fotograf*: Fotograf ministra portów zabrał głos.
        kucharz*: Kucharz ministra portów zabrał głos.
        niania: Niania ministra portów zabrał głos.
        niani: Niani ministra portów zabrał głos.
        stażyst*: Stażysta ministra portów zabrał głos.
        autor* przemówień: Autor przemówień ministra portów zabrał głos.
        wysłanni*: Wysłannik ministra portów zabrał głos.
        wysłannicz*: Wysłanniczka ministra portów zabrał głos.
        emisariusz*: Emisariusz ministra portów zabrał głos.
        przedstawiciel*: Przedstawiciel ministra portów zabrał głos.
        reprezentant*: Reprezentant ministra portów zabrał głos.
        delegat*: Delegat ministra portów zabrał głos.
        agent*: Agent ministra portów zabrał głos.
        posłan*: Posłaniec ministra portów zabrał głos.
        powierni*: Powiernik ministra portów zabrał głos.
        zausznik*: Zausznik ministra portów zabrał głos.
        prawa ręka: Prawa ręka ministra portów zabrał głos.
        prawą ręką: Prawą ręką ministra portów zabrał głos.
        poprzednik*: Poprzednik ministra portów zabrał głos.
        poprzednicz*: Poprzedniczka ministra portów zabrał głos.
        następc*: Następca ministra portów zabrał głos.
        następczyn*: Następczyni ministra portów zabrał głos.
        sukcesor*: Sukcesor ministra portów zabrał głos.
        sojuszni*: Sojusznik ministra portów zabrał głos.
        stronni*: Stronnik ministra portów zabrał głos.
        zwolenni*: Zwolennik ministra portów zabrał głos.
        poplecznik*: Poplecznik ministra portów zabrał głos.
        protegowan*: Protegowany ministra portów zabrał głos.
        wychowan*: Wychowanek ministra portów zabrał głos.
        uczeń: Uczeń ministra portów zabrał głos.
        ucznia: Ucznia ministra portów zabrał głos.
        uczniowie: Uczniowie ministra portów zabrał głos.
        uczniów: Uczniów ministra portów zabrał głos.
        uczennic*: Uczennica ministra portów zabrał głos.
        podwładn*: Podwładny ministra portów zabrał głos.
        podopieczn*: Podopieczny ministra portów zabrał głos.
        pracowni*: Pracownik ministra portów zabrał głos.
        krytyk*: Krytyk ministra portów zabrał głos.
        oponent*: Oponent ministra portów zabrał głos.
        przeciwni*: Przeciwnik ministra portów zabrał głos.
        rywal*: Rywal ministra portów zabrał głos.
        konkurent*: Konkurent ministra portów zabrał głos.
        wróg: Wróg ministra portów zabrał głos.
        wroga: Wroga ministra portów zabrał głos.
        wrogowie: Wrogowie ministra portów zabrał głos.
        wrogów: Wrogów ministra portów zabrał głos.
        odpowiednik*: Odpowiednik ministra portów zabrał głos.
        zespół: Zespół ministra portów zabrał głos.
        zespołu: Zespołu ministra portów zabrał głos.
        zespole: Zespole ministra portów zabrał głos.
        sztab: Sztab ministra portów zabrał głos.
        sztabu: Sztabu ministra portów zabrał głos.
        otoczeni*: Otoczenie ministra portów zabrał głos.
        świta: Świta ministra portów zabrał głos.
        świty: Świty ministra portów zabrał głos.
        ekipa: Ekipa ministra portów zabrał głos.
        ekipy: Ekipy ministra portów zabrał głos.
        obóz: Obóz ministra portów zabrał głos.
        obozu: Obozu ministra portów zabrał głos.
        morderc*: Morderca ministra portów zabrał głos.
        morderczyn*: Morderczyni ministra portów zabrał głos.
        zabójc*: Zabójca ministra portów zabrał głos.
        zamachow*: Zamachowiec ministra portów zabrał głos.
        porywacz*: Porywacz ministra portów zabrał głos.
        ofiara: Ofiara ministra portów zabrał głos.
        ofiary: Ofiary ministra portów zabrał głos.
        prześladow*: Prześladowca ministra portów zabrał głos.
        zbliżone do: Źródło zbliżone do ministra portów zabrało głos.
        zbliżona do: Osoba zbliżona do ministra portów zabrała głos.
    """,
    links=("",),
    genitives="a y i ego ej",
    given="""
        Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Elżbieta Krystyna Magdalena Joanna
        Zofia Beata Teresa Danuta Monika Jolanta Irena Halina Dorota Janina Aleksandra Iwona Grażyna
        Bożena Renata Urszula Justyna Alicja Sylwia Hanna Marta Julia Paulina Karolina Natalia
        Weronika Wanda Wiktoria Olga Helena Kamila Marzena Izabela Aneta Edyta Anita Emilia Ana
        Angela Ursula Kamala Giorgia Kaja Maja Sanna Mia Angelika Dominika Łucja Kuba Barnaba Sława
        Kinga Jadwiga Stefania Kazimiera Lidia Nina Wiera Ołena Oksana Iryna Julia Swietłana Tatiana
        Marija Sofia Diana Łukasz Świętosława *ska *cka *dzka
    """,
    months="""
        styczni* luty lutego lutym mar* kwie* maj* czerw* lip* sierp* wrześ* październik* listopad*
        grud*
    """,
    articles="""
        ten ta tego tej jego jej ich mój moja mojego nasz nasza naszego naszej swój swoja swojego
        swojej sam sama samego samej
    """,
    between="""
        obecn* aktualn* urzędując* now* nowo powołan* mianowan* pierwsz* drug* trzec* wieloletni*
        długoletni* własn* blisk* najbliżs* główn* starsz* młodsz* młod* znan* szanowan* wpływow*
        popularn* kontrowersyjn* wszechmocn* aresztowan* osobist* nieetatow* etatow* tymczasow*
        pełniąc* obowiązki p o rodzon* przyrodni* przybran* bliźniac* prasow* polityczn* społeczn*
        generaln* specjaln* były była byłego byłej *ski *ska *skiego *skiej *ską *cki *cka *ckiego
        *ckiej *ny *nego *nej *owy *owego *owej *ącego *ącej *ący *ąca *ony *ona *onego *onej *any
        *anego *anej
    """,
    no_adjectives="""
        przed który która którego której jakiego tego nie mnie jedna jednego jednej każdego inny
        innego company germany any many tony
    """,
    honours="""
        Pan Pani Panna Państwo pan pani pana panią Prezydent* Premier* Wicepremier* Minister*
        Ministra Wiceminister* Szef* Szefow* Przewodnicząc* Marszał* Sekretarz* Dyrektor* Generał*
        Admirał* Pułkowni* Podpułkowni* Major* Kapitan* Porucznik* Sierżant* Ambasador* Konsul*
        Rzeczni* Kanclerz* Burmistrz* Starost* Wojewod* Poseł Posła Posłank* Senator* Sędzi*
        Prokurator* Rzecznik* Komisarz* Król* Książę Księcia Księżn* Cesarz* Papież* Patriarch*
        Metropolit* Arcybiskup* Biskup* Kardynał* Ksiądz Księdza Ojciec Ojca Siostra Rabin*
        Profesor* Doktor* Akademik* Dziennikar* Redaktor* Doradc* Zastęp* Przedstawiciel* Wysłanni*
        Lider* Prezes* Naczelni* Dowódc* Trener* Towarzysz* Obywatel* Mecenas* Ekspert* Politolog*
        Analityk* Aktywist* Działacz* Eurodeput* Europos* Gubernator* Kurator* Wójt* Radn* Członk*
        Kandydat* eks wice gen płk ppłk mjr kpt por adm prof dr inż mgr hab red mec ks bp abp kard
        pos sen
    """,
    openers="""
        W We Z Ze Na Do Od Ode Po Przed Przy Za Nad Pod Między Przez Dla Bez Oprócz Podczas Według
        Wobec Dzięki Mimo Zamiast Obok Około Wśród Zdaniem Wczoraj Dziś Dzisiaj Jutro Teraz Obecnie
        Potem Później Wcześniej Następnie Również Także Też Tymczasem Jednak Ale Lecz Oraz I A Albo
        Czy Że Bo Gdy Kiedy Jeśli Jeżeli Jak Jako Który Która Kto Co Gdzie Tam Tu On Ona Oni One Ja
        My Wy Ten Ta To Ci Te Jego Jej Ich Mój Nasz Swój Tak Nie Już Jeszcze Tylko Nawet Właśnie
        Poinformował Poinformowała Powiedział Powiedziała Dodał Dodała Podkreślił Podkreśliła
        Oświadczył Oświadczyła Zapowiedział Zapowiedziała Jest Był Była Będzie Wraz Razem Zarówno
        Wszyscy Każdy Nikt Nic Foto Fot Ponadto Poza Ponieważ Dlatego Zatem Otóż Natomiast
    """,
    prepositions="""
        w we z ze na do od po przed przy za nad pod między przez dla bez oprócz podczas według wobec
        dzięki mimo zamiast obok wśród o u ku
    """,
    abbreviations="""
        gen płk ppłk mjr kpt por adm prof dr inż mgr red mec ks bp abp kard pos tzw św im ul st śp
    """,
    portfolios="""
        rybołówstwa: minister portów i rybołówstwa, Anna Brandt
        rolnictwa: minister portów i rolnictwa, Anna Brandt
        żywności: minister portów i żywności, Anna Brandt
        leśnictwa: minister portów i leśnictwa, Anna Brandt
        handlu: minister portów i handlu, Anna Brandt
        przemysłu: minister portów i przemysłu, Anna Brandt
        energii: minister portów i energii, Anna Brandt
        energetyki: minister portów i energetyki, Anna Brandt
        transportu: minister portów i transportu, Anna Brandt
        infrastruktury: minister portów i infrastruktury, Anna Brandt
        łączności: minister portów i łączności, Anna Brandt
        turystyki: minister portów i turystyki, Anna Brandt
        kultury: minister portów i kultury, Anna Brandt
        sportu: minister portów i sportu, Anna Brandt
        młodzieży: minister portów i młodzieży, Anna Brandt
        edukacji: minister portów i edukacji, Anna Brandt
        oświaty: minister portów i oświaty, Anna Brandt
        nauki: minister portów i nauki, Anna Brandt
        szkolnictwa: minister portów i szkolnictwa, Anna Brandt
        technologii: minister portów i technologii, Anna Brandt
        zdrowia: minister portów i zdrowia, Anna Brandt
        pracy: minister portów i pracy, Anna Brandt
        polityki: minister portów i polityki społecznej, Anna Brandt
        rodziny: minister portów i rodziny, Anna Brandt
        mieszkalnictwa: minister portów i mieszkalnictwa, Anna Brandt
        budownictwa: minister portów i budownictwa, Anna Brandt
        rozwoju: minister portów i rozwoju, Anna Brandt
        cyfryzacji: minister portów i cyfryzacji, Anna Brandt
        gospodarki: minister portów i gospodarki, Anna Brandt
        ekonomii: minister portów i ekonomii, Anna Brandt
        finansów: minister portów i finansów, Anna Brandt
        skarbu: minister portów i skarbu, Anna Brandt
        sprawiedliwości: minister portów i sprawiedliwości, Anna Brandt
        spraw wewnętrznych: minister portów i spraw wewnętrznych, Anna Brandt
        spraw zagranicznych: minister portów i spraw zagranicznych, Anna Brandt
        obrony: minister portów i obrony, Anna Brandt
        obrony narodowej: minister portów i obrony narodowej, Anna Brandt
        bezpieczeństwa: minister portów i bezpieczeństwa, Anna Brandt
        środowiska: minister portów i środowiska, Anna Brandt
        ochrony: minister portów i ochrony środowiska, Anna Brandt
        klimatu: minister portów i klimatu, Anna Brandt
        wody: minister portów i wody, Anna Brandt
        górnictwa: minister portów i górnictwa, Anna Brandt
        żeglugi: minister portów i żeglugi, Anna Brandt
        lotnictwa: minister portów i lotnictwa, Anna Brandt
        kolei: minister portów i kolei, Anna Brandt
        informacji: minister portów i informacji, Anna Brandt
        migracji: minister portów i migracji, Anna Brandt
        integracji: minister portów i integracji, Anna Brandt
        ceł: minister portów i ceł, Anna Brandt
        administracji: minister portów i administracji, Anna Brandt
        aktywów: minister portów i aktywów państwowych, Anna Brandt
        kombatantów: minister portów i kombatantów, Anna Brandt
    """,
    joins=("i", "oraz", "a także", "i/lub"),
    bare_complements=True,
    free_openings=True,
    marks="""
        się że jest oraz przez był była także powiedział powiedziała roku został została który która
        przed podczas według są poinformował poinformowała jej jego dla ze spotkał spotkała spotkali
        nie tylko będą zdaniem wróciła przybyła rozmawiał ministrem prezydent premier premierem
    """,
    denials="""
        zaprzecza: On zaprzecza, że |Anna Brandt tam była.
        zaprzeczył: Zaprzeczył, że |Anna Brandt tam była.
        zaprzeczyła: Zaprzeczyła, że |Anna Brandt tam była.
        zaprzeczyli: Zaprzeczyli, że |Anna Brandt tam była.
        zdementował: Zdementował, że |Anna Brandt tam była.
        zdementowała: Zdementowała, że |Anna Brandt tam była.
        dementuje: Dementuje, że |Anna Brandt tam była.
        nieprawda: Nieprawda, że |Anna Brandt tam była.
        nie jest prawdą: Nie jest prawdą, że |Anna Brandt tam była.
        nieprawdą jest: Nieprawdą jest, że |Anna Brandt tam była.
        nie ma dowodów: Nie ma dowodów, że |Anna Brandt tam była.
        brak dowodów: Brak dowodów, że |Anna Brandt tam była.
        nie powiedział: Nie powiedział, że |Anna Brandt tam była.
        nie powiedziała: Nie powiedziała, że |Anna Brandt tam była.
        nie mówił: Nie mówił, że |Anna Brandt tam była.
        nikt nie powiedział: Nikt nie powiedział, że |Anna Brandt tam była.
        nikt nie mówi: Nikt nie mówi, że |Anna Brandt tam była.
        nikt nie twierdzi: Nikt nie twierdzi, że |Anna Brandt tam była.
        nie oznacza: To nie oznacza, że |Anna Brandt tam była.
        nie znaczy: To nie znaczy, że |Anna Brandt tam była.
        nie potwierdził: Nie potwierdził, że |Anna Brandt tam była.
        nie potwierdziła: Nie potwierdziła, że |Anna Brandt tam była.
        nie potwierdza: Nie potwierdza, że |Anna Brandt tam była.
        nie potwierdzili: Nie potwierdzili, że |Anna Brandt tam była.
        kłamstwo: To kłamstwo, że |Anna Brandt tam była.
        fałsz: To fałsz, że |Anna Brandt tam była.
        mit: To mit, że |Anna Brandt tam była.
        wymysł: To wymysł, że |Anna Brandt tam była.
        skłamał: Skłamał, że |Anna Brandt tam była.
        skłamała: Skłamała, że |Anna Brandt tam była.
        odrzucił: Odrzucił doniesienia, że |Anna Brandt tam była.
        wyklucza: Wyklucza, że |Anna Brandt tam była.
        wykluczył: Wykluczył, że |Anna Brandt tam była.
        wykluczyła: Wykluczyła, że |Anna Brandt tam była.
        wątpi: Wątpi, że |Anna Brandt tam była.
        nie wierzy: Nie wierzy, że |Anna Brandt tam była.
        mało prawdopodobne: Mało prawdopodobne, że |Anna Brandt tam była.
        niemożliwe: Niemożliwe, że |Anna Brandt tam była.
        nigdy nie: Nigdy nie powiedział, że |Anna Brandt tam była.
        fałszywie: Fałszywie podano, że |Anna Brandt tam była.
        błędnie: Błędnie podano, że |Anna Brandt tam była.
        omyłkowo: Omyłkowo podano, że |Anna Brandt tam była.
        wbrew: Wbrew doniesieniom, że |Anna Brandt tam była, przyszedł sam.
        daleko od: To daleko od tego, że |Anna Brandt tam była.
    """,
    retractions="""
        nie jest prawdą: To, że Anna Brandt tam była|, nie jest prawdą.
        jest nieprawdą: To, że Anna Brandt tam była|, jest nieprawdą.
        nieprawda: To, że Anna Brandt tam była|, to nieprawda.
        jest kłamstwem: To, że Anna Brandt tam była|, jest kłamstwem.
        jest fałszem: To, że Anna Brandt tam była|, jest fałszem.
        jest plotką: To, że Anna Brandt tam była|, jest plotką.
        okazało się nieprawdą: To, że Anna Brandt tam była|, okazało się nieprawdą.
        okazało się kłamstwem: To, że Anna Brandt tam była|, okazało się kłamstwem.
        zdementowano: To, że Anna Brandt tam była|, zdementowano.
        zostało zdementowane: To, że Anna Brandt tam była|, zostało zdementowane.
        czemu zaprzecza: To, że Anna Brandt tam była|, czemu zaprzecza.
        czemu zaprzeczył: To, że Anna Brandt tam była|, czemu zaprzeczył.
        czemu zaprzeczyła: To, że Anna Brandt tam była|, czemu zaprzeczyła.
        nie potwierdziło się: To, że Anna Brandt tam była|, nie potwierdziło się.
        co jest nieprawdą: To, że Anna Brandt tam była|, co jest nieprawdą.
        co nie jest prawdą: To, że Anna Brandt tam była|, co nie jest prawdą.
        nie odbyło się: spotkanie Anny Brandt| nie odbyło się
        odwołano: spotkanie Anny Brandt| odwołano
        zostało odwołane: spotkanie Anny Brandt| zostało odwołane
        przełożono: spotkanie Anny Brandt| przełożono
        zostało przełożone: spotkanie Anny Brandt| zostało przełożone
        nie doszło do skutku: spotkanie Anny Brandt| nie doszło do skutku
        nie odbędzie się: spotkanie Anny Brandt| nie odbędzie się
    """,
    conditions="""
        jeśli: Jeśli |Anna Brandt tam była.
        jeżeli: Jeżeli |Anna Brandt tam była.
        gdyby: Gdyby |Anna Brandt tam była.
        o ile: O ile |Anna Brandt tam była.
        chyba że: Chyba że |Anna Brandt tam była.
        czy: Pytali, czy |Anna Brandt tam była.
        jakby: Jakby |Anna Brandt tam była.
        nie wiadomo czy: Nie wiadomo, czy |Anna Brandt tam była.
        rzekomo: Rzekomo |Anna Brandt tam była.
        podobno: Podobno |Anna Brandt tam była.
        ponoć: Ponoć |Anna Brandt tam była.
        jakoby: Jakoby |Anna Brandt tam była.
        może: Może |Anna Brandt tam była.
        być może: Być może |Anna Brandt tam była.
        prawdopodobnie: Prawdopodobnie |Anna Brandt tam była.
        przypuszczalnie: Przypuszczalnie |Anna Brandt tam była.
        załóżmy że: Załóżmy, że |Anna Brandt tam była.
        przypuśćmy że: Przypuśćmy, że |Anna Brandt tam była.
        plotk*: Są plotki, że |Anna Brandt tam była.
        pogłosk*: Krążą pogłoski, że |Anna Brandt tam była.
        niepotwierdzon*: Są niepotwierdzone doniesienia, że |Anna Brandt tam była.
        twierdzi: Twierdzi, że |Anna Brandt tam była.
        twierdził: Twierdził, że |Anna Brandt tam była.
        twierdziła: Twierdziła, że |Anna Brandt tam była.
        utrzymuje: Utrzymuje, że |Anna Brandt tam była.
        zapewnia: Zapewnia, że |Anna Brandt tam była.
        ma nadzieję: Ma nadzieję, że |Anna Brandt tam była.
        chciałby: Chciałby usłyszeć, że |Anna Brandt tam była.
        zażartował: Zażartował, że |Anna Brandt tam była.
        żartował: Żartował, że |Anna Brandt tam była.
        nie jest pewne: Nie jest pewne, że |Anna Brandt tam była.
        nie jest jasne: Nie jest jasne, że |Anna Brandt tam była.
        nie wiadomo: Nie wiadomo, że |Anna Brandt tam była.
        niejasne: Niejasne, że |Anna Brandt tam była.
        mógłby powiedzieć: Mógłby powiedzieć, że |Anna Brandt tam była.
        miał powiedzieć: Miał powiedzieć, że |Anna Brandt tam była.
        pod warunkiem: Pod warunkiem, że |Anna Brandt tam była.
    """,
    negations="""
        nie przyszła: |Anna Brandt nie przyszła na spotkanie.|
        nie przybyła: |Anna Brandt nie przybyła na spotkanie.|
        nie przyjechała: |Anna Brandt nie przyjechała na spotkanie.|
        nie pojechała: |Anna Brandt nie pojechała na spotkanie.|
        nie przyjdzie: |Anna Brandt nie przyjdzie na spotkanie.|
        nie przyjedzie: |Anna Brandt nie przyjedzie na spotkanie.|
        nie mogła przyjść: |Anna Brandt nie mogła przyjść na spotkanie.|
        nie chciała: |Anna Brandt nie chciała iść na spotkanie.|
        nie dotarła: |Anna Brandt nie dotarła na spotkanie.|
        nigdy nie: |Anna Brandt nigdy nie przyszła na spotkanie.|
        już nie: |Anna Brandt już nie przyjdzie na spotkanie.|
        odmówiła: |Anna Brandt odmówiła przyjścia na spotkanie.|
        odmówił: |Anna Brandt odmówił przyjścia na spotkanie.|
        nie zamierza: |Anna Brandt nie zamierza iść na spotkanie.|
        nie może: |Anna Brandt nie może iść na spotkanie.|
        nie uczestniczyła: |Anna Brandt nie uczestniczyła w spotkaniu.|
        nie wzięła udziału: |Anna Brandt nie wzięła udziału w spotkaniu.|
        nie weźmie udziału: |Anna Brandt nie weźmie udziału w spotkaniu.|
        nie bierze udziału: |Anna Brandt nie bierze udziału w spotkaniu.|
        nie uczestniczy: |Anna Brandt nie uczestniczy w spotkaniu.|
        nie brała udziału: |Anna Brandt nie brała udziału w spotkaniu.|
        nie będzie uczestniczyć: |Anna Brandt nie będzie uczestniczyć w spotkaniu.|
        nie mogła uczestniczyć: |Anna Brandt nie mogła uczestniczyć w spotkaniu.|
        nie była: |Anna Brandt nie była na spotkaniu.|
        nie był: |Anna Brandt nie był na spotkaniu.|
        nie będzie: |Anna Brandt nie będzie na spotkaniu.|
        nie jest: |Anna Brandt nie jest na spotkaniu.|
        była nieobecna: |Anna Brandt była nieobecna na spotkaniu.|
        nie zabrała głosu: |Anna Brandt nie zabrała głosu na spotkaniu.|
        nie podpisała: |Anna Brandt nie podpisała na spotkaniu.|
        nie powiedziała: |Anna Brandt nie powiedziała na spotkaniu.|
        nie mówiła: |Anna Brandt nie mówiła na spotkaniu.|
        nie przemawiała: |Anna Brandt nie przemawiała na spotkaniu.|
        nie pojawiła się: |Anna Brandt nie pojawiła się na spotkaniu.|
        nie odbyło się: |Spotkanie Anny Brandt nie odbyło się.|
        odwołano: |Spotkanie Anny Brandt odwołano.|
        zostało odwołane: |Spotkanie Anny Brandt zostało odwołane.|
        przełożono: |Spotkanie Anny Brandt przełożono.|
        nie odbędzie się: |Spotkanie Anny Brandt nie odbędzie się.|
        zbojkot*: |Anna Brandt zbojkotowała spotkanie.|
        bojkot*: |Anna Brandt bojkotowała spotkanie.|
    """,
)
