"""French."""

from typing import Final

from dossier.core.evidence.modifiers.language import ModifierLanguage, Sense

FRENCH: Final = ModifierLanguage(
    code="fr",
    posts=("ministre des Ports",),
    persons=("Ana Brandt", "Ivo Holm"),
    plain=(
        "Ana Brandt, ministre des Ports, a inauguré le quai lundi.",
        "La ministre des Ports, Ana Brandt, a déclaré que les discussions continuaient.",
        "Le nouveau ministre des Ports, le colonel Ivo Holm, a parlé à l'ancien maire.",
        "Hier, Ana Brandt a rencontré le ministre des Ports à Paris.",
        "La porte-parole Ana Brandt l'a annoncé aux journalistes.",
        "Son adjointe, Ana Brandt, et le maire de Paris Ivo Holm sont arrivés.",
        "Nommée ministre des Ports en 2019, Ana Brandt a 52 ans.",
        "Ana Brandt est devenue ministre des Ports en 2014.",
        "Ana Brandt, fille d'un marin, est ministre des Ports depuis 2014.",
        "Ils ont rencontré non seulement la ministre des Ports mais aussi le maire.",
        "Selon Ana Brandt, rien n'a changé.",
        "D'après la ministre des Ports, les négociations seront difficiles.",
        "« Nous sommes prêts », a dit la ministre des Ports Ana Brandt.",
        "Le président a reçu la ministre des Ports à Paris en 2014.",
        "L'actuelle ministre des Ports, Ana Brandt, ne s'est pas exprimée.",
        "Avec Ana Brandt, les ministres ont fait le point.",
        "M. Holm et Mme Ana Brandt se sont serré la main.",
        "Le Premier ministre et la ministre des Ports ont salué la foule.",
        "La délégation est conduite par la ministre des Ports, Ana Brandt, 52 ans.",
        "C'est Ana Brandt, la ministre des Ports, qui l'a dit.",
        "Le maire d'Oslo, Ivo Holm, a remercié la ministre des Ports pour son aide.",
        "L'ancien maire a félicité Ana Brandt, élue en mars.",
        "La ministre norvégienne Ana Brandt a quitté Oslo pour Paris.",
        "Ana Brandt n'était pas là, la ministre des Ports non plus.",
    ),
    before={
        Sense.FORMER: """
            ancien: l'ancien ministre des Ports, Ana Brandt
            ancienne: l'ancienne ministre des Ports, Ana Brandt
            ex: l'ex-ministre des Ports, Ana Brandt
            ,alors: Ana Brandt, alors ministre des Ports
            ci devant: Ana Brandt, ci-devant ministre des Ports
            ,jadis: Ana Brandt, jadis ministre des Ports
            ,naguère: Ana Brandt, naguère ministre des Ports
            ,autrefois: Ana Brandt, autrefois ministre des Ports
            ,précédemment: Ana Brandt, précédemment ministre des Ports
            ,anciennement: Ana Brandt, anciennement ministre des Ports
            ,un temps: Ana Brandt, un temps ministre des Ports
            ,longtemps: Ana Brandt, longtemps ministre des Ports
            ,jusqu'en 0000: Ana Brandt, jusqu'en 2019 ministre des Ports
            de 0000 à 0000: Ana Brandt, de 2014 à 2019 ministre des Ports
            entre 0000 et 0000: Ana Brandt, entre 2014 et 2019 ministre des Ports
            ,à l'époque: Ana Brandt, à l'époque ministre des Ports
            ,à ce moment là: Ana Brandt, à ce moment-là ministre des Ports
            ,hier encore: Ana Brandt, hier encore ministre des Ports
            ,encore récemment: Ana Brandt, encore récemment ministre des Ports
            éphémère: Ana Brandt, éphémère ministre des Ports
            précédent: le précédent ministre des Ports, Ivo Holm
            dernier: le dernier ministre des Ports, Ivo Holm
            précédente: la précédente ministre des Ports, Ana Brandt
            dernière: la dernière ministre des Ports, Ana Brandt
            fut: Ana Brandt fut ministre des Ports
            avait été: Ana Brandt avait été ministre des Ports
            a été: Ana Brandt a été ministre des Ports
            n'est plus: Ana Brandt n'est plus ministre des Ports
            n'était plus: Ana Brandt n'était plus ministre des Ports
            cesse d'être: Ana Brandt cesse d'être ministre des Ports
            a cessé d'être: Ana Brandt a cessé d'être ministre des Ports
            était autrefois: Ana Brandt était autrefois ministre des Ports
            fut longtemps: Ana Brandt fut longtemps ministre des Ports
            démissionne comme: Ana Brandt démissionne comme ministre des Ports
            a démissionné comme: Ana Brandt a démissionné comme ministre des Ports
            limogée comme: Ana Brandt limogée comme ministre des Ports
            révoquée comme: Ana Brandt révoquée comme ministre des Ports
            remplacée comme: Ana Brandt remplacée comme ministre des Ports
            écartée comme: Ana Brandt écartée comme ministre des Ports
            son poste de: Ana Brandt a quitté son poste de ministre des Ports
            le poste de: Ana Brandt a quitté le poste de ministre des Ports
            ses fonctions de: Ana Brandt a quitté ses fonctions de ministre des Ports
            limogé comme: Ivo Holm a été limogé comme ministre des Ports
            révoqué comme: Ivo Holm a été révoqué comme ministre des Ports
            remplacé comme: Ivo Holm a été remplacé comme ministre des Ports
            démis de ses fonctions de: Ivo Holm a été démis de ses fonctions de ministre des Ports
        """,
        Sense.COMING: """
            futur: le futur ministre des Ports
            prochain: le prochain ministre des Ports
            possible: le possible ministre des Ports
            éventuel: le éventuel ministre des Ports
            potentiel: le potentiel ministre des Ports
            probable: le probable ministre des Ports
            aspirant: le aspirant ministre des Ports
            apprenti: le apprenti ministre des Ports
            future: la future ministre des Ports, Ana Brandt
            prochaine: la prochaine ministre des Ports, Ana Brandt
            éventuelle: la éventuelle ministre des Ports, Ana Brandt
            potentielle: la potentielle ministre des Ports, Ana Brandt
            sera: Ana Brandt sera ministre des Ports
            serait: Ana Brandt serait ministre des Ports
            pourrait être: Ana Brandt pourrait être ministre des Ports
            pourrait devenir: Ana Brandt pourrait devenir ministre des Ports
            veut être: Ana Brandt veut être ministre des Ports
            veut devenir: Ana Brandt veut devenir ministre des Ports
            va devenir: Ana Brandt va devenir ministre des Ports
            va être: Ana Brandt va être ministre des Ports
            doit devenir: Ana Brandt doit devenir ministre des Ports
            devrait être: Ana Brandt devrait être ministre des Ports
            devrait devenir: Ana Brandt devrait devenir ministre des Ports
            aspire à devenir: Ana Brandt aspire à devenir ministre des Ports
            rêve d'être: Ana Brandt rêve d'être ministre des Ports
            rêve de devenir: Ana Brandt rêve de devenir ministre des Ports
            espère devenir: Ana Brandt espère devenir ministre des Ports
            deviendra: Ana Brandt deviendra ministre des Ports
            deviendrait: Ana Brandt deviendrait ministre des Ports
            sera nommée: Ana Brandt sera nommée ministre des Ports
            serait nommée: Ana Brandt serait nommée ministre des Ports
            devrait être nommée: Ana Brandt devrait être nommée ministre des Ports
            va être nommée: Ana Brandt va être nommée ministre des Ports
            pourrait être nommée: Ana Brandt pourrait être nommée ministre des Ports
            pressentie comme: Ana Brandt pressentie comme ministre des Ports
            proposée comme: Ana Brandt proposée comme ministre des Ports
            plus tard: Ana Brandt, qui devint plus tard ministre des Ports
            sera nommé: Ivo Holm sera nommé ministre des Ports
            serait nommé: Ivo Holm serait nommé ministre des Ports
            pressenti comme: Ivo Holm, pressenti comme ministre des Ports
            proposé comme: Ivo Holm, proposé comme ministre des Ports
            candidat* au poste de: Ana Brandt, candidate au poste de ministre des Ports
            candidat* à la fonction de: Ana Brandt, candidate à la fonction de ministre des Ports
            candidat* comme: Ana Brandt, candidate comme ministre des Ports
            prétendant* au poste de: Ana Brandt, prétendante au poste de ministre des Ports
            postulant* au poste de: Ana Brandt, postulante au poste de ministre des Ports
            pressenti* au poste de: Ana Brandt, pressentie au poste de ministre des Ports
            proposé* au poste de: Ana Brandt, proposée au poste de ministre des Ports
            favorite au poste de: Ana Brandt, favorite au poste de ministre des Ports
            candidature au poste de: sa candidature au poste de ministre des Ports
            vise le poste de: Ana Brandt vise le poste de ministre des Ports
            brigue le poste de: Ana Brandt brigue le poste de ministre des Ports
            convoite le poste de: Ana Brandt convoite le poste de ministre des Ports
        """,
        Sense.CLAIMED: """
            soi disant: le soi-disant ministre des Ports
            autoproclamé: le autoproclamé ministre des Ports
            auto proclamé: le auto-proclamé ministre des Ports
            prétendu: le prétendu ministre des Ports
            supposé: le supposé ministre des Ports
            présumé: le présumé ministre des Ports
            faux: le faux ministre des Ports
            pseudo: le pseudo-ministre des Ports
            autodésigné: le autodésigné ministre des Ports
            fictif: le fictif ministre des Ports
            imaginaire: le imaginaire ministre des Ports
            putatif: le putatif ministre des Ports
            fantoche: le fantoche ministre des Ports
            contesté: le contesté ministre des Ports
            illégitime: le illégitime ministre des Ports
            virtuel: le virtuel ministre des Ports
            autoproclamée: la autoproclamée ministre des Ports
            auto proclamée: la auto-proclamée ministre des Ports
            prétendue: la prétendue ministre des Ports
            supposée: la supposée ministre des Ports
            présumée: la présumée ministre des Ports
            fausse: la fausse ministre des Ports
            fictive: la fictive ministre des Ports
            contestée: la contestée ministre des Ports
            se disant: un homme se disant ministre des Ports
            qui se dit: un homme qui se dit ministre des Ports
            qui se disait: un homme qui se disait ministre des Ports
            qui se prétend: un homme qui se prétend ministre des Ports
            qui se prétendait: un homme qui se prétendait ministre des Ports
            se prétendant: un homme se prétendant ministre des Ports
            se faisant passer pour: un homme se faisant passer pour ministre des Ports
            qui se fait passer pour: un homme qui se fait passer pour ministre des Ports
            qui s'est fait passer pour: un homme qui s'est fait passer pour ministre des Ports
            se présentant comme: un homme se présentant comme ministre des Ports
            déguisé en: un homme déguisé en ministre des Ports
            qui se proclame: un homme qui se proclame ministre des Ports
            s'étant proclamé: un homme s'étant proclamé ministre des Ports
            censément: un homme censément ministre des Ports
            prise pour: une femme prise pour la ministre des Ports
            usurpe le titre de: Ana Brandt, qui usurpe le titre de ministre des Ports
        """,
        Sense.TITULAR: """
            feu …: feu le ministre des Ports, Ivo Holm
            défunt: le défunt ministre des Ports, Ivo Holm
            regretté: le regretté ministre des Ports, Ivo Holm
            honoraire: le honoraire ministre des Ports, Ivo Holm
            malheureux: le malheureux ministre des Ports, Ivo Holm
            défunte: la défunte ministre des Ports
            regrettée: la regrettée ministre des Ports
        """,
        Sense.LESSER: """
            vice: le vice-ministre des Ports
            sous-: le sous-ministre des Ports
            co-: le co-ministre des Ports
            adjoint au: le adjoint au ministre des Ports
            assistant du: le assistant du ministre des Ports
            adjointe de: Ana Brandt, adjointe de la ministre des Ports
            adjointe à: Ana Brandt, adjointe à la ministre des Ports
            déléguée auprès de: Ana Brandt, déléguée auprès de la ministre des Ports
            auprès de: Ana Brandt, auprès de la ministre des Ports
            suppléante de: Ana Brandt, suppléante de la ministre des Ports
            assistante de: Ana Brandt, assistante de la ministre des Ports
            numéro deux de: Ana Brandt, numéro deux de la ministre des Ports
            bras droit de: Ana Brandt, bras droit de la ministre des Ports
            délégué* auprès du: Ana Brandt, ministre déléguée auprès du ministre des Ports
            auprès du: Ana Brandt, conseillère auprès du ministre des Ports
            placée sous l'autorité de: Ana Brandt, placée sous l'autorité de la ministre des Ports
        """,
        Sense.ABSENT: """
            sans …: Ils se sont vus sans Ana Brandt.
            en l'absence d': Ils se sont vus en l'absence d'Ana Brandt.
            au nom d': Ils se sont vus au nom d'Ana Brandt.
            à la place d': Ils se sont vus à la place d'Ana Brandt.
            au lieu d': Ils se sont vus au lieu d'Ana Brandt.
            sauf …: Ils se sont vus sauf Ana Brandt.
            excepté …: Ils se sont vus excepté Ana Brandt.
            hormis …: Ils se sont vus hormis Ana Brandt.
            à l'exception d': Ils se sont vus à l'exception d'Ana Brandt.
            pour le compte d': Ils se sont vus pour le compte d'Ana Brandt.
            en lieu et place d': Ils se sont vus en lieu et place d'Ana Brandt.
            en remplacement d': Ils se sont vus en remplacement d'Ana Brandt.
            en dehors d': Ils se sont vus en dehors d'Ana Brandt.
            en l'absence de: Ils se sont vus en l'absence de la ministre des Ports.
            au nom de: Ils se sont vus au nom de la ministre des Ports.
            à la place de: Ils se sont vus à la place de la ministre des Ports.
            au lieu de: Ils se sont vus au lieu de la ministre des Ports.
            à l'exception de: Ils se sont vus à l'exception de la ministre des Ports.
            pour le compte de: Ils se sont vus pour le compte de la ministre des Ports.
            en lieu et place de: Ils se sont vus en lieu et place de la ministre des Ports.
            en remplacement de: Ils se sont vus en remplacement de la ministre des Ports.
            en dehors de: Ils se sont vus en dehors de la ministre des Ports.
            en l'absence du: Ils se sont vus en l'absence du ministre des Ports.
            au nom du: Ils se sont vus au nom du ministre des Ports.
            à la place du: Ils se sont vus à la place du ministre des Ports.
            au lieu du: Ils se sont vus au lieu du ministre des Ports.
            à l'exception du: Ils se sont vus à l'exception du ministre des Ports.
            en remplacement du: Ils se sont vus en remplacement du ministre des Ports.
            pas …: C'était lui, pas Ana Brandt.
            et non …: C'était lui, et non Ana Brandt.
            mais pas …: Tous sont venus, mais pas Ana Brandt.
            ni …: Ni le maire ni Ana Brandt ne sont venus.
            remplacer …: Il est venu remplacer Ana Brandt.
        """,
        Sense.NOT: """
            pas …: Ana Brandt, pas la ministre des Ports
            et non …: Ana Brandt, et non la ministre des Ports
            ni …: Ana Brandt, ni la ministre des Ports
            non …: Ana Brandt, non la ministre des Ports
            plutôt que: Ana Brandt, plutôt que la ministre des Ports
            au lieu de: Ana Brandt, au lieu de la ministre des Ports
            à la différence de: Ana Brandt, à la différence de la ministre des Ports
            contrairement à: Ana Brandt, contrairement à la ministre des Ports
            loin d'être: Ana Brandt, loin d'être la ministre des Ports
            jamais: Ana Brandt n'a jamais été ministre des Ports
            jamais été: Ana Brandt n'a jamais été ministre des Ports
            pas été: Ana Brandt n'a pas été ministre des Ports
            pas devenue: Ana Brandt n'est pas devenue ministre des Ports
            jamais devenue: Ana Brandt n'est jamais devenue ministre des Ports
            aucunement: Ana Brandt n'est aucunement ministre des Ports
            nullement: Ana Brandt n'est nullement ministre des Ports
            a refusé d'être: Ana Brandt a refusé d'être ministre des Ports
            a refusé de devenir: Ana Brandt a refusé de devenir ministre des Ports
            refuse d'être: Ana Brandt refuse d'être ministre des Ports
            n'est pas: Ana Brandt n'est pas ministre des Ports
            n'était pas: Ana Brandt n'était pas ministre des Ports
            ne sera pas: Ana Brandt ne sera pas ministre des Ports
            ne fut jamais: Ana Brandt ne fut jamais ministre des Ports
            n'a jamais été: Ana Brandt n'a jamais été ministre des Ports
            n'est aucunement: Ana Brandt n'est aucunement ministre des Ports
            aucun: Il n'y a aucun ministre des Ports.
            aucune: Il n'y a aucune ministre des Ports.
            pas de: Il n'y a pas de ministre des Ports.
            contrairement au: Ana Brandt, contrairement au ministre des Ports
        """,
        Sense.COUNTS: """
            intérimaire: la intérimaire ministre des Ports
            provisoire: la provisoire ministre des Ports
        """,
    },
    after={
        Sense.FORMER: """
            jusqu'en 0000: Ana Brandt, ministre des Ports jusqu'en 2019
            jusqu'à MONTH: Ana Brandt, ministre des Ports jusqu'à mai 2019
            jusqu'en MONTH: Ana Brandt, ministre des Ports jusqu'en mai 2019
            jusqu'au 0 MONTH: Ana Brandt, ministre des Ports jusqu'au 5 mai 2019
            jusqu'au 00 MONTH: Ana Brandt, ministre des Ports jusqu'au 15 mai 2019
            jusqu'à récemment: Ana Brandt, ministre des Ports jusqu'à récemment
            jusqu'à il y a peu: Ana Brandt, ministre des Ports jusqu'à il y a peu
            de 0000 à 0000: Ana Brandt, ministre des Ports de 2014 à 2019
            de MONTH 0000 à: Ana Brandt, ministre des Ports de mai 2014 à juin 2019
            entre 0000 et: Ana Brandt, ministre des Ports entre 2014 et 2019
            0000 0000: Ana Brandt, ministre des Ports (2014–2019)
            dans les années 0000: Ana Brandt, ministre des Ports dans les années 1990
            des années 0000: Ana Brandt, ministre des Ports des années 1990
            à l'époque: Ana Brandt, ministre des Ports à l'époque
            de l'époque: Ana Brandt, ministre des Ports de l'époque
            d'alors: Ana Brandt, ministre des Ports d'alors
            à ce moment là: Ana Brandt, ministre des Ports à ce moment-là
            sortant: Ana Brandt, ministre des Ports sortant
            sortante: Ana Brandt, ministre des Ports sortante
            démissionnaire: Ana Brandt, ministre des Ports démissionnaire
            limogé: Ana Brandt, ministre des Ports limogé
            limogée: Ana Brandt, ministre des Ports limogée
            déchu: Ana Brandt, ministre des Ports déchu
            déchue: Ana Brandt, ministre des Ports déchue
            destitué: Ana Brandt, ministre des Ports destitué
            destituée: Ana Brandt, ministre des Ports destituée
            démis: Ana Brandt, ministre des Ports démis
            démise: Ana Brandt, ministre des Ports démise
            révoqué: Ana Brandt, ministre des Ports révoqué
            révoquée: Ana Brandt, ministre des Ports révoquée
            évincé: Ana Brandt, ministre des Ports évincé
            évincée: Ana Brandt, ministre des Ports évincée
            retraité: Ana Brandt, ministre des Ports retraité
            retraitée: Ana Brandt, ministre des Ports retraitée
            à la retraite: Ana Brandt, ministre des Ports à la retraite
            du précédent: Ana Brandt, ministre des Ports du précédent
            dans le précédent: Ana Brandt, ministre des Ports dans le précédent
            dans l'ancien: Ana Brandt, ministre des Ports dans l'ancien
            de l'ancien: Ana Brandt, ministre des Ports de l'ancien
        """,
        Sense.COMING: """
            désigné: Ana Brandt, ministre des Ports désigné
            désignée: Ana Brandt, ministre des Ports désignée
            pressenti: Ana Brandt, ministre des Ports pressenti
            pressentie: Ana Brandt, ministre des Ports pressentie
            en devenir: Ana Brandt, ministre des Ports en devenir
            potentiel: Ana Brandt, ministre des Ports potentiel
            potentielle: Ana Brandt, ministre des Ports potentielle
            en puissance: Ana Brandt, ministre des Ports en puissance
            présomptif: Ana Brandt, ministre des Ports présomptif
            présomptive: Ana Brandt, ministre des Ports présomptive
        """,
        Sense.TITULAR: """
            honoraire: Ana Brandt, ministre des Ports honoraire
            émérite: Ana Brandt, ministre des Ports émérite
            en exil: Ana Brandt, ministre des Ports en exil
            fantôme: Ana Brandt, ministre des Ports fantôme
            du cabinet fantôme: Ana Brandt, ministre des Ports du cabinet fantôme
            dans le cabinet fantôme: Ana Brandt, ministre des Ports dans le cabinet fantôme
            sur le papier: Ana Brandt, ministre des Ports sur le papier
            décédé: Ana Brandt, ministre des Ports décédé
            décédée: Ana Brandt, ministre des Ports décédée
            défunt: Ana Brandt, ministre des Ports défunt
            défunte: Ana Brandt, ministre des Ports défunte
            assassiné: Ana Brandt, ministre des Ports assassiné
            assassinée: Ana Brandt, ministre des Ports assassinée
            de l'opposition: Ana Brandt, ministre des Ports de l'opposition
        """,
        Sense.CLAIMED: """
            autoproclamé: Ana Brandt, ministre des Ports autoproclamé
            autoproclamée: Ana Brandt, ministre des Ports autoproclamée
            auto proclamée: Ana Brandt, ministre des Ports auto-proclamée
            auto proclamé: Ana Brandt, ministre des Ports auto-proclamé
            présumé: Ana Brandt, ministre des Ports présumé
            présumée: Ana Brandt, ministre des Ports présumée
            fantoche: Ana Brandt, ministre des Ports fantoche
            supposé: Ana Brandt, ministre des Ports supposé
            supposée: Ana Brandt, ministre des Ports supposée
            non reconnu: Ana Brandt, ministre des Ports non reconnu
            non reconnue: Ana Brandt, ministre des Ports non reconnue
            illégitime: Ana Brandt, ministre des Ports illégitime
            fictif: Ana Brandt, ministre des Ports fictif
            fictive: Ana Brandt, ministre des Ports fictive
            imaginaire: Ana Brandt, ministre des Ports imaginaire
            d'opérette: Ana Brandt, ministre des Ports d'opérette
        """,
        Sense.LESSER: """
            adjoint: Ana Brandt, ministre des Ports adjoint
            adjointe: Ana Brandt, ministre des Ports adjointe
            délégué: Ana Brandt, ministre des Ports délégué
            déléguée: Ana Brandt, ministre des Ports déléguée
            suppléant: Ana Brandt, ministre des Ports suppléant
            suppléante: Ana Brandt, ministre des Ports suppléante
        """,
        Sense.SOMEBODY_ELSE: """
            fils: Ivo Holm fils a parlé.
            père: Ivo Holm père a parlé.
            aîné: Ivo Holm aîné a parlé.
            cadet: Ivo Holm cadet a parlé.
            junior: Ivo Holm junior a parlé.
            le jeune: Ivo Holm le jeune a parlé.
            l'ancien: Ivo Holm l'ancien a parlé.
            le vieux: Ivo Holm le vieux a parlé.
            jr: Ivo Holm Jr. a parlé.
        """,
        Sense.COUNTS: """
            par intérim: Ana Brandt, ministre des Ports par intérim
            intérimaire: Ana Brandt, ministre des Ports intérimaire
            ad interim: Ana Brandt, ministre des Ports ad interim
        """,
    },
    dates="""
        en 0000: Ana Brandt était ministre des Ports en 2014
        en MONTH 0000: Ana Brandt était ministre des Ports en mai 2014
        au début des années 0000: Ana Brandt était ministre des Ports au début des années 1990
    """,
    copulas="était fut est étaient sont comme",
    harmless="""
        nommée: Ana Brandt a été nommée ministre des Ports en 2014.
        élue: Ana Brandt a été élue ministre des Ports en 2014.
        désignée: Ana Brandt a été désignée ministre des Ports en 2014.
        reconduite comme: Ana Brandt a été reconduite comme ministre des Ports en 2014.
        renommée: Ana Brandt a été renommée ministre des Ports en 2014.
        confirmée comme: Ana Brandt a été confirmée comme ministre des Ports en 2014.
        nommé: Ivo Holm a été nommé ministre des Ports en 2014.
        élu: Ivo Holm a été élu ministre des Ports en 2014.
        désigné: Ivo Holm a été désigné ministre des Ports en 2014.
        reconduit comme: Ivo Holm a été reconduit comme ministre des Ports en 2014.
        confirmé comme: Ivo Holm a été confirmé comme ministre des Ports en 2014.
        devient: Ana Brandt devient ministre des Ports en 2014.
        devint: Ana Brandt devint ministre des Ports en 2014.
        est devenue: Ana Brandt est devenue ministre des Ports en 2014.
        est nommée: Ana Brandt est nommée ministre des Ports en 2014.
        devenue: Ana Brandt devenue ministre des Ports en 2014.
        a pris ses fonctions de: Ana Brandt a pris ses fonctions de ministre des Ports en 2014.
        non seulement: Ils ont vu non seulement la ministre des Ports, mais aussi le maire.
        pas seulement: Ils ont vu pas seulement la ministre des Ports, mais aussi le maire.
        pas uniquement: Ils ont vu pas uniquement la ministre des Ports, mais aussi le maire.
        devenu: Ivo Holm est devenu ministre des Ports en 2014.
        n'est autre que: Ce n'est autre que la ministre des Ports.
        nul autre que: Ce n'est nul autre que la ministre des Ports.
        non sans: Ils sont partis, non sans la ministre des Ports.
        au poste de: Ana Brandt a été nommée au poste de ministre des Ports en 2014.
    """,
    people="""
        femme: Femme d'Ana Brandt a parlé.
        épouse: Épouse d'Ana Brandt a parlé.
        veuve: Veuve d'Ana Brandt a parlé.
        compagne: Compagne d'Ana Brandt a parlé.
        fiancée: Fiancée d'Ana Brandt a parlé.
        conjointe: Conjointe d'Ana Brandt a parlé.
        maîtresse: Maîtresse d'Ana Brandt a parlé.
        fille: Fille d'Ana Brandt a parlé.
        filles: Filles d'Ana Brandt a parlé.
        sœur: Sœur d'Ana Brandt a parlé.
        sœurs: Sœurs d'Ana Brandt a parlé.
        soeur: Soeur d'Ana Brandt a parlé.
        soeurs: Soeurs d'Ana Brandt a parlé.
        mère: Mère d'Ana Brandt a parlé.
        tante: Tante d'Ana Brandt a parlé.
        nièce: Nièce d'Ana Brandt a parlé.
        cousine: Cousine d'Ana Brandt a parlé.
        petite fille: Petite-fille d'Ana Brandt a parlé.
        grand mère: Grand-mère d'Ana Brandt a parlé.
        belle mère: Belle-mère d'Ana Brandt a parlé.
        belle fille: Belle-fille d'Ana Brandt a parlé.
        belle sœur: Belle-sœur d'Ana Brandt a parlé.
        marraine: Marraine d'Ana Brandt a parlé.
        filleule: Filleule d'Ana Brandt a parlé.
        amie: Amie d'Ana Brandt a parlé.
        amies: Amies d'Ana Brandt a parlé.
        copine: Copine d'Ana Brandt a parlé.
        famille: Famille d'Ana Brandt a parlé.
        belle famille: Belle-famille d'Ana Brandt a parlé.
        mari: Mari d'Ana Brandt a parlé.
        époux: Époux d'Ana Brandt a parlé.
        veuf: Veuf d'Ana Brandt a parlé.
        compagnon: Compagnon d'Ana Brandt a parlé.
        fiancé: Fiancé d'Ana Brandt a parlé.
        conjoint: Conjoint d'Ana Brandt a parlé.
        amant: Amant d'Ana Brandt a parlé.
        fils: Fils d'Ana Brandt a parlé.
        frère: Frère d'Ana Brandt a parlé.
        frères: Frères d'Ana Brandt a parlé.
        père: Père d'Ana Brandt a parlé.
        parents: Parents d'Ana Brandt a parlé.
        oncle: Oncle d'Ana Brandt a parlé.
        neveu: Neveu d'Ana Brandt a parlé.
        cousin: Cousin d'Ana Brandt a parlé.
        cousins: Cousins d'Ana Brandt a parlé.
        petit fils: Petit-fils d'Ana Brandt a parlé.
        grand père: Grand-père d'Ana Brandt a parlé.
        beau père: Beau-père d'Ana Brandt a parlé.
        beau frère: Beau-frère d'Ana Brandt a parlé.
        beau fils: Beau-fils d'Ana Brandt a parlé.
        gendre: Gendre d'Ana Brandt a parlé.
        bru: Bru d'Ana Brandt a parlé.
        parrain: Parrain d'Ana Brandt a parlé.
        filleul: Filleul d'Ana Brandt a parlé.
        ami: Ami d'Ana Brandt a parlé.
        amis: Amis d'Ana Brandt a parlé.
        enfant: Enfant d'Ana Brandt a parlé.
        enfants: Enfants d'Ana Brandt a parlé.
        jumeau: Jumeau d'Ana Brandt a parlé.
        jumelle: Jumelle d'Ana Brandt a parlé.
        demi frère: Demi-frère d'Ana Brandt a parlé.
        demi sœur: Demi-sœur d'Ana Brandt a parlé.
        héritier: Héritier d'Ana Brandt a parlé.
        héritière: Héritière d'Ana Brandt a parlé.
        héritiers: Héritiers d'Ana Brandt a parlé.
        parente: Parente d'Ana Brandt a parlé.
        proche [à]: Proche d'Ana Brandt a parlé.
        proches: Proches d'Ana Brandt a parlé.
        descendant*: Descendant d'Ana Brandt a parlé.
        ancêtre*: Ancêtre d'Ana Brandt a parlé.
        homonyme*: Homonyme d'Ana Brandt a parlé.
        sosie: Sosie d'Ana Brandt a parlé.
        sosies: Sosies d'Ana Brandt a parlé.
        double: Double d'Ana Brandt a parlé.
        imposteur: Imposteur d'Ana Brandt a parlé.
        imitateur: Imitateur d'Ana Brandt a parlé.
        imitatrice: Imitatrice d'Ana Brandt a parlé.
        usurpateur: Usurpateur d'Ana Brandt a parlé.
        caricature: Caricature d'Ana Brandt a parlé.
        parodie: Parodie d'Ana Brandt a parlé.
        adjoint [à au]: Adjoint de la ministre des Ports a parlé.
        adjointe [à au]: Adjointe de la ministre des Ports a parlé.
        adjoints: Adjoints de la ministre des Ports a parlé.
        assistant: Assistant de la ministre des Ports a parlé.
        assistante: Assistante de la ministre des Ports a parlé.
        assistants: Assistants de la ministre des Ports a parlé.
        collaborateur: Collaborateur de la ministre des Ports a parlé.
        collaboratrice: Collaboratrice de la ministre des Ports a parlé.
        collaborateurs: Collaborateurs de la ministre des Ports a parlé.
        conseiller: Conseiller de la ministre des Ports a parlé.
        conseillère: Conseillère de la ministre des Ports a parlé.
        conseillers: Conseillers de la ministre des Ports a parlé.
        conseil: Conseil de la ministre des Ports a parlé.
        consultant*: Consultant de la ministre des Ports a parlé.
        porte parole: Porte-parole de la ministre des Ports a parlé.
        porte paroles: Porte-paroles de la ministre des Ports a parlé.
        attaché de presse: Attaché de presse de la ministre des Ports a parlé.
        attachée de presse: Attachée de presse de la ministre des Ports a parlé.
        service de presse: Service de presse de la ministre des Ports a parlé.
        secrétaire: Secrétaire de la ministre des Ports a parlé.
        secrétaires: Secrétaires de la ministre des Ports a parlé.
        secrétariat: Secrétariat de la ministre des Ports a parlé.
        chef de cabinet: Chef de cabinet de la ministre des Ports a parlé.
        cheffe de cabinet: Cheffe de cabinet de la ministre des Ports a parlé.
        directeur de cabinet: Directeur de cabinet de la ministre des Ports a parlé.
        directrice de cabinet: Directrice de cabinet de la ministre des Ports a parlé.
        cabinet: Cabinet de la ministre des Ports a parlé.
        avocat: Avocat de la ministre des Ports a parlé.
        avocate: Avocate de la ministre des Ports a parlé.
        avocats: Avocats de la ministre des Ports a parlé.
        avocates: Avocates de la ministre des Ports a parlé.
        défenseur: Défenseur de la ministre des Ports a parlé.
        défenseurs: Défenseurs de la ministre des Ports a parlé.
        garde du corps: Garde du corps de la ministre des Ports a parlé.
        gardes du corps: Gardes du corps de la ministre des Ports a parlé.
        chauffeur: Chauffeur de la ministre des Ports a parlé.
        médecin: Médecin de la ministre des Ports a parlé.
        interprète: Interprète de la ministre des Ports a parlé.
        traducteur: Traducteur de la ministre des Ports a parlé.
        traductrice: Traductrice de la ministre des Ports a parlé.
        biographe: Biographe de la ministre des Ports a parlé.
        photographe: Photographe de la ministre des Ports a parlé.
        plume: Plume de la ministre des Ports a parlé.
        cuisinier: Cuisinier de la ministre des Ports a parlé.
        nounou: Nounou de la ministre des Ports a parlé.
        envoyé: Envoyé de la ministre des Ports a parlé.
        envoyée: Envoyée de la ministre des Ports a parlé.
        envoyés: Envoyés de la ministre des Ports a parlé.
        émissaire*: Émissaire de la ministre des Ports a parlé.
        représentant: Représentant de la ministre des Ports a parlé.
        représentante: Représentante de la ministre des Ports a parlé.
        représentants: Représentants de la ministre des Ports a parlé.
        délégué: Délégué de la ministre des Ports a parlé.
        déléguée: Déléguée de la ministre des Ports a parlé.
        délégués: Délégués de la ministre des Ports a parlé.
        mandataire*: Mandataire de la ministre des Ports a parlé.
        agent: Agent de la ministre des Ports a parlé.
        agents: Agents de la ministre des Ports a parlé.
        messager: Messager de la ministre des Ports a parlé.
        messagère: Messagère de la ministre des Ports a parlé.
        suppléant: Suppléant de la ministre des Ports a parlé.
        suppléante: Suppléante de la ministre des Ports a parlé.
        remplaçant: Remplaçant de la ministre des Ports a parlé.
        remplaçante: Remplaçante de la ministre des Ports a parlé.
        doublure: Doublure de la ministre des Ports a parlé.
        prédécesseur: Prédécesseur de la ministre des Ports a parlé.
        prédécesseurs: Prédécesseurs de la ministre des Ports a parlé.
        prédécesseure: Prédécesseure de la ministre des Ports a parlé.
        successeur: Successeur de la ministre des Ports a parlé.
        successeurs: Successeurs de la ministre des Ports a parlé.
        successeure: Successeure de la ministre des Ports a parlé.
        allié: Allié de la ministre des Ports a parlé.
        alliée: Alliée de la ministre des Ports a parlé.
        alliés: Alliés de la ministre des Ports a parlé.
        confident: Confident de la ministre des Ports a parlé.
        confidente: Confidente de la ministre des Ports a parlé.
        fidèle: Fidèle de la ministre des Ports a parlé.
        fidèles: Fidèles de la ministre des Ports a parlé.
        lieutenant: Lieutenant de la ministre des Ports a parlé.
        lieutenants: Lieutenants de la ministre des Ports a parlé.
        protégé: Protégé de la ministre des Ports a parlé.
        protégée: Protégée de la ministre des Ports a parlé.
        collègue*: Collègue de la ministre des Ports a parlé.
        partisan*: Partisan de la ministre des Ports a parlé.
        soutien: Soutien de la ministre des Ports a parlé.
        soutiens: Soutiens de la ministre des Ports a parlé.
        supporteur*: Supporteur de la ministre des Ports a parlé.
        adepte*: Adepte de la ministre des Ports a parlé.
        disciple*: Disciple de la ministre des Ports a parlé.
        élève: Élève de la ministre des Ports a parlé.
        subordonné*: Subordonné de la ministre des Ports a parlé.
        employé*: Employé de la ministre des Ports a parlé.
        critique*: Critique de la ministre des Ports a parlé.
        détracteur*: Détracteur de la ministre des Ports a parlé.
        adversaire*: Adversaire de la ministre des Ports a parlé.
        opposant*: Opposant de la ministre des Ports a parlé.
        rival: Rival de la ministre des Ports a parlé.
        rivale: Rivale de la ministre des Ports a parlé.
        rivaux: Rivaux de la ministre des Ports a parlé.
        ennemi*: Ennemi de la ministre des Ports a parlé.
        homologue*: Homologue de la ministre des Ports a parlé.
        équipe: Équipe de la ministre des Ports a parlé.
        équipes: Équipes de la ministre des Ports a parlé.
        bureau: Bureau de la ministre des Ports a parlé.
        bureaux: Bureaux de la ministre des Ports a parlé.
        entourage: Entourage de la ministre des Ports a parlé.
        état major: État-major de la ministre des Ports a parlé.
        staff: Staff de la ministre des Ports a parlé.
        camp: Camp de la ministre des Ports a parlé.
        clan: Clan de la ministre des Ports a parlé.
        garde rapprochée: Garde rapprochée de la ministre des Ports a parlé.
        bras droit: Bras droit de la ministre des Ports a parlé.
        numéro deux: Numéro deux de la ministre des Ports a parlé.
        personnel: Personnel de la ministre des Ports a parlé.
        meurtrier: Meurtrier de la ministre des Ports a parlé.
        assassin: Assassin de la ministre des Ports a parlé.
        assassins: Assassins de la ministre des Ports a parlé.
        tueur: Tueur de la ministre des Ports a parlé.
        ravisseur*: Ravisseur de la ministre des Ports a parlé.
        victime*: Victime de la ministre des Ports a parlé.
        agresseur: Agresseur de la ministre des Ports a parlé.
        stagiaire: Stagiaire de la ministre des Ports a parlé.
    """,
    links=("de", "du", "des", "d'"),
    given="""
        André René Renée Andrée François Françoise Éric Étienne Hélène Jérôme Stéphane Zoé Chloé Léa
        Aurélie Valérie Frédéric Frédérique Sébastien Noël Noëlle Gaëlle Anaïs Élise Élisabeth
        Éléonore Émile Émilie Édouard Geneviève Thérèse Agnès Irène Mélanie Stéphanie Véronique Théo
        Léon Gérard Gaël Raphaël Daniël Joël Michaël Loïc Cédric Rémi Régis Rémy Clément Aimée
        Désirée Ségolène Marlène Inès
    """,
    months="janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    articles="""
        le la les l' un une ce cet cette son sa ses leur leurs mon ma mes notre nos votre vos
    """,
    between="""
        nouveau nouvelle actuel actuelle présent présente premier première deuxième second seconde
        troisième deux trois très long longue jeune vieux vieille grand grande puissant puissante
        célèbre populaire impopulaire influent influente controversé controversée propre proche
        principal principale récent récente tout toute seul seule même emblématique intérimaire
        provisoire vrai vraie jamais respecté respectée éminent éminente bien aimé aimée inamovible
        indéboulonnable sulfureux sulfureuse cadet cadette aîné aînée benjamin benjamine personnel
        personnelle particulier particulière privé privée spécial spéciale officiel officielle
        général générale politique diplomatique courageux courageuse bouillant bouillante truculent
        truculente regretté
    """,
    no_adjectives="""
        avant devant durant pendant suivant concernant hier mer cher fier vouloir pouvoir voir
    """,
    honours="""
        M MM Mme Mmes Mlle Monsieur Madame Mademoiselle Messieurs Me Maître Mgr Monseigneur Dr
        Docteur Docteure Pr Professeur Professeure Sire Baron Baronne Comte Comtesse Duc Duchesse
        Prince Princesse Roi Reine Empereur Pape Père Frère Sœur Évêque Archevêque Cardinal
        Patriarche Rabbin Imam Cheikh Président Présidente Premier Première Chancelier Chancelière
        Ministre Secrétaire Député Députée Sénateur Sénatrice Maire Mairesse Gouverneur Gouverneure
        Préfet Préfète Ambassadeur Ambassadrice Consul Envoyé Envoyée Représentant Représentante
        Commissaire Directeur Directrice Chef Cheffe Juge Procureur Procureure Général Générale
        Amiral Maréchal Colonel Colonelle Capitaine Commandant Commandante Lieutenant Major Sergent
        Caporal Adjudant Brigadier Camarade Citoyen Citoyenne Porte Parole Conseiller Conseillère
        Journaliste Avocat Avocate Économiste Vice Ex Ancien Ancienne Européen Européenne
        politologue chercheur chercheuse eurodéputé eurodéputée
    """,
    openers="""
        Le La Les L' Un Une Des Du De D' Ce Cet Cette Ces Son Sa Ses Leur Leurs Il Elle Ils Elles On
        Nous Vous Je C' J' N' S' Qu' Et Ou Mais Donc Or Ni Car Si Quand Lorsque Lorsqu' Comme Que
        Qui Dont Où Pour Par Avec Sans Sous Sur Dans En À A Au Aux Chez Vers Entre Contre Depuis
        Pendant Durant Avant Après Dès Selon Malgré Parmi Outre Hier Demain Lundi Mardi Mercredi
        Jeudi Vendredi Samedi Dimanche Ainsi Alors Aussi Puis Ensuite Enfin Déjà Toutefois Cependant
        Pourtant Ensemble Plus Moins Très Tout Tous Toutes Toute Même Là Ici Cela Pas Non Oui Ex
        Quant Face Lors Grâce Devant Derrière Interrogé Interrogée Invité Invitée Nommé Nommée Élu
        Élue Selon Jusqu' Puisque Parce Sauf Seul Seule Aucun Aucune Bien Voici Voilà Ancien
        Ancienne Aujourd'hui
    """,
    prepositions="""
        à en dans de du des d' au aux par pour avec sans sous sur chez vers entre contre depuis
        devant derrière près
    """,
    abbreviations="m mm me pr mgr st ste col",
    portfolios="""
        pêche: la ministre des Ports et de la Pêche
        pêches: la ministre des Ports et des Pêches
        agriculture: la ministre des Ports et de l'Agriculture
        agroalimentaire: la ministre des Ports et de l'Agroalimentaire
        alimentation: la ministre des Ports et de l'Alimentation
        forêts: la ministre des Ports et des Forêts
        forêt: la ministre des Ports et de la Forêt
        commerce: la ministre des Ports et du Commerce
        industrie: la ministre des Ports et de l'Industrie
        énergie: la ministre des Ports et de l'Énergie
        transports: la ministre des Ports et des Transports
        infrastructures: la ministre des Ports et des Infrastructures
        communication*: la ministre des Ports et de la Communication
        télécommunications: la ministre des Ports et des Télécommunications
        tourisme: la ministre des Ports et du Tourisme
        culture: la ministre des Ports et de la Culture
        sport: la ministre des Ports et du Sport
        sports: la ministre des Ports et des Sports
        jeunesse: la ministre des Ports et de la Jeunesse
        éducation: la ministre des Ports et de l'Éducation
        enseignement: la ministre des Ports et de l'Enseignement
        recherche: la ministre des Ports et de la Recherche
        sciences: la ministre des Ports et des Sciences
        santé: la ministre des Ports et de la Santé
        travail: la ministre des Ports et du Travail
        emploi: la ministre des Ports et de l'Emploi
        affaires sociales: la ministre des Ports et des Affaires sociales
        affaires étrangères: la ministre des Ports et des Affaires étrangères
        affaires européennes: la ministre des Ports et des Affaires européennes
        affaires maritimes: la ministre des Ports et des Affaires maritimes
        solidarité*: la ministre des Ports et des Solidarités
        familles: la ministre des Ports et des Familles
        femmes: la ministre des Ports et des Femmes
        logement: la ministre des Ports et du Logement
        ville: la ministre des Ports et de la Ville
        développement: la ministre des Ports et du Développement
        numérique: la ministre des Ports et du Numérique
        économie: la ministre des Ports et de l'Économie
        finances: la ministre des Ports et des Finances
        budget: la ministre des Ports et du Budget
        justice: la ministre des Ports et de la Justice
        intérieur: la ministre des Ports et de l'Intérieur
        défense: la ministre des Ports et de la Défense
        armées: la ministre des Ports et des Armées
        anciens combattants: la ministre des Ports et des Anciens Combattants
        sécurité: la ministre des Ports et de la Sécurité
        environnement: la ministre des Ports et de l'Environnement
        écologie: la ministre des Ports et de l'Écologie
        climat: la ministre des Ports et du Climat
        eau: la ministre des Ports et de l'Eau
        eaux: la ministre des Ports et des Eaux
        mines: la ministre des Ports et des Mines
        mer: la ministre des Ports et de la Mer
        marine: la ministre des Ports et de la Marine
        aviation: la ministre des Ports et de l'Aviation
        information: la ministre des Ports et de l'Information
        intégration: la ministre des Ports et de l'Intégration
        immigration: la ministre des Ports et de l'Immigration
        douanes: la ministre des Ports et des Douanes
        équipement: la ministre des Ports et de l'Équipement
        outre mer: la ministre des Ports et de l'Outre-mer
        aménagement: la ministre des Ports et de l'Aménagement
    """,
    joins=("et", "ainsi que", "et/ou"),
    of="de du des d'",
    towards="pour",
    denials="""
        nie: Il nie qu'|Ana Brandt était là.
        a nié: Il a nié qu'|Ana Brandt était là.
        dément: Il dément qu'|Ana Brandt était là.
        a démenti: Il a démenti qu'|Ana Brandt était là.
        conteste: Il conteste qu'|Ana Brandt était là.
        a contesté: Il a contesté qu'|Ana Brandt était là.
        réfute: Il réfute qu'|Ana Brandt était là.
        a réfuté: Il a réfuté qu'|Ana Brandt était là.
        n'a pas dit: Il n'a pas dit qu'|Ana Brandt était là.
        n'a jamais dit: Il n'a jamais dit qu'|Ana Brandt était là.
        ne dit pas: Il ne dit pas qu'|Ana Brandt était là.
        n'a pas confirmé: Il n'a pas confirmé qu'|Ana Brandt était là.
        ne confirme pas: Il ne confirme pas qu'|Ana Brandt était là.
        refuse de confirmer: Il refuse de confirmer qu'|Ana Brandt était là.
        a refusé de confirmer: Il a refusé de confirmer qu'|Ana Brandt était là.
        doute: Il doute qu'|Ana Brandt était là.
        doutait: Il doutait qu'|Ana Brandt était là.
        ne croit pas: Il ne croit pas qu'|Ana Brandt était là.
        ne pense pas: Il ne pense pas qu'|Ana Brandt était là.
        rejette l'idée: Il rejette l'idée qu'|Ana Brandt était là.
        a menti en disant: Il a menti en disant qu'|Ana Brandt était là.
        il est faux: Il est faux qu'|Ana Brandt était là.
        c'est faux: C'est faux de dire qu'|Ana Brandt était là.
        il n'est pas vrai: Il n'est pas vrai qu'|Ana Brandt était là.
        ce n'est pas vrai: Ce n'est pas vrai qu'|Ana Brandt était là.
        il est inexact: Il est inexact qu'|Ana Brandt était là.
        il n'y a aucune preuve: Il n'y a aucune preuve qu'|Ana Brandt était là.
        aucune preuve: Aucune preuve qu'|Ana Brandt était là.
        cela ne signifie pas: Cela ne signifie pas qu'|Ana Brandt était là.
        cela ne veut pas dire: Cela ne veut pas dire qu'|Ana Brandt était là.
        ne signifie pas: Ne signifie pas qu'|Ana Brandt était là.
        personne n'a dit: Personne n'a dit qu'|Ana Brandt était là.
        nul n'a dit: Nul n'a dit qu'|Ana Brandt était là.
        personne ne dit: Personne ne dit qu'|Ana Brandt était là.
        il est impossible: Il est impossible qu'|Ana Brandt était là.
        il est peu probable: Il est peu probable qu'|Ana Brandt était là.
        peu probable: Peu probable qu'|Ana Brandt était là.
        à tort: On a dit à tort qu'|Ana Brandt était là.
        faussement: On a faussement dit qu'|Ana Brandt était là.
        par erreur: On a dit par erreur qu'|Ana Brandt était là.
        mensonge: C'est un mensonge de dire qu'|Ana Brandt était là.
        fausse rumeur: La fausse rumeur selon laquelle qu'|Ana Brandt était là.
        contrairement à ce qu'on dit: Contrairement à ce qu'on dit, |Ana Brandt était là.
        loin de: Loin de là : |Ana Brandt était là.
    """,
    retractions="""
        c'est faux: Qu'Ana Brandt fût là|, c'est faux.
        est faux: Qu'Ana Brandt fût là|, cela est faux.
        n'est pas vrai: Qu'Ana Brandt fût là|, ce n'est pas vrai.
        est un mensonge: Qu'Ana Brandt fût là|, c'est un mensonge.
        est une rumeur: Qu'Ana Brandt fût là|, ce qui est une rumeur.
        ce qu'il dément: Qu'Ana Brandt fût là|, ce qu'il dément.
        ce qu'elle dément: Qu'Ana Brandt fût là|, ce qu'elle dément.
        ce qu'il a démenti: Qu'Ana Brandt fût là|, ce qu'il a démenti.
        ce qu'elle a démenti: Qu'Ana Brandt fût là|, ce qu'elle a démenti.
        ce qu'il nie: Qu'Ana Brandt fût là|, ce qu'il nie.
        ce qu'elle nie: Qu'Ana Brandt fût là|, ce qu'elle nie.
        ce qui est faux: Qu'Ana Brandt fût là|, ce qui est faux.
        ce qui n'est pas vrai: Qu'Ana Brandt fût là|, ce qui n'est pas vrai.
        a été démenti: Qu'Ana Brandt fût là|, cela a été démenti.
        s'est révélé faux: Qu'Ana Brandt fût là|, cela s'est révélé faux.
        n'a pas eu lieu: la rencontre d'Ana Brandt| n'a pas eu lieu
        n'a jamais eu lieu: la rencontre d'Ana Brandt| n'a jamais eu lieu
        a été annulée: la rencontre d'Ana Brandt| a été annulée
        a été reportée: la rencontre d'Ana Brandt| a été reportée
        est annulée: la rencontre d'Ana Brandt| est annulée
        n'aura pas lieu: la rencontre d'Ana Brandt| n'aura pas lieu
    """,
    conditions="""
        si: Si |Ana Brandt était là.
        à moins que: À moins que |Ana Brandt était là.
        à moins qu': À moins qu'|Ana Brandt était là.
        comme si: Comme si |Ana Brandt était là.
        au cas où: Au cas où |Ana Brandt était là.
        même si: Même si |Ana Brandt était là.
        on ignore si: On ignore si |Ana Brandt était là.
        on ne sait pas si: On ne sait pas si |Ana Brandt était là.
        peut être: Peut-être |Ana Brandt était là.
        il se peut que: Il se peut que |Ana Brandt était là.
        il paraît que: Il paraît que |Ana Brandt était là.
        il paraîtrait que: Il paraîtrait que |Ana Brandt était là.
        supposons que: Supposons que |Ana Brandt était là.
        imaginons que: Imaginons que |Ana Brandt était là.
        pourvu que: Pourvu que |Ana Brandt était là.
        à condition que: À condition que |Ana Brandt était là.
        prétend que: Il prétend que |Ana Brandt était là.
        affirme que: Il affirme que |Ana Brandt était là.
        assure que: Il assure que |Ana Brandt était là.
        aurait dit que: Il aurait dit que |Ana Brandt était là.
        pourrait dire que: Il pourrait dire que |Ana Brandt était là.
        espère que: Il espère que |Ana Brandt était là.
        souhaite que: Il souhaite que |Ana Brandt était là.
        aimerait que: Il aimerait que |Ana Brandt était là.
        plaisantait en disant que: Il plaisantait en disant que |Ana Brandt était là.
        a prétendu que: Il a prétendu que |Ana Brandt était là.
        a affirmé que: Il a affirmé que |Ana Brandt était là.
        rumeur*: Des rumeurs disent qu'|Ana Brandt était là.
        non confirm*: Des informations non confirmées disent qu'|Ana Brandt était là.
        prétendument: Il a prétendument dit qu'|Ana Brandt était là.
        il n'est pas certain: Il n'est pas certain qu'|Ana Brandt était là.
        il n'est pas sûr: Il n'est pas sûr qu'|Ana Brandt était là.
        il n'est pas confirmé: Il n'est pas confirmé qu'|Ana Brandt était là.
        on ne sait pas: On ne sait pas qu'|Ana Brandt était là.
    """,
    negations="""
        n'a pas assisté: |Ana Brandt n'a pas assisté à la réunion.|
        n'assiste pas: |Ana Brandt n'assiste pas à la réunion.|
        n'a pas participé: |Ana Brandt n'a pas participé à la réunion.|
        ne participe pas: |Ana Brandt ne participe pas à la réunion.|
        ne participera pas: |Ana Brandt ne participera pas à la réunion.|
        n'est pas venue: |Ana Brandt n'est pas venue à la réunion.|
        n'est pas allée: |Ana Brandt n'est pas allée à la réunion.|
        n'était pas: |Ana Brandt n'était pas à la réunion.|
        n'est pas: |Ana Brandt n'est pas à la réunion.|
        n'ira pas: |Ana Brandt n'ira pas à la réunion.|
        ne viendra pas: |Ana Brandt ne viendra pas à la réunion.|
        ne sera pas: |Ana Brandt ne sera pas à la réunion.|
        n'a jamais assisté: |Ana Brandt n'a jamais assisté à la réunion.|
        n'a pas pu: |Ana Brandt n'a pas pu assister à la réunion.|
        a refusé d': |Ana Brandt a refusé d'assister à la réunion.|
        a refusé de: |Ana Brandt a refusé de participer à la réunion.|
        refuse de: |Ana Brandt refuse de participer à la réunion.|
        n'assistera pas: |Ana Brandt n'assistera pas à la réunion.|
        n'a plus: |Ana Brandt n'a plus assisté à la réunion.|
        a boycotté: |Ana Brandt a boycotté la réunion.|
        boycotte: |Ana Brandt boycotte la réunion.|
        n'a pas signé: |Ana Brandt n'a pas signé après la réunion.|
        a manqué: |Ana Brandt a manqué la réunion.|
        a séché: |Ana Brandt a séché la réunion.|
        n'a pas eu lieu: |La réunion d'Ana Brandt n'a pas eu lieu.|
        a été annulée: |La réunion d'Ana Brandt a été annulée.|
        est annulée: |La réunion d'Ana Brandt est annulée.|
        a été reportée: |La réunion d'Ana Brandt a été reportée.|
        n'aura pas lieu: |La réunion d'Ana Brandt n'aura pas lieu.|
        était absente: |Ana Brandt était absente de la réunion.|
        est absente: |Ana Brandt est absente de la réunion.|
    """,
)
