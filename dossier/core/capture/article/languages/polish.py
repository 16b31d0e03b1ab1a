"""Pages in Polish."""

from dossier.core.capture.article.languages.language import PageLanguage, Sort

POLISH = PageLanguage(
    code="pl",
    common=(
        "i w na z się że do nie o jest to od po za przez jak jego dla ale oraz który która które"
        " był była zostały także już być będzie między"
    ),
    by="autor|autorka|tekst|opracował|opracowała|opracowanie|oprac",
    roles="korespondent* dziennikar* redaktor* reporter* redakcja publicyst*",
    places="w we z ze koło pod",
    beside="dla",
    labels="data|opublikowano|data publikacji|dodano|publikacja|dnia",
    updated="aktualizacja|zaktualizowano|ostatnia aktualizacja",
    today="dziś|dzisiaj",
    reports="podaje {}\ninformuje {}\ndonosi {}\npisze {}",
    furniture={
        Sort.LINKS: """udostępnij
            udostępnij…
            podziel się
            podziel się…
            zapisz się…
            subskrybuj
            subskrybuj…
            obserwuj nas…
            śledź nas…
            zaloguj się
            zarejestruj się
            menu
            szukaj
            drukuj
            kopiuj link""",
        Sort.ADVERT: """reklama
            materiał sponsorowany
            artykuł sponsorowany
            dalszy ciąg materiału pod …""",
        Sort.COUNTER: """# wyświetleń
            # wyświetlenia
            # odsłon
            # komentarzy
            # komentarze
            # komentarz
            komentarze (#)
            komentarze: #""",
        Sort.READING_TIME: """# min czytania
            # minuty czytania
            # minut czytania
            czas czytania: # min…""",
        Sort.TEASER: """czytaj także
            czytaj także: …
            czytaj też
            czytaj też: …
            czytaj również
            czytaj również: …
            zobacz także
            zobacz także: …
            zobacz też: …
            przeczytaj także: …
            czytaj więcej
            polecane
            najnowsze
            najpopularniejsze
            najczęściej czytane
            powiązane artykuły""",
        Sort.RUBRIC: """szczegóły
            przypomnijmy
            kontekst
            tło""",
        Sort.TAGS: """tagi
            tagi: …
            tematy
            tematy: …
            słowa kluczowe: …""",
        Sort.COMMENTS: """komentarze
            skomentuj
            dodaj komentarz
            zostaw komentarz
            zgłoś błąd
            twój adres e-mail nie zostanie …""",
    },
    examples=(
        ("REKLAMA", Sort.ADVERT),
        ("Czytaj także: Prom znów kursuje", Sort.TEASER),
        ("Czas czytania: 3 minuty", Sort.READING_TIME),
        ("12 komentarzy", Sort.COUNTER),
    ),
    bylines=(
        ("Autor: Anna Zielińska", "Anna Zielińska"),
        ("Oprac. Anna Zielińska", "Anna Zielińska"),
    ),
)
