"""Languages that are only told apart from those whose pages are read, by their commonest words."""

from dossier.core.capture.article.languages.language import PageLanguage

_COMMON = {
    "it": "il la di che e un una per non con del della si da sono le i gli nel alla ha anche più",
    "pt": "o a os as de do da e que em um uma para com não no na por mais dos das ao foi pelo são",
    "nl": "de het een en van in is dat op te zijn voor met niet die aan er om ook als bij werd",
    "sv": "och att det i en som på är av för med till den har inte om ett han men var sig från",
    "da": "og at det i en der er på til af for med ikke den de har som et han var blev kan efter",
    "nb": "og i det som er på en til av for at med har ikke de den et var seg etter ble skal sier",
    "fi": "ja on ei että se hän oli mutta myös kun joka ovat sen mukaan kuin tai jo vain ole hänen",
    "cs": "a v se na že je s z do o i k ve pro za by jsem jako po jeho však také podle od které",
    "sk": "a v sa na že je s z do o aj k vo pre za by som ako po jeho však tiež podľa od ktoré",
    "ro": "și în de la cu a care pe un o nu din să mai că pentru este au fost sau ale lui după",
    "hu": "a az és hogy nem egy is volt meg csak ez van mint de már szerint után vagy ki még azt",
    "hr": "i u je na se da za su od s a o koji ne kao iz će bi ili nakon bio što rekao također",
    "sr": "и у је на се да за су од са а о који не као из ће би или након био што рекао такође",
    "bg": "и на в да се за от е не с по че са като при до това беше след каза ще който със през",
    "be": "і ў на што з у не да па за як яго гэта пасля які быў была таксама для аб ад было яна",
    "mk": "и на во да се за од е не со по дека како при до тоа беше по рече ќе кој низ го ги",
    "el": "και το να η της του στο για με από που οι στην των είναι τον την ότι στη δεν θα τα",
    "he": "של את על לא הוא כי עם זה גם היא אל אמר בין או אבל כל יותר היה מה אחרי לפי",
    "ur": "کے میں کی ہے اور کو سے کا نے پر کہ ایک یہ ہیں بھی نہیں لیے اس کہا تو تھا کر گیا",
    "mr": "आहे आणि या च्या ते हे की होते नाही तर पण मध्ये केली केले झाली त्यांनी म्हणाले साठी",
    "id": "yang dan di dengan untuk dari ini itu pada dalam tidak akan oleh telah juga mereka ia",
    "vi": "và của là có được trong cho không các một những với người đã này từ đến về ông theo",
    "et": "ja on ei et see ta oli aga ka kui mis ning oma pärast kes siis või juba ütles tema",
    "lt": "ir kad į su yra iš tai buvo bet jo apie po ar taip prie dėl kaip sakė per už nuo",
    "lv": "un ir ka no uz ar par to bija bet viņa pēc arī kas tika vai lai kā gada teica līdz",
}
OTHERS = tuple(PageLanguage(code, common) for code, common in _COMMON.items())
