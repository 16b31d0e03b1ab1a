"""Pages in Turkish, Arabic, Persian and Hindi."""

from dossier.core.capture.article.languages.language import PageLanguage, Sort

TURKISH = PageLanguage(
    code="tr",
    common=(
        "ve bir bu da de için ile olarak çok daha en gibi sonra kadar olan olduğunu ise ancak"
        " ettiğini dedi oldu değil ne her o var göre tarafından yaptığı arasında"
    ),
    by="yazan|haber|yazar|hazırlayan|haberi hazırlayan",
    roles="muhabir* editör* gazeteci* yazar* temsilci* haber",
    places="",
    labels="tarih|yayınlanma|yayın tarihi|yayınlanma tarihi|yayınlandı|giriş|giriş tarihi|saat",
    updated="güncelleme|güncellendi|güncelleme tarihi|son güncelleme",
    today="bugün",
    reports="",
    furniture={
        Sort.LINKS: """paylaş
            paylaş…
            yazdır
            abone ol
            abone olun…
            bizi takip edin…
            takip et
            giriş yap
            kayıt ol
            menü
            ara
            ana sayfa
            bağlantıyı kopyala""",
        Sort.ADVERT: """reklam
            advertorial
            sponsorlu içerik""",
        Sort.COUNTER: """# görüntülenme
            # okunma
            # yorum
            yorumlar (#)""",
        Sort.READING_TIME: """okuma süresi: # d…
            # dakika okuma süresi
            # dk okuma
            # dakikalık okuma""",
        Sort.TEASER: """ayrıca okuyun
            ayrıca okuyun: …
            ayrıca bakınız: …
            bunlar da ilginizi çekebilir
            ilgili haberler
            benzer haberler
            son haberler
            en çok okunanlar
            devamını oku""",
        Sort.RUBRIC: """ayrıntılar
            arka plan""",
        Sort.TAGS: """etiketler
            etiketler: …
            konular: …""",
        Sort.COMMENTS: """yorumlar
            yorum yap
            yorum yaz
            yorum bırak
            bir yanıt yazın
            e-posta adresiniz yayınlanmayacak…""",
    },
    examples=(
        ("REKLAM", Sort.ADVERT),
        ("Ayrıca okuyun: Feribot yeniden seferde", Sort.TEASER),
        ("Etiketler: liman, feribot", Sort.TAGS),
        ("120 okunma", Sort.COUNTER),
    ),
    bylines=(("Haber: Elif Aydın", "Elif Aydın"),),
)

ARABIC = PageLanguage(
    code="ar",
    common=(
        "في من على إلى أن عن التي الذي مع هذا هذه كان بعد قال ما لا ذلك بين وقد كما وقال خلال لم"
        " كانت قبل أو هو هي ضد وفي عام إن"
    ),
    by="بقلم|كتب|كتبت|الكاتب|الكاتبة|إعداد|تحرير|أعده|أعدته",
    roles="مراسل مراسلة محرر محررة صحفي صحفية كاتب كاتبة",
    places="في من إلى",
    beside="مع",
    labels="التاريخ|تاريخ النشر|نشر في|نُشر في|نشر|في",
    updated="آخر تحديث|تحديث|تم التحديث|حُدّث في",
    today="اليوم",
    reports="أفادت {}\nذكرت {}\nوفق {}\nبحسب {}",
    furniture={
        Sort.LINKS: """شارك
            شارك…
            مشاركة
            مشاركة…
            اشترك
            اشترك…
            اشتراك
            تابعنا
            تابعنا على …
            تابعونا على …
            طباعة
            نسخ الرابط
            تسجيل الدخول
            القائمة
            بحث
            الرئيسية""",
        Sort.ADVERT: """إعلان
            إعلانات
            الإعلانات
            محتوى مدفوع""",
        Sort.COUNTER: """# مشاهدة
            # مشاهدات
            # تعليق
            # تعليقات
            المشاهدات: #
            التعليقات: #
            التعليقات (#)""",
        Sort.READING_TIME: """# دقائق للقراءة
            # دقيقة للقراءة
            وقت القراءة: # دق…
            مدة القراءة: # دق…""",
        Sort.TEASER: """اقرأ أيضا
            اقرأ أيضا: …
            اقرأ أيضًا
            اقرأ أيضًا: …
            اقرأ أيضاً
            اقرأ أيضاً: …
            إقرأ أيضا: …
            اقرأ المزيد
            اقرأ المزيد: …
            شاهد أيضا: …
            شاهد أيضًا: …
            أخبار ذات صلة
            مواضيع ذات صلة
            المزيد من الأخبار
            الأكثر قراءة""",
        Sort.RUBRIC: """تفاصيل
            التفاصيل
            خلفية""",
        Sort.TAGS: """وسوم
            الوسوم
            الوسوم: …
            وسوم: …
            كلمات مفتاحية: …
            الكلمات المفتاحية: …""",
        Sort.COMMENTS: """تعليقات
            التعليقات
            أضف تعليق
            أضف تعليقا
            أضف تعليقك
            اترك تعليقا
            اترك تعليقاً
            اترك ردا
            لن يتم نشر عنوان بريدك الإلكتروني…""",
    },
    examples=(
        ("إعلان", Sort.ADVERT),
        ("اقرأ أيضاً: عودة العبّارة إلى العمل", Sort.TEASER),
        ("الوسوم: ميناء، عبّارة", Sort.TAGS),
        ("١٢ تعليقات", Sort.COUNTER),
    ),
    bylines=(
        ("بقلم سارة حداد", "سارة حداد"),
        ("كتبت: سارة حداد، نوردبوست، 12 مارس 2026", "سارة حداد"),
    ),
)

PERSIAN = PageLanguage(
    code="fa",
    common=(
        "و در به از که این را با است برای آن یک خود تا بر هم شد شده کرد گفت بود می اما نیز پس دو"
        " های ها او ما وی شود دارد"
    ),
    by="نویسنده|نوشته|به قلم|گزارش از|گزارشگر",
    roles="خبرنگار گزارشگر سردبیر روزنامه‌نگار",
    places="در از به",
    labels="تاریخ|تاریخ انتشار|منتشر شده|منتشر شد|انتشار",
    updated="به‌روزرسانی|به روز شده|آخرین به‌روزرسانی",
    today="امروز",
    furniture={
        Sort.LINKS: """اشتراک‌گذاری
            اشتراک گذاری
            به اشتراک بگذارید
            چاپ
            عضویت
            عضویت در …
            دنبال کنید
            ما را دنبال کنید…
            ورود
            ثبت نام
            جستجو
            صفحه اصلی
            کپی لینک""",
        Sort.ADVERT: """تبلیغات
            تبلیغ
            آگهی
            رپورتاژ آگهی""",
        Sort.COUNTER: """# بازدید
            # نظر
            # دیدگاه
            تعداد بازدید: #
            نظرات (#)""",
        Sort.READING_TIME: """زمان مطالعه: # د…
            # دقیقه مطالعه
            # دقیقه""",
        Sort.TEASER: """بیشتر بخوانید
            بیشتر بخوانید: …
            همچنین بخوانید
            همچنین بخوانید: …
            اخبار مرتبط
            مطالب مرتبط
            پربازدیدترین
            پربیننده‌ترین""",
        Sort.RUBRIC: """جزئیات
            پیشینه""",
        Sort.TAGS: """برچسب‌ها
            برچسب‌ها: …
            برچسب ها: …
            کلیدواژه‌ها: …""",
        Sort.COMMENTS: """نظرات
            نظر دهید
            ارسال نظر
            نظر شما
            دیدگاه شما
            نشانی ایمیل شما منتشر نخواهد شد…""",
    },
    examples=(
        ("تبلیغات", Sort.ADVERT),
        ("بیشتر بخوانید: کشتی دوباره راه افتاد", Sort.TEASER),
        ("برچسب‌ها: بندر، کشتی", Sort.TAGS),
    ),
    bylines=(("نویسنده: مینا رستمی", "مینا رستمی"),),
)

HINDI = PageLanguage(
    code="hi",
    common=(
        "के में की है और को से का ने पर कि एक यह हैं भी नहीं लिए इस कहा तो था कर गया अपने साथ हो"
        " बाद किया थे ही"
    ),
    by="लेखक|लेखिका|द्वारा|रिपोर्ट|लिखित",
    roles="संवाददाता पत्रकार संपादक रिपोर्टर ब्यूरो",
    labels="तारीख|प्रकाशित|प्रकाशन तिथि|प्रकाशन",
    updated="अपडेट|अपडेटेड|अद्यतन|अंतिम अपडेट",
    today="आज",
    furniture={
        Sort.LINKS: """शेयर करें
            शेयर करें…
            साझा करें
            प्रिंट
            सदस्यता लें
            सब्सक्राइब करें
            फॉलो करें
            हमें फॉलो करें…
            लॉग इन
            खोजें
            होम""",
        Sort.ADVERT: """विज्ञापन
            प्रायोजित""",
        Sort.COUNTER: """# व्यूज
            # टिप्पणियां
            # टिप्पणियाँ
            # टिप्पणी""",
        Sort.READING_TIME: """# मिनट में पढ़ें
            # मिनट पढ़ें
            पढ़ने का समय: # मिनट""",
        Sort.TEASER: """यह भी पढ़ें
            यह भी पढ़ें: …
            ये भी पढ़ें
            ये भी पढ़ें: …
            इसे भी पढ़ें: …
            संबंधित खबरें
            और पढ़ें
            ताजा खबरें""",
        Sort.TAGS: """टैग्स
            टैग्स: …
            टैग: …""",
        Sort.COMMENTS: """टिप्पणियां
            टिप्पणी करें
            अपनी टिप्पणी लिखें
            कमेंट करें""",
    },
    examples=(
        ("विज्ञापन", Sort.ADVERT),
        ("यह भी पढ़ें: नौका फिर चली", Sort.TEASER),
        ("टैग्स: बंदरगाह, नौका", Sort.TAGS),
    ),
    bylines=(("लेखक: मीना शर्मा", "मीना शर्मा"),),
)
