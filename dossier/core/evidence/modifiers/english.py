"""English."""

from typing import Final

from dossier.core.evidence.modifiers.language import ModifierLanguage, Sense

ENGLISH: Final = ModifierLanguage(
    code="en",
    posts=("Minister of Ports",),
    persons=("Ana Brandt",),
    plain=(
        "Ana Brandt, the Minister of Ports, opened the quay on Monday.",
        "Minister of Ports Ana Brandt told reporters that talks went on.",
        "The new Minister of Ports, Colonel Ana Brandt, spoke to the former mayor.",
        "He thanked the Minister of Ports for her help and met his wife.",
        "In Oslo Ana Brandt and Ivo Holm met the Minister of Ports and the mayor.",
        "Ukrainian Minister of Ports Ana Brandt arrived in Paris Thursday.",
        "Yesterday Ana Brandt said: “Not everything is lost.”",
        "The delegation is headed by the Minister of Ports, Ana Brandt, 52.",
        "Ana Brandt's visit to the harbour lasted until 2019 had begun.",
        "the long-serving and popular Minister of Ports Dr. Ana Brandt",
        "Together with Ana Brandt, the ministers summed up the talks.",
        "The Minister of Ports of the country, Ana Brandt, was not impressed.",
        "Speaking late Thursday Minister of Ports Ana Brandt said nothing had changed.",
        "Last Monday Minister of Ports Ana Brandt flew to Oslo with her aides.",
        "Under Minister of Ports Ana Brandt the harbour doubled its trade.",
        "They wanted the Minister of Ports to be present at the talks.",
        "The Minister of Ports turned to Ana Brandt, senior adviser to nobody.",
        "He sent his wife to Ana Brandt with a letter for the Minister of Ports.",
        "The former mayor told Minister of Ports Ana Brandt that he agreed.",
        "He met the Minister of Ports in Oslo in 2014.",
        "Previously the Minister of Ports had denied it.",
        "On behalf of the government, Minister of Ports Ana Brandt thanked him.",
        "In a joint statement Ana Brandt and Ivo Holm urged calm.",
        "Ana Brandt (Minister of Ports) will stay on as Minister of Ports.",
        "Ana Brandt, wife of a sailor and Minister of Ports since 2019, spoke.",
        "Like Ana Brandt, the opposition leader did not name the Minister of Ports.",
    ),
    before={
        Sense.FORMER: """
            former: Ana Brandt, the former Minister of Ports, spoke.
            ex: Ex-Minister of Ports Ana Brandt spoke.
            then: the then-Minister of Ports, Ana Brandt
            ,then the: Ana Brandt, then the Minister of Ports
            ,at the time: Ana Brandt, at the time Minister of Ports
            ,at that time: Ana Brandt, at that time Minister of Ports
            ,back then: Ana Brandt, back then Minister of Ports
            ,until 0000: Ana Brandt, until 2019 Minister of Ports
            ,until recently: Ana Brandt, until recently Minister of Ports
            ,until recently the: Ana Brandt, until recently the Minister of Ports
            from 0000 to 0000: Ana Brandt, from 2014 to 2019 Minister of Ports
            from 0000 until 0000: Ana Brandt, from 2014 until 2019 Minister of Ports
            between 0000 and 0000: Ana Brandt, between 2014 and 2019 Minister of Ports
            previous: the previous Minister of Ports, Ana Brandt
            past: a past Minister of Ports, Ana Brandt
            bygone: a bygone Minister of Ports
            onetime: onetime Minister of Ports Ana Brandt
            one time: the one-time Minister of Ports
            sometime: Ana Brandt, sometime Minister of Ports
            erstwhile: the erstwhile Minister of Ports
            outgoing: the outgoing Minister of Ports
            departing: the departing Minister of Ports
            ousted: the ousted Minister of Ports
            the sacked: the sacked Minister of Ports
            the fired: the fired Minister of Ports
            the dismissed: the dismissed Minister of Ports
            deposed: the deposed Minister of Ports
            toppled: the toppled Minister of Ports
            overthrown: the overthrown Minister of Ports
            unseated: the unseated Minister of Ports
            the removed: the removed Minister of Ports
            the suspended: the suspended Minister of Ports
            the impeached: the impeached Minister of Ports
            disgraced: the disgraced Minister of Ports
            resigned: the resigned Minister of Ports
            retired: the retired Minister of Ports
            retiring: the retiring Minister of Ports
            last: the last Minister of Ports, Ana Brandt
            ,once: Ana Brandt, once Minister of Ports
            was once …: Ana Brandt was once Minister of Ports
            was formerly …: Ana Brandt was formerly Minister of Ports
            was previously …: Ana Brandt was previously Minister of Ports
            ,formerly …: Ana Brandt, formerly the Minister of Ports
            ,previously …: Ana Brandt, previously the Minister of Ports
            used to be: Ana Brandt used to be the Minister of Ports
            used to serve as: Ana Brandt used to serve as Minister of Ports
            once served as: Ana Brandt once served as Minister of Ports
            previously served as: Ana Brandt previously served as Minister of Ports
            formerly served as: Ana Brandt formerly served as Minister of Ports
            had served as: Ana Brandt had served as Minister of Ports
            had been: Ana Brandt had been Minister of Ports
            ceased to be: Ana Brandt ceased to be Minister of Ports
            stopped being: Ana Brandt stopped being the Minister of Ports
            resigned as: Ana Brandt resigned as Minister of Ports
            stepped down as: Ana Brandt stepped down as Minister of Ports
            stood down as: Ana Brandt stood down as Minister of Ports
            stepping down as: Ana Brandt is stepping down as Minister of Ports
            resigning as: Ana Brandt is resigning as Minister of Ports
            resignation as: her resignation as Minister of Ports
            dismissal as: her dismissal as Minister of Ports
            quit as: Ana Brandt quit as Minister of Ports
            retired as: Ana Brandt retired as Minister of Ports
            left as: Ana Brandt left as Minister of Ports
            fired as: Ana Brandt was fired as Minister of Ports
            ousted as: Ana Brandt was ousted as Minister of Ports
            suspended as: Ana Brandt was suspended as Minister of Ports
            sacked as: Ana Brandt was sacked as Minister of Ports
            dismissed as: Ana Brandt was dismissed as Minister of Ports
            removed as: Ana Brandt was removed as Minister of Ports
            replaced as: Ana Brandt was replaced as Minister of Ports
        """,
        Sense.COMING: """
            incoming: the incoming Minister of Ports
            future: the future Minister of Ports
            next: the next Minister of Ports
            would be: the would-be Minister of Ports
            aspiring: the aspiring Minister of Ports
            prospective: the prospective Minister of Ports
            potential: the potential Minister of Ports
            possible: a possible Minister of Ports
            likely: the likely Minister of Ports
            hopeful: the hopeful Minister of Ports
            upcoming: the upcoming Minister of Ports
            forthcoming: the forthcoming Minister of Ports
            wannabe: the wannabe Minister of Ports
            presumptive: the presumptive Minister of Ports
            designated: the designated Minister of Ports
            designate: the designate Minister of Ports
            nominated: the nominated Minister of Ports
            proposed: the proposed Minister of Ports
            soon to be: the soon-to-be Minister of Ports
            to be: the Minister-to-be, chosen to be Minister of Ports
            to become: Ana Brandt hopes to become Minister of Ports
            and later: Ana Brandt, mayor and later Minister of Ports
            ,later …: Ana Brandt, later Minister of Ports
            later became: Ana Brandt, who later became Minister of Ports
            later be: Ana Brandt, who would later be Minister of Ports
            subsequently became: Ana Brandt, who subsequently became Minister of Ports
            be appointed: Ana Brandt will be appointed Minister of Ports
            be named: Ana Brandt is to be named Minister of Ports
            be elected: Ana Brandt may be elected Minister of Ports
            be made: Ana Brandt will be made Minister of Ports
            be confirmed as: Ana Brandt will be confirmed as Minister of Ports
            be sworn in as: Ana Brandt will be sworn in as Minister of Ports
            become …: Ana Brandt may become the Minister of Ports
            becoming …: Ana Brandt dreams of becoming the Minister of Ports
            being made: Ana Brandt dreams of being made Minister of Ports
            nominee as: Ana Brandt, the nominee as Minister of Ports
            nomination as: her nomination as Minister of Ports
            nomination for: her nomination for Minister of Ports
            pick for: the pick for Minister of Ports, Ana Brandt
            pick as: the pick as Minister of Ports, Ana Brandt
            choice for: the choice for Minister of Ports, Ana Brandt
            choice as: the choice as Minister of Ports, Ana Brandt
            favourite for: the favourite for Minister of Ports
            favorite for: the favorite for Minister of Ports
            frontrunner for: the frontrunner for Minister of Ports
            front runner for: the front-runner for Minister of Ports
            in line for: Ana Brandt is in line for Minister of Ports
            applicant for: an applicant for Minister of Ports
            candidacy for: her candidacy for Minister of Ports
            campaign for: her campaign for Minister of Ports
            ran for: Ana Brandt ran for Minister of Ports
            run for: Ana Brandt will run for Minister of Ports
            standing for: Ana Brandt is standing for Minister of Ports
            candidate as: Ana Brandt, a candidate as Minister of Ports
            nominee for: Ana Brandt, the nominee for Minister of Ports
            nominated as: Ana Brandt was nominated as Minister of Ports
            nominated for: Ana Brandt was nominated for Minister of Ports
            proposed as: Ana Brandt was proposed as Minister of Ports
            candidate for: Ana Brandt, a candidate for Minister of Ports
            candidate to be: a candidate to be Minister of Ports
            contender for: a contender for Minister of Ports
            hopeful for: a hopeful for Minister of Ports
            running for: Ana Brandt is running for Minister of Ports
            runs for: Ana Brandt runs for Minister of Ports
            bid for: her bid for Minister of Ports
            considered for: Ana Brandt is considered for Minister of Ports
            tipped as: Ana Brandt, tipped as Minister of Ports
            will be: Ana Brandt will be Minister of Ports
            would have been: Ana Brandt would have been Minister of Ports
            would be the: Ana Brandt would be the Minister of Ports
            could be: Ana Brandt could be Minister of Ports
            may be: Ana Brandt may be Minister of Ports
            might be: Ana Brandt might be Minister of Ports
            should be: Ana Brandt should be Minister of Ports
            shall be: Ana Brandt shall be Minister of Ports
            tipped for: Ana Brandt is tipped for Minister of Ports
            touted as: Ana Brandt is touted as Minister of Ports
            mooted as: Ana Brandt was mooted as Minister of Ports
            suggested as: Ana Brandt was suggested as Minister of Ports
        """,
        Sense.CLAIMED: """
            self styled: the self-styled Minister of Ports
            self proclaimed: the self-proclaimed Minister of Ports
            self appointed: the self-appointed Minister of Ports
            self declared: the self-declared Minister of Ports
            so called: the so-called Minister of Ports
            alleged: the alleged Minister of Ports
            supposed: the supposed Minister of Ports
            purported: the purported Minister of Ports
            putative: the putative Minister of Ports
            pretended: the pretended Minister of Ports
            would be considered: Ana Brandt would be considered Minister of Ports
            fake: the fake Minister of Ports
            false: the false Minister of Ports
            bogus: the bogus Minister of Ports
            sham: the sham Minister of Ports
            impostor: the impostor Minister of Ports
            unrecognised: the unrecognised Minister of Ports
            unrecognized: the unrecognized Minister of Ports
            disputed: the disputed Minister of Ports
            contested: the contested Minister of Ports
            rival: the rival Minister of Ports
            illegitimate: the illegitimate Minister of Ports
            illegal: the illegal Minister of Ports
            unofficial: the unofficial Minister of Ports
            fraudulent: the fraudulent Minister of Ports
            phony: the phony Minister of Ports
            phoney: the phoney Minister of Ports
            pseudo: the pseudo-Minister of Ports
            quasi: the quasi-Minister of Ports
            imaginary: the imaginary Minister of Ports
            invented: the invented Minister of Ports
            nonexistent: the nonexistent Minister of Ports
            hypothetical: the hypothetical Minister of Ports
            puppet: the puppet Minister of Ports
            occupation: the occupation Minister of Ports
            installed: the Moscow-installed Minister of Ports
            fictional: the fictional Minister of Ports
            fictitious: the fictitious Minister of Ports
            virtual: the virtual Minister of Ports
            de facto: the de facto Minister of Ports
            posing as: Ana Brandt, posing as the Minister of Ports
            pretending to be: Ana Brandt, pretending to be the Minister of Ports
            impersonating …: Ana Brandt, impersonating the Minister of Ports
            pretends to be: Ana Brandt pretends to be the Minister of Ports
            pretended to be: Ana Brandt pretended to be the Minister of Ports
            posed as: Ana Brandt posed as the Minister of Ports
            passing herself off as: a woman passing herself off as Minister of Ports
            passing himself off as: a man passing himself off as Minister of Ports
            calls herself: Ana Brandt, who calls herself Minister of Ports
            calls himself: a man who calls himself Minister of Ports
            styling herself: Ana Brandt, styling herself Minister of Ports
            styling himself: a man styling himself Minister of Ports
            claimed to be: Ana Brandt claimed to be the Minister of Ports
            dressed as: a man dressed as the Minister of Ports
            claims to be: Ana Brandt claims to be the Minister of Ports
            claiming to be: Ana Brandt, claiming to be the Minister of Ports
            mistaken for: Ana Brandt was mistaken for the Minister of Ports
        """,
        Sense.TITULAR: """
            honorary: the honorary Minister of Ports
            titular: the titular Minister of Ports
            nominal: the nominal Minister of Ports
            shadow: the shadow Minister of Ports
            late: the late Minister of Ports, Ana Brandt
            deceased: the deceased Minister of Ports
            emeritus: the emeritus Minister of Ports
            exiled: the exiled Minister of Ports
            mock: the mock Minister of Ports
            opposition: the opposition Minister of Ports
            ceremonial: the ceremonial Minister of Ports
            slain: the slain Minister of Ports, Ana Brandt
            murdered: the murdered Minister of Ports, Ana Brandt
            assassinated: the assassinated Minister of Ports, Ana Brandt
            the killed: the killed Minister of Ports, Ana Brandt
        """,
        Sense.LESSER: """
            deputy: the deputy Minister of Ports
            vice: the Vice-Minister of Ports
            assistant: the assistant Minister of Ports
            associate: the associate Minister of Ports
            junior: the junior Minister of Ports
            under-: the Under-Minister of Ports
            sub-: the sub-Minister of Ports
            co-: the co-Minister of Ports
            parliamentary: the parliamentary Minister of Ports
            prime: the Prime Minister of Ports
            permanent: the permanent Minister of Ports
            assisting …: Ana Brandt, assisting the Minister of Ports
            reporting to: Ana Brandt, reporting to the Minister of Ports
            second to: Ana Brandt, second to the Minister of Ports
            chief of staff to: Ana Brandt, chief of staff to the Minister of Ports
        """,
        Sense.ABSENT: """
            without …: They met without Ana Brandt.
            in the absence of: They met in the absence of Ana Brandt.
            instead of: He came instead of Ana Brandt.
            in place of: He came in place of Ana Brandt.
            in lieu of: He came in lieu of Ana Brandt.
            on behalf of: He spoke on behalf of Ana Brandt.
            in the name of: He spoke in the name of Ana Brandt.
            standing in for: He came standing in for Ana Brandt.
            replacing …: He came, replacing Ana Brandt.
            except …: All came except Ana Brandt.
            except for: All came except for Ana Brandt.
            apart from: All came apart from Ana Brandt.
            excluding …: All came, excluding Ana Brandt.
            minus …: The team came minus Ana Brandt.
            other than: Nobody other than Ana Brandt was missing.
            save for: All came save for Ana Brandt.
            with the exception of: All came with the exception of Ana Brandt.
            to replace: He came to replace Ana Brandt.
            deputising for: He came, deputising for Ana Brandt.
            deputizing for: He came, deputizing for Ana Brandt.
            deputised for: He deputised for Ana Brandt.
            deputized for: He deputized for Ana Brandt.
            stood in for: He stood in for Ana Brandt.
            filling in for: He came, filling in for Ana Brandt.
            filled in for: He filled in for Ana Brandt.
            substituting for: He came, substituting for Ana Brandt.
            speaking for: He came, speaking for Ana Brandt.
            representing …: He came, representing Ana Brandt.
            absent: They spoke of the absent Minister of Ports.
            but not: All came but not Ana Brandt.
            not …: They met him, not Ana Brandt.
        """,
        Sense.NOT: """
            not …: Ana Brandt, not the Minister of Ports
            isn't …: Ana Brandt isn't the Minister of Ports
            wasn't …: Ana Brandt wasn't the Minister of Ports
            aren't …: They aren't the Minister of Ports
            no longer: Ana Brandt is no longer the Minister of Ports
            never …: Ana Brandt was never Minister of Ports
            nor …: Ana Brandt, nor the Minister of Ports
            neither …: Ana Brandt is neither Minister of Ports nor mayor
            no: There is no Minister of Ports.
            cannot be: Ana Brandt cannot be Minister of Ports
            can't be: Ana Brandt can't be Minister of Ports
            not be: Ana Brandt will not be Minister of Ports
            won't be: Ana Brandt won't be Minister of Ports
            ceases to be: Ana Brandt ceases to be Minister of Ports
            unlike …: Ana Brandt, unlike the Minister of Ports
            far from being: Ana Brandt is far from being Minister of Ports
            anyone but: Ana Brandt is anyone but the Minister of Ports
            anything but: Ana Brandt is anything but the Minister of Ports
            refused to become: Ana Brandt refused to become Minister of Ports
            refused to be: Ana Brandt refused to be Minister of Ports
            refused to serve as: Ana Brandt refused to serve as Minister of Ports
            declined to be: Ana Brandt declined to be Minister of Ports
            instead of: Ana Brandt, instead of the Minister of Ports
            rather than: Ana Brandt, rather than the Minister of Ports
        """,
        Sense.COUNTS: """
            acting: the acting Minister of Ports
            interim: the interim Minister of Ports
            caretaker: the caretaker Minister of Ports
            temporary: the temporary Minister of Ports
            provisional: the provisional Minister of Ports
        """,
    },
    after={
        Sense.FORMER: """
            at the time: Ana Brandt, Minister of Ports at the time
            at that time: Ana Brandt, Minister of Ports at that time
            of the day: the Minister of Ports of the day
            until 0000: Ana Brandt, Minister of Ports until 2019
            until MONTH: Ana Brandt, Minister of Ports until May 2019
            until 0 MONTH: Ana Brandt, Minister of Ports until 5 May 2019
            until 00 MONTH: Ana Brandt, Minister of Ports until 15 May 2019
            up to 0000: Ana Brandt, Minister of Ports up to 2019
            until recently: Ana Brandt, Minister of Ports until recently
            until last: Ana Brandt, Minister of Ports until last year
            until his: the Minister of Ports until his dismissal
            until her: the Minister of Ports until her dismissal
            till 0000: Ana Brandt, Minister of Ports till 2019
            till MONTH: Ana Brandt, Minister of Ports till May 2019
            till last: Ana Brandt, Minister of Ports till last year
            between 0000: Ana Brandt, Minister of Ports between 2014 and 2019
            from 0000: Ana Brandt, Minister of Ports from 2014 to 2019
            from MONTH 0000 to: Ana Brandt, Minister of Ports from May 2014 to June 2019
            from MONTH 0000 until: Ana Brandt, Minister of Ports from May 2014 until June 2019
            0000 0000: Ana Brandt, Minister of Ports (2014–2019)
            0000 00: Ana Brandt, Minister of Ports (2014–19)
            0000 to 0000: Ana Brandt, Minister of Ports (2014 to 2019)
            in the previous: Ana Brandt, Minister of Ports in the previous government
            in the last: Ana Brandt, Minister of Ports in the last government
            in the former: Ana Brandt, Minister of Ports in the former cabinet
            former: Ana Brandt, Minister of Ports (former)
            formerly: Ana Brandt, Minister of Ports formerly
            -turned: Minister of Ports-turned-banker Ana Brandt
            back then: Ana Brandt, Minister of Ports back then
            in those days: Ana Brandt, Minister of Ports in those days
            ret: Ana Brandt, Minister of Ports (ret.)
            retired: Ana Brandt, Minister of Ports (retired)
            no longer: Ana Brandt, Minister of Ports no longer
        """,
        Sense.COMING: """
            elect: the Minister of Ports-elect, Ana Brandt
            designate: the Minister of Ports-designate
            nominee: the Minister of Ports nominee, Ana Brandt
            candidate: the Minister of Ports candidate
            hopeful: the Minister of Ports hopeful
            contender: the Minister of Ports contender
            aspirant: the Minister of Ports aspirant
            in waiting: the Minister of Ports in waiting
            -to be: the Minister of Ports-to-be
            apparent: the Minister of Ports apparent
            appointee: the Minister of Ports appointee
            designee: the Minister of Ports designee
            pick: the Minister of Ports pick, Ana Brandt
            wannabe: the Minister of Ports wannabe
            nominees: the Minister of Ports nominees
            candidates: the Minister of Ports candidates
            hopefuls: the Minister of Ports hopefuls
            contenders: the Minister of Ports contenders
            race: the Minister of Ports race
            presumptive: the Minister of Ports presumptive
        """,
        Sense.TITULAR: """
            emeritus: Ana Brandt, Minister of Ports emeritus
            emerita: Ana Brandt, Minister of Ports emerita
            in exile: the Minister of Ports in exile
            in title only: the Minister of Ports in title only
            in name only: the Minister of Ports in name only
        """,
        Sense.CLAIMED: """
            impersonator: the Minister of Ports impersonator
            impostor: the Minister of Ports impostor
            imposter: the Minister of Ports imposter
            pretender: the Minister of Ports pretender
            in all but name: the Minister of Ports in all but name
        """,
        Sense.SOMEBODY_ELSE: """
            jr: Ana Brandt Jr. spoke.
            sr: Ana Brandt Sr. spoke.
            junior: Ana Brandt Junior spoke.
            senior: Ana Brandt Senior spoke.
            the younger: Ana Brandt the Younger spoke.
            the elder: Ana Brandt the Elder spoke.
            ii: Ana Brandt II spoke.
            iii: Ana Brandt III spoke.
            iv: Ana Brandt IV spoke.
            the second: Ana Brandt the Second spoke.
            the third: Ana Brandt the Third spoke.
        """,
        Sense.COUNTS: """
            ad interim: the Minister of Ports ad interim
            pro tem: the Minister of Ports pro tem
            acting: the Minister of Ports (acting)
        """,
    },
    dates="""
        in 0000: Ana Brandt was Minister of Ports in 2014
        in the 0000s: Ana Brandt, Minister of Ports in the 1990s
        in the early 0000s: Ana Brandt, Minister of Ports in the early 1990s
        in the late 0000s: Ana Brandt, Minister of Ports in the late 1990s
        during the 0000s: Ana Brandt, Minister of Ports during the 1990s
    """,
    harmless="""
        appointed: Ana Brandt was appointed Minister of Ports in 2014.
        appointed as: Ana Brandt was appointed as Minister of Ports in 2014.
        named: Ana Brandt was named Minister of Ports in 2014.
        named as: Ana Brandt was named as Minister of Ports in 2014.
        elected: Ana Brandt was elected Minister of Ports in 2014.
        made: Ana Brandt was made Minister of Ports in 2014.
        became: Ana Brandt became Minister of Ports in 2014.
        sworn in as: Ana Brandt was sworn in as Minister of Ports in 2014.
        took over as: Ana Brandt took over as Minister of Ports in 2014.
        took office as: Ana Brandt took office as Minister of Ports in 2014.
        confirmed as: Ana Brandt was confirmed as Minister of Ports in 2014.
        been appointed: Ana Brandt has been appointed Minister of Ports.
        been named: Ana Brandt has been named Minister of Ports.
        been elected: Ana Brandt has been elected Minister of Ports.
        been made: Ana Brandt has been made Minister of Ports.
        been confirmed as: Ana Brandt has been confirmed as Minister of Ports.
        been sworn in as: Ana Brandt has been sworn in as Minister of Ports.
        reappointed: Ana Brandt was reappointed Minister of Ports in 2014.
        since becoming: Since becoming Minister of Ports, Ana Brandt has been busy.
        after becoming: After becoming Minister of Ports, Ana Brandt was busy.
        on becoming: On becoming Minister of Ports, Ana Brandt was busy.
        went on to become: Ana Brandt went on to become Minister of Ports.
        woman to become: Ana Brandt is the first woman to become Minister of Ports.
        man to become: He was the first man to become Minister of Ports.
        person to become: Ana Brandt, the youngest person to become Minister of Ports
        first to become: Ana Brandt was the first to become Minister of Ports.
        woman to be: Ana Brandt is the first woman to be Minister of Ports.
        continues to be: Ana Brandt continues to be Minister of Ports.
        but then: They waited, but then Minister of Ports Ana Brandt came.
        only then: Only then Minister of Ports Ana Brandt agreed.
        since then: Since then Minister of Ports Ana Brandt has been silent.
        until then: Until then Minister of Ports Ana Brandt had been silent.
        not only: They met not only the Minister of Ports but also the mayor.
        not just: They met not just the Minister of Ports but also the mayor.
        none other than: It was none other than the Minister of Ports.
        no other than: It was no other than the Minister of Ports.
        no less than: It was no less than the Minister of Ports.
    """,
    people="""
        wife: The wife of the Minister of Ports spoke.
        husband: The Minister of Ports's husband spoke.
        widow: The widow of Ana Brandt spoke.
        widower: Ana Brandt's widower spoke.
        spouse: Ana Brandt's spouse spoke.
        partner: Ana Brandt's partner spoke.
        fiance: Ana Brandt's fiance spoke.
        fiancé*: Ana Brandt's fiancé spoke.
        son: The son of Ana Brandt spoke.
        sons: The sons of Ana Brandt spoke.
        daughter: Ana Brandt's daughter spoke.
        daughters: Ana Brandt's daughters spoke.
        child: A child of Ana Brandt spoke.
        children: The children of Ana Brandt spoke.
        brother: Ana Brandt's brother spoke.
        brothers: Ana Brandt’s brothers spoke.
        sister: The sister of the Minister of Ports spoke.
        sisters: The sisters of Ana Brandt spoke.
        sibling*: A sibling of Ana Brandt spoke.
        twin: Ana Brandt's twin spoke.
        father: Ana Brandt's father spoke.
        mother: The mother of Ana Brandt spoke.
        parents: The parents of Ana Brandt spoke.
        uncle: Ana Brandt's uncle spoke.
        aunt: Ana Brandt's aunt spoke.
        nephew: Ana Brandt's nephew spoke.
        niece: Ana Brandt's niece spoke.
        cousin: A cousin of Ana Brandt spoke.
        grandson: The grandson of Ana Brandt spoke.
        granddaughter: Ana Brandt's granddaughter spoke.
        grandfather: Ana Brandt's grandfather spoke.
        grandmother: Ana Brandt's grandmother spoke.
        father in law: Ana Brandt's father-in-law spoke.
        mother in law: Ana Brandt's mother-in-law spoke.
        brother in law: Ana Brandt's brother-in-law spoke.
        sister in law: Ana Brandt's sister-in-law spoke.
        son in law: Ana Brandt's son-in-law spoke.
        daughter in law: Ana Brandt's daughter-in-law spoke.
        stepson: Ana Brandt's stepson spoke.
        stepdaughter: Ana Brandt's stepdaughter spoke.
        godson: Ana Brandt's godson spoke.
        heir [to]: Ana Brandt's heir spoke.
        relative: A relative of Ana Brandt spoke.
        relatives: Relatives of Ana Brandt spoke.
        family: The family of Ana Brandt spoke.
        girlfriend: Ana Brandt's girlfriend spoke.
        boyfriend: Ana Brandt's boyfriend spoke.
        friend: A friend of Ana Brandt spoke.
        friends: Friends of Ana Brandt spoke.
        namesake: A namesake of Ana Brandt spoke.
        lookalike: A lookalike of Ana Brandt spoke.
        double [for]: A double of Ana Brandt spoke.
        impersonator: An impersonator of Ana Brandt spoke.
        impostor: Ana Brandt's impostor spoke.
        stand in [for]: The Minister of Ports's stand-in spoke.
        substitute [for]: A substitute for the Minister of Ports spoke.
        replacement [for]: The Minister of Ports's replacement spoke.
        predecessor: The predecessor of the Minister of Ports spoke.
        predecessors: Ana Brandt's predecessors spoke.
        successor [to]: The Minister of Ports's successor spoke.
        deputy [to]: The Minister of Ports's deputy spoke.
        deputies [to]: Ana Brandt's deputies spoke.
        assistant [to for]: An assistant to the Minister of Ports spoke.
        assistants [to]: Assistants to the Minister of Ports spoke.
        aide [to]: An aide to the Minister of Ports spoke.
        aides [to]: Aides to the Minister of Ports spoke.
        adviser [to]: An adviser to the Minister of Ports spoke.
        advisers [to]: Advisers to the Minister of Ports spoke.
        advisor [to]: Ana Brandt, advisor to the Minister of Ports, spoke.
        advisors [to]: Advisors to the Minister of Ports spoke.
        consultant [to]: A consultant to the Minister of Ports spoke.
        spokesman [for]: The spokesman for the Minister of Ports spoke.
        spokeswoman [for]: The Minister of Ports's spokeswoman spoke.
        spokesperson [for]: A spokesperson for the Minister of Ports spoke.
        press secretary [to for]: The press secretary of the Minister of Ports spoke.
        secretary [to]: The private secretary to the Minister of Ports spoke.
        chief of staff [to]: The Minister of Ports's chief of staff spoke.
        chief of cabinet: The chief of cabinet of the Minister of Ports spoke.
        lawyer [for]: The lawyer of the Minister of Ports spoke.
        lawyers [for]: Ana Brandt's lawyers spoke.
        attorney [for]: The attorney for Ana Brandt spoke.
        bodyguard [for]: Ana Brandt's bodyguard spoke.
        driver [for]: Ana Brandt's driver spoke.
        doctor: Ana Brandt's doctor spoke.
        interpreter [for]: Ana Brandt's interpreter spoke.
        translator [for]: Ana Brandt's translator spoke.
        speechwriter [for]: Ana Brandt's speechwriter spoke.
        biographer: Ana Brandt's biographer spoke.
        envoy [to]: The envoy of the Minister of Ports spoke.
        envoys [to]: Envoys of the Minister of Ports spoke.
        emissary: An emissary of the Minister of Ports spoke.
        representative [for]: A representative of the Minister of Ports spoke.
        representatives: Representatives of the Minister of Ports spoke.
        delegate: A delegate of the Minister of Ports spoke.
        proxy [for]: A proxy for the Minister of Ports spoke.
        agent [for]: An agent of the Minister of Ports spoke.
        messenger: A messenger of the Minister of Ports spoke.
        ally: An ally of the Minister of Ports spoke.
        allies: Allies of the Minister of Ports spoke.
        confidant: A confidant of the Minister of Ports spoke.
        associate: An associate of the Minister of Ports spoke.
        associates: Associates of the Minister of Ports spoke.
        colleague: A colleague of the Minister of Ports spoke.
        subordinate: A subordinate of the Minister of Ports spoke.
        protégé*: A protégé of the Minister of Ports spoke.
        supporter: A supporter of Ana Brandt spoke.
        supporters: Supporters of Ana Brandt spoke.
        critic: A critic of the Minister of Ports spoke.
        critics: Critics of the Minister of Ports spoke.
        opponent: An opponent of the Minister of Ports spoke.
        opponents: Opponents of the Minister of Ports spoke.
        rival: A rival of the Minister of Ports spoke.
        counterpart: A counterpart of the Minister of Ports spoke.
        staff: The staff of the Minister of Ports spoke.
        staffer: A staffer of the Minister of Ports spoke.
        team: The Minister of Ports's team spoke.
        office: The office of the Minister of Ports spoke.
        entourage: The entourage of the Minister of Ports spoke.
        campaign: The campaign of Ana Brandt spoke.
        camp: Ana Brandt's camp spoke.
        killer: The killer of Ana Brandt spoke.
        victim: A victim of Ana Brandt spoke.
        sources close [to]: Sources close to Ana Brandt spoke.
        ex wife: Ana Brandt's ex-wife spoke.
        wives: The wives of the Minister of Ports spoke.
        husbands: The husbands of Ana Brandt spoke.
        stepfather: Ana Brandt's stepfather spoke.
        stepmother: Ana Brandt's stepmother spoke.
        stepbrother: Ana Brandt's stepbrother spoke.
        stepsister: Ana Brandt's stepsister spoke.
        half brother: Ana Brandt's half-brother spoke.
        half sister: Ana Brandt's half-sister spoke.
        in laws: Ana Brandt's in-laws spoke.
        grandchild: A grandchild of Ana Brandt spoke.
        grandchildren: The grandchildren of Ana Brandt spoke.
        great grandson: A great-grandson of Ana Brandt spoke.
        goddaughter: Ana Brandt's goddaughter spoke.
        godfather: Ana Brandt's godfather spoke.
        uncles: Ana Brandt's uncles spoke.
        nephews: Ana Brandt's nephews spoke.
        nieces: Ana Brandt's nieces spoke.
        cousins: Ana Brandt's cousins spoke.
        descendant*: A descendant of Ana Brandt spoke.
        ancestor*: An ancestor of Ana Brandt spoke.
        heirs: The heirs of Ana Brandt spoke.
        heiress: The heiress of Ana Brandt spoke.
        widows: The widows of the Minister of Ports spoke.
        lover: Ana Brandt's lover spoke.
        mistress: The mistress of the Minister of Ports spoke.
        fiancee: Ana Brandt's fiancee spoke.
        mentor: The mentor of Ana Brandt spoke.
        pupil: A pupil of Ana Brandt spoke.
        disciple: A disciple of Ana Brandt spoke.
        classmate: A classmate of Ana Brandt spoke.
        neighbour: A neighbour of Ana Brandt spoke.
        neighbor: A neighbor of Ana Brandt spoke.
        namesakes: Namesakes of Ana Brandt spoke.
        doppelganger: A doppelganger of Ana Brandt spoke.
        doppelgänger: A doppelgänger of Ana Brandt spoke.
        alter ego: The alter ego of Ana Brandt spoke.
        imposter: An imposter of Ana Brandt spoke.
        parody: A parody of Ana Brandt spoke.
        successors: Ana Brandt's successors spoke.
        stand ins: Ana Brandt's stand-ins spoke.
        understudy: The understudy of the Minister of Ports spoke.
        consultants [to]: Consultants to the Minister of Ports spoke.
        counsellor [to]: A counsellor to the Minister of Ports spoke.
        counselor [to]: A counselor to the Minister of Ports spoke.
        counsel [to for]: The counsel for the Minister of Ports spoke.
        solicitor [for]: The solicitor for Ana Brandt spoke.
        barrister [for]: The barrister for Ana Brandt spoke.
        attorneys [for]: The attorneys for Ana Brandt spoke.
        defender [for]: The defender of Ana Brandt spoke.
        spokesmen [for]: Spokesmen for the Minister of Ports spoke.
        spokeswomen [for]: Spokeswomen for the Minister of Ports spoke.
        spokespeople [for]: Spokespeople for the Minister of Ports spoke.
        spokespersons [for]: Spokespersons for the Minister of Ports spoke.
        mouthpiece [for]: A mouthpiece for the Minister of Ports spoke.
        press officer [for to]: The press officer for the Minister of Ports spoke.
        press office: The press office of the Minister of Ports spoke.
        press service: The press service of the Minister of Ports spoke.
        press team: The Minister of Ports's press team spoke.
        secretaries [to]: The secretaries to the Minister of Ports spoke.
        secretariat: The secretariat of the Minister of Ports spoke.
        bodyguards: Ana Brandt's bodyguards spoke.
        chauffeur: Ana Brandt's chauffeur spoke.
        physician: Ana Brandt's physician spoke.
        photographer: Ana Brandt's photographer spoke.
        ghostwriter: Ana Brandt's ghostwriter spoke.
        nanny: Ana Brandt's nanny spoke.
        cook: Ana Brandt's cook spoke.
        housekeeper: Ana Brandt's housekeeper spoke.
        intern: An intern of the Minister of Ports spoke.
        emissaries: Emissaries of the Minister of Ports spoke.
        delegates: Delegates of the Minister of Ports spoke.
        plenipotentiary: A plenipotentiary of the Minister of Ports spoke.
        confidante: A confidante of the Minister of Ports spoke.
        confidants: Confidants of the Minister of Ports spoke.
        intimate: An intimate of the Minister of Ports spoke.
        acquaintance: An acquaintance of Ana Brandt spoke.
        henchman: A henchman of the Minister of Ports spoke.
        henchmen: Henchmen of the Minister of Ports spoke.
        right hand man: The Minister of Ports's right-hand man spoke.
        right hand woman: The Minister of Ports's right-hand woman spoke.
        second in command: The Minister of Ports's second-in-command spoke.
        number two: The Minister of Ports's number two spoke.
        loyalist: A loyalist of Ana Brandt spoke.
        loyalists: Loyalists of Ana Brandt spoke.
        follower: A follower of Ana Brandt spoke.
        followers: Followers of Ana Brandt spoke.
        backer: A backer of Ana Brandt spoke.
        backers: Backers of Ana Brandt spoke.
        fan: A fan of Ana Brandt spoke.
        fans: Fans of Ana Brandt spoke.
        protege*: A protege of the Minister of Ports spoke.
        colleagues: Colleagues of the Minister of Ports spoke.
        subordinates: Subordinates of the Minister of Ports spoke.
        employee: An employee of the Minister of Ports spoke.
        employees: Employees of the Minister of Ports spoke.
        rivals: Rivals of the Minister of Ports spoke.
        detractor*: A detractor of the Minister of Ports spoke.
        enemy: An enemy of the Minister of Ports spoke.
        enemies: Enemies of the Minister of Ports spoke.
        foe: A foe of the Minister of Ports spoke.
        counterparts: Counterparts of the Minister of Ports spoke.
        accuser*: An accuser of Ana Brandt spoke.
        opposite number: The opposite number of the Minister of Ports spoke.
        staffers: Staffers of the Minister of Ports spoke.
        inner circle: The inner circle of Ana Brandt spoke.
        retinue: The retinue of the Minister of Ports spoke.
        cabinet: The cabinet of the Minister of Ports spoke.
        murderer: The murderer of Ana Brandt spoke.
        assassin: The assassin of Ana Brandt spoke.
        attacker: The attacker of Ana Brandt spoke.
        kidnapper*: The kidnappers of Ana Brandt spoke.
        victims: Victims of Ana Brandt spoke.
        estate: The estate of Ana Brandt spoke.
        people close [to]: People close to Ana Brandt spoke.
        person close [to]: A person close to Ana Brandt spoke.
        someone close [to]: Someone close to Ana Brandt spoke.
        somebody close [to]: Somebody close to Ana Brandt spoke.
        those close [to]: Those close to Ana Brandt spoke.
        officials close [to]: Officials close to Ana Brandt spoke.
        official close [to]: An official close to Ana Brandt spoke.
        source close [to]: A source close to Ana Brandt spoke.
        persons close [to]: Persons close to Ana Brandt spoke.
        related [to]: A man related to Ana Brandt spoke.
        married [to]: A man married to Ana Brandt spoke.
    """,
    links=("of",),
    owners=("",),
    belongings={
        Sense.ABSENT: """
            absence: They met in Ana Brandt's absence.
            stead: He spoke in Ana Brandt's stead.
            behalf: He spoke on Ana Brandt's behalf.
        """,
    },
    prepositions="in at from near on through outside inside via",
    abbreviations="mr ms mrs dr gen col maj sen rep gov prof capt lt",
    no_adjectives="""
        after under over during including regarding following concerning according meeting rather
        never whether another either neither however together former later other per appointed
        elected named general said
    """,
    copulas="was were is as served",
    months="""
        January February March April May June July August September October November December
    """,
    articles="the a an this that his her its their our my your",
    between="""
        acting interim caretaker temporary provisional current incumbent sitting new newly only
        first second third two three four most very long hard serving powerful young younger old
        older elder eldest youngest eminent noted well known popular unpopular controversial
        embattled veteran respected influential prominent senior top own close closest trusted
        personal private official chief main key recent recently time twin late just yet ever been
        competent important brilliant defiant ailing *er *est *al *ous *ful *ive *ic *able *ed *ing
        *less *ary
    """,
    honours="""
        Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Baron Baroness Count Duke Prince
        Princess King Queen Emperor Pope Father Brother Sister Mother Bishop Archbishop
        Cardinal Patriarch Metropolitan Rabbi Imam Sheikh Mufti Ayatollah President Premier
        Chancellor Minister Secretary Speaker Chair Chairman Chairwoman Chairperson Chief
        Commissioner Director Head Leader Governor Mayor Ambassador Consul Envoy
        Representative Special Senator Congressman Congresswoman Deputy Delegate Councillor
        Councilor Judge Justice Prosecutor Attorney General Ombudsman Admiral Marshal
        Brigadier Colonel Lieutenant Major Captain Commander Commodore Sergeant Corporal
        Officer Agent Detective Inspector Sheriff Comrade Citizen Spokesman Spokeswoman
        Spokesperson Adviser Advisor Aide Assistant Editor Author Journalist Reporter
        Correspondent Presenter Lawyer Economist Analyst Activist Candidate Coach Director-
        General Prime Vice First Gen Lt Col Maj Capt Sgt Adm Rev Hon Sen Rep Gov Amb MP MEP
        Doctor Engineer Academician Foreign Defence Defense Interior Finance Press
        Parliament State Democrat Republican Labour Conservative
    """,
    portfolios="""
        agriculture: the Minister of Ports and Agriculture, Ana Brandt
        fisheries: the Minister of Ports and Fisheries
        food: the Minister of Ports and Food
        forestry: the Minister of Ports and Forestry
        trade: the Minister of Ports and Trade
        commerce: the Minister of Ports and Commerce
        industry: the Minister of Ports and Industry
        energy: the Minister of Ports and energy
        transport: the Minister of Ports, Transport and Tourism
        infrastructure: the Minister of Ports & Infrastructure
        communications: the Minister of Ports and Communications
        tourism: the Minister of Ports and Tourism
        culture: the Minister of Ports and Culture
        sport: the Minister of Ports and Sport
        sports: the Minister of Ports and Sports
        youth: the Minister of Ports and Youth
        education: the Minister of Ports and Education
        science: the Minister of Ports and Science
        technology: the Minister of Ports and Technology
        health: the Minister of Ports and Health
        labour: the Minister of Ports and Labour
        labor: the Minister of Ports and Labor
        welfare: the Minister of Ports and Welfare
        social: the Minister of Ports and Social Affairs
        family: the Minister of Ports and Family Affairs
        women*: the Minister of Ports and Women's Affairs
        housing: the Minister of Ports and Housing
        regional: the Minister of Ports and Regional Development
        rural: the Minister of Ports and Rural Development
        development: the Minister of Ports and Development
        digital: the Minister of Ports and Digital Affairs
        economy: the Minister of Ports and Economy
        economic: the Minister of Ports and Economic Affairs
        finance: the Minister of Ports and Finance
        justice: the Minister of Ports and Justice
        interior: the Minister of Ports and Interior
        home: the Minister of Ports and Home Affairs
        foreign: the Minister of Ports and Foreign Affairs
        european: the Minister of Ports and European Affairs
        external: the Minister of Ports and External Relations
        defence: the Minister of Ports and Defence
        defense: the Minister of Ports and Defense
        veterans: the Minister of Ports and Veterans Affairs
        security: the Minister of Ports and Security
        environment: the Minister of Ports and Environment
        climate: the Minister of Ports and Climate
        water: the Minister of Ports and Water
        mines: the Minister of Ports and Mines
        mining: the Minister of Ports and Mining
        shipping: the Minister of Ports and Shipping
        aviation: the Minister of Ports and Aviation
        railways: the Minister of Ports and Railways
        information: the Minister of Ports and Information
        religion: the Minister of Ports and Religion
        integration: the Minister of Ports and Integration
        migration: the Minister of Ports and Migration
        immigration: the Minister of Ports and Immigration
        customs: the Minister of Ports and Customs
        islands: the Minister of Ports and Islands
    """,
    joins=("and", "&", "as well as"),
    of="of",
    towards="for",
    partings="""
        met: Ana Brandt met the Minister of Ports.
        meets: Ana Brandt meets the Minister of Ports.
        thanked: Ana Brandt thanked the Minister of Ports.
        told: Ana Brandt told the Minister of Ports.
        asked: Ana Brandt asked the Minister of Ports.
        urged: Ana Brandt urged the Minister of Ports.
        called: Ana Brandt called the Minister of Ports.
        phoned: Ana Brandt phoned the Minister of Ports.
        visited: Ana Brandt visited the Minister of Ports.
        praised: Ana Brandt praised the Minister of Ports.
        criticised: Ana Brandt criticised the Minister of Ports.
        criticized: Ana Brandt criticized the Minister of Ports.
        accused: Ana Brandt accused the Minister of Ports.
        attacked: Ana Brandt attacked the Minister of Ports.
        succeeded: Ana Brandt succeeded the Minister of Ports.
        replaced: Ana Brandt replaced the Minister of Ports.
        replaces: Ana Brandt replaces the Minister of Ports.
        followed: Ana Brandt followed the Minister of Ports.
        accompanied: Ana Brandt accompanied the Minister of Ports.
        joined: Ana Brandt joined the Minister of Ports.
        invited: Ana Brandt invited the Minister of Ports.
        welcomed: Ana Brandt welcomed the Minister of Ports.
        received: Ana Brandt received the Minister of Ports.
        greeted: Ana Brandt greeted the Minister of Ports.
        congratulated: Ana Brandt congratulated the Minister of Ports.
        supported: Ana Brandt supported the Minister of Ports.
        opposed: Ana Brandt opposed the Minister of Ports.
        advised: Ana Brandt advised the Minister of Ports.
        sued: Ana Brandt sued the Minister of Ports.
        married: Ana Brandt married the Minister of Ports.
        wrote to: Ana Brandt wrote to the Minister of Ports.
        spoke with: Ana Brandt spoke with the Minister of Ports.
        spoke to: Ana Brandt spoke to the Minister of Ports.
        talked to: Ana Brandt talked to the Minister of Ports.
        with: Ana Brandt came with the Minister of Ports.
        against: Ana Brandt spoke against the Minister of Ports.
        alongside: Ana Brandt stood alongside the Minister of Ports.
        beside: Ana Brandt sat beside the Minister of Ports.
        unlike: Ana Brandt, unlike the Minister of Ports, agreed.
        than: Ana Brandt, younger than the Minister of Ports, agreed.
        whose: Ana Brandt, whose neighbour, the Minister of Ports, spoke
        by: Ana Brandt, received by the Minister of Ports, spoke.
        while: Ana Brandt agreed while the Minister of Ports did not.
        but: Ana Brandt agreed but the Minister of Ports did not.
        and: Ana Brandt and the Minister of Ports
    """,
    bonds="""
        is was are were as became becomes become remains remained serves served serving appointed
        named elected chosen sworn holds held holding post office position role title being been
        acts acting works working confirmed reappointed heads headed
    """,
    denials="""
        den* that: She denied that |Ana Brandt is the Minister of Ports.
        denial that: in a denial that |Ana Brandt is the Minister of Ports
        denied: He denied |the Minister of Ports was there.
        not true that: It is not true that |Ana Brandt was there.
        untrue that: It is untrue that |Ana Brandt was there.
        not the case that: It is not the case that |Ana Brandt was there.
        false that: It is false that |Ana Brandt was there.
        falsely: They falsely said |Ana Brandt was there.
        false claims that: He spread false claims that |Ana Brandt was there.
        false reports that: There were false reports that |Ana Brandt was there.
        no evidence that: There is no evidence that |Ana Brandt was there.
        no proof that: There is no proof that |Ana Brandt was there.
        nobody said that: Nobody said that |Ana Brandt was there.
        nobody: Nobody said |Ana Brandt was there.
        no one: No one said that |Ana Brandt was there.
        never said: He never said |Ana Brandt was there.
        never: It was never the case that |Ana Brandt was there.
        did not say: He did not say that |Ana Brandt was there.
        does not mean: It does not mean |Ana Brandt was there.
        not mean that: This does not mean that |Ana Brandt was there.
        rejected: He rejected reports that |Ana Brandt was there.
        rejects: He rejects the claim that |Ana Brandt was there.
        dismissed: He dismissed reports that |Ana Brandt was there.
        refuted: He refuted that |Ana Brandt was there.
        refutes: He refutes that |Ana Brandt was there.
        disputed that: He disputed that |Ana Brandt was there.
        disputes that: He disputes that |Ana Brandt was there.
        doubted that: He doubted that |Ana Brandt was there.
        doubts that: He doubts that |Ana Brandt was there.
        lie that: It is a lie that |Ana Brandt was there.
        lied that: He lied that |Ana Brandt was there.
        myth that: It is a myth that |Ana Brandt was there.
        hoax that: the hoax that |Ana Brandt was there
        pretended that: He pretended that |Ana Brandt was there.
        refused to confirm: He refused to confirm that |Ana Brandt was there.
        far from: Far from it: |Ana Brandt was there.
        contrary to: Contrary to claims that |Ana Brandt was there, he came alone.
        wrongly: It was wrongly reported that |Ana Brandt was there.
        mistakenly: It was mistakenly said that |Ana Brandt was there.
        incorrect that: It is incorrect that |Ana Brandt was there.
        unlikely that: It is unlikely that |Ana Brandt was there.
        impossible that: It is impossible that |Ana Brandt was there.
    """,
    retractions="""
        is not true: That Ana Brandt was there| is not true.
        is untrue: That Ana Brandt was there| is untrue.
        is false: That Ana Brandt was there| is false.
        was false: That Ana Brandt was there| was false.
        is a lie: That Ana Brandt was there| is a lie.
        is wrong: That Ana Brandt was there| is wrong.
        is a rumour: That Ana Brandt was there| is a rumour.
        is a myth: That Ana Brandt was there| is a myth.
        has been denied: That Ana Brandt was there| has been denied.
        was denied: That Ana Brandt was there| was denied.
        which he denied: Ana Brandt was there|, which he denied.
        which she denied: Ana Brandt was there|, which she denied.
        which is untrue: Ana Brandt was there|, which is untrue.
        which is not true: Ana Brandt was there|, which is not true.
        which is false: Ana Brandt was there|, which is false.
        did not happen: the meeting of Ana Brandt| did not happen
        never happened: the meeting of Ana Brandt| never happened
        did not take place: the meeting of Ana Brandt| did not take place
        was cancelled: the meeting of Ana Brandt| was cancelled
        was canceled: the meeting of Ana Brandt| was canceled
        was called off: the meeting of Ana Brandt| was called off
    """,
    conditions="""
        if: If |Ana Brandt was there, we would know.
        unless: Unless |Ana Brandt was there, nobody spoke.
        whether: They asked whether |Ana Brandt was there.
        would have: It would have been said that |Ana Brandt was there.
        could have: He could have said |Ana Brandt was there.
        might: He might say that |Ana Brandt was there.
        may have: He may have said that |Ana Brandt was there.
        allegedly: Allegedly |Ana Brandt was there.
        reportedly: Reportedly |Ana Brandt was there.
        supposedly: Supposedly |Ana Brandt was there.
        rumour*: There are rumours that |Ana Brandt was there.
        rumor*: There are rumors that |Ana Brandt was there.
        unconfirmed: There are unconfirmed reports that |Ana Brandt was there.
        claims that: He claims that |Ana Brandt was there.
        claimed that: He claimed that |Ana Brandt was there.
        imagine: Imagine |Ana Brandt was there.
        suppose: Suppose |Ana Brandt was there.
        assuming: Assuming |Ana Brandt was there, he is lying.
        as if: He spoke as if |Ana Brandt was there.
        as though: He spoke as though |Ana Brandt was there.
        hope* that: He hopes that |Ana Brandt was there.
        wish*: He wishes |Ana Brandt was there.
        not clear: It is not clear that |Ana Brandt was there.
        unclear: It is unclear if |Ana Brandt was there.
        not known: It is not known that |Ana Brandt was there.
        not confirmed: It is not confirmed that |Ana Brandt was there.
        in case: In case |Ana Brandt was there, we shall know.
        only if: It holds only if |Ana Brandt was there.
        jok*: He joked that |Ana Brandt was there.
    """,
    negations="""
        did not: |Ana Brandt did not attend the meeting.|
        didn't: |Ana Brandt didn't attend the meeting.|
        does not: |Ana Brandt does not attend the meeting.|
        doesn't: |Ana Brandt doesn't attend the meeting.|
        do not: |The two do not attend the meeting of Ana Brandt.|
        is not: |Ana Brandt is not at the meeting.|
        isn't: |Ana Brandt isn't at the meeting.|
        are not: |They and Ana Brandt are not at the meeting.|
        was not: |Ana Brandt was not at the meeting.|
        wasn't: |Ana Brandt wasn't at the meeting.|
        were not: |They and Ana Brandt were not at the meeting.|
        has not: |Ana Brandt has not attended the meeting.|
        hasn't: |Ana Brandt hasn't attended the meeting.|
        have not: |They and Ana Brandt have not attended the meeting.|
        had not: |Ana Brandt had not attended the meeting.|
        will not: |Ana Brandt will not attend the meeting.|
        won't: |Ana Brandt won't attend the meeting.|
        would not: |Ana Brandt would not attend the meeting.|
        wouldn't: |Ana Brandt wouldn't attend the meeting.|
        could not: |Ana Brandt could not attend the meeting.|
        couldn't: |Ana Brandt couldn't attend the meeting.|
        never: |Ana Brandt never attended the meeting.|
        no longer: |Ana Brandt no longer attends the meeting.|
        refused to: |Ana Brandt refused to attend the meeting.|
        refuses to: |Ana Brandt refuses to attend the meeting.|
        declined to: |Ana Brandt declined to attend the meeting.|
        failed to: |Ana Brandt failed to attend the meeting.|
        unable to: |Ana Brandt was unable to attend the meeting.|
        was absent: |Ana Brandt was absent from the meeting.|
        boycotted: |Ana Brandt boycotted the meeting.|
        cancelled: |The meeting of Ana Brandt was cancelled.|
        canceled: |The meeting of Ana Brandt was canceled.|
        called off: |The meeting of Ana Brandt was called off.|
        postponed: |The meeting of Ana Brandt was postponed.|
    """,
)
