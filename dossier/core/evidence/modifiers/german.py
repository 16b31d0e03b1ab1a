"""German."""

from typing import Final

from dossier.core.evidence.modifiers.language import ModifierLanguage, Sense

GERMAN: Final = ModifierLanguage(
    code="de",
    posts=(
        "Ministerin für Häfen",
        "Minister für Häfen",
        "Ministers für Häfen",
        "Hafenministerin",
        "Hafenminister",
    ),
    persons=("Ana Brandt", "Ana Brandts", "Ivo Holm", "Ivo Holms"),
    plain=(
        "Ana Brandt, Ministerin für Häfen, eröffnete den Kai am Montag.",
        "Die Ministerin für Häfen, Ana Brandt, sagte, dass die Gespräche weitergehen.",
        "Der neue Minister für Häfen, Oberst Ivo Holm, sprach mit dem früheren Bürgermeister.",
        "Am Montag hat Ana Brandt Journalisten gesagt, dass sie nicht zurücktritt.",
        "Gestern traf Ana Brandt Vertreter der Opposition und der Gewerkschaften.",
        "In Oslo traf Hafenministerin Ana Brandt den Präsidenten und den Bürgermeister.",
        "Die SPD-Politikerin Ana Brandt ist seit 2014 Ministerin für Häfen.",
        "Ana Brandt wurde 2019 zur Ministerin für Häfen ernannt.",
        "Ana Brandt, Tochter eines Seemanns, ist die Ministerin für Häfen.",
        "Nach Angaben der Ministerin für Häfen hat sich nichts geändert.",
        "„Wir sind bereit“, sagte die Ministerin für Häfen Ana Brandt.",
        "Sie trafen nicht nur die Ministerin für Häfen, sondern auch den Bürgermeister.",
        "Laut Ana Brandt gehen die Gespräche weiter, und die Ministerin für Häfen bleibt.",
        "Die Delegation wird von der Ministerin für Häfen, Ana Brandt, geleitet.",
        "Die norwegische Ministerin für Häfen Ana Brandt reiste am Dienstag nach Paris.",
        "Bundeskanzler Ivo Holm und die Ministerin für Häfen begrüßten die Gäste.",
        "Die Rede der Ministerin für Häfen dauerte eine Stunde.",
        "Der frühere Bürgermeister dankte Ana Brandt und dem Minister für Häfen.",
        "Der Sprecher Ivo Holm teilte das den Journalisten am Freitag mit.",
        "Frau Dr. Ana Brandt und Herr Holm gaben sich die Hand.",
        "Die Ministerin für Häfen und ihr Stellvertreter sind angekommen.",
        "Auf Einladung von Ana Brandt kam der Präsident nach Oslo.",
        "Als Ministerin für Häfen ist Ana Brandt für die Kais zuständig.",
        "Die Grünen-Chefin Ana Brandt hat mit Präsident Holm gesprochen.",
    ),
    before={
        Sense.FORMER: """
            ehemalige*: die ehemalige Ministerin für Häfen, Ana Brandt
            frühere*: die frühere Ministerin für Häfen, Ana Brandt
            einstige*: die einstige Ministerin für Häfen, Ana Brandt
            damalige*: die damalige Ministerin für Häfen, Ana Brandt
            vormalige*: die vormalige Ministerin für Häfen, Ana Brandt
            bisherige*: die bisherige Ministerin für Häfen, Ana Brandt
            vorige*: die vorige Ministerin für Häfen, Ana Brandt
            letzte: die letzte Ministerin für Häfen, Ana Brandt
            letzten: die letzten Ministerin für Häfen, Ana Brandt
            letzter: die letzter Ministerin für Häfen, Ana Brandt
            vergangene*: die vergangene Ministerin für Häfen, Ana Brandt
            scheidende*: die scheidende Ministerin für Häfen, Ana Brandt
            ausscheidende*: die ausscheidende Ministerin für Häfen, Ana Brandt
            abgelöste*: die abgelöste Ministerin für Häfen, Ana Brandt
            entlassene*: die entlassene Ministerin für Häfen, Ana Brandt
            zurückgetretene*: die zurückgetretene Ministerin für Häfen, Ana Brandt
            abgesetzte*: die abgesetzte Ministerin für Häfen, Ana Brandt
            gestürzte*: die gestürzte Ministerin für Häfen, Ana Brandt
            geschasste*: die geschasste Ministerin für Häfen, Ana Brandt
            gefeuerte*: die gefeuerte Ministerin für Häfen, Ana Brandt
            suspendierte*: die suspendierte Ministerin für Häfen, Ana Brandt
            abgewählte*: die abgewählte Ministerin für Häfen, Ana Brandt
            pensionierte*: die pensionierte Ministerin für Häfen, Ana Brandt
            gewesene*: die gewesene Ministerin für Häfen, Ana Brandt
            verflossene*: die verflossene Ministerin für Häfen, Ana Brandt
            ex: Ex-Ministerin für Häfen Ana Brandt
            alt-: Alt-Ministerin für Häfen Ana Brandt
            ,einst: Ana Brandt, einst Ministerin für Häfen
            ,einst die: Ana Brandt, einst die Ministerin für Häfen
            ,früher: Ana Brandt, früher Ministerin für Häfen
            ,früher die: Ana Brandt, früher die Ministerin für Häfen
            ,ehemals: Ana Brandt, ehemals Ministerin für Häfen
            ,vormals: Ana Brandt, vormals Ministerin für Häfen
            ,zuvor: Ana Brandt, zuvor Ministerin für Häfen
            ,seinerzeit: Ana Brandt, seinerzeit Ministerin für Häfen
            ,damals: Ana Brandt, damals Ministerin für Häfen
            ,damals die: Ana Brandt, damals die Ministerin für Häfen
            ,damals noch: Ana Brandt, damals noch Ministerin für Häfen
            ,zeitweise: Ana Brandt, zeitweise Ministerin für Häfen
            ,zuletzt: Ana Brandt, zuletzt Ministerin für Häfen
            ,bis vor kurzem: Ana Brandt, bis vor kurzem Ministerin für Häfen
            ,bis vor kurzem die: Ana Brandt, bis vor kurzem die Ministerin für Häfen
            ,lange Zeit: Ana Brandt, lange Zeit Ministerin für Häfen
            ,bis 0000: Ana Brandt, bis 2019 Ministerin für Häfen
            von 0000 bis 0000: Ana Brandt, von 2014 bis 2019 Ministerin für Häfen
            zwischen 0000 und 0000: Ana Brandt, zwischen 2014 und 2019 Ministerin für Häfen
            war einst: Ana Brandt war einst Ministerin für Häfen
            war früher: Ana Brandt war früher Ministerin für Häfen
            war zuvor: Ana Brandt war zuvor Ministerin für Häfen
            war damals: Ana Brandt war damals Ministerin für Häfen
            war bis 0000: Ana Brandt war bis 2019 Ministerin für Häfen
            war von 0000 bis 0000: Ana Brandt war von 2014 bis 2019 Ministerin für Häfen
            war zwischen 0000 und 0000: Ana Brandt war zwischen 2014 und 2019 Ministerin für Häfen
            ist nicht mehr: Ana Brandt ist nicht mehr Ministerin für Häfen
            war nicht mehr: Ana Brandt war nicht mehr Ministerin für Häfen
            Rücktritt als: ihr Rücktritt als Ministerin für Häfen
            Entlassung als: ihre Entlassung als Ministerin für Häfen
            trat als: Ana Brandt trat als Ministerin für Häfen zurück.
            tritt als: Ana Brandt tritt als Ministerin für Häfen zurück.
        """,
        Sense.COMING: """
            künftige*: die künftige Ministerin für Häfen, Ana Brandt
            zukünftige*: die zukünftige Ministerin für Häfen, Ana Brandt
            designierte*: die designierte Ministerin für Häfen, Ana Brandt
            nächste*: die nächste Ministerin für Häfen, Ana Brandt
            kommende*: die kommende Ministerin für Häfen, Ana Brandt
            angehende*: die angehende Ministerin für Häfen, Ana Brandt
            mögliche: die mögliche Ministerin für Häfen, Ana Brandt
            möglichen: die möglichen Ministerin für Häfen, Ana Brandt
            möglicher: die möglicher Ministerin für Häfen, Ana Brandt
            potenzielle*: die potenzielle Ministerin für Häfen, Ana Brandt
            potentielle*: die potentielle Ministerin für Häfen, Ana Brandt
            nominierte*: die nominierte Ministerin für Häfen, Ana Brandt
            vorgeschlagene*: die vorgeschlagene Ministerin für Häfen, Ana Brandt
            gewählte*: die gewählte Ministerin für Häfen, Ana Brandt
            voraussichtliche*: die voraussichtliche Ministerin für Häfen, Ana Brandt
            werdende*: die werdende Ministerin für Häfen, Ana Brandt
            erhoffte*: die erhoffte Ministerin für Häfen, Ana Brandt
            gehandelte*: die gehandelte Ministerin für Häfen, Ana Brandt
            wird bald: Ana Brandt wird bald Ministerin für Häfen
            wird die neue: Ana Brandt wird die neue Ministerin für Häfen
            wird neue: Ana Brandt wird neue Ministerin für Häfen
            wird künftig: Ana Brandt wird künftig Ministerin für Häfen
            wird als: Ana Brandt wird als Ministerin für Häfen gehandelt.
            kandidatin als: Ana Brandt, Kandidatin als Ministerin für Häfen
            kandidat als: Ana Brandt, Kandidat als Ministerin für Häfen
            anwärterin als: Ana Brandt, Anwärterin als Ministerin für Häfen
            anwärterin auf das amt der: Ana Brandt, Anwärterin auf das Amt der Ministerin für Häfen
            bewerberin als: Ana Brandt, Bewerberin als Ministerin für Häfen
            nominiert als: Ana Brandt, nominiert als Ministerin für Häfen
            vorgeschlagen als: Ana Brandt, vorgeschlagen als Ministerin für Häfen
            vorgesehen als: Ana Brandt, vorgesehen als Ministerin für Häfen
            im gespräch als: Ana Brandt, im Gespräch als Ministerin für Häfen
            designiert als: Ana Brandt, designiert als Ministerin für Häfen
            favoritin als: Ana Brandt, Favoritin als Ministerin für Häfen
            ,später: Ana Brandt, später Ministerin für Häfen
            ,später die: Ana Brandt, später die Ministerin für Häfen
            kandidiert als: Ana Brandt kandidiert als Ministerin für Häfen.
            kandidat* für das Amt der: Ana Brandt, Kandidatin für das Amt der Ministerin für Häfen
            kandidat* für den Posten der: Kandidatin für den Posten der Ministerin für Häfen
            kandidat* für den Posten des: Ivo Holm, Kandidat für den Posten des Ministers für Häfen
            kandidat* für das Amt des: Ivo Holm, Kandidat für das Amt des Ministers für Häfen
            anwärter* auf das Amt des: Ivo Holm, Anwärter auf das Amt des Ministers für Häfen
            anwärter* auf den Posten des: Ivo Holm, Anwärter auf den Posten des Ministers für Häfen
            anwärter* auf den Posten der: Anwärterin auf den Posten der Ministerin für Häfen
        """,
        Sense.CLAIMED: """
            selbsternannte*: die selbsternannte Ministerin für Häfen, Ana Brandt
            selbst ernannte*: die selbst ernannte Ministerin für Häfen, Ana Brandt
            selbsterklärte*: die selbsterklärte Ministerin für Häfen, Ana Brandt
            selbst erklärte*: die selbst erklärte Ministerin für Häfen, Ana Brandt
            sogenannte*: die sogenannte Ministerin für Häfen, Ana Brandt
            so genannte*: die so genannte Ministerin für Häfen, Ana Brandt
            angebliche*: die angebliche Ministerin für Häfen, Ana Brandt
            vermeintliche*: die vermeintliche Ministerin für Häfen, Ana Brandt
            mutmaßliche*: die mutmaßliche Ministerin für Häfen, Ana Brandt
            falsche*: die falsche Ministerin für Häfen, Ana Brandt
            vorgebliche*: die vorgebliche Ministerin für Häfen, Ana Brandt
            erfundene*: die erfundene Ministerin für Häfen, Ana Brandt
            fiktive*: die fiktive Ministerin für Häfen, Ana Brandt
            imaginäre*: die imaginäre Ministerin für Häfen, Ana Brandt
            nicht anerkannte*: die nicht anerkannte Ministerin für Häfen, Ana Brandt
            umstrittene*: die umstrittene Ministerin für Häfen, Ana Brandt
            unrechtmäßige*: die unrechtmäßige Ministerin für Häfen, Ana Brandt
            illegitime*: die illegitime Ministerin für Häfen, Ana Brandt
            selbstproklamierte*: die selbstproklamierte Ministerin für Häfen, Ana Brandt
            abtrünnige*: die abtrünnige Ministerin für Häfen, Ana Brandt
            virtuelle*: die virtuelle Ministerin für Häfen, Ana Brandt
            ,angeblich: eine Frau, angeblich Ministerin für Häfen
            ,angeblich die: eine Frau, angeblich die Ministerin für Häfen
            ,vermeintlich: eine Frau, vermeintlich Ministerin für Häfen
            ,sogenannt: eine Frau, sogenannt Ministerin für Häfen
            getarnt als: eine Frau, getarnt als Ministerin für Häfen
            verkleidet als: eine Frau, verkleidet als Ministerin für Häfen
            ausgegeben als: eine Frau, ausgegeben als Ministerin für Häfen
            alias: eine Frau, alias Ministerin für Häfen
            pseudo: Pseudo-Ministerin für Häfen Ana Brandt
            möchtegern: Möchtegern-Ministerin für Häfen Ana Brandt
            quasi: Quasi-Ministerin für Häfen Ana Brandt
            fake: Fake-Ministerin für Häfen Ana Brandt
            marionetten: Marionetten-Ministerin für Häfen Ana Brandt
            gab sich als: Ein Mann gab sich als Minister für Häfen aus.
            gibt sich als: Ein Mann gibt sich als Minister für Häfen aus.
            nennt sich: Ana Brandt nennt sich Ministerin für Häfen.
            nannte sich: Ana Brandt nannte sich Ministerin für Häfen.
            bezeichnet sich als: Ana Brandt bezeichnet sich als Ministerin für Häfen.
            bezeichnete sich als: Ana Brandt bezeichnete sich als Ministerin für Häfen.
            sich selbst als: Ana Brandt sieht sich selbst als Ministerin für Häfen.
            stellte sich als: Ana Brandt stellte sich als Ministerin für Häfen vor.
            sich fälschlich als: Er gab sich fälschlich als Minister für Häfen aus.
        """,
        Sense.TITULAR: """
            verstorbene*: die verstorbene Ministerin für Häfen, Ana Brandt
            ermordete*: die ermordete Ministerin für Häfen, Ana Brandt
            getötete*: die getötete Ministerin für Häfen, Ana Brandt
            verblichene*: die verblichene Ministerin für Häfen, Ana Brandt
            selige*: die selige Ministerin für Häfen, Ana Brandt
            titulare*: die titulare Ministerin für Häfen, Ana Brandt
            nominelle*: die nominelle Ministerin für Häfen, Ana Brandt
            symbolische*: die symbolische Ministerin für Häfen, Ana Brandt
            oppositionelle*: die oppositionelle Ministerin für Häfen, Ana Brandt
            exilierte*: die exilierte Ministerin für Häfen, Ana Brandt
            geflohene*: die geflohene Ministerin für Häfen, Ana Brandt
            ehren: Ehren-Ministerin für Häfen Ana Brandt
            schatten: Schatten-Ministerin für Häfen Ana Brandt
            exil: Exil-Ministerin für Häfen Ana Brandt
            titular: Titular-Ministerin für Häfen Ana Brandt
        """,
        Sense.LESSER: """
            stellvertretende*: die stellvertretende Ministerin für Häfen, Ana Brandt
            parlamentarische*: die parlamentarische Ministerin für Häfen, Ana Brandt
            beigeordnete*: die beigeordnete Ministerin für Häfen, Ana Brandt
            assistierende*: die assistierende Ministerin für Häfen, Ana Brandt
            vize: Vize-Ministerin für Häfen Ana Brandt
            unter-: Unter-Ministerin für Häfen Ana Brandt
            co-: Co-Ministerin für Häfen Ana Brandt
            ko-: Ko-Ministerin für Häfen Ana Brandt
            junior: Junior-Ministerin für Häfen Ana Brandt
            rechte Hand der: Ana Berg ist die rechte Hand der Ministerin für Häfen.
            rechte Hand des: Ana Berg ist die rechte Hand des Ministers für Häfen.
            Nummer zwei hinter: Ana Berg ist die Nummer zwei hinter der Ministerin für Häfen.
        """,
        Sense.ABSENT: """
            ohne …: Sie trafen sich ohne Ana Brandt.
            statt …: Sie trafen sich statt Ana Brandt.
            anstatt …: Sie trafen sich anstatt Ana Brandt.
            anstelle von: Sie trafen sich anstelle von Ana Brandt.
            an Stelle von: Sie trafen sich an Stelle von Ana Brandt.
            in Abwesenheit von: Sie trafen sich in Abwesenheit von Ana Brandt.
            im Namen von: Sie trafen sich im Namen von Ana Brandt.
            im Auftrag von: Sie trafen sich im Auftrag von Ana Brandt.
            in Vertretung von: Sie trafen sich in Vertretung von Ana Brandt.
            in Vertretung für: Sie trafen sich in Vertretung für Ana Brandt.
            außer …: Sie trafen sich außer Ana Brandt.
            mit Ausnahme von: Sie trafen sich mit Ausnahme von Ana Brandt.
            abgesehen von: Sie trafen sich abgesehen von Ana Brandt.
            bis auf: Sie trafen sich bis auf Ana Brandt.
            nicht …: Sie trafen sich nicht Ana Brandt.
            ausgenommen …: Sie trafen sich ausgenommen Ana Brandt.
            in Abwesenheit: Sie trafen sich in Abwesenheit der Ministerin für Häfen.
            anstelle …: Sie trafen sich anstelle der Ministerin für Häfen.
            an Stelle: Sie trafen sich an Stelle der Ministerin für Häfen.
            im Namen: Sie trafen sich im Namen der Ministerin für Häfen.
            im Auftrag: Sie trafen sich im Auftrag der Ministerin für Häfen.
            in Vertretung: Sie trafen sich in Vertretung der Ministerin für Häfen.
            mit Ausnahme: Sie trafen sich mit Ausnahme der Ministerin für Häfen.
            in Abwesenheit des: Sie trafen sich in Abwesenheit des des Ministers für Häfen.
            anstelle des: Sie trafen sich anstelle des des Ministers für Häfen.
            im Namen des: Sie trafen sich im Namen des des Ministers für Häfen.
            im Auftrag des: Sie trafen sich im Auftrag des des Ministers für Häfen.
            in Vertretung des: Sie trafen sich in Vertretung des des Ministers für Häfen.
            statt des: Sie trafen sich statt des des Ministers für Häfen.
            anstatt des: Sie trafen sich anstatt des des Ministers für Häfen.
            mit Ausnahme des: Sie trafen sich mit Ausnahme des des Ministers für Häfen.
            nicht aber: Alle kamen, nicht aber Ana Brandt.
            aber nicht: Alle kamen, aber nicht Ana Brandt.
            weder …: Weder Ana Brandt noch der Bürgermeister kamen.
            noch nicht: Alle kamen, nur noch nicht Ana Brandt.
            und nicht: Er kam und nicht Ana Brandt.
        """,
        Sense.NOT: """
            nicht …: Ana Brandt ist nicht Ministerin für Häfen
            keine: Ana Brandt ist keine Ministerin für Häfen
            nie: Ana Brandt ist nie Ministerin für Häfen
            niemals: Ana Brandt ist niemals Ministerin für Häfen
            nicht mehr: Ana Brandt ist nicht mehr Ministerin für Häfen
            nicht länger: Ana Brandt ist nicht länger Ministerin für Häfen
            noch nicht: Ana Brandt ist noch nicht Ministerin für Häfen
            keineswegs: Ana Brandt ist keineswegs Ministerin für Häfen
            keinesfalls: Ana Brandt ist keinesfalls Ministerin für Häfen
            nicht die: Ana Brandt ist nicht die Ministerin für Häfen
            alles andere als: Ana Brandt ist alles andere als Ministerin für Häfen
            weder …: Ana Brandt ist weder Ministerin für Häfen
            noch nie: Ana Brandt ist noch nie Ministerin für Häfen
            längst nicht mehr: Ana Brandt ist längst nicht mehr Ministerin für Häfen
            kein: Ivo Holm ist kein Minister für Häfen
            nicht der: Ivo Holm ist nicht der Minister für Häfen
            anstelle …: Ana Brandt kam anstelle der Ministerin für Häfen
            statt …: Ana Brandt kam statt der Ministerin für Häfen
            anstatt …: Ana Brandt kam anstatt der Ministerin für Häfen
            im gegensatz zu: Ana Brandt kam im Gegensatz zu der Ministerin für Häfen
            anders als: Ana Brandt kam anders als der Ministerin für Häfen
            keinen: Es gibt keinen Minister für Häfen.
        """,
        Sense.COUNTS: """
            amtierende*: die amtierende Ministerin für Häfen, Ana Brandt
            geschäftsführende*: die geschäftsführende Ministerin für Häfen, Ana Brandt
            kommissarische*: die kommissarische Ministerin für Häfen, Ana Brandt
            interimistische*: die interimistische Ministerin für Häfen, Ana Brandt
            vorläufige*: die vorläufige Ministerin für Häfen, Ana Brandt
            interims: Interims-Ministerin für Häfen Ana Brandt
            übergangs: Übergangs-Ministerin für Häfen Ana Brandt
        """,
    },
    after={
        Sense.FORMER: """
            a d: Ana Brandt, Ministerin für Häfen a. D.
            außer Dienst: Ana Brandt, Ministerin für Häfen außer Dienst
            im Ruhestand: Ana Brandt, Ministerin für Häfen im Ruhestand
            i r: Ana Brandt, Ministerin für Häfen i. R.
            in Rente: Ana Brandt, Ministerin für Häfen in Rente
            bis 0000: Ana Brandt, Ministerin für Häfen bis 2019
            bis MONTH: Ana Brandt, Ministerin für Häfen bis Mai 2019
            bis 0 MONTH: Ana Brandt, Ministerin für Häfen bis 5. Mai 2019
            bis 00 MONTH: Ana Brandt, Ministerin für Häfen bis 15. Mai 2019
            bis zum 0: Ana Brandt, Ministerin für Häfen bis zum 5. Mai 2019
            bis zum 00: Ana Brandt, Ministerin für Häfen bis zum 15. Mai 2019
            bis vor kurzem: Ana Brandt, Ministerin für Häfen bis vor kurzem
            bis zuletzt: Ana Brandt, Ministerin für Häfen bis zuletzt
            von 0000 bis: Ana Brandt, Ministerin für Häfen von 2014 bis 2019
            von MONTH 0000 bis: Ana Brandt, Ministerin für Häfen von Mai 2014 bis Juni 2019
            zwischen 0000 und: Ana Brandt, Ministerin für Häfen zwischen 2014 und 2019
            0000 0000: Ana Brandt, Ministerin für Häfen (2014–2019)
            0000 bis 0000: Ana Brandt, Ministerin für Häfen 2014 bis 2019
            in den Jahren 0000: Ana Brandt, Ministerin für Häfen in den Jahren 2014 bis 2019
            zu der Zeit: Ana Brandt, Ministerin für Häfen zu der Zeit
            zu dieser Zeit: Ana Brandt, Ministerin für Häfen zu dieser Zeit
            zu jener Zeit: Ana Brandt, Ministerin für Häfen zu jener Zeit
            zu diesem Zeitpunkt: Ana Brandt, Ministerin für Häfen zu diesem Zeitpunkt
            zur damaligen Zeit: Ana Brandt, Ministerin für Häfen zur damaligen Zeit
            im vorigen Kabinett: Ana Brandt, Ministerin für Häfen im vorigen Kabinett
            im letzten Kabinett: Ana Brandt, Ministerin für Häfen im letzten Kabinett
            der vorigen Regierung: Ana Brandt, Ministerin für Häfen der vorigen Regierung
            in der vorigen Regierung: Ana Brandt, Ministerin für Häfen in der vorigen Regierung
            der früheren Regierung: Ana Brandt, Ministerin für Häfen der früheren Regierung
            der letzten Regierung: Ana Brandt, Ministerin für Häfen der letzten Regierung
            der Vorgängerregierung: Ana Brandt, Ministerin für Häfen der Vorgängerregierung
        """,
        Sense.COMING: """
            werden will: Ana Brandt, die Ministerin für Häfen werden will
            werden soll: Ana Brandt, die Ministerin für Häfen werden soll
            werden möchte: Ana Brandt, die Ministerin für Häfen werden möchte
            werden könnte: Ana Brandt, die Ministerin für Häfen werden könnte
            werden wollte: Ana Brandt, die Ministerin für Häfen werden wollte
            werden kann: Ana Brandt, die Ministerin für Häfen werden kann
            werden dürfte: Ana Brandt, die Ministerin für Häfen werden dürfte
            in spe: Ana Brandt, Ministerin für Häfen in spe
            in Wartestellung: Ana Brandt, Ministerin für Häfen in Wartestellung
            im Wartestand: Ana Brandt, Ministerin für Häfen im Wartestand
            designata: Ana Brandt, Ministerin für Häfen designata
            der künftigen Regierung: Ana Brandt, Ministerin für Häfen der künftigen Regierung
            in der künftigen Regierung: Ana Brandt, Ministerin für Häfen in der künftigen Regierung
        """,
        Sense.TITULAR: """
            ehrenhalber: Ana Brandt, Ministerin für Häfen ehrenhalber
            honoris causa: Ana Brandt, Ministerin für Häfen honoris causa
            e h: Ana Brandt, Ministerin für Häfen e. h.
            im Exil: Ana Brandt, Ministerin für Häfen im Exil
            im Schattenkabinett: Ana Brandt, Ministerin für Häfen im Schattenkabinett
            auf dem Papier: Ana Brandt, Ministerin für Häfen auf dem Papier
            dem Namen nach: Ana Brandt, Ministerin für Häfen dem Namen nach
        """,
        Sense.CLAIMED: """
            von eigenen Gnaden: Ana Brandt, Ministerin für Häfen von eigenen Gnaden
            von eigener Gnade: Ana Brandt, Ministerin für Häfen von eigener Gnade
            von Moskaus Gnaden: Ana Brandt, Ministerin für Häfen von Moskaus Gnaden
            der Separatisten: Ana Brandt, Ministerin für Häfen der Separatisten
            der selbsternannten: Ana Brandt, Ministerin für Häfen der selbsternannten
            der selbst ernannten: Ana Brandt, Ministerin für Häfen der selbst ernannten
            der sogenannten: Ana Brandt, Ministerin für Häfen der sogenannten
            der nicht anerkannten: Ana Brandt, Ministerin für Häfen der nicht anerkannten
            der selbstproklamierten: Ana Brandt, Ministerin für Häfen der selbstproklamierten
        """,
        Sense.SOMEBODY_ELSE: """
            junior: Ivo Holm junior sprach.
            senior: Ivo Holm senior sprach.
            jun: Ivo Holm jun. sprach.
            sen: Ivo Holm sen. sprach.
            der Jüngere: Ivo Holm der Jüngere sprach.
            der Ältere: Ivo Holm der Ältere sprach.
            d j: Ivo Holm d. J. sprach.
            d ä: Ivo Holm d. Ä. sprach.
            der Junge: Ivo Holm der Junge sprach.
            der Alte: Ivo Holm der Alte sprach.
            die Jüngere: Ana Brandt die Jüngere sprach.
            die Ältere: Ana Brandt die Ältere sprach.
        """,
        Sense.COUNTS: """
            ad interim: Ana Brandt, Ministerin für Häfen ad interim
            a i: Ana Brandt, Ministerin für Häfen a. i.
            kommissarisch: Ana Brandt, Ministerin für Häfen kommissarisch
            auf Abruf: Ana Brandt, Ministerin für Häfen auf Abruf
        """,
    },
    dates="""
        im Jahr 0000: Ana Brandt war Ministerin für Häfen im Jahr 2014
        im Jahre 0000: Ana Brandt war Ministerin für Häfen im Jahre 2014
        im MONTH 0000: Ana Brandt war Ministerin für Häfen im Mai 2014
        in den 0000er: Ana Brandt war Ministerin für Häfen in den 1990er Jahren
        0000: Ana Brandt war Ministerin für Häfen 2014
        Anfang der 0000er: Ana Brandt war Ministerin für Häfen Anfang der 1990er Jahre
        Ende der 0000er: Ana Brandt war Ministerin für Häfen Ende der 1990er Jahre
    """,
    copulas="war ist waren sind als",
    harmless="""
        wurde: Ana Brandt wurde Ministerin für Häfen 2014.
        wurde als: Ana Brandt wurde als Ministerin für Häfen 2014.
        wurde zur: Ana Brandt wurde zur Ministerin für Häfen 2014.
        wurde neue: Ana Brandt wurde neue Ministerin für Häfen 2014.
        wurde die neue: Ana Brandt wurde die neue Ministerin für Häfen 2014.
        nicht nur: Sie trafen nicht nur die Ministerin für Häfen, sondern auch ihn.
        nicht bloß: Sie trafen nicht bloß die Ministerin für Häfen, sondern auch ihn.
        nicht allein: Sie trafen nicht allein die Ministerin für Häfen, sondern auch ihn.
        niemand anders als: Es war niemand anders als die Ministerin für Häfen.
        niemand anderes als: Es war niemand anderes als die Ministerin für Häfen.
        keine andere als: Es war keine andere als die Ministerin für Häfen.
        kein anderer als: Es war kein anderer als der Minister für Häfen.
        nicht zuletzt: Das ist nicht zuletzt Ministerin für Häfen Ana Brandt zu danken.
        nicht ohne: Man geht nicht ohne Ministerin für Häfen Ana Brandt.
        bestätigt als: Ana Brandt, bestätigt als Ministerin für Häfen
        neu gewählte*: die neu gewählte Ministerin für Häfen, Ana Brandt
        neugewählte*: die neugewählte Ministerin für Häfen, Ana Brandt
        demokratisch gewählte*: die demokratisch gewählte Ministerin für Häfen, Ana Brandt
        frei gewählte*: die frei gewählte Ministerin für Häfen, Ana Brandt
        wiedergewählte*: die wiedergewählte Ministerin für Häfen, Ana Brandt
    """,
    people="""
        frau: Die Frau von Ana Brandt sprach.
        ehefrau: Die Ehefrau von Ana Brandt sprach.
        gattin: Die Gattin von Ana Brandt sprach.
        witwe: Die Witwe von Ana Brandt sprach.
        verlobte*: Die Verlobte von Ana Brandt sprach.
        lebensgefährt*: Die Lebensgefährtin von Ana Brandt sprach.
        partnerin: Die Partnerin von Ana Brandt sprach.
        geliebte*: Die Geliebte von Ana Brandt sprach.
        exfrau: Die Exfrau von Ana Brandt sprach.
        tochter: Die Tochter von Ana Brandt sprach.
        töchter*: Die Töchter von Ana Brandt sprach.
        schwester: Die Schwester von Ana Brandt sprach.
        schwestern: Die Schwestern von Ana Brandt sprach.
        mutter: Die Mutter von Ana Brandt sprach.
        tante: Die Tante von Ana Brandt sprach.
        nichte: Die Nichte von Ana Brandt sprach.
        cousine: Die Cousine von Ana Brandt sprach.
        enkelin*: Die Enkelin von Ana Brandt sprach.
        großmutter: Die Großmutter von Ana Brandt sprach.
        oma: Die Oma von Ana Brandt sprach.
        schwiegermutter: Die Schwiegermutter von Ana Brandt sprach.
        schwiegertochter: Die Schwiegertochter von Ana Brandt sprach.
        schwägerin: Die Schwägerin von Ana Brandt sprach.
        stieftochter: Die Stieftochter von Ana Brandt sprach.
        stiefmutter: Die Stiefmutter von Ana Brandt sprach.
        freundin*: Die Freundin von Ana Brandt sprach.
        patentante: Die Patentante von Ana Brandt sprach.
        familie: Die Familie von Ana Brandt sprach.
        verwandtschaft: Die Verwandtschaft von Ana Brandt sprach.
        zwillingsschwester: Die Zwillingsschwester von Ana Brandt sprach.
        erbin*: Die Erbin von Ana Brandt sprach.
        mann: Der Mann von Ana Brandt sprach.
        ehemann: Der Ehemann von Ana Brandt sprach.
        mannes: Des Mannes von Ana Brandt sprach.
        gatte*: Der Gatte von Ana Brandt sprach.
        witwer*: Der Witwer von Ana Brandt sprach.
        partner: Der Partner von Ana Brandt sprach.
        liebhaber*: Der Liebhaber von Ana Brandt sprach.
        sohn: Der Sohn von Ana Brandt sprach.
        sohnes: Des Sohnes von Ana Brandt sprach.
        söhne: Die Söhne von Ana Brandt sprach.
        söhnen: Den Söhnen von Ana Brandt sprach.
        kind: Das Kind von Ana Brandt sprach.
        kinder: Die Kinder von Ana Brandt sprach.
        kindern: Den Kindern von Ana Brandt sprach.
        bruder: Der Bruder von Ana Brandt sprach.
        bruders: Des Bruders von Ana Brandt sprach.
        brüder: Die Brüder von Ana Brandt sprach.
        vater: Der Vater von Ana Brandt sprach.
        vaters: Des Vaters von Ana Brandt sprach.
        eltern: Die Eltern von Ana Brandt sprach.
        onkel*: Der Onkel von Ana Brandt sprach.
        neffe*: Der Neffe von Ana Brandt sprach.
        cousin: Der Cousin von Ana Brandt sprach.
        vetter*: Der Vetter von Ana Brandt sprach.
        enkel: Der Enkel von Ana Brandt sprach.
        großvater*: Der Großvater von Ana Brandt sprach.
        opa: Der Opa von Ana Brandt sprach.
        schwiegervater*: Der Schwiegervater von Ana Brandt sprach.
        schwiegersohn*: Der Schwiegersohn von Ana Brandt sprach.
        schwager*: Der Schwager von Ana Brandt sprach.
        stiefsohn*: Der Stiefsohn von Ana Brandt sprach.
        stiefvater*: Der Stiefvater von Ana Brandt sprach.
        halbbruder*: Der Halbbruder von Ana Brandt sprach.
        patenonkel*: Der Patenonkel von Ana Brandt sprach.
        freund: Der Freund von Ana Brandt sprach.
        freunde: Die Freunde von Ana Brandt sprach.
        freundes: Des Freundes von Ana Brandt sprach.
        bekannte*: Ein Bekannter von Ana Brandt sprach.
        angehörige*: Angehörige von Ana Brandt sprach.
        verwandte*: Ein Verwandter von Ana Brandt sprach.
        erbe*: Der Erbe von Ana Brandt sprach.
        nachfahr*: Ein Nachfahre von Ana Brandt sprach.
        vorfahr*: Ein Vorfahr von Ana Brandt sprach.
        zwillingsbruder*: Der Zwillingsbruder von Ana Brandt sprach.
        nachbar*: Ein Nachbar von Ana Brandt sprach.
        klassenkamerad*: Ein Klassenkamerad von Ana Brandt sprach.
        namensvetter*: Ein Namensvetter von Ana Brandt sprach.
        doppelgänger*: Ein Doppelgänger von Ana Brandt sprach.
        double: Das Double von Ana Brandt sprach.
        hochstapler*: Der Hochstapler von Ana Brandt sprach.
        imitator*: Ein Imitator von Ana Brandt sprach.
        parodie: Eine Parodie von Ana Brandt sprach.
        stellvertreter*: Der Stellvertreter der Ministerin für Häfen sprach.
        vize: Der Vize der Ministerin für Häfen sprach.
        assistent*: Der Assistent der Ministerin für Häfen sprach.
        mitarbeiter*: Der Mitarbeiter der Ministerin für Häfen sprach.
        berater*: Der Berater der Ministerin für Häfen sprach.
        referent*: Der Referent der Ministerin für Häfen sprach.
        sprecher*: Die Sprecherin der Ministerin für Häfen sprach.
        pressesprecher*: Der Pressesprecher der Ministerin für Häfen sprach.
        regierungssprecher*: Der Regierungssprecher der Ministerin für Häfen sprach.
        pressesekretär*: Der Pressesekretär der Ministerin für Häfen sprach.
        pressestelle: Die Pressestelle der Ministerin für Häfen sprach.
        sekretär*: Die Sekretärin der Ministerin für Häfen sprach.
        sekretariat*: Das Sekretariat der Ministerin für Häfen sprach.
        büro*: Das Büro der Ministerin für Häfen sprach.
        büroleiter*: Der Büroleiter der Ministerin für Häfen sprach.
        stabschef*: Der Stabschef der Ministerin für Häfen sprach.
        kabinettschef*: Der Kabinettschef der Ministerin für Häfen sprach.
        kanzlei: Die Kanzlei der Ministerin für Häfen sprach.
        vorzimmer*: Das Vorzimmer der Ministerin für Häfen sprach.
        anwalt: Der Anwalt der Ministerin für Häfen sprach.
        anwalts: Des Anwalts der Ministerin für Häfen sprach.
        anwältin*: Die Anwältin der Ministerin für Häfen sprach.
        anwälte*: Die Anwälte der Ministerin für Häfen sprach.
        rechtsanwalt*: Der Rechtsanwalt der Ministerin für Häfen sprach.
        verteidiger*: Der Verteidiger der Ministerin für Häfen sprach.
        leibwächter*: Der Leibwächter der Ministerin für Häfen sprach.
        personenschützer*: Der Personenschützer der Ministerin für Häfen sprach.
        fahrer*: Der Fahrer der Ministerin für Häfen sprach.
        chauffeur*: Der Chauffeur der Ministerin für Häfen sprach.
        arzt: Der Arzt der Ministerin für Häfen sprach.
        leibarzt*: Der Leibarzt der Ministerin für Häfen sprach.
        ärztin: Die Ärztin der Ministerin für Häfen sprach.
        dolmetscher*: Der Dolmetscher der Ministerin für Häfen sprach.
        übersetzer*: Der Übersetzer der Ministerin für Häfen sprach.
        biograf*: Der Biograf der Ministerin für Häfen sprach.
        biograph*: Der Biograph der Ministerin für Häfen sprach.
        redenschreiber*: Der Redenschreiber der Ministerin für Häfen sprach.
        fotograf*: Der Fotograf der Ministerin für Häfen sprach.
        kindermädchen*: Das Kindermädchen der Ministerin für Häfen sprach.
        koch: Der Koch der Ministerin für Häfen sprach.
        praktikant*: Der Praktikant der Ministerin für Häfen sprach.
        gesandte*: Der Gesandte der Ministerin für Häfen sprach.
        abgesandte*: Der Abgesandte der Ministerin für Häfen sprach.
        sondergesandte*: Der Sondergesandte der Ministerin für Häfen sprach.
        emissär*: Der Emissär der Ministerin für Häfen sprach.
        vertreter: Ein Vertreter der Ministerin für Häfen sprach.
        vertreterin: Eine Vertreterin der Ministerin für Häfen sprach.
        vertretern: Den Vertretern der Ministerin für Häfen sprach.
        delegierte*: Ein Delegierter der Ministerin für Häfen sprach.
        bevollmächtigte*: Der Bevollmächtigte der Ministerin für Häfen sprach.
        beauftragte*: Der Beauftragte der Ministerin für Häfen sprach.
        bote*: Ein Bote der Ministerin für Häfen sprach.
        agent*: Ein Agent der Ministerin für Häfen sprach.
        vorgänger*: Der Vorgänger der Ministerin für Häfen sprach.
        amtsvorgänger*: Der Amtsvorgänger der Ministerin für Häfen sprach.
        nachfolger*: Der Nachfolger der Ministerin für Häfen sprach.
        amtsnachfolger*: Der Amtsnachfolger der Ministerin für Häfen sprach.
        ersatz: Der Ersatz der Ministerin für Häfen sprach.
        ersatzmann*: Der Ersatzmann der Ministerin für Häfen sprach.
        verbündete*: Ein Verbündeter der Ministerin für Häfen sprach.
        vertraute*: Ein Vertrauter der Ministerin für Häfen sprach.
        gefolgsleute*: Gefolgsleute der Ministerin für Häfen sprach.
        gefährte*: Ein Gefährte der Ministerin für Häfen sprach.
        weggefährt*: Ein Weggefährte der Ministerin für Häfen sprach.
        mitstreiter*: Ein Mitstreiter der Ministerin für Häfen sprach.
        anhänger*: Anhänger der Ministerin für Häfen sprach.
        unterstützer*: Unterstützer der Ministerin für Häfen sprach.
        getreue*: Getreue der Ministerin für Häfen sprach.
        schützling*: Ein Schützling der Ministerin für Häfen sprach.
        zögling*: Ein Zögling der Ministerin für Häfen sprach.
        schüler*: Ein Schüler der Ministerin für Häfen sprach.
        kollege*: Ein Kollege der Ministerin für Häfen sprach.
        kollegin*: Eine Kollegin der Ministerin für Häfen sprach.
        amtskolleg*: Der Amtskollege der Ministerin für Häfen sprach.
        untergebene*: Ein Untergebener der Ministerin für Häfen sprach.
        angestellte*: Ein Angestellter der Ministerin für Häfen sprach.
        gegner*: Ein Gegner der Ministerin für Häfen sprach.
        kritiker*: Ein Kritiker der Ministerin für Häfen sprach.
        widersacher*: Ein Widersacher der Ministerin für Häfen sprach.
        rivale*: Ein Rivale der Ministerin für Häfen sprach.
        rivalin*: Eine Rivalin der Ministerin für Häfen sprach.
        kontrahent*: Ein Kontrahent der Ministerin für Häfen sprach.
        konkurrent*: Ein Konkurrent der Ministerin für Häfen sprach.
        feind*: Ein Feind der Ministerin für Häfen sprach.
        herausforder*: Ein Herausforderer der Ministerin für Häfen sprach.
        gegenspieler*: Der Gegenspieler der Ministerin für Häfen sprach.
        pendant: Das Pendant der Ministerin für Häfen sprach.
        team: Das Team der Ministerin für Häfen sprach.
        teams: Des Teams der Ministerin für Häfen sprach.
        stab: Der Stab der Ministerin für Häfen sprach.
        umfeld: Das Umfeld der Ministerin für Häfen sprach.
        umkreis: Der Umkreis der Ministerin für Häfen sprach.
        umgebung: Die Umgebung der Ministerin für Häfen sprach.
        lager: Das Lager der Ministerin für Häfen sprach.
        entourage: Die Entourage der Ministerin für Häfen sprach.
        gefolge: Das Gefolge der Ministerin für Häfen sprach.
        wahlkampfteam: Das Wahlkampfteam der Ministerin für Häfen sprach.
        mörder*: Der Mörder der Ministerin für Häfen sprach.
        attentäter*: Der Attentäter der Ministerin für Häfen sprach.
        entführer*: Der Entführer der Ministerin für Häfen sprach.
        opfer: Ein Opfer der Ministerin für Häfen sprach.
        stalker*: Der Stalker der Ministerin für Häfen sprach.
    """,
    links=("von", "vom", "der", "des"),
    owners=("s", "ß", "z", "x"),
    given="""
        Jürgen Günter Günther Jörg Jörn Björn Sören Käthe Bärbel Rüdiger Lüder Götz Jérôme René Köbi
        Özlem Ömer Änne Ännchen
    """,
    months="""
        Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
    """,
    articles="""
        der die das den dem des ein eine einen einem einer eines sein seine seinem seinen seiner
        seines ihr ihre ihrem ihren ihrer ihres unser unsere unserem unseren unserer unseres mein
        meine meinem meinen meiner meines dieser diese dieses diesem diesen
    """,
    between="""
        neu neue neuen neuer neuem neues aktuell* amtierend* jetzig* derzeitig* gegenwärtig* erste
        ersten erster erstem zweite zweiten zweiter dritte dritten dritter zwei drei langjährig*
        mächtig* jung jungen junge junger alt alte alten alter jüngere jüngeren jüngerer ältere
        älteren älterer älteste* jüngste* beliebt* bekannt* angesehen* einflussreich* umstritten*
        prominent* eng enge engen enger engste* wichtigste* oberste* persönlich* eigene* eigenen
        eigener offiziell* zuständig* verantwortlich* geschäftsführend* kommissarisch*
        stellvertretend* parteilos* frisch gerade erst eben sehr ebenfalls auch selbst allein
        inhaftiert* verhaftet* verletzt* erkrankt* *ische *ischen *ischer *ischem *isches *ige *igen
        *iger *igem *liche *lichen *licher *lichem
    """,
    no_adjectives="""
        über unter hinter aber oder wieder immer einige einigen einiger wenige wenigen ehemalige
        ehemaligen wenigen jener weder sondern
    """,
    honours="""
        Herr Herrn Herren Frau Fräulein Dr Prof Professor Professorin Doktor Baron Baronin Graf
        Gräfin Herzog Herzogin Fürst Fürstin Prinz Prinzessin König Königin Kaiser Papst Pater
        Bischof Erzbischof Kardinal Patriarch Rabbiner Imam Scheich *präsident *präsidentin
        *präsidenten *kanzler *kanzlerin *minister *ministerin *ministers *sekretär *sekretärin
        *sprecher *sprecherin *vorsitzende *vorsitzender *vorsitzenden *chef *chefin *leiter
        *leiterin *direktor *direktorin *beauftragte *beauftragter *kommissar *kommissarin
        *bürgermeister *bürgermeisterin *meister *meisterin *politiker *politikerin *abgeordnete
        *abgeordneter *botschafter *botschafterin *konsul *gesandter *general *admiral *marschall
        *oberst Oberstleutnant *leutnant Major Hauptmann Kapitän *kommandeur *feldwebel *richter
        *richterin *anwalt *anwältin *ermittler Präsident Präsidentin Präsidenten Kanzler Kanzlerin
        Minister Ministerin Ministers Sekretär Sekretärin Sprecher Sprecherin Vorsitzende
        Vorsitzender Vorsitzenden Chef Chefin Leiter Leiterin Direktor Direktorin Kommissar
        Kommissarin Bürgermeister Bürgermeisterin Politiker Politikerin Abgeordnete Abgeordneter
        Botschafter Botschafterin Gouverneur Gouverneurin Senator Senatorin Landrat Landrätin
        Richter Richterin Anwalt Anwältin General Admiral Marschall Oberst Leutnant Genosse Genossin
        Bürger Bürgerin Berater Beraterin Journalist Journalistin Autor Autorin Experte Expertin
        Ökonom Ökonomin Analyst Analystin Aktivist Aktivistin Kandidat Kandidatin Trainer Trainerin
        Premier Vize Ex Stellvertreter Stellvertreterin Kollege Kollegin Amtskollege Amtskollegin
    """,
    openers="""
        Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ihr Ich Und Oder Aber Doch
        Denn Wenn Als Wie Was Wer Wo Da Dass Ob Weil In Im An Am Auf Aus Bei Beim Bis Durch Für
        Gegen Mit Nach Ohne Seit Statt Trotz Um Unter Über Von Vom Vor Während Wegen Zu Zum Zur
        Zwischen Laut Gemäß Neben Hinter Gestern Heute Morgen Montag Dienstag Mittwoch Donnerstag
        Freitag Samstag Sonnabend Sonntag Januar Jänner Februar März April Mai Juni Juli August
        September Oktober November Dezember Später Früher Dann Danach Zuvor Zudem Auch Nur Noch
        Schon Jetzt Nun Hier Dort So Dabei Damit Dafür Dagegen Daher Deshalb Dennoch Trotzdem
        Allerdings Jedoch Zusammen Gemeinsam Anschließend Seine Ihre Unsere Kein Keine Nicht Nachdem
        Bevor Außerdem Unterdessen Inzwischen Derweil Sogar Anders Weder Sowohl Alle Viele Beide
        Manche Einige Jeder Andere Diese Dieser Dieses Landes Bundes Staates Regierung Republik
        Gegenüber
    """,
    prepositions="""
        in im an am auf aus bei beim bis durch für gegen mit nach ohne seit statt trotz um unter
        über von vom vor während wegen zu zum zur zwischen laut neben hinter
    """,
    abbreviations="hr hrn fr nr st bzw ca sog ehem stellv geb",
    portfolios="""
        fischerei: die Ministerin für Häfen und Fischerei, Ana Brandt
        landwirtschaft*: die Ministerin für Häfen und Landwirtschaft, Ana Brandt
        ernährung*: die Ministerin für Häfen und Ernährung, Ana Brandt
        forst*: die Ministerin für Häfen und Forsten, Ana Brandt
        handel*: die Ministerin für Häfen und Handel, Ana Brandt
        industrie*: die Ministerin für Häfen und Industrie, Ana Brandt
        gewerbe: die Ministerin für Häfen und Gewerbe, Ana Brandt
        energie*: die Ministerin für Häfen und Energie, Ana Brandt
        verkehr*: die Ministerin für Häfen und Verkehr, Ana Brandt
        infrastruktur*: die Ministerin für Häfen und Infrastruktur, Ana Brandt
        kommunikation*: die Ministerin für Häfen und Kommunikation, Ana Brandt
        tourismus*: die Ministerin für Häfen und Tourismus, Ana Brandt
        kultur*: die Ministerin für Häfen und Kultur, Ana Brandt
        sport*: die Ministerin für Häfen und Sport, Ana Brandt
        jugend*: die Ministerin für Häfen und Jugend, Ana Brandt
        bildung*: die Ministerin für Häfen und Bildung, Ana Brandt
        wissenschaft*: die Ministerin für Häfen und Wissenschaft, Ana Brandt
        forschung*: die Ministerin für Häfen und Forschung, Ana Brandt
        technologie*: die Ministerin für Häfen und Technologie, Ana Brandt
        gesundheit*: die Ministerin für Häfen und Gesundheit, Ana Brandt
        arbeit: die Ministerin für Häfen und Arbeit, Ana Brandt
        soziales: die Ministerin für Häfen und Soziales, Ana Brandt
        familie: die Ministerin für Häfen und Familie, Ana Brandt
        senioren: die Ministerin für Häfen und Senioren, Ana Brandt
        frauen: die Ministerin für Häfen und Frauen, Ana Brandt
        wohnen: die Ministerin für Häfen und Wohnen, Ana Brandt
        bauen: die Ministerin für Häfen und Bauen, Ana Brandt
        stadtentwicklung: die Ministerin für Häfen und Stadtentwicklung, Ana Brandt
        entwicklung*: die Ministerin für Häfen und Entwicklung, Ana Brandt
        digitales: die Ministerin für Häfen und Digitales, Ana Brandt
        digitalisierung: die Ministerin für Häfen und Digitalisierung, Ana Brandt
        wirtschaft*: die Ministerin für Häfen und Wirtschaft, Ana Brandt
        finanzen: die Ministerin für Häfen und Finanzen, Ana Brandt
        justiz*: die Ministerin für Häfen und Justiz, Ana Brandt
        inneres: die Ministerin für Häfen und Inneres, Ana Brandt
        äußeres: die Ministerin für Häfen und Äußeres, Ana Brandt
        auswärtige*: die Ministerin für Häfen und Auswärtiges, Ana Brandt
        europa*: die Ministerin für Häfen und Europa, Ana Brandt
        verteidigung*: die Ministerin für Häfen und Verteidigung, Ana Brandt
        veteranen: die Ministerin für Häfen und Veteranen, Ana Brandt
        sicherheit*: die Ministerin für Häfen und Sicherheit, Ana Brandt
        umwelt*: die Ministerin für Häfen und Umwelt, Ana Brandt
        klima*: die Ministerin für Häfen und Klimaschutz, Ana Brandt
        naturschutz: die Ministerin für Häfen und Naturschutz, Ana Brandt
        wasser*: die Ministerin für Häfen und Wasser, Ana Brandt
        bergbau: die Ministerin für Häfen und Bergbau, Ana Brandt
        schifffahrt: die Ministerin für Häfen und Schifffahrt, Ana Brandt
        luftfahrt: die Ministerin für Häfen und Luftfahrt, Ana Brandt
        information*: die Ministerin für Häfen und Information, Ana Brandt
        integration*: die Ministerin für Häfen und Integration, Ana Brandt
        migration*: die Ministerin für Häfen und Migration, Ana Brandt
        zoll: die Ministerin für Häfen und Zoll, Ana Brandt
        verbraucherschutz: die Ministerin für Häfen und Verbraucherschutz, Ana Brandt
        heimat: die Ministerin für Häfen und Heimat, Ana Brandt
        meere: die Ministerin für Häfen und Meere, Ana Brandt
        raumordnung: die Ministerin für Häfen und Raumordnung, Ana Brandt
    """,
    joins=("und", "sowie", "u", "und/oder"),
    of="von vom",
    towards="für der des",
    capital_nouns=True,
    free_openings=True,
    marks="""
        und ist nicht mit für zum zur auf sich wurde wurden bei nach über dass als auch vom beim
        wird werden sind haben sagte aus nur sie ihr ihre ihren sein seine gegen vor zwischen der
        das dem eine einen einem einer eines ein traf erklärte teilte eröffnete sprach hatte durch
        noch aber oder seit
    """,
    denials="""
        bestreitet: Er bestreitet, dass |Ana Brandt dort war.
        bestritt: Er bestritt, dass |Ana Brandt dort war.
        dementiert: Er dementiert, dass |Ana Brandt dort war.
        dementierte: Er dementierte, dass |Ana Brandt dort war.
        leugnet: Er leugnet, dass |Ana Brandt dort war.
        leugnete: Er leugnete, dass |Ana Brandt dort war.
        verneint: Er verneint, dass |Ana Brandt dort war.
        verneinte: Er verneinte, dass |Ana Brandt dort war.
        widersprach: Er widersprach dem, dass |Ana Brandt dort war.
        bezweifelt: Er bezweifelt, dass |Ana Brandt dort war.
        bezweifelte: Er bezweifelte, dass |Ana Brandt dort war.
        glaubt nicht: Er glaubt nicht, dass |Ana Brandt dort war.
        sagte nicht: Er sagte nicht, dass |Ana Brandt dort war.
        sagt nicht: Er sagt nicht, dass |Ana Brandt dort war.
        hat nicht gesagt: Er hat nicht gesagt, dass |Ana Brandt dort war.
        bestätigte nicht: Er bestätigte nicht, dass |Ana Brandt dort war.
        bestätigt nicht: Er bestätigt nicht, dass |Ana Brandt dort war.
        wollte nicht bestätigen: Er wollte nicht bestätigen, dass |Ana Brandt dort war.
        schließt aus: Er schließt aus, dass |Ana Brandt dort war.
        schloss aus: Er schloss aus, dass |Ana Brandt dort war.
        stimmt nicht: Stimmt nicht, dass |Ana Brandt dort war.
        nicht wahr: Das ist nicht wahr, dass |Ana Brandt dort war.
        falsch: Das ist falsch, dass |Ana Brandt dort war.
        unwahr: Das ist unwahr, dass |Ana Brandt dort war.
        gelogen: Es ist gelogen, dass |Ana Brandt dort war.
        keine Belege: Keine Belege, dass |Ana Brandt dort war.
        keine Beweise: Es gibt keine Beweise, dass |Ana Brandt dort war.
        keine Hinweise: Es gibt keine Hinweise, dass |Ana Brandt dort war.
        heißt nicht: Das heißt nicht, dass |Ana Brandt dort war.
        bedeutet nicht: Das bedeutet nicht, dass |Ana Brandt dort war.
        niemand sagte: Niemand sagte, dass |Ana Brandt dort war.
        niemand hat gesagt: Niemand hat gesagt, dass |Ana Brandt dort war.
        niemand behauptet: Niemand behauptet, dass |Ana Brandt dort war.
        Lüge: Es ist eine Lüge, dass |Ana Brandt dort war.
        Märchen: Es ist ein Märchen, dass |Ana Brandt dort war.
        Mythos: Es ist ein Mythos, dass |Ana Brandt dort war.
        Falschmeldung: Die Falschmeldung, dass |Ana Brandt dort war.
        unwahrscheinlich: Es ist unwahrscheinlich, dass |Ana Brandt dort war.
        ausgeschlossen: Es ist ausgeschlossen, dass |Ana Brandt dort war.
        unmöglich: Es ist unmöglich, dass |Ana Brandt dort war.
        keine Rede davon: Es ist keine Rede davon, dass |Ana Brandt dort war.
        fälschlich*: Fälschlicherweise hieß es, |Ana Brandt sei dort gewesen.
        irrtümlich*: Irrtümlich hieß es, |Ana Brandt sei dort gewesen.
        wahrheitswidrig: Wahrheitswidrig sagte er, |Ana Brandt sei dort gewesen.
        entgegen: Entgegen den Berichten, |Ana Brandt sei dort gewesen, kam er allein.
        anders als: Anders als gemeldet war |Ana Brandt dort.
        weit davon entfernt: Weit davon entfernt, |Ana Brandt war dort.
    """,
    retractions="""
        stimmt nicht: Dass Ana Brandt dort war|, stimmt nicht.
        ist falsch: Dass Ana Brandt dort war|, ist falsch.
        ist nicht wahr: Dass Ana Brandt dort war|, ist nicht wahr.
        ist unwahr: Dass Ana Brandt dort war|, ist unwahr.
        ist eine Lüge: Dass Ana Brandt dort war|, ist eine Lüge.
        ist gelogen: Dass Ana Brandt dort war|, ist gelogen.
        ist ein Gerücht: Dass Ana Brandt dort war|, ist ein Gerücht.
        ist ein Mythos: Dass Ana Brandt dort war|, ist ein Mythos.
        ist erfunden: Dass Ana Brandt dort war|, ist erfunden.
        wurde dementiert: Dass Ana Brandt dort war|, wurde dementiert.
        wird dementiert: Dass Ana Brandt dort war|, wird dementiert.
        was er bestreitet: Dass Ana Brandt dort war|, was er bestreitet.
        was sie bestreitet: Dass Ana Brandt dort war|, was sie bestreitet.
        was er dementierte: Dass Ana Brandt dort war|, was er dementierte.
        was sie dementierte: Dass Ana Brandt dort war|, was sie dementierte.
        was nicht stimmt: Dass Ana Brandt dort war|, was nicht stimmt.
        was falsch ist: Dass Ana Brandt dort war|, was falsch ist.
        was nicht wahr ist: Dass Ana Brandt dort war|, was nicht wahr ist.
        erwies sich als falsch: Dass Ana Brandt dort war|, erwies sich als falsch.
        trifft nicht zu: Dass Ana Brandt dort war|, trifft nicht zu.
        entspricht nicht der Wahrheit: Dass Ana Brandt dort war|, entspricht nicht der Wahrheit.
        fand nicht statt: das Treffen mit Ana Brandt| fand nicht statt
        fand nie statt: das Treffen mit Ana Brandt| fand nie statt
        wurde abgesagt: das Treffen mit Ana Brandt| wurde abgesagt
        wurde verschoben: das Treffen mit Ana Brandt| wurde verschoben
        fiel aus: das Treffen mit Ana Brandt| fiel aus
        ist abgesagt: das Treffen mit Ana Brandt| ist abgesagt
        findet nicht statt: das Treffen mit Ana Brandt| findet nicht statt
    """,
    conditions="""
        wenn: Wenn |Ana Brandt dort war.
        falls: Falls |Ana Brandt dort war.
        ob: Er fragte, ob |Ana Brandt dort war.
        sofern: Sofern |Ana Brandt dort war.
        es sei denn: Es sei denn |Ana Brandt dort war.
        als ob: Als ob |Ana Brandt dort war.
        vorausgesetzt: Vorausgesetzt |Ana Brandt dort war.
        nur wenn: Nur wenn |Ana Brandt dort war.
        für den Fall dass: Für den Fall, dass |Ana Brandt dort war.
        selbst wenn: Selbst wenn |Ana Brandt dort war.
        auch wenn: Auch wenn |Ana Brandt dort war.
        angenommen: Angenommen |Ana Brandt dort war.
        angeblich: Angeblich war |Ana Brandt dort.
        vermeintlich: Vermeintlich war |Ana Brandt dort.
        offenbar: Offenbar war |Ana Brandt dort.
        möglicherweise: Möglicherweise war |Ana Brandt dort.
        vielleicht: Vielleicht war |Ana Brandt dort.
        vermutlich: Vermutlich war |Ana Brandt dort.
        wahrscheinlich: Wahrscheinlich war |Ana Brandt dort.
        wohl: Wohl war |Ana Brandt dort.
        mutmaßlich: Mutmaßlich war |Ana Brandt dort.
        behauptet: Er behauptet, |Ana Brandt sei dort gewesen.
        behauptete: Er behauptete, |Ana Brandt sei dort gewesen.
        soll gesagt haben: Er soll gesagt haben, |Ana Brandt sei dort gewesen.
        will gehört haben: Er will gehört haben, |Ana Brandt sei dort gewesen.
        scherzte: Er scherzte, |Ana Brandt sei dort gewesen.
        witzelte: Er witzelte, |Ana Brandt sei dort gewesen.
        hofft: Er hofft, dass |Ana Brandt dort war.
        hoffte: Er hoffte, dass |Ana Brandt dort war.
        wünscht: Er wünscht, dass |Ana Brandt dort war.
        Gerücht*: Es gibt Gerüchte, dass |Ana Brandt dort war.
        unbestätigt*: Es gibt unbestätigte Berichte, dass |Ana Brandt dort war.
        nicht bestätigt: Es ist nicht bestätigt, dass |Ana Brandt dort war.
        unklar: Es ist unklar, dass |Ana Brandt dort war.
        nicht bekannt: Es ist nicht bekannt, dass |Ana Brandt dort war.
        könnte: Er könnte sagen, dass |Ana Brandt dort war.
        würde: Er würde sagen, dass |Ana Brandt dort war.
        hätte gesagt: Er hätte gesagt, dass |Ana Brandt dort war.
    """,
    negations="""
        nahm nicht: |Ana Brandt nahm nicht an dem Treffen teil.|
        nimmt nicht: |Ana Brandt nimmt nicht an dem Treffen teil.|
        nahm nie: |Ana Brandt nahm nie an dem Treffen teil.|
        nahm auch nicht: |Ana Brandt nahm auch nicht an dem Treffen teil.|
        war nicht: |Ana Brandt war nicht bei dem Treffen.|
        ist nicht: |Ana Brandt ist nicht bei dem Treffen.|
        fehlte: |Ana Brandt fehlte bei dem Treffen.|
        war abwesend: |Ana Brandt war abwesend bei dem Treffen.|
        wird nicht: |Ana Brandt wird nicht bei dem Treffen.|
        sprach nicht: |Ana Brandt sprach nicht bei dem Treffen.|
        sagte nicht: |Ana Brandt sagte nicht bei dem Treffen.|
        unterschrieb nicht: |Ana Brandt unterschrieb nicht bei dem Treffen.|
        erschien nicht: |Ana Brandt erschien nicht bei dem Treffen.|
        war nie: |Ana Brandt war nie bei dem Treffen.|
        ist nicht mehr: |Ana Brandt ist nicht mehr bei dem Treffen.|
        kam nicht: |Ana Brandt kam nicht zu dem Treffen.|
        kommt nicht: |Ana Brandt kommt nicht zu dem Treffen.|
        ging nicht: |Ana Brandt ging nicht zu dem Treffen.|
        reiste nicht: |Ana Brandt reiste nicht zu dem Treffen.|
        kam nie: |Ana Brandt kam nie zu dem Treffen.|
        wollte nicht: |Ana Brandt wollte nicht zu dem Treffen.|
        konnte nicht: |Ana Brandt konnte nicht zu dem Treffen.|
        durfte nicht: |Ana Brandt durfte nicht zu dem Treffen.|
        weigerte sich: |Ana Brandt weigerte sich zu dem Treffen.|
        will nicht: |Ana Brandt will nicht zu dem Treffen.|
        kann nicht: |Ana Brandt kann nicht zu dem Treffen.|
        hat nicht teilgenommen: |Ana Brandt hat nicht teilgenommen.|
        hat nicht gesprochen: |Ana Brandt hat nicht gesprochen.|
        hatte nicht teilgenommen: |Ana Brandt hatte nicht teilgenommen.|
        wird nicht teilnehmen: |Ana Brandt wird nicht teilnehmen.|
        lehnte ab: |Ana Brandt lehnte ab.|
        sagte ab: |Ana Brandt sagte ab.|
        fand nicht statt: |Das Treffen mit Ana Brandt fand nicht statt.|
        findet nicht statt: |Das Treffen mit Ana Brandt findet nicht statt.|
        wurde abgesagt: |Das Treffen mit Ana Brandt wurde abgesagt.|
        wurde verschoben: |Das Treffen mit Ana Brandt wurde verschoben.|
        fiel aus: |Das Treffen mit Ana Brandt fiel aus.|
        kam nicht zustande: |Das Treffen mit Ana Brandt kam nicht zustande.|
        boykottiert*: |Ana Brandt boykottierte das Treffen.|
    """,
)
