"""Spanish."""

from typing import Final

from dossier.core.evidence.modifiers.language import ModifierLanguage, Sense

SPANISH: Final = ModifierLanguage(
    code="es",
    posts=("ministra de Puertos", "ministro de Puertos"),
    persons=("Ana Brandt", "Ivo Holm"),
    plain=(
        "Ana Brandt, ministra de Puertos, inauguró el muelle el lunes.",
        "La ministra de Puertos, Ana Brandt, dijo que las conversaciones continúan.",
        "El nuevo ministro de Puertos, el coronel Ivo Holm, habló con el exalcalde.",
        "Dijo Ana Brandt que no renunciará.",
        "Ayer Ana Brandt se reunió con el ministro de Puertos en Oslo.",
        "Ana Brandt fue nombrada ministra de Puertos en 2019.",
        "Ivo Holm es ministro de Puertos desde 2014.",
        "Ana Brandt, hija de un marinero, es la ministra de Puertos.",
        "Según Ana Brandt, nada ha cambiado.",
        "«Estamos listos», afirmó la ministra de Puertos, Ana Brandt.",
        "Se reunieron no solo con la ministra de Puertos sino también con el alcalde.",
        "El presidente recibió a la ministra de Puertos en París en 2014.",
        "La actual ministra de Puertos, Ana Brandt, no hizo declaraciones.",
        "Con Ana Brandt viajaron Ivo Holm y el embajador.",
        "La portavoz Ana Brandt lo anunció a los periodistas.",
        "El presidente del Gobierno y la ministra de Puertos saludaron a la gente.",
        "La delegación está encabezada por la ministra de Puertos, Ana Brandt, de 52 años.",
        "Fue Ana Brandt, la ministra de Puertos, quien lo dijo.",
        "El alcalde de Oslo, Ivo Holm, agradeció a la ministra de Puertos por su ayuda.",
        "El expresidente felicitó a Ana Brandt, elegida en marzo.",
        "La ministra noruega Ana Brandt salió de Oslo.",
        "El señor Holm y doña Ana Brandt se dieron la mano.",
        "A pesar de todo, Ana Brandt y la ministra de Puertos siguieron hablando.",
        "El discurso de la ministra de Puertos duró una hora.",
    ),
    before={
        Sense.FORMER: """
            ex: la ex ministra de Puertos Ana Brandt
            antigua: la antigua ministra de Puertos, Ana Brandt
            entonces: la entonces ministra de Puertos, Ana Brandt
            anterior: la anterior ministra de Puertos, Ana Brandt
            pasada: la pasada ministra de Puertos, Ana Brandt
            última: la última ministra de Puertos, Ana Brandt
            saliente: la saliente ministra de Puertos, Ana Brandt
            hasta ahora: la hasta ahora ministra de Puertos, Ana Brandt
            hasta hace poco: la hasta hace poco ministra de Puertos, Ana Brandt
            hasta ayer: la hasta ayer ministra de Puertos, Ana Brandt
            otrora: la otrora ministra de Puertos, Ana Brandt
            destituida: la destituida ministra de Puertos, Ana Brandt
            cesada: la cesada ministra de Puertos, Ana Brandt
            depuesta: la depuesta ministra de Puertos, Ana Brandt
            derrocada: la derrocada ministra de Puertos, Ana Brandt
            dimitida: la dimitida ministra de Puertos, Ana Brandt
            removida: la removida ministra de Puertos, Ana Brandt
            suspendida: la suspendida ministra de Puertos, Ana Brandt
            antiguo: el antiguo ministro de Puertos, Ivo Holm
            pasado: el pasado ministro de Puertos, Ivo Holm
            último: el último ministro de Puertos, Ivo Holm
            penúltimo: el penúltimo ministro de Puertos, Ivo Holm
            destituido: el destituido ministro de Puertos, Ivo Holm
            cesado: el cesado ministro de Puertos, Ivo Holm
            depuesto: el depuesto ministro de Puertos, Ivo Holm
            derrocado: el derrocado ministro de Puertos, Ivo Holm
            dimitido: el dimitido ministro de Puertos, Ivo Holm
            removido: el removido ministro de Puertos, Ivo Holm
            suspendido: el suspendido ministro de Puertos, Ivo Holm
            ,antes: Ana Brandt, antes ministra de Puertos
            ,antaño: Ana Brandt, antaño ministra de Puertos
            ,anteriormente: Ana Brandt, anteriormente ministra de Puertos
            ,en su día: Ana Brandt, en su día ministra de Puertos
            ,en ese momento: Ana Brandt, en ese momento ministra de Puertos
            ,en aquel momento: Ana Brandt, en aquel momento ministra de Puertos
            ,en aquel entonces: Ana Brandt, en aquel entonces ministra de Puertos
            ,por entonces: Ana Brandt, por entonces ministra de Puertos
            ,por aquel entonces: Ana Brandt, por aquel entonces ministra de Puertos
            ,durante años: Ana Brandt, durante años ministra de Puertos
            ,hasta 0000: Ana Brandt, hasta 2019 ministra de Puertos
            de 0000 a 0000: Ana Brandt, de 2014 a 2019 ministra de Puertos
            entre 0000 y 0000: Ana Brandt, entre 2014 y 2019 ministra de Puertos
            desde 0000 hasta 0000: Ana Brandt, desde 2014 hasta 2019 ministra de Puertos
            ,alguna vez: Ana Brandt, alguna vez ministra de Puertos
            ,una vez: Ana Brandt, una vez ministra de Puertos
            había sido: Ana Brandt había sido ministra de Puertos
            dejó de ser: Ana Brandt dejó de ser ministra de Puertos
            ha dejado de ser: Ana Brandt ha dejado de ser ministra de Puertos
            ya fue: Ana Brandt ya fue ministra de Puertos
            fue en su día: Ana Brandt fue en su día ministra de Puertos
            dimitió como: Ana Brandt dimitió como ministra de Puertos
            renunció como: Ana Brandt renunció como ministra de Puertos
            cesó como: Ana Brandt cesó como ministra de Puertos
            fue cesada como: Ana Brandt fue cesada como ministra de Puertos
            fue destituida como: Ana Brandt fue destituida como ministra de Puertos
            renuncia como: Ana Brandt renuncia como ministra de Puertos
            dejó el cargo de: Ana Brandt dejó el cargo de ministra de Puertos
            abandonó el cargo de: Ana Brandt abandonó el cargo de ministra de Puertos
            renunció al cargo de: Ana Brandt renunció al cargo de ministra de Puertos
            perdió el cargo de: Ana Brandt perdió el cargo de ministra de Puertos
            dejó de ejercer como: Ana Brandt dejó de ejercer como ministra de Puertos
            cesado como: Ivo Holm, cesado como ministro de Puertos
            destituido como: Ivo Holm, destituido como ministro de Puertos
            reemplazada como: Ana Brandt, reemplazada como ministra de Puertos
            sustituida como: Ana Brandt, sustituida como ministra de Puertos
            sustituido como: Ivo Holm, sustituido como ministro de Puertos
        """,
        Sense.COMING: """
            futura: la futura ministra de Puertos, Ana Brandt
            próxima: la próxima ministra de Puertos, Ana Brandt
            posible: la posible ministra de Puertos, Ana Brandt
            eventual: la eventual ministra de Puertos, Ana Brandt
            potencial: la potencial ministra de Puertos, Ana Brandt
            probable: la probable ministra de Puertos, Ana Brandt
            aspirante: la aspirante ministra de Puertos, Ana Brandt
            futuro: el futuro ministro de Puertos, Ivo Holm
            próximo: el próximo ministro de Puertos, Ivo Holm
            será: Ana Brandt será ministra de Puertos
            sería: Ana Brandt sería ministra de Puertos
            podría ser: Ana Brandt podría ser ministra de Puertos
            puede ser: Ana Brandt puede ser ministra de Puertos
            quiere ser: Ana Brandt quiere ser ministra de Puertos
            va a ser: Ana Brandt va a ser ministra de Puertos
            deberá ser: Ana Brandt deberá ser ministra de Puertos
            aspira a ser: Ana Brandt aspira a ser ministra de Puertos
            sueña con ser: Ana Brandt sueña con ser ministra de Puertos
            espera ser: Ana Brandt espera ser ministra de Puertos
            podría convertirse en: Ana Brandt podría convertirse en ministra de Puertos
            será nombrada: Ana Brandt será nombrada ministra de Puertos
            sería nombrada: Ana Brandt sería nombrada ministra de Puertos
            podría ser nombrada: Ana Brandt podría ser nombrada ministra de Puertos
            va a ser nombrada: Ana Brandt va a ser nombrada ministra de Puertos
            suena como: Ana Brandt suena como ministra de Puertos
            propuesta como: Ana Brandt propuesta como ministra de Puertos
            será la: Ana Brandt será la ministra de Puertos
            sería la: Ana Brandt sería la ministra de Puertos
            podría ser la: Ana Brandt podría ser la ministra de Puertos
            quiere ser la: Ana Brandt quiere ser la ministra de Puertos
            será la próxima: Ana Brandt será la próxima ministra de Puertos
            llegará a ser: Ana Brandt llegará a ser ministra de Puertos
            llegaría a ser: Ana Brandt llegaría a ser ministra de Puertos
            se convertirá en: Ana Brandt se convertirá en ministra de Puertos
            se convertiría en: Ana Brandt se convertiría en ministra de Puertos
            se convirtió después en: Ana Brandt se convirtió después en ministra de Puertos
            después fue: Ana Brandt después fue ministra de Puertos
            más tarde fue: Ana Brandt más tarde fue ministra de Puertos
            será nombrado: Ivo Holm será nombrado ministro de Puertos
            sería nombrado: Ivo Holm sería nombrado ministro de Puertos
            propuesto como: Ivo Holm, propuesto como ministro de Puertos
            candidata a: Ana Brandt, candidata a ministra de Puertos
            aspirante a: Ana Brandt, aspirante a ministra de Puertos
            nominada a: Ana Brandt, nominada a ministra de Puertos
            postulada a: Ana Brandt, postulada a ministra de Puertos
            precandidata a: Ana Brandt, precandidata a ministra de Puertos
            candidata al cargo de: Ana Brandt, candidata al cargo de ministra de Puertos
            candidata al puesto de: Ana Brandt, candidata al puesto de ministra de Puertos
            aspirante al cargo de: Ana Brandt, aspirante al cargo de ministra de Puertos
            nominada como: Ana Brandt, nominada como ministra de Puertos
            nominada para: Ana Brandt, nominada para ministra de Puertos
            designada como futura: Ana Brandt, designada como futura ministra de Puertos
            favorita para: Ana Brandt, favorita para ministra de Puertos
            candidata para: Ana Brandt, candidata para ministra de Puertos
            postulada como: Ana Brandt, postulada como ministra de Puertos
            propuesta para: Ana Brandt, propuesta para ministra de Puertos
            candidato a: Ivo Holm, candidato a ministro de Puertos
            nominado a: Ivo Holm, nominado a ministro de Puertos
            postulado a: Ivo Holm, postulado a ministro de Puertos
            precandidato a: Ivo Holm, precandidato a ministro de Puertos
            candidato al cargo de: Ivo Holm, candidato al cargo de ministro de Puertos
            candidato al puesto de: Ivo Holm, candidato al puesto de ministro de Puertos
            nominado como: Ivo Holm, nominado como ministro de Puertos
            nominado para: Ivo Holm, nominado para ministro de Puertos
            favorito para: Ivo Holm, favorito para ministro de Puertos
            candidato para: Ivo Holm, candidato para ministro de Puertos
            postulado como: Ivo Holm, postulado como ministro de Puertos
            propuesto para: Ivo Holm, propuesto para ministro de Puertos
            aspirante al puesto de: Ivo Holm, aspirante al puesto de ministro de Puertos
            candidatura a: su candidatura a ministra de Puertos
            se postula a: Ana Brandt se postula a ministra de Puertos
            se postula para: Ana Brandt se postula para ministra de Puertos
            opta a: Ana Brandt opta a ministra de Puertos
        """,
        Sense.CLAIMED: """
            autoproclamada: la autoproclamada ministra de Puertos, Ana Brandt
            autodenominada: la autodenominada ministra de Puertos, Ana Brandt
            autonombrada: la autonombrada ministra de Puertos, Ana Brandt
            supuesta: la supuesta ministra de Puertos, Ana Brandt
            presunta: la presunta ministra de Puertos, Ana Brandt
            falsa: la falsa ministra de Puertos, Ana Brandt
            pretendida: la pretendida ministra de Puertos, Ana Brandt
            llamada: la llamada ministra de Puertos, Ana Brandt
            mal llamada: la mal llamada ministra de Puertos, Ana Brandt
            sedicente: la sedicente ministra de Puertos, Ana Brandt
            ficticia: la ficticia ministra de Puertos, Ana Brandt
            imaginaria: la imaginaria ministra de Puertos, Ana Brandt
            ilegítima: la ilegítima ministra de Puertos, Ana Brandt
            disputada: la disputada ministra de Puertos, Ana Brandt
            cuestionada: la cuestionada ministra de Puertos, Ana Brandt
            pseudo: la pseudo ministra de Puertos, Ana Brandt
            seudo: la seudo ministra de Puertos, Ana Brandt
            de facto: la de facto ministra de Puertos, Ana Brandt
            dizque: la dizque ministra de Puertos, Ana Brandt
            autoproclamado: el autoproclamado ministro de Puertos, Ivo Holm
            autodenominado: el autodenominado ministro de Puertos, Ivo Holm
            autonombrado: el autonombrado ministro de Puertos, Ivo Holm
            supuesto: el supuesto ministro de Puertos, Ivo Holm
            presunto: el presunto ministro de Puertos, Ivo Holm
            falso: el falso ministro de Puertos, Ivo Holm
            pretendido: el pretendido ministro de Puertos, Ivo Holm
            llamado: el llamado ministro de Puertos, Ivo Holm
            mal llamado: el mal llamado ministro de Puertos, Ivo Holm
            ficticio: el ficticio ministro de Puertos, Ivo Holm
            imaginario: el imaginario ministro de Puertos, Ivo Holm
            ilegítimo: el ilegítimo ministro de Puertos, Ivo Holm
            títere: el títere ministro de Puertos, Ivo Holm
            disputado: el disputado ministro de Puertos, Ivo Holm
            que se hace pasar por: un hombre que se hace pasar por ministro de Puertos
            que se hizo pasar por: un hombre que se hizo pasar por ministro de Puertos
            haciéndose pasar por: un hombre haciéndose pasar por ministro de Puertos
            que dice ser: un hombre que dice ser ministro de Puertos
            que decía ser: un hombre que decía ser ministro de Puertos
            que se dice: un hombre que se dice ministro de Puertos
            que se proclama: un hombre que se proclama ministro de Puertos
            que se autoproclamó: un hombre que se autoproclamó ministro de Puertos
            que pretende ser: un hombre que pretende ser ministro de Puertos
            diciendo ser: un hombre diciendo ser ministro de Puertos
            que finge ser: un hombre que finge ser ministro de Puertos
            que fingió ser: un hombre que fingió ser ministro de Puertos
            disfrazado de: un hombre disfrazado de ministro de Puertos
            que aseguró ser: un hombre que aseguró ser ministro de Puertos
            que afirmaba ser: un hombre que afirmaba ser ministro de Puertos
            que se presenta como: un hombre que se presenta como ministro de Puertos
            que se presentó como: un hombre que se presentó como ministro de Puertos
            suplantando a: una mujer suplantando a la ministra de Puertos
        """,
        Sense.TITULAR: """
            difunta: la difunta ministra de Puertos, Ana Brandt
            fallecida: la fallecida ministra de Puertos, Ana Brandt
            finada: la finada ministra de Puertos, Ana Brandt
            extinta: la extinta ministra de Puertos, Ana Brandt
            honoraria: la honoraria ministra de Puertos, Ana Brandt
            malograda: la malograda ministra de Puertos, Ana Brandt
            asesinada: la asesinada ministra de Puertos, Ana Brandt
            exiliada: la exiliada ministra de Puertos, Ana Brandt
            opositora: la opositora ministra de Puertos, Ana Brandt
            recordada: la recordada ministra de Puertos, Ana Brandt
            difunto: el difunto ministro de Puertos, Ivo Holm
            fallecido: el fallecido ministro de Puertos, Ivo Holm
            finado: el finado ministro de Puertos, Ivo Holm
            extinto: el extinto ministro de Puertos, Ivo Holm
            honorario: el honorario ministro de Puertos, Ivo Holm
            malogrado: el malogrado ministro de Puertos, Ivo Holm
            asesinado: el asesinado ministro de Puertos, Ivo Holm
            exiliado: el exiliado ministro de Puertos, Ivo Holm
            opositor: el opositor ministro de Puertos, Ivo Holm
        """,
        Sense.LESSER: """
            vice: la vice ministra de Puertos Ana Brandt
            sub-: la sub-ministra de Puertos Ana Brandt
            co-: la co-ministra de Puertos Ana Brandt
            adjunta a: Ana Brandt, adjunta a la ministra de Puertos
            adjunta de: Ana Brandt, adjunta de la ministra de Puertos
            adscrita a: Ana Brandt, adscrita a la ministra de Puertos
            segunda de: Ana Brandt, segunda de la ministra de Puertos
            a las órdenes de: Ana Brandt, a las órdenes de la ministra de Puertos
            número dos de: Ana Brandt, número dos de la ministra de Puertos
            mano derecha de: Ana Brandt, mano derecha de la ministra de Puertos
            suplente de: Ana Brandt, suplente de la ministra de Puertos
        """,
        Sense.ABSENT: """
            sin …: Se reunieron sin Ana Brandt.
            en ausencia de: Se reunieron en ausencia de Ana Brandt.
            en la ausencia de: Se reunieron en la ausencia de Ana Brandt.
            en lugar de: Se reunieron en lugar de Ana Brandt.
            en vez de: Se reunieron en vez de Ana Brandt.
            en nombre de: Se reunieron en nombre de Ana Brandt.
            en representación de: Se reunieron en representación de Ana Brandt.
            a nombre de: Se reunieron a nombre de Ana Brandt.
            por cuenta de: Se reunieron por cuenta de Ana Brandt.
            excepto …: Se reunieron excepto Ana Brandt.
            salvo …: Se reunieron salvo Ana Brandt.
            menos …: Se reunieron menos Ana Brandt.
            a excepción de: Se reunieron a excepción de Ana Brandt.
            con excepción de: Se reunieron con excepción de Ana Brandt.
            con la excepción de: Se reunieron con la excepción de Ana Brandt.
            en sustitución de: Se reunieron en sustitución de Ana Brandt.
            en reemplazo de: Se reunieron en reemplazo de Ana Brandt.
            aparte de: Se reunieron aparte de Ana Brandt.
            fuera de: Se reunieron fuera de Ana Brandt.
            en ausencia del: Se reunieron en ausencia del ministro de Puertos.
            en lugar del: Se reunieron en lugar del ministro de Puertos.
            en vez del: Se reunieron en vez del ministro de Puertos.
            en nombre del: Se reunieron en nombre del ministro de Puertos.
            en representación del: Se reunieron en representación del ministro de Puertos.
            a excepción del: Se reunieron a excepción del ministro de Puertos.
            en sustitución del: Se reunieron en sustitución del ministro de Puertos.
            en reemplazo del: Se reunieron en reemplazo del ministro de Puertos.
            no …: Vino él, no Ana Brandt.
            y no …: Vino él y no Ana Brandt.
            pero no …: Todos vinieron, pero no Ana Brandt.
            ni …: No vinieron ni Ana Brandt ni el alcalde.
            representando a: Vino representando a Ana Brandt.
            sustituyendo a: Vino sustituyendo a Ana Brandt.
            reemplazando a: Vino reemplazando a Ana Brandt.
            para sustituir a: Vino para sustituir a Ana Brandt.
            para reemplazar a: Vino para reemplazar a Ana Brandt.
            que no sea: Con nadie que no sea Ana Brandt.
        """,
        Sense.NOT: """
            no …: Ana Brandt, no la ministra de Puertos
            y no …: Ana Brandt, y no la ministra de Puertos
            ni …: Ana Brandt, ni la ministra de Puertos
            en lugar de: Ana Brandt, en lugar de la ministra de Puertos
            en vez de: Ana Brandt, en vez de la ministra de Puertos
            a diferencia de: Ana Brandt, a diferencia de la ministra de Puertos
            lejos de ser: Ana Brandt, lejos de ser la ministra de Puertos
            que no es: Ana Brandt, que no es la ministra de Puertos
            que ya no es: Ana Brandt, que ya no es la ministra de Puertos
            ya no es: Ana Brandt ya no es ministra de Puertos
            no es: Ana Brandt no es ministra de Puertos
            no era: Ana Brandt no era ministra de Puertos
            nunca fue: Ana Brandt nunca fue ministra de Puertos
            jamás fue: Ana Brandt jamás fue ministra de Puertos
            no fue: Ana Brandt no fue ministra de Puertos
            nunca ha sido: Ana Brandt nunca ha sido ministra de Puertos
            no ha sido: Ana Brandt no ha sido ministra de Puertos
            no será: Ana Brandt no será ministra de Puertos
            no sería: Ana Brandt no sería ministra de Puertos
            no quiso ser: Ana Brandt no quiso ser ministra de Puertos
            rechazó ser: Ana Brandt rechazó ser ministra de Puertos
            se negó a ser: Ana Brandt se negó a ser ministra de Puertos
            rehusó ser: Ana Brandt rehusó ser ministra de Puertos
            ni es: Ana Brandt ni es ministra de Puertos
            tampoco es: Ana Brandt tampoco es ministra de Puertos
            nunca será: Ana Brandt nunca será ministra de Puertos
            nunca llegó a ser: Ana Brandt nunca llegó a ser ministra de Puertos
            ya no era: Ana Brandt ya no era ministra de Puertos
            ningún: No hay ningún ministro de Puertos.
            ninguna: No hay ninguna ministra de Puertos.
            nunca: Ana Brandt, nunca ministra de Puertos
            jamás: Ana Brandt, jamás ministra de Puertos
            sin ser: Ana Brandt habló sin ser ministra de Puertos.
            no hay: No hay ministra de Puertos.
            a diferencia del: Ana Brandt, a diferencia del ministro de Puertos
        """,
        Sense.SOMEBODY_ELSE: """
            fuente cercana a: Fuente cercana a la ministra de Puertos habló.
            fuentes cercanas a: Fuentes cercanas a la ministra de Puertos habló.
            persona cercana a: Persona cercana a la ministra de Puertos habló.
            personas cercanas a: Personas cercanas a la ministra de Puertos habló.
            alguien cercano a: Alguien cercano a la ministra de Puertos habló.
            fuente próxima a: Fuente próxima a la ministra de Puertos habló.
            fuentes próximas a: Fuentes próximas a la ministra de Puertos habló.
            funcionario cercano a: Funcionario cercano a la ministra de Puertos habló.
            fuente cercana al: Fuente cercana al ministro de Puertos habló.
            fuentes cercanas al: Fuentes cercanas al ministro de Puertos habló.
            persona cercana al: Persona cercana al ministro de Puertos habló.
            personas cercanas al: Personas cercanas al ministro de Puertos habló.
            alguien cercano al: Alguien cercano al ministro de Puertos habló.
            fuentes próximas al: Fuentes próximas al ministro de Puertos habló.
        """,
        Sense.COUNTS: """
            interina: la interina ministra de Puertos, Ana Brandt
            provisional: la provisional ministra de Puertos, Ana Brandt
            encargada: la encargada ministra de Puertos, Ana Brandt
            interino: el interino ministro de Puertos, Ivo Holm
            encargado: el encargado ministro de Puertos, Ivo Holm
        """,
    },
    after={
        Sense.FORMER: """
            hasta 0000: Ana Brandt, ministra de Puertos hasta 2019
            hasta MONTH: Ana Brandt, ministra de Puertos hasta mayo de 2019
            hasta el 0 de MONTH: Ana Brandt, ministra de Puertos hasta el 5 de mayo de 2019
            hasta el 00 de MONTH: Ana Brandt, ministra de Puertos hasta el 15 de mayo de 2019
            hasta hace poco: Ana Brandt, ministra de Puertos hasta hace poco
            hasta ahora: Ana Brandt, ministra de Puertos hasta ahora
            hasta su cese: Ana Brandt, ministra de Puertos hasta su cese
            hasta su dimisión: Ana Brandt, ministra de Puertos hasta su dimisión
            hasta su renuncia: Ana Brandt, ministra de Puertos hasta su renuncia
            de 0000 a 0000: Ana Brandt, ministra de Puertos de 2014 a 2019
            desde 0000 hasta: Ana Brandt, ministra de Puertos desde 2014 hasta 2019
            desde 0000 a: Ana Brandt, ministra de Puertos desde 2014 a 2019
            entre 0000 y: Ana Brandt, ministra de Puertos entre 2014 y 2019
            entre MONTH: Ana Brandt, ministra de Puertos entre mayo de 2014 y junio de 2019
            0000 0000: Ana Brandt, ministra de Puertos (2014–2019)
            0000 a 0000: Ana Brandt, ministra de Puertos 2014 a 2019
            en los años 0000: Ana Brandt, ministra de Puertos en los años 1990
            durante los años 0000: Ana Brandt, ministra de Puertos durante los años 1990
            de entonces: Ana Brandt, ministra de Puertos de entonces
            por entonces: Ana Brandt, ministra de Puertos por entonces
            por aquel entonces: Ana Brandt, ministra de Puertos por aquel entonces
            en aquel entonces: Ana Brandt, ministra de Puertos en aquel entonces
            en aquel momento: Ana Brandt, ministra de Puertos en aquel momento
            en ese momento: Ana Brandt, ministra de Puertos en ese momento
            en ese entonces: Ana Brandt, ministra de Puertos en ese entonces
            de la época: Ana Brandt, ministra de Puertos de la época
            de aquella época: Ana Brandt, ministra de Puertos de aquella época
            de aquel tiempo: Ana Brandt, ministra de Puertos de aquel tiempo
            saliente: Ana Brandt, ministra de Puertos saliente
            cesante: Ana Brandt, ministra de Puertos cesante
            dimisionaria: Ana Brandt, ministra de Puertos dimisionaria
            renunciante: Ana Brandt, ministra de Puertos renunciante
            destituida: Ana Brandt, ministra de Puertos destituida
            cesada: Ana Brandt, ministra de Puertos cesada
            depuesta: Ana Brandt, ministra de Puertos depuesta
            derrocada: Ana Brandt, ministra de Puertos derrocada
            jubilada: Ana Brandt, ministra de Puertos jubilada
            retirada: Ana Brandt, ministra de Puertos retirada
            en retiro: Ana Brandt, ministra de Puertos en retiro
            anterior: Ana Brandt, ministra de Puertos anterior
            del anterior gobierno: Ana Brandt, ministra de Puertos del anterior gobierno
            en el anterior gobierno: Ana Brandt, ministra de Puertos en el anterior gobierno
            en el gobierno anterior: Ana Brandt, ministra de Puertos en el gobierno anterior
            del gobierno anterior: Ana Brandt, ministra de Puertos del gobierno anterior
            del pasado gobierno: Ana Brandt, ministra de Puertos del pasado gobierno
            dimisionario: Ivo Holm, ministro de Puertos dimisionario
            destituido: Ivo Holm, ministro de Puertos destituido
            cesado: Ivo Holm, ministro de Puertos cesado
            depuesto: Ivo Holm, ministro de Puertos depuesto
            derrocado: Ivo Holm, ministro de Puertos derrocado
            jubilado: Ivo Holm, ministro de Puertos jubilado
            retirado: Ivo Holm, ministro de Puertos retirado
        """,
        Sense.COMING: """
            electa: Ana Brandt, ministra de Puertos electa
            designada: Ana Brandt, ministra de Puertos designada
            nominada: Ana Brandt, ministra de Puertos nominada
            propuesta: Ana Brandt, ministra de Puertos propuesta
            in pectore: Ana Brandt, ministra de Puertos in pectore
            en ciernes: Ana Brandt, ministra de Puertos en ciernes
            entrante: Ana Brandt, ministra de Puertos entrante
            en potencia: Ana Brandt, ministra de Puertos en potencia
            electo: Ivo Holm, ministro de Puertos electo
            designado: Ivo Holm, ministro de Puertos designado
            nominado: Ivo Holm, ministro de Puertos nominado
            propuesto: Ivo Holm, ministro de Puertos propuesto
        """,
        Sense.TITULAR: """
            honoraria: Ana Brandt, ministra de Puertos honoraria
            emérita: Ana Brandt, ministra de Puertos emérita
            ad honorem: Ana Brandt, ministra de Puertos ad honorem
            en el exilio: Ana Brandt, ministra de Puertos en el exilio
            en la sombra: Ana Brandt, ministra de Puertos en la sombra
            del gabinete en la sombra: Ana Brandt, ministra de Puertos del gabinete en la sombra
            sobre el papel: Ana Brandt, ministra de Puertos sobre el papel
            fallecida: Ana Brandt, ministra de Puertos fallecida
            difunta: Ana Brandt, ministra de Puertos difunta
            asesinada: Ana Brandt, ministra de Puertos asesinada
            de la oposición: Ana Brandt, ministra de Puertos de la oposición
            honorario: Ivo Holm, ministro de Puertos honorario
            emérito: Ivo Holm, ministro de Puertos emérito
            fallecido: Ivo Holm, ministro de Puertos fallecido
            difunto: Ivo Holm, ministro de Puertos difunto
            asesinado: Ivo Holm, ministro de Puertos asesinado
        """,
        Sense.CLAIMED: """
            autoproclamada: Ana Brandt, ministra de Puertos autoproclamada
            autodenominada: Ana Brandt, ministra de Puertos autodenominada
            ilegítima: Ana Brandt, ministra de Puertos ilegítima
            de facto: Ana Brandt, ministra de Puertos de facto
            de pega: Ana Brandt, ministra de Puertos de pega
            de mentira: Ana Brandt, ministra de Puertos de mentira
            ficticia: Ana Brandt, ministra de Puertos ficticia
            imaginaria: Ana Brandt, ministra de Puertos imaginaria
            no reconocida: Ana Brandt, ministra de Puertos no reconocida
            de los rebeldes: Ana Brandt, ministra de Puertos de los rebeldes
            de la autoproclamada: Ana Brandt, ministra de Puertos de la autoproclamada
            autoproclamado: Ivo Holm, ministro de Puertos autoproclamado
            autodenominado: Ivo Holm, ministro de Puertos autodenominado
            ilegítimo: Ivo Holm, ministro de Puertos ilegítimo
            ficticio: Ivo Holm, ministro de Puertos ficticio
            no reconocido: Ivo Holm, ministro de Puertos no reconocido
            títere: Ivo Holm, ministro de Puertos títere
        """,
        Sense.LESSER: """
            adjunta: Ana Brandt, ministra de Puertos adjunta
            delegada: Ana Brandt, ministra de Puertos delegada
            suplente: Ana Brandt, ministra de Puertos suplente
            adjunto: Ivo Holm, ministro de Puertos adjunto
            delegado: Ivo Holm, ministro de Puertos delegado
        """,
        Sense.SOMEBODY_ELSE: """
            hijo: Ivo Holm hijo habló.
            padre: Ivo Holm padre habló.
            jr: Ivo Holm Jr. habló.
            junior: Ivo Holm junior habló.
            júnior: Ivo Holm júnior habló.
            el joven: Ivo Holm el joven habló.
            el viejo: Ivo Holm el viejo habló.
            el mozo: Ivo Holm el mozo habló.
            senior: Ivo Holm senior habló.
            sénior: Ivo Holm sénior habló.
            hija: Ana Brandt hija habló.
            la joven: Ana Brandt la joven habló.
            la vieja: Ana Brandt la vieja habló.
        """,
        Sense.COUNTS: """
            en funciones: Ana Brandt, ministra de Puertos en funciones
            interina: Ana Brandt, ministra de Puertos interina
            encargada: Ana Brandt, ministra de Puertos encargada
            provisional: Ana Brandt, ministra de Puertos provisional
            a i: Ana Brandt, ministra de Puertos a. i.
            interino: Ivo Holm, ministro de Puertos interino
            encargado: Ivo Holm, ministro de Puertos encargado
        """,
    },
    dates="""
        en 0000: Ana Brandt era ministra de Puertos en 2014
        en MONTH de 0000: Ana Brandt era ministra de Puertos en mayo de 2014
        a principios de los 0000: Ana Brandt era ministra de Puertos a principios de los 1990
        en la década de 0000: Ana Brandt era ministra de Puertos en la década de 1990
    """,
    copulas="era fue es eran son siendo como",
    harmless="""
        fue nombrada: Ana Brandt fue nombrada ministra de Puertos en 2014.
        fue designada: Ana Brandt fue designada ministra de Puertos en 2014.
        fue elegida: Ana Brandt fue elegida ministra de Puertos en 2014.
        fue electa: Ana Brandt fue electa ministra de Puertos en 2014.
        juró como: Ana Brandt juró como ministra de Puertos en 2014.
        asumió como: Ana Brandt asumió como ministra de Puertos en 2014.
        asumió el cargo de: Ana Brandt asumió el cargo de ministra de Puertos en 2014.
        se convirtió en: Ana Brandt se convirtió en ministra de Puertos en 2014.
        fue confirmada como: Ana Brandt fue confirmada como ministra de Puertos en 2014.
        fue ratificada como: Ana Brandt fue ratificada como ministra de Puertos en 2014.
        tomó posesión como: Ana Brandt tomó posesión como ministra de Puertos en 2014.
        ejerce como: Ana Brandt ejerce como ministra de Puertos en 2014.
        nombró: El presidente nombró ministra de Puertos a Ana Brandt en 2014.
        designó: El presidente designó ministra de Puertos a Ana Brandt en 2014.
        eligió: El presidente eligió ministra de Puertos a Ana Brandt en 2014.
        hizo: El presidente hizo ministra de Puertos a Ana Brandt en 2014.
        fue nombrado: Ivo Holm fue nombrado ministro de Puertos en 2014.
        fue designado: Ivo Holm fue designado ministro de Puertos en 2014.
        fue elegido: Ivo Holm fue elegido ministro de Puertos en 2014.
        fue electo: Ivo Holm fue electo ministro de Puertos en 2014.
        fue confirmado como: Ivo Holm fue confirmado como ministro de Puertos en 2014.
        fue ratificado como: Ivo Holm fue ratificado como ministro de Puertos en 2014.
        tomó posesión del cargo de: Ivo Holm tomó posesión del cargo de ministro de Puertos en 2014.
        no solo a: Vieron no solo a la ministra de Puertos, sino al alcalde.
        no sólo a: Vieron no sólo a la ministra de Puertos, sino al alcalde.
        no solamente a: Vieron no solamente a la ministra de Puertos, sino al alcalde.
        no únicamente a: Vieron no únicamente a la ministra de Puertos, sino al alcalde.
        no solo: Vieron no solo la ministra de Puertos.
        no sólo: Vieron no sólo la ministra de Puertos.
        no solamente: Vieron no solamente la ministra de Puertos.
        nada menos que a: Vieron nada menos que a la ministra de Puertos.
        nada más que a: Vieron nada más que a la ministra de Puertos.
        ni más ni menos que a: Vieron ni más ni menos que a la ministra de Puertos.
        nombrada: Ana Brandt, nombrada ministra de Puertos en 2014
        designada: Ana Brandt, designada ministra de Puertos en 2014
        elegida: Ana Brandt, elegida ministra de Puertos en 2014
        nombrado: Ivo Holm, nombrado ministro de Puertos en 2014
        designado: Ivo Holm, designado ministro de Puertos en 2014
        elegido: Ivo Holm, elegido ministro de Puertos en 2014
        al menos: Vino al menos Ana Brandt.
        por lo menos: Vino por lo menos Ana Brandt.
        a salvo: Pusieron a salvo a Ana Brandt.
        no es otra que: No es otra que la ministra de Puertos.
        no es otro que: No es otro que el ministro de Puertos.
    """,
    people="""
        mujer: La mujer de Ana Brandt habló.
        esposa: La esposa de Ana Brandt habló.
        viuda: La viuda de Ana Brandt habló.
        novia: La novia de Ana Brandt habló.
        pareja: La pareja de Ana Brandt habló.
        compañera: La compañera de Ana Brandt habló.
        prometida: La prometida de Ana Brandt habló.
        cónyuge: La cónyuge de Ana Brandt habló.
        amante: La amante de Ana Brandt habló.
        exmujer: La exmujer de Ana Brandt habló.
        exesposa: La exesposa de Ana Brandt habló.
        hija: La hija de Ana Brandt habló.
        hijas: Las hijas de Ana Brandt habló.
        hermana: La hermana de Ana Brandt habló.
        hermanas: Las hermanas de Ana Brandt habló.
        madre: La madre de Ana Brandt habló.
        tía: La tía de Ana Brandt habló.
        sobrina: La sobrina de Ana Brandt habló.
        prima: La prima de Ana Brandt habló.
        nieta: La nieta de Ana Brandt habló.
        nietas: Las nietas de Ana Brandt habló.
        abuela: La abuela de Ana Brandt habló.
        suegra: La suegra de Ana Brandt habló.
        nuera: La nuera de Ana Brandt habló.
        cuñada: La cuñada de Ana Brandt habló.
        hijastra: La hijastra de Ana Brandt habló.
        madrastra: La madrastra de Ana Brandt habló.
        madrina: La madrina de Ana Brandt habló.
        ahijada: La ahijada de Ana Brandt habló.
        hermanastra: La hermanastra de Ana Brandt habló.
        comadre: La comadre de Ana Brandt habló.
        heredera: La heredera de Ana Brandt habló.
        amiga: La amiga de Ana Brandt habló.
        amigas: Las amigas de Ana Brandt habló.
        familia: La familia de Ana Brandt habló.
        marido: El marido de Ana Brandt habló.
        esposo: El esposo de Ana Brandt habló.
        viudo: El viudo de Ana Brandt habló.
        novio: El novio de Ana Brandt habló.
        compañero: El compañero de Ana Brandt habló.
        prometido: El prometido de Ana Brandt habló.
        exmarido: El exmarido de Ana Brandt habló.
        hijo: El hijo de Ana Brandt habló.
        hijos: Los hijos de Ana Brandt habló.
        hermano: El hermano de Ana Brandt habló.
        hermanos: Los hermanos de Ana Brandt habló.
        padre: El padre de Ana Brandt habló.
        padres: Los padres de Ana Brandt habló.
        tío: El tío de Ana Brandt habló.
        tíos: Los tíos de Ana Brandt habló.
        sobrino: El sobrino de Ana Brandt habló.
        sobrinos: Los sobrinos de Ana Brandt habló.
        primo: El primo de Ana Brandt habló.
        primos: Los primos de Ana Brandt habló.
        nieto: El nieto de Ana Brandt habló.
        nietos: Los nietos de Ana Brandt habló.
        abuelo: El abuelo de Ana Brandt habló.
        abuelos: Los abuelos de Ana Brandt habló.
        suegro: El suegro de Ana Brandt habló.
        suegros: Los suegros de Ana Brandt habló.
        yerno: El yerno de Ana Brandt habló.
        cuñado: El cuñado de Ana Brandt habló.
        hijastro: El hijastro de Ana Brandt habló.
        padrastro: El padrastro de Ana Brandt habló.
        padrino: El padrino de Ana Brandt habló.
        ahijado: El ahijado de Ana Brandt habló.
        hermanastro: El hermanastro de Ana Brandt habló.
        compadre: El compadre de Ana Brandt habló.
        bebé: El bebé de Ana Brandt habló.
        mellizo: El mellizo de Ana Brandt habló.
        gemelo: El gemelo de Ana Brandt habló.
        gemela: La gemela de Ana Brandt habló.
        heredero: El heredero de Ana Brandt habló.
        herederos: Los herederos de Ana Brandt habló.
        pariente*: Un pariente de Ana Brandt habló.
        familiar: Un familiar de Ana Brandt habló.
        familiares: Los familiares de Ana Brandt habló.
        allegado*: Un allegado de Ana Brandt habló.
        allegada: Una allegada de Ana Brandt habló.
        amigo: Un amigo de Ana Brandt habló.
        amigos: Los amigos de Ana Brandt habló.
        vecino: Un vecino de Ana Brandt habló.
        descendiente*: Un descendiente de Ana Brandt habló.
        antepasado*: Un antepasado de Ana Brandt habló.
        homónimo: Un homónimo de Ana Brandt habló.
        homónima: Una homónima de Ana Brandt habló.
        tocayo: Un tocayo de Ana Brandt habló.
        tocaya: Una tocaya de Ana Brandt habló.
        doble: El doble de Ana Brandt habló.
        dobles: Los dobles de Ana Brandt habló.
        sosias: El sosias de Ana Brandt habló.
        impostor: Un impostor de Ana Brandt habló.
        impostora: Una impostora de Ana Brandt habló.
        imitador: Un imitador de Ana Brandt habló.
        imitadora: Una imitadora de Ana Brandt habló.
        parodia: Una parodia de Ana Brandt habló.
        adjunto: El adjunto de la ministra de Puertos habló.
        adjunta: La adjunta de la ministra de Puertos habló.
        segundo: El segundo de la ministra de Puertos habló.
        ayudante*: Un ayudante de la ministra de Puertos habló.
        asistente*: Un asistente de la ministra de Puertos habló.
        colaborador*: Un colaborador de la ministra de Puertos habló.
        colaboradora: Una colaboradora de la ministra de Puertos habló.
        asesor: Un asesor de la ministra de Puertos habló.
        asesora: Una asesora de la ministra de Puertos habló.
        asesores: Los asesores de la ministra de Puertos habló.
        asesoras: Las asesoras de la ministra de Puertos habló.
        consejero: Un consejero de la ministra de Puertos habló.
        consejera: Una consejera de la ministra de Puertos habló.
        consejeros: Los consejeros de la ministra de Puertos habló.
        consultor*: Un consultor de la ministra de Puertos habló.
        portavoz: La portavoz de la ministra de Puertos habló.
        portavoces: Los portavoces de la ministra de Puertos habló.
        vocero: El vocero de la ministra de Puertos habló.
        vocera: La vocera de la ministra de Puertos habló.
        voceros: Los voceros de la ministra de Puertos habló.
        jefe de prensa: El jefe de prensa de la ministra de Puertos habló.
        jefa de prensa: La jefa de prensa de la ministra de Puertos habló.
        oficina de prensa: La oficina de prensa de la ministra de Puertos habló.
        secretario: El secretario de la ministra de Puertos habló.
        secretaria: La secretaria de la ministra de Puertos habló.
        secretarios: Los secretarios de la ministra de Puertos habló.
        secretaría: La secretaría de la ministra de Puertos habló.
        jefe de gabinete: El jefe de gabinete de la ministra de Puertos habló.
        jefa de gabinete: La jefa de gabinete de la ministra de Puertos habló.
        jefe de despacho: El jefe de despacho de la ministra de Puertos habló.
        gabinete: El gabinete de la ministra de Puertos habló.
        despacho: El despacho de la ministra de Puertos habló.
        abogado: El abogado de la ministra de Puertos habló.
        abogada: La abogada de la ministra de Puertos habló.
        abogados: Los abogados de la ministra de Puertos habló.
        letrado: El letrado de la ministra de Puertos habló.
        defensor: El defensor de la ministra de Puertos habló.
        defensora: La defensora de la ministra de Puertos habló.
        guardaespaldas: El guardaespaldas de la ministra de Puertos habló.
        escolta: El escolta de la ministra de Puertos habló.
        escoltas: Los escoltas de la ministra de Puertos habló.
        chófer: El chófer de la ministra de Puertos habló.
        chofer: El chofer de la ministra de Puertos habló.
        conductor: El conductor de la ministra de Puertos habló.
        médico: El médico de la ministra de Puertos habló.
        médica: La médica de la ministra de Puertos habló.
        intérprete: El intérprete de la ministra de Puertos habló.
        traductor: El traductor de la ministra de Puertos habló.
        traductora: La traductora de la ministra de Puertos habló.
        biógrafo: El biógrafo de la ministra de Puertos habló.
        biógrafa: La biógrafa de la ministra de Puertos habló.
        fotógrafo: El fotógrafo de la ministra de Puertos habló.
        cocinero: El cocinero de la ministra de Puertos habló.
        niñera: La niñera de la ministra de Puertos habló.
        becario: Un becario de la ministra de Puertos habló.
        enviado: Un enviado de la ministra de Puertos habló.
        enviada: Una enviada de la ministra de Puertos habló.
        enviados: Los enviados de la ministra de Puertos habló.
        emisario: Un emisario de la ministra de Puertos habló.
        emisaria: Una emisaria de la ministra de Puertos habló.
        emisarios: Los emisarios de la ministra de Puertos habló.
        representante: Un representante de la ministra de Puertos habló.
        representantes: Los representantes de la ministra de Puertos habló.
        delegado: Un delegado de la ministra de Puertos habló.
        delegada: Una delegada de la ministra de Puertos habló.
        delegados: Los delegados de la ministra de Puertos habló.
        apoderado: El apoderado de la ministra de Puertos habló.
        agente: Un agente de la ministra de Puertos habló.
        mensajero: Un mensajero de la ministra de Puertos habló.
        suplente: El suplente de la ministra de Puertos habló.
        sustituto: El sustituto de la ministra de Puertos habló.
        sustituta: La sustituta de la ministra de Puertos habló.
        reemplazo: El reemplazo de la ministra de Puertos habló.
        reemplazante: El reemplazante de la ministra de Puertos habló.
        predecesor: El predecesor de la ministra de Puertos habló.
        predecesora: La predecesora de la ministra de Puertos habló.
        predecesores: Los predecesores de la ministra de Puertos habló.
        antecesor: El antecesor de la ministra de Puertos habló.
        antecesora: La antecesora de la ministra de Puertos habló.
        antecesores: Los antecesores de la ministra de Puertos habló.
        sucesor: El sucesor de la ministra de Puertos habló.
        sucesora: La sucesora de la ministra de Puertos habló.
        sucesores: Los sucesores de la ministra de Puertos habló.
        relevo: El relevo de la ministra de Puertos habló.
        aliado: Un aliado de la ministra de Puertos habló.
        aliada: Una aliada de la ministra de Puertos habló.
        aliados: Los aliados de la ministra de Puertos habló.
        confidente: Un confidente de la ministra de Puertos habló.
        lugarteniente: El lugarteniente de la ministra de Puertos habló.
        mano derecha: La mano derecha de la ministra de Puertos habló.
        número dos: El número dos de la ministra de Puertos habló.
        protegido: Un protegido de la ministra de Puertos habló.
        protegida: Una protegida de la ministra de Puertos habló.
        colega: Un colega de la ministra de Puertos habló.
        colegas: Los colegas de la ministra de Puertos habló.
        partidario: Un partidario de la ministra de Puertos habló.
        partidaria: Una partidaria de la ministra de Puertos habló.
        partidarios: Los partidarios de la ministra de Puertos habló.
        seguidor: Un seguidor de la ministra de Puertos habló.
        seguidora: Una seguidora de la ministra de Puertos habló.
        seguidores: Los seguidores de la ministra de Puertos habló.
        simpatizante*: Un simpatizante de la ministra de Puertos habló.
        discípulo: Un discípulo de la ministra de Puertos habló.
        alumno: Un alumno de la ministra de Puertos habló.
        alumna: Una alumna de la ministra de Puertos habló.
        subordinado: Un subordinado de la ministra de Puertos habló.
        subordinada: Una subordinada de la ministra de Puertos habló.
        empleado: Un empleado de la ministra de Puertos habló.
        empleada: Una empleada de la ministra de Puertos habló.
        crítico: Un crítico de la ministra de Puertos habló.
        críticos: Los críticos de la ministra de Puertos habló.
        detractor: Un detractor de la ministra de Puertos habló.
        detractores: Los detractores de la ministra de Puertos habló.
        adversario: Un adversario de la ministra de Puertos habló.
        adversarios: Los adversarios de la ministra de Puertos habló.
        oponente: Un oponente de la ministra de Puertos habló.
        oponentes: Los oponentes de la ministra de Puertos habló.
        rival: Un rival de la ministra de Puertos habló.
        rivales: Los rivales de la ministra de Puertos habló.
        enemigo: Un enemigo de la ministra de Puertos habló.
        enemigos: Los enemigos de la ministra de Puertos habló.
        contrincante: Un contrincante de la ministra de Puertos habló.
        homólogo: El homólogo de la ministra de Puertos habló.
        homóloga: La homóloga de la ministra de Puertos habló.
        equipo: El equipo de la ministra de Puertos habló.
        oficina: La oficina de la ministra de Puertos habló.
        entorno: El entorno de la ministra de Puertos habló.
        círculo: El círculo de la ministra de Puertos habló.
        séquito: El séquito de la ministra de Puertos habló.
        comitiva: La comitiva de la ministra de Puertos habló.
        bando: El bando de la ministra de Puertos habló.
        personal: El personal de la ministra de Puertos habló.
        asesino: El asesino de la ministra de Puertos habló.
        asesina: La asesina de la ministra de Puertos habló.
        asesinos: Los asesinos de la ministra de Puertos habló.
        sicario: Un sicario de la ministra de Puertos habló.
        secuestrador: El secuestrador de la ministra de Puertos habló.
        secuestradores: Los secuestradores de la ministra de Puertos habló.
        víctima: Una víctima de la ministra de Puertos habló.
        víctimas: Las víctimas de la ministra de Puertos habló.
        agresor: El agresor de la ministra de Puertos habló.
        acosador: El acosador de la ministra de Puertos habló.
    """,
    links=("de", "del"),
    given="""
        María José Jesús Ángel Ángela Ángeles Inés Andrés Héctor Víctor Sofía Lucía Mónica Verónica
        Óscar Raúl Adrián Sebastián Tomás Ramón Joaquín Martín Nicolás Rubén Iván César Álvaro
        Germán Hernán Julián Simón Fátima Bárbara Débora Belén Concepción Asunción Rocío Begoña
        Íñigo Iñaki Ágata Águeda
    """,
    months="""
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
        diciembre
    """,
    articles="""
        el la los las lo un una unos unas al este esta ese esa aquel aquella su sus mi mis tu tus
        nuestro nuestra nuestros nuestras propio propia
    """,
    between="""
        nuevo nueva actual vigente primer primera primero segundo segunda tercer tercera dos tres
        muy gran poderoso poderosa joven viejo vieja célebre conocido conocida popular impopular
        influyente polémico polémica controvertido controvertida querido querida respetado respetada
        máximo máxima principal mayor menor reciente recién todo toda único única mismo misma
        flamante histórico histórica veterano veterana carismático carismática interino interina
        provisional encargado encargada personal particular privado privada especial oficial general
        político política íntimo íntima cercano cercana estrecho estrecha directo directa hasta
        también a
    """,
    no_adjectives="al tal cual ayer mujer sobre entre ante bajo",
    honours="""
        Señor Señora Señorita Sr Sra Srta Don Doña D Dña Dr Dra Doctor Doctora Lic Licenciado
        Licenciada Ing Ingeniero Ingeniera Prof Profesor Profesora Barón Baronesa Conde Condesa
        Duque Duquesa Príncipe Princesa Rey Reina Emperador Papa Padre Fray Sor Hermano Hermana
        Monseñor Obispo Arzobispo Cardenal Patriarca Rabino Imán Jeque Presidente Presidenta
        Expresidente Expresidenta Vicepresidente Vicepresidenta Primer Primera Canciller Ministro
        Ministra Exministro Exministra Viceministro Viceministra Secretario Secretaria Subsecretario
        Subsecretaria Portavoz Vocero Vocera Diputado Diputada Senador Senadora Congresista Alcalde
        Alcaldesa Gobernador Gobernadora Embajador Embajadora Cónsul Enviado Enviada Representante
        Comisario Comisaria Comisionado Comisionada Director Directora Jefe Jefa Juez Jueza
        Magistrado Magistrada Fiscal Defensor Defensora General Gral Almirante Mariscal Coronel Cnel
        Teniente Capitán Comandante Mayor Sargento Cabo Brigadier Camarada Compañero Compañera
        Ciudadano Ciudadana Asesor Asesora Consejero Consejera Periodista Abogado Abogada Economista
        Analista Activista Candidato Candidata presidente presidenta expresidente expresidenta
        ministro ministra exministro exministra canciller excanciller alcalde alcaldesa exalcalde
        gobernador gobernadora embajador embajadora
    """,
    openers="""
        El La Los Las Lo Un Una Unos Unas Su Sus Mi Este Esta Ese Esa Aquel Aquella Él Ella Ellos
        Ellas Nosotros Yo Usted Y E O U Ni Pero Mas Sino Aunque Porque Pues Si Cuando Como Que Quien
        Donde Para Por Con Sin Sobre En De Del A Al Ante Bajo Contra Desde Durante Entre Hacia Hasta
        Mediante Según Tras Antes Después Luego Ayer Hoy Mañana Lunes Martes Miércoles Jueves
        Viernes Sábado Domingo Así Aún Ahora Entonces También Tampoco Además Ya No Sí Solo Sólo
        Mientras Junto Luego Finalmente Igualmente Asimismo Incluso Excepto Salvo Menos Todos Todas
        Todo Toda Ambos Dijo Dice Afirma Afirmó Señaló Explicó Añadió Aseguró Anunció Declaró Indicó
        Informó Fue Es Era Será Está Estaba Llegó Habló Preguntó Respondió Gracias Debido Respecto
        Pese Nunca Jamás Nadie Bien Aquí Allí Ahí Foto Nombrada Nombrado Elegida Elegido Fuera Lejos
        Cerca Dentro Esto Eso
    """,
    prepositions="""
        a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según
        sin sobre tras junto
    """,
    abbreviations="sra srta dña dra lic ing gral cnel cap tte sto sta",
    portfolios="""
        pesca: la ministra de Puertos y Pesca, Ana Brandt
        agricultura: la ministra de Puertos y Agricultura, Ana Brandt
        ganadería: la ministra de Puertos y Ganadería, Ana Brandt
        alimentación: la ministra de Puertos y Alimentación, Ana Brandt
        bosques: la ministra de Puertos y Bosques, Ana Brandt
        comercio: la ministra de Puertos y Comercio, Ana Brandt
        industria: la ministra de Puertos y Industria, Ana Brandt
        energía: la ministra de Puertos y Energía, Ana Brandt
        transporte*: la ministra de Puertos y Transportes, Ana Brandt
        infraestructura*: la ministra de Puertos y Infraestructuras, Ana Brandt
        comunicaci*: la ministra de Puertos y Comunicaciones, Ana Brandt
        telecomunicaciones: la ministra de Puertos y Telecomunicaciones, Ana Brandt
        turismo: la ministra de Puertos y Turismo, Ana Brandt
        cultura: la ministra de Puertos y Cultura, Ana Brandt
        deporte*: la ministra de Puertos y Deportes, Ana Brandt
        juventud: la ministra de Puertos y Juventud, Ana Brandt
        educación: la ministra de Puertos y Educación, Ana Brandt
        universidades: la ministra de Puertos y Universidades, Ana Brandt
        ciencia: la ministra de Puertos y Ciencia, Ana Brandt
        tecnología: la ministra de Puertos y Tecnología, Ana Brandt
        innovación: la ministra de Puertos y Innovación, Ana Brandt
        sanidad: la ministra de Puertos y Sanidad, Ana Brandt
        salud: la ministra de Puertos y Salud, Ana Brandt
        trabajo: la ministra de Puertos y Trabajo, Ana Brandt
        empleo: la ministra de Puertos y Empleo, Ana Brandt
        seguridad: la ministra de Puertos y Seguridad, Ana Brandt
        asuntos: la ministra de Puertos y Asuntos Sociales, Ana Brandt
        familia: la ministra de Puertos y Familia, Ana Brandt
        igualdad: la ministra de Puertos y Igualdad, Ana Brandt
        vivienda: la ministra de Puertos y Vivienda, Ana Brandt
        desarrollo: la ministra de Puertos y Desarrollo Rural, Ana Brandt
        economía: la ministra de Puertos y Economía, Ana Brandt
        hacienda: la ministra de Puertos y Hacienda, Ana Brandt
        finanzas: la ministra de Puertos y Finanzas, Ana Brandt
        presupuesto*: la ministra de Puertos y Presupuesto, Ana Brandt
        justicia: la ministra de Puertos y Justicia, Ana Brandt
        interior: la ministra de Puertos y Interior, Ana Brandt
        gobernación: la ministra de Puertos y Gobernación, Ana Brandt
        relaciones: la ministra de Puertos y Relaciones Exteriores, Ana Brandt
        exteriores: la ministra de Puertos y Exteriores, Ana Brandt
        defensa: la ministra de Puertos y Defensa, Ana Brandt
        veteranos: la ministra de Puertos y Veteranos, Ana Brandt
        ambiente: la ministra de Puertos y Ambiente, Ana Brandt
        medio ambiente: la ministra de Puertos y Medio Ambiente, Ana Brandt
        clima: la ministra de Puertos y Clima, Ana Brandt
        agua*: la ministra de Puertos y Aguas, Ana Brandt
        minas: la ministra de Puertos y Minas, Ana Brandt
        minería: la ministra de Puertos y Minería, Ana Brandt
        marina: la ministra de Puertos y Marina, Ana Brandt
        aviación: la ministra de Puertos y Aviación, Ana Brandt
        información: la ministra de Puertos y Información, Ana Brandt
        integración: la ministra de Puertos y Integración, Ana Brandt
        migraciones: la ministra de Puertos y Migraciones, Ana Brandt
        inmigración: la ministra de Puertos y Inmigración, Ana Brandt
        aduanas: la ministra de Puertos y Aduanas, Ana Brandt
        obras: la ministra de Puertos y Obras Públicas, Ana Brandt
        costas: la ministra de Puertos y Costas, Ana Brandt
        planificación: la ministra de Puertos y Planificación, Ana Brandt
    """,
    joins=("y", "e", "así como", "y/o"),
    of="de del",
    towards="para",
    denials="""
        niega: Ella niega que |Ana Brandt estuviera allí.
        negó: Ella negó que |Ana Brandt estuviera allí.
        ha negado: Ella ha negado que |Ana Brandt estuviera allí.
        desmiente: Ella desmiente que |Ana Brandt estuviera allí.
        desmintió: Ella desmintió que |Ana Brandt estuviera allí.
        ha desmentido: Ella ha desmentido que |Ana Brandt estuviera allí.
        rechaza: Ella rechaza que |Ana Brandt estuviera allí.
        rechazó: Ella rechazó que |Ana Brandt estuviera allí.
        refuta: Ella refuta que |Ana Brandt estuviera allí.
        refutó: Ella refutó que |Ana Brandt estuviera allí.
        duda: Ella duda que |Ana Brandt estuviera allí.
        dudó: Ella dudó que |Ana Brandt estuviera allí.
        no dijo: Ella no dijo que |Ana Brandt estuviera allí.
        nunca dijo: Ella nunca dijo que |Ana Brandt estuviera allí.
        no dice: Ella no dice que |Ana Brandt estuviera allí.
        no confirmó: Ella no confirmó que |Ana Brandt estuviera allí.
        no confirma: Ella no confirma que |Ana Brandt estuviera allí.
        no ha confirmado: Ella no ha confirmado que |Ana Brandt estuviera allí.
        descarta: Ella descarta que |Ana Brandt estuviera allí.
        descartó: Ella descartó que |Ana Brandt estuviera allí.
        no cree: Ella no cree que |Ana Brandt estuviera allí.
        no creía: Ella no creía que |Ana Brandt estuviera allí.
        se negó a confirmar: Ella se negó a confirmar que |Ana Brandt estuviera allí.
        mintió al decir: Ella mintió al decir que |Ana Brandt estuviera allí.
        rehusó confirmar: Ella rehusó confirmar que |Ana Brandt estuviera allí.
        no es cierto: No es cierto que |Ana Brandt estuvo allí.
        no es verdad: No es verdad que |Ana Brandt estuvo allí.
        es falso: Es falso que |Ana Brandt estuvo allí.
        es mentira: Es mentira que |Ana Brandt estuvo allí.
        es incierto: Es incierto que |Ana Brandt estuvo allí.
        es inexacto: Es inexacto que |Ana Brandt estuvo allí.
        no hay pruebas de: No hay pruebas de que |Ana Brandt estuvo allí.
        no hay evidencia de: No hay evidencia de que |Ana Brandt estuvo allí.
        no hay prueba de: No hay prueba de que |Ana Brandt estuvo allí.
        nadie dijo: Nadie dijo que |Ana Brandt estuvo allí.
        nadie dice: Nadie dice que |Ana Brandt estuvo allí.
        nadie ha dicho: Nadie ha dicho que |Ana Brandt estuvo allí.
        no significa: No significa que |Ana Brandt estuvo allí.
        no quiere decir: No quiere decir que |Ana Brandt estuvo allí.
        es imposible: Es imposible que |Ana Brandt estuvo allí.
        es improbable: Es improbable que |Ana Brandt estuvo allí.
        es poco probable: Es poco probable que |Ana Brandt estuvo allí.
        mito de: Mito de que |Ana Brandt estuvo allí.
        bulo de: El bulo de que |Ana Brandt estuvo allí.
        falso rumor de: El falso rumor de que |Ana Brandt estuvo allí.
        no es correcto: No es correcto que |Ana Brandt estuvo allí.
        no consta: No consta que |Ana Brandt estuvo allí.
        falsamente: Se dijo falsamente que |Ana Brandt estuvo allí.
        erróneamente: Se dijo erróneamente que |Ana Brandt estuvo allí.
        por error: Se dijo por error que |Ana Brandt estuvo allí.
        al contrario de: Al contrario de lo dicho, |Ana Brandt estuvo allí.
        contra lo que se dijo: Contra lo que se dijo, |Ana Brandt estuvo allí.
        lejos de: Lejos de ello: |Ana Brandt estuvo allí.
    """,
    retractions="""
        no es cierto: Que Ana Brandt estuvo allí| no es cierto.
        no es verdad: Que Ana Brandt estuvo allí| no es verdad.
        es falso: Que Ana Brandt estuvo allí| es falso.
        es mentira: Que Ana Brandt estuvo allí| es mentira.
        es una mentira: Que Ana Brandt estuvo allí| es una mentira.
        es un bulo: Que Ana Brandt estuvo allí| es un bulo.
        es un rumor: Que Ana Brandt estuvo allí| es un rumor.
        es un mito: Que Ana Brandt estuvo allí| es un mito.
        fue desmentido: Que Ana Brandt estuvo allí| fue desmentido.
        ha sido desmentido: Que Ana Brandt estuvo allí| ha sido desmentido.
        resultó falso: Que Ana Brandt estuvo allí| resultó falso.
        era falso: Que Ana Brandt estuvo allí| era falso.
        lo que ella niega: Ana Brandt estuvo allí|, lo que ella niega.
        lo que él niega: Ana Brandt estuvo allí|, lo que él niega.
        lo que ella negó: Ana Brandt estuvo allí|, lo que ella negó.
        lo que él negó: Ana Brandt estuvo allí|, lo que él negó.
        lo cual es falso: Ana Brandt estuvo allí|, lo cual es falso.
        lo que es falso: Ana Brandt estuvo allí|, lo que es falso.
        lo cual no es cierto: Ana Brandt estuvo allí|, lo cual no es cierto.
        lo que no es cierto: Ana Brandt estuvo allí|, lo que no es cierto.
        algo que niega: Ana Brandt estuvo allí|, algo que niega.
        algo que negó: Ana Brandt estuvo allí|, algo que negó.
        no tuvo lugar: la reunión de Ana Brandt| no tuvo lugar
        no se celebró: la reunión de Ana Brandt| no se celebró
        nunca tuvo lugar: la reunión de Ana Brandt| nunca tuvo lugar
        nunca se celebró: la reunión de Ana Brandt| nunca se celebró
        fue cancelada: la reunión de Ana Brandt| fue cancelada
        fue aplazada: la reunión de Ana Brandt| fue aplazada
        fue suspendida: la reunión de Ana Brandt| fue suspendida
        se canceló: la reunión de Ana Brandt| se canceló
        se suspendió: la reunión de Ana Brandt| se suspendió
    """,
    conditions="""
        si: Si |Ana Brandt estuvo allí.
        a menos que: A menos que |Ana Brandt estuvo allí.
        salvo que: Salvo que |Ana Brandt estuvo allí.
        como si: Como si |Ana Brandt estuvo allí.
        en caso de que: En caso de que |Ana Brandt estuvo allí.
        siempre que: Siempre que |Ana Brandt estuvo allí.
        supongamos que: Supongamos que |Ana Brandt estuvo allí.
        imaginemos que: Imaginemos que |Ana Brandt estuvo allí.
        quizá: Quizá |Ana Brandt estuvo allí.
        quizás: Quizás |Ana Brandt estuvo allí.
        tal vez: Tal vez |Ana Brandt estuvo allí.
        a lo mejor: A lo mejor |Ana Brandt estuvo allí.
        posiblemente: Posiblemente |Ana Brandt estuvo allí.
        probablemente: Probablemente |Ana Brandt estuvo allí.
        presuntamente: Presuntamente |Ana Brandt estuvo allí.
        supuestamente: Supuestamente |Ana Brandt estuvo allí.
        al parecer: Al parecer |Ana Brandt estuvo allí.
        aparentemente: Aparentemente |Ana Brandt estuvo allí.
        ojalá: Ojalá |Ana Brandt estuvo allí.
        se rumorea: Se rumorea que |Ana Brandt estuvo allí.
        rumor*: Hay rumores de que |Ana Brandt estuvo allí.
        sin confirmar: Informes sin confirmar dicen que |Ana Brandt estuvo allí.
        no confirmad*: Informes no confirmados dicen que |Ana Brandt estuvo allí.
        afirma: Él afirma que |Ana Brandt estuvo allí.
        aseguró: Él aseguró que |Ana Brandt estuvo allí.
        asegura: Él asegura que |Ana Brandt estuvo allí.
        sostiene: Él sostiene que |Ana Brandt estuvo allí.
        alega: Él alega que |Ana Brandt estuvo allí.
        pretende: Él pretende que |Ana Brandt estuvo allí.
        espera: Él espera que |Ana Brandt estuvo allí.
        quisiera: Él quisiera que |Ana Brandt estuvo allí.
        habría dicho: Él habría dicho que |Ana Brandt estuvo allí.
        podría decir: Él podría decir que |Ana Brandt estuvo allí.
        bromeó: Él bromeó que |Ana Brandt estuvo allí.
        se dice: Se dice que |Ana Brandt estuvo allí.
        dicen: Dicen que |Ana Brandt estuvo allí.
        no está claro: No está claro que |Ana Brandt estuvo allí.
        no se sabe: No se sabe que |Ana Brandt estuvo allí.
        no está confirmado: No está confirmado que |Ana Brandt estuvo allí.
        es posible: Es posible que |Ana Brandt estuvo allí.
        puede ser: Puede ser que |Ana Brandt estuvo allí.
        si es cierto que: Preguntaron si es cierto que |Ana Brandt estuvo allí.
        si acaso: Preguntaron si acaso |Ana Brandt estuvo allí.
    """,
    negations="""
        no asistió: |Ana Brandt no asistió a la reunión.|
        no asiste: |Ana Brandt no asiste a la reunión.|
        no asistirá: |Ana Brandt no asistirá a la reunión.|
        no acudió: |Ana Brandt no acudió a la reunión.|
        no acude: |Ana Brandt no acude a la reunión.|
        no acudirá: |Ana Brandt no acudirá a la reunión.|
        no fue: |Ana Brandt no fue a la reunión.|
        no irá: |Ana Brandt no irá a la reunión.|
        no vino: |Ana Brandt no vino a la reunión.|
        no viene: |Ana Brandt no viene a la reunión.|
        no vendrá: |Ana Brandt no vendrá a la reunión.|
        no llegó: |Ana Brandt no llegó a la reunión.|
        nunca asistió: |Ana Brandt nunca asistió a la reunión.|
        no pudo: |Ana Brandt no pudo ir a la reunión.|
        no quiso: |Ana Brandt no quiso ir a la reunión.|
        se negó a: |Ana Brandt se negó a ir a la reunión.|
        rehusó: |Ana Brandt rehusó ir a la reunión.|
        ya no: |Ana Brandt ya no va a la reunión.|
        faltó: |Ana Brandt faltó a la reunión.|
        tampoco: |Ana Brandt tampoco fue a la reunión.|
        declinó: |Ana Brandt declinó ir a la reunión.|
        nunca: |Ana Brandt nunca fue a la reunión.|
        no estuvo: |Ana Brandt no estuvo en la reunión.|
        no está: |Ana Brandt no está en la reunión.|
        no estaba: |Ana Brandt no estaba en la reunión.|
        no estará: |Ana Brandt no estará en la reunión.|
        no participó: |Ana Brandt no participó en la reunión.|
        no participa: |Ana Brandt no participa en la reunión.|
        no participará: |Ana Brandt no participará en la reunión.|
        no habló: |Ana Brandt no habló en la reunión.|
        no firmó: |Ana Brandt no firmó en la reunión.|
        no dijo: |Ana Brandt no dijo nada en la reunión.|
        estuvo ausente: |Ana Brandt estuvo ausente en la reunión.|
        no intervino: |Ana Brandt no intervino en la reunión.|
        no es: |Ana Brandt no es visible en la reunión.|
        no ha: |Ana Brandt no ha hablado en la reunión.|
        no había: |Ana Brandt no había hablado en la reunión.|
        no era: |Ana Brandt no era visible en la reunión.|
        no tuvo lugar: |La reunión de Ana Brandt no tuvo lugar.|
        no se celebró: |La reunión de Ana Brandt no se celebró.|
        fue cancelada: |La reunión de Ana Brandt fue cancelada.|
        fue aplazada: |La reunión de Ana Brandt fue aplazada.|
        fue suspendida: |La reunión de Ana Brandt fue suspendida.|
        se canceló: |La reunión de Ana Brandt se canceló.|
        se suspendió: |La reunión de Ana Brandt se suspendió.|
        boicote*: |Ana Brandt boicoteó la reunión.|
    """,
)
