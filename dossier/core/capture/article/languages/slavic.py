"""Pages in Ukrainian, Russian and Polish."""

from dossier.core.capture.article.languages.language import PageLanguage, Sort

UKRAINIAN = PageLanguage(
    code="uk",
    common=(
        "і в на що з та до у не за про від як це його після який яка які був була були також для"
        " під час було ще або через буде вже щоб"
    ),
    by="автор|авторка|автори|текст|автор тексту|підготував|підготувала|матеріал підготувала"
    "|матеріал підготував",
    roles="кореспондент* журналіст* редактор* оглядач* редакці* фотограф*",
    places="у в біля з із до на під",
    beside="для",
    labels="дата|опубліковано|дата публікації|публікація|розміщено|о|об",
    updated="оновлено|змінено|останнє оновлення",
    today="сьогодні",
    reports="передає {}\nповідомляє {}\nпише {}\nінформує {}\nпередають {}\nповідомляють {}",
    furniture={
        Sort.LINKS: """поділитися
            поділитися…
            поширити
            поширити…
            підписатися
            підпишіться на …
            підписуйтесь на …
            підписуйтеся на …
            читайте нас у …
            читайте нас в …
            долучайтеся до …
            стежте за …
            увійти
            реєстрація
            меню
            пошук
            головна
            друкувати
            скопіювати посилання
            підтримати нас
            підтримати проєкт""",
        Sort.ADVERT: """реклама
            на правах реклами
            партнерський матеріал
            спецпроєкт""",
        Sort.COUNTER: """# перегляд
            # перегляди
            # переглядів
            перегляди: #
            переглядів: #
            # коментар
            # коментарі
            # коментарів
            коментарі: #
            коментарі (#)""",
        Sort.READING_TIME: """# хв читання
            # хвилин читання
            # хвилини читання
            # хв. читання
            час читання: # хв…""",
        Sort.TEASER: """читайте також
            читайте також: …
            дивіться також
            дивіться також: …
            читати також: …
            також читайте: …
            до теми
            до теми: …
            за темою
            за темою: …
            схожі новини
            новини за темою
            останні новини
            популярні новини
            популярне
            головні новини
            читати далі
            детальніше""",
        Sort.RUBRIC: """деталі
            доповнення
            додамо
            нагадаємо
            нагадуємо
            контекст
            передісторія
            що передувало
            що відомо
            довідка""",
        Sort.TAGS: """теги
            теги: …
            теми
            теми: …
            мітки: …
            ключові слова: …""",
        Sort.COMMENTS: """коментарі
            коментувати
            прокоментувати
            додати коментар
            залишити коментар
            залишити відповідь
            ваша e-mail адреса не …
            повідомити про помилку
            якщо ви знайшли помилку…
            помітили помилку…
            знайшли помилку…""",
    },
    examples=(
        ("Реклама", Sort.ADVERT),
        ("Читайте також: Пором знову ходить", Sort.TEASER),
        ("12:40 • 1 204 перегляди", Sort.COUNTER),
        ("Нагадаємо", Sort.RUBRIC),
        ("Підписуйтесь на наш Telegram-канал", Sort.LINKS),
        ("Теги: порт, пором", Sort.TAGS),
    ),
    bylines=(
        ("Автор: Ірина Коваль", "Ірина Коваль"),
        ("Ірина Коваль, Нордпост, 12 березня 2026", "Ірина Коваль"),
        ("Текст: Ірина Коваль, кореспондентка", "Ірина Коваль"),
    ),
)

RUSSIAN = PageLanguage(
    code="ru",
    common=(
        "и в на что с по не из к за о от как его это для после он который которые также был была"
        " были при до она под время было ещё или будет уже чтобы"
    ),
    by="автор|авторы|текст|автор текста|подготовил|подготовила|материал подготовила"
    "|материал подготовил",
    roles="корреспондент* журналист* редактор* обозреватель* редакци* фотограф*",
    places="в во у из под на около",
    beside="с для",
    labels="дата|опубликовано|дата публикации|публикация|размещено|в",
    updated="обновлено|изменено|последнее обновление",
    today="сегодня",
    reports="передаёт {}\nпередает {}\nсообщает {}\nпишет {}\nинформирует {}\nсообщают {}",
    furniture={
        Sort.LINKS: """поделиться
            поделиться…
            подписаться
            подпишитесь на …
            подписывайтесь на …
            читайте нас в …
            следите за …
            войти
            регистрация
            меню
            поиск
            главная
            распечатать
            скопировать ссылку""",
        Sort.ADVERT: """реклама
            на правах рекламы
            партнёрский материал
            партнерский материал""",
        Sort.COUNTER: """# просмотр
            # просмотра
            # просмотров
            просмотры: #
            просмотров: #
            # комментарий
            # комментария
            # комментариев
            комментарии: #
            комментарии (#)""",
        Sort.READING_TIME: """# мин чтения
            # минут чтения
            # мин. чтения
            время чтения: # мин…""",
        Sort.TEASER: """читайте также
            читайте также: …
            смотрите также
            смотрите также: …
            также читайте: …
            по теме
            по теме: …
            похожие новости
            новости по теме
            последние новости
            популярное
            главные новости
            читать далее
            подробнее""",
        Sort.RUBRIC: """детали
            подробности
            дополнение
            напомним
            напоминаем
            контекст
            предыстория
            что известно
            справка""",
        Sort.TAGS: """теги
            теги: …
            темы
            темы: …
            метки: …
            ключевые слова: …""",
        Sort.COMMENTS: """комментарии
            комментировать
            прокомментировать
            добавить комментарий
            оставить комментарий
            сообщить об ошибке
            если вы нашли ошибку…
            заметили ошибку…
            нашли ошибку…""",
    },
    examples=(
        ("Реклама", Sort.ADVERT),
        ("Читайте также: Паром снова ходит", Sort.TEASER),
        ("345 просмотров", Sort.COUNTER),
        ("Время чтения: 3 мин.", Sort.READING_TIME),
        ("Оставить комментарий", Sort.COMMENTS),
    ),
    bylines=(
        ("Автор: Ольга Ветрова", "Ольга Ветрова"),
        ("Подготовила Ольга Ветрова", "Ольга Ветрова"),
    ),
)

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
