"""Ukrainian."""

from typing import Final

from dossier.core.evidence.modifiers.language import Language, Sense

UKRAINIAN: Final = Language(
    code="uk",
    posts=("міністр портів", "міністра портів"),
    persons=("Ганна Брандт", "Ганни Брандт"),
    plain=("Ганна Брандт, міністр портів, відкрила причал у понеділок.",),
    before={
        Sense.FORMER: """
            колишн*: колишній міністр портів Ганна Брандт
        """,
        Sense.LESSER: """
            заступни*: Ганна Брандт, заступниця міністра портів
        """,
    },
    after={},
    links=("",),
)
