"""Spanish."""

from typing import Final

from dossier.core.capture.propose.language import ProposerLanguage, forms, named, words

SPANISH: Final = ProposerLanguage(
    code="es",
    titles=forms("""
        ministro=ministros ministra=ministras presidente=presidentes presidenta canciller
        secretario=secretarios secretaria jefe=jefes jefa director=directores directora
        gobernador=gobernadores gobernadora alcalde=alcaldes alcaldesa embajador=embajadores
        embajadora comisionado comisionada comisario comisaria fiscal=fiscales juez jueza
        comandante=comandantes representante=representantes portavoz=portavoces
        asesor=asesores asesora senador=senadores senadora diputado=diputados diputada rey reina
        papa obispo rector rectora vicepresidente vicepresidenta viceministro viceministra
        defensor defensora delegado delegada coordinador coordinadora
    """),
    before=words("primer primera vice"),
    behind=words("general adjunto adjunta ejecutivo ejecutiva especial permanente"),
    joins=words("de del para en a"),
    inside=words("y la el los las"),
    fields=words("""
        asuntos exteriores relaciones defensa interior justicia finanzas hacienda economía energía
        cultura educación salud sanidad deporte juventud transporte agricultura trabajo ambiente
        medio estado gobierno consejo comité seguridad nacional derechos humanos región ciudad
        partido comisión europea general ejecutivo pueblo
    """),
    bodies=words("""
        ministerio consejo comité comisión agencia servicio dirección parlamento senado congreso
        asamblea corte tribunal banco universidad partido sindicato oficina unión federación
        organización asociación academia
    """),
    lands=words("república estados naciones reino"),
    articles=words("el la los las un una su sus"),
    ands=words("y e"),
    of="de",
    said=words("""
        dijo dice declaró afirmó afirma añadió agregó subrayó anunció precisó explicó escribió
        respondió recordó confirmó aseguró prometió advirtió señaló indicó destacó insistió
        reconoció pidió
    """),
    adverbs=words("también luego después ya nuevamente"),
    according=("según", "de acuerdo con"),
    pronouns=words("él ella"),
    who=words("quien que"),
    beside=words("con entre"),
    gatherings=forms("""
        conversaciones negociaciones=negociación reunión=reuniones encuentro=encuentros
        cumbre=cumbres visita=visitas conferencia=conferencias sesión=sesiones consultas firma
        ceremonia presentación elecciones=elección votación huelga=huelgas manifestación
        ataque=ataques invasión tregua intercambio sanciones discurso juicio
    """),
    meetings=words("""
        conversaciones negociaciones reunión encuentro cumbre visita conferencia sesión consultas
        firma ceremonia presentación
    """),
    speeches=words("discurso"),
    kinds=words("""
        primera primer segunda segundo nueva nuevo anual bilateral bilaterales trilateral separada
        conjunta
    """),
    about=words("sobre de del con entre para"),
    at=words("en"),
    stops=words("tuvo tuvieron fue fueron es son era tras antes después desde que lunes martes"),
    coming=words("será serán tendrá debe deberá mañana próximo próxima quiere propone"),
    attending=words("delegación encabezada encabezó participó participaron asistió asistieron"),
    happens=named("""
        detenido=Detención detenida=Detención nombrado=Nombramiento nombrada=Nombramiento
        firmado=Firma suspendido=Suspensión suspendida=Suspensión llegó=Llegada
    """),
    auxiliaries=words("fue fueron es son ha han sido era"),
    parties=words("delegación delegaciones representantes funcionarios"),
    examples=(
        (
            "El ministro de Defensa Ivo Holm recibió a Ana Brandt, alcaldesa de Cádiz.",
            ("tenure Ivo Holm · Ministro de Defensa", "tenure Ana Brandt · Alcaldesa de Cádiz"),
        ),
        (
            "La secretaria general de la OTAN, Ana Brandt, llegó a Oslo.",
            ("tenure Ana Brandt · Secretaria general de la OTAN",),
        ),
        ("«Estamos listos para negociar», dijo Ana Brandt.", ("statement Ana Brandt",)),
        ("Según Ana Brandt, el muelle es viejo.", ("statement Ana Brandt",)),
        (
            "La reunión tuvo lugar el 4 de enero.",
            ("new event Reunión", "date 4 de enero = 2025-01-04"),
        ),
    ),
)
