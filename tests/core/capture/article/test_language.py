"""The language of a text, and silence where it might be another."""

import pytest

from dossier.core.capture.article.language import language_of


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            "The ferry link was suspended on 4 January after ice damaged two piers in the port.",
        ),
        ("uk", "Поромну лінію зупинили 4 січня після того, як лід пошкодив два причали в порту."),
        (
            "ru",
            "Паромную линию остановили 4 января после того, как лёд повредил причал, и это не всё.",
        ),
        (
            "de",
            "Die Fährverbindung wurde eingestellt, weil das Eis im Hafen auch an den Piers war.",
        ),
        ("fr", "La liaison a été suspendue le 4 janvier après que la glace a endommagé les quais."),
        ("es", "La línea fue suspendida el 4 de enero después de que el hielo dañara los muelles."),
        ("pl", "Połączenie promowe zostało zawieszone, ale minister jest za tym, że się otworzy."),
        ("tr", "Feribot seferleri buzun iki iskeleye zarar vermesi için bir süre daha durdu ve bu"),
        (
            "it",
            "Il collegamento è stato sospeso perché il ghiaccio ha danneggiato anche i moli del",
        ),
        ("nl", "De veerdienst is gestaakt omdat het ijs twee pieren van de haven heeft beschadigd"),
        ("pt", "A ligação foi suspensa porque o gelo não deu tréguas e os cais da cidade são"),
        ("ar", "تم تعليق خط العبّارة في 4 يناير بعد أن ألحق الجليد أضرارا برصيفين من الميناء"),
        ("fa", "خط کشتی در ۴ ژانویه پس از آن که یخ به دو اسکله آسیب زد متوقف شد و این را گفت"),
        ("hi", "बर्फ से दो घाटों के टूटने के बाद नौका सेवा को बंद कर दिया गया है और यह नहीं खुली"),
        ("he", "קו המעבורת הושעה אחרי שהקרח פגע בשני רציפים, אמר השר, אבל הוא לא ייסגר"),
        ("el", "Η γραμμή διακόπηκε και το λιμάνι δεν θα ανοίξει από την Τρίτη με τον πάγο"),
        ("ja", "フェリー航路は一月四日に運休となった。"),
        ("zh", "渡轮航线于一月四日停运。"),
        ("ko", "얼음이 부두 두 곳을 부순 뒤 여객선 운항이 중단됐다."),
        ("ka", "საბორნე ხაზი შეჩერდა"),
    ],
)
def test_a_sentence_is_enough(code, text):
    assert language_of(text) == code


@pytest.mark.parametrize("text", ["", "2026", "…", "Velmar", "Nordpost Haugland Sarkaine", "порт"])
def test_words_that_say_nothing(text):
    assert language_of(text) is None


def test_every_shipped_text(shipped):
    assert {language_of(text.text) for text in shipped.texts.values()} == {"en"}
