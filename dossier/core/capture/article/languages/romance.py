"""Pages in French and Spanish."""

from dossier.core.capture.article.languages.language import PageLanguage, Sort

FRENCH = PageLanguage(
    code="fr",
    common=(
        "le la les de des du et à en un une est que qui dans pour sur au par avec il ne pas plus a"
        " ce se son sont cette été aux mais ont selon"
    ),
    by="par|texte|auteur|autrice|auteure|propos recueillis par|texte de",
    roles=(
        "correspondant* envoyé envoyée journaliste* rédacteur* rédactrice* rédaction reporter*"
        " chroniqueur* agences"
    ),
    places="à en au aux dans près depuis",
    beside="avec pour",
    labels="date|publié|publié le|mis en ligne le|paru le|le|à",
    updated="mis à jour|mis à jour le|modifié|modifié le|actualisé le|maj",
    today="aujourd'hui",
    reports="rapporte {}\nselon {}\nannonce {}\nindique {}",
    furniture={
        Sort.LINKS: """partager
            partager…
            imprimer
            copier le lien
            s'abonner
            s'abonner…
            abonnez-vous
            abonnez-vous…
            s'inscrire…
            inscrivez-vous…
            suivez-nous…
            se connecter
            connexion
            menu
            recherche
            accueil
            écouter l'article""",
        Sort.ADVERT: """publicité
            annonce
            contenu sponsorisé
            la suite après la publicité
            la suite après cette publicité""",
        Sort.COUNTER: """# vues
            # vue
            # lectures
            # commentaires
            # commentaire
            # partages
            commentaires (#)
            commentaires: #""",
        Sort.READING_TIME: """temps de lecture: # min…
            temps de lecture : # min…
            # min de lecture
            # minutes de lecture
            lecture # min…""",
        Sort.TEASER: """lire aussi
            lire aussi: …
            lire aussi : …
            à lire aussi
            à lire aussi: …
            à lire aussi : …
            lire également…
            voir aussi
            voir aussi: …
            voir aussi : …
            sur le même sujet
            les plus lus
            à la une
            articles liés
            lire la suite
            vous aimerez aussi""",
        Sort.RUBRIC: """contexte
            rappel
            pour rappel
            détails""",
        Sort.TAGS: """mots-clés
            mots-clés: …
            mots-clés : …
            tags: …
            tags : …
            thèmes: …""",
        Sort.COMMENTS: """commentaires
            commenter
            laisser un commentaire
            ajouter un commentaire
            réagir
            signaler une erreur
            votre adresse e-mail ne sera pas publiée…
            votre adresse de messagerie ne sera pas publiée…""",
    },
    examples=(
        ("Publicité", Sort.ADVERT),
        ("À lire aussi : Le ferry repart", Sort.TEASER),
        ("Temps de lecture : 3 min", Sort.READING_TIME),
        ("Laisser un commentaire", Sort.COMMENTS),
    ),
    bylines=(
        ("Par Claire Aubin", "Claire Aubin"),
        ("Par Claire Aubin (à Velmar)", "Claire Aubin"),
        ("Par Claire Aubin avec AFP", "Claire Aubin"),
        ("Publié le 12 mars 2026 à 14h05, mis à jour le 13 mars 2026 à 9h00", ""),
    ),
)

SPANISH = PageLanguage(
    code="es",
    common=(
        "el la los las de del y en que un una es por con para se no al lo su como más o pero fue"
        " este ha sus entre sobre también según dijo"
    ),
    by="por|texto|texto de|autor|autora|escrito por|redacción de",
    roles="corresponsal* periodista* redactor* redacción enviado enviada columnista* agencias",
    places="en a desde",
    beside="con para",
    labels="fecha|publicado|publicado el|publicada el|el|a las",
    updated="actualizado|actualizado el|actualizada el|modificado|última actualización",
    today="hoy",
    reports="informa {}\nsegún {}\ninformó {}\nreporta {}",
    furniture={
        Sort.LINKS: """compartir
            compartir…
            comparte…
            imprimir
            copiar enlace
            suscríbete
            suscríbete…
            suscribirse
            síguenos…
            iniciar sesión
            regístrate
            menú
            buscar
            inicio
            escuchar""",
        Sort.ADVERT: """publicidad
            anuncio
            contenido patrocinado""",
        Sort.COUNTER: """# vistas
            # visitas
            # lecturas
            # comentarios
            # comentario
            comentarios (#)
            comentarios: #""",
        Sort.READING_TIME: """# min de lectura
            # minutos de lectura
            tiempo de lectura: # min…
            lectura de # min…""",
        Sort.TEASER: """lea también
            lea también: …
            lee también
            lee también: …
            leer también: …
            te puede interesar
            te puede interesar: …
            también te puede interesar…
            ver también
            ver también: …
            noticias relacionadas
            más noticias
            lo más leído
            lo más visto
            leer más
            más información""",
        Sort.RUBRIC: """contexto
            detalles
            antecedentes""",
        Sort.TAGS: """etiquetas
            etiquetas: …
            temas
            temas: …
            palabras clave: …""",
        Sort.COMMENTS: """comentarios
            comentar
            deja un comentario
            deja una respuesta
            dejar un comentario
            añadir comentario
            tu dirección de correo electrónico no …""",
    },
    examples=(
        ("PUBLICIDAD", Sort.ADVERT),
        ("Lea también: El ferry vuelve a navegar", Sort.TEASER),
        ("3 min de lectura", Sort.READING_TIME),
        ("Deja un comentario", Sort.COMMENTS),
    ),
    bylines=(
        ("Por Lucía Serrano", "Lucía Serrano"),
        ("Por Lucía Serrano con agencias", "Lucía Serrano"),
        ("Por Lucía Serrano, corresponsal | 12 de marzo de 2026", "Lucía Serrano"),
    ),
)
