"""Turkish."""

from typing import Final

from dossier.core.evidence.modifiers.language import ModifierLanguage, Sense

TURKISH: Final = ModifierLanguage(
    code="tr",
    posts=("Liman Bakanı",),
    persons=("Ana Brandt", "İvo Holm"),
    plain=(
        "Liman Bakanı Ana Brandt pazartesi günü rıhtımı açtı.",
        "Ana Brandt, Liman Bakanı olarak 2019'da atandı.",
        "Ukrayna Liman Bakanı Ana Brandt ve Belediye Başkanı İvo Holm Oslo'da görüştü.",
        "Yeni Liman Bakanı Albay İvo Holm eski belediye başkanıyla konuştu.",
        "Toplantıda Ana Brandt bir konuşma yaptı ve gazetecilere bilgi verdi.",
        "Dün Ana Brandt Kiev'e gitti ve Liman Bakanı ile bir araya geldi.",
        "Ana Brandt Türkiye'yi ziyaret etti ve Liman Bakanı ile görüştü.",
        "Ana Brandt Rus mevkidaşı ile görüştü ve bir açıklama yaptı.",
        "Cumhurbaşkanı Holm, Liman Bakanı Ana Brandt'ı kabul etti.",
        "Sözcü Ana Brandt bunu gazetecilere açıkladı.",
        "“Hazırız” diyen Liman Bakanı Ana Brandt ayrıldı.",
        "Ana Brandt'ın konuşması bir saat sürdü.",
        "Ana Brandt'a göre hiçbir şey değişmedi.",
        "Liman Bakanı'nın ziyareti iki gün sürdü.",
        "Liman Bakanı ile yardımcısı toplantıya geldi.",
        "Ana Brandt ve eşi Oslo'ya geldi.",
        "Eski belediye başkanı Liman Bakanı ile görüştü ve teşekkür etti.",
        "Heyete Liman Bakanı Ana Brandt başkanlık ediyor.",
        "52 yaşındaki Ana Brandt Liman Bakanı oldu.",
        "Görevdeki Liman Bakanı Ana Brandt istifa etmeyecek.",
        "Ana Brandt'la Liman Bakanı İvo Holm aynı uçakta geldi.",
        "Bir denizcinin kızı olan Ana Brandt 2014'ten beri Liman Bakanı olarak çalışıyor.",
        "Ana Brandt Dışişleri Bakanı Holm ile görüştü ve bir anlaşma imzaladı.",
        "Ankara'da Ana Brandt bir anlaşma için imza attı.",
    ),
    before={
        Sense.FORMER: """
            eski: eski Liman Bakanı Ana Brandt konuştu.
            eski bir: eski bir Liman Bakanı Ana Brandt konuştu.
            önceki: önceki Liman Bakanı Ana Brandt konuştu.
            bir önceki: bir önceki Liman Bakanı Ana Brandt konuştu.
            sabık: sabık Liman Bakanı Ana Brandt konuştu.
            dönemin: dönemin Liman Bakanı Ana Brandt konuştu.
            o dönemin: o dönemin Liman Bakanı Ana Brandt konuştu.
            o dönemki: o dönemki Liman Bakanı Ana Brandt konuştu.
            o zamanki: o zamanki Liman Bakanı Ana Brandt konuştu.
            zamanın: zamanın Liman Bakanı Ana Brandt konuştu.
            o günkü: o günkü Liman Bakanı Ana Brandt konuştu.
            geçmiş dönem: geçmiş dönem Liman Bakanı Ana Brandt konuştu.
            geçen dönem: geçen dönem Liman Bakanı Ana Brandt konuştu.
            görevden alınan: görevden alınan Liman Bakanı Ana Brandt konuştu.
            görevinden alınan: görevinden alınan Liman Bakanı Ana Brandt konuştu.
            görevden ayrılan: görevden ayrılan Liman Bakanı Ana Brandt konuştu.
            görevinden ayrılan: görevinden ayrılan Liman Bakanı Ana Brandt konuştu.
            görevi bırakan: görevi bırakan Liman Bakanı Ana Brandt konuştu.
            istifa eden: istifa eden Liman Bakanı Ana Brandt konuştu.
            istifa etmiş: istifa etmiş Liman Bakanı Ana Brandt konuştu.
            emekli: emekli Liman Bakanı Ana Brandt konuştu.
            devrik: devrik Liman Bakanı Ana Brandt konuştu.
            azledilen: azledilen Liman Bakanı Ana Brandt konuştu.
            müstafi: müstafi Liman Bakanı Ana Brandt konuştu.
            düşürülen: düşürülen Liman Bakanı Ana Brandt konuştu.
            görevi sona eren: görevi sona eren Liman Bakanı Ana Brandt konuştu.
            görev süresi dolan: görev süresi dolan Liman Bakanı Ana Brandt konuştu.
            gidici: gidici Liman Bakanı Ana Brandt konuştu.
            bir zamanların: bir zamanların Liman Bakanı Ana Brandt konuştu.
            ,vaktiyle: Ana Brandt, vaktiyle Liman Bakanı
            ,bir zamanlar: Ana Brandt, bir zamanlar Liman Bakanı
            ,o sırada: Ana Brandt, o sırada Liman Bakanı
            ,o tarihte: Ana Brandt, o tarihte Liman Bakanı
            ,o dönemde: Ana Brandt, o dönemde Liman Bakanı
            ,o zaman: Ana Brandt, o zaman Liman Bakanı
            ,daha önce: Ana Brandt, daha önce Liman Bakanı
            ,geçmişte: Ana Brandt, geçmişte Liman Bakanı
            0000 0000 yılları arasında: Ana Brandt, 2014-2019 yılları arasında Liman Bakanı
            0000 0000 arasında: Ana Brandt, 2014-2019 arasında Liman Bakanı
            ,0000'a kadar: Ana Brandt, 2019'a kadar Liman Bakanı
            ,0000'e kadar: Ana Brandt, 2018'e kadar Liman Bakanı
            ,0000'ye kadar: Ana Brandt, 2017'ye kadar Liman Bakanı
            ,0000'ya kadar: Ana Brandt, 2016'ya kadar Liman Bakanı
            ,0000 yılına kadar: Ana Brandt, 2019 yılına kadar Liman Bakanı
            ,yakın zamana kadar: Ana Brandt, yakın zamana kadar Liman Bakanı
            ,düne kadar: Ana Brandt, düne kadar Liman Bakanı
        """,
        Sense.COMING: """
            gelecekteki: gelecekteki Liman Bakanı Ana Brandt konuştu.
            gelecek: gelecek Liman Bakanı Ana Brandt konuştu.
            geleceğin: geleceğin Liman Bakanı Ana Brandt konuştu.
            müstakbel: müstakbel Liman Bakanı Ana Brandt konuştu.
            bir sonraki: bir sonraki Liman Bakanı Ana Brandt konuştu.
            sonraki: sonraki Liman Bakanı Ana Brandt konuştu.
            sıradaki: sıradaki Liman Bakanı Ana Brandt konuştu.
            muhtemel: muhtemel Liman Bakanı Ana Brandt konuştu.
            olası: olası Liman Bakanı Ana Brandt konuştu.
            potansiyel: potansiyel Liman Bakanı Ana Brandt konuştu.
            atanacak: atanacak Liman Bakanı Ana Brandt konuştu.
            atanması beklenen: atanması beklenen Liman Bakanı Ana Brandt konuştu.
            aday gösterilen: aday gösterilen Liman Bakanı Ana Brandt konuştu.
            önerilen: önerilen Liman Bakanı Ana Brandt konuştu.
            seçilmesi beklenen: seçilmesi beklenen Liman Bakanı Ana Brandt konuştu.
        """,
        Sense.CLAIMED: """
            sözde: sözde Liman Bakanı Ana Brandt konuştu.
            sahte: sahte Liman Bakanı Ana Brandt konuştu.
            güya: güya Liman Bakanı Ana Brandt konuştu.
            sözümona: sözümona Liman Bakanı Ana Brandt konuştu.
            sözüm ona: sözüm ona Liman Bakanı Ana Brandt konuştu.
            kukla: kukla Liman Bakanı Ana Brandt konuştu.
            hayali: hayali Liman Bakanı Ana Brandt konuştu.
            kurgusal: kurgusal Liman Bakanı Ana Brandt konuştu.
            tanınmayan: tanınmayan Liman Bakanı Ana Brandt konuştu.
            gayrimeşru: gayrimeşru Liman Bakanı Ana Brandt konuştu.
            gayri meşru: gayri meşru Liman Bakanı Ana Brandt konuştu.
            düzmece: düzmece Liman Bakanı Ana Brandt konuştu.
            uydurma: uydurma Liman Bakanı Ana Brandt konuştu.
            kendinden menkul: kendinden menkul Liman Bakanı Ana Brandt konuştu.
            fiili: fiili Liman Bakanı Ana Brandt konuştu.
            korsan: korsan Liman Bakanı Ana Brandt konuştu.
            sanal: sanal Liman Bakanı Ana Brandt konuştu.
            iddia edilen: iddia edilen Liman Bakanı Ana Brandt konuştu.
            kendini ilan etmiş: kendini ilan etmiş Liman Bakanı Ana Brandt konuştu.
            kendi kendini ilan eden: kendi kendini ilan eden Liman Bakanı Ana Brandt konuştu.
            kendi kendini atayan: kendi kendini atayan Liman Bakanı Ana Brandt konuştu.
            yalancı: yalancı Liman Bakanı Ana Brandt konuştu.
            kendini: Bir adam kendini Liman Bakanı ilan etti.
        """,
        Sense.TITULAR: """
            fahri: fahri Liman Bakanı Ana Brandt konuştu.
            onursal: onursal Liman Bakanı Ana Brandt konuştu.
            gölge: gölge Liman Bakanı Ana Brandt konuştu.
            merhum: merhum Liman Bakanı Ana Brandt konuştu.
            merhume: merhume Liman Bakanı Ana Brandt konuştu.
            rahmetli: rahmetli Liman Bakanı Ana Brandt konuştu.
            ölen: ölen Liman Bakanı Ana Brandt konuştu.
            vefat eden: vefat eden Liman Bakanı Ana Brandt konuştu.
            öldürülen: öldürülen Liman Bakanı Ana Brandt konuştu.
            suikasta uğrayan: suikasta uğrayan Liman Bakanı Ana Brandt konuştu.
            suikasta kurban giden: suikasta kurban giden Liman Bakanı Ana Brandt konuştu.
            hayatını kaybeden: hayatını kaybeden Liman Bakanı Ana Brandt konuştu.
            sürgündeki: sürgündeki Liman Bakanı Ana Brandt konuştu.
            sembolik: sembolik Liman Bakanı Ana Brandt konuştu.
            itibari: itibari Liman Bakanı Ana Brandt konuştu.
            muhalif: muhalif Liman Bakanı Ana Brandt konuştu.
        """,
        Sense.LESSER: """
            yardımcı: yardımcı Liman Bakanı Ana Brandt konuştu.
        """,
        Sense.NOT: """
            ne de: Ana Brandt ne de Liman Bakanı olmadı.
        """,
        Sense.COUNTS: """
            geçici: geçici Liman Bakanı Ana Brandt konuştu.
            vekil: vekil Liman Bakanı Ana Brandt konuştu.
            vekaleten: vekaleten Liman Bakanı Ana Brandt konuştu.
            vekâleten: vekâleten Liman Bakanı Ana Brandt konuştu.
        """,
    },
    after={
        Sense.FORMER: """
            iken: Ana Brandt Liman Bakanı iken.
            olduğu dönemde: Ana Brandt Liman Bakanı olduğu dönemde.
            olduğu yıllarda: Ana Brandt Liman Bakanı olduğu yıllarda.
            olduğu sırada: Ana Brandt Liman Bakanı olduğu sırada.
            olduğu zaman: Ana Brandt Liman Bakanı olduğu zaman.
            olduğu günlerde: Ana Brandt Liman Bakanı olduğu günlerde.
            olmuştu: Ana Brandt Liman Bakanı olmuştu.
            idi: Ana Brandt Liman Bakanı idi.
            olarak görev yapmıştı: Ana Brandt Liman Bakanı olarak görev yapmıştı.
            olarak görev yaptı: Ana Brandt Liman Bakanı olarak görev yaptı.
            olarak görev yapmış: Ana Brandt Liman Bakanı olarak görev yapmış.
            görevinden alındı: Ana Brandt Liman Bakanı görevinden alındı.
            görevinden ayrıldı: Ana Brandt Liman Bakanı görevinden ayrıldı.
            görevinden istifa etti: Ana Brandt Liman Bakanı görevinden istifa etti.
            görevini bıraktı: Ana Brandt Liman Bakanı görevini bıraktı.
            görevinden uzaklaştırıldı: Ana Brandt Liman Bakanı görevinden uzaklaştırıldı.
            eskisi: Ana Brandt Liman Bakanı eskisi.
            0000 0000: Ana Brandt Liman Bakanı (2014–2019).
        """,
        Sense.COMING: """
            aday*: Ana Brandt Liman Bakanı adayı.
            adaylığına başvurdu: Ana Brandt Liman Bakanı adaylığına başvurdu.
            olacak: Ana Brandt Liman Bakanı olacak.
            olmak istiyor: Ana Brandt Liman Bakanı olmak istiyor.
            olmak istedi: Ana Brandt Liman Bakanı olmak istedi.
            olabilir: Ana Brandt Liman Bakanı olabilir.
            olması bekleniyor: Ana Brandt Liman Bakanı olması bekleniyor.
            olması beklenen: Ana Brandt Liman Bakanı olması beklenen.
            olmaya hazırlanıyor: Ana Brandt Liman Bakanı olmaya hazırlanıyor.
            olmaya aday: Ana Brandt Liman Bakanı olmaya aday.
            olarak atanacak: Ana Brandt Liman Bakanı olarak atanacak.
            olarak önerildi: Ana Brandt Liman Bakanı olarak önerildi.
            olarak düşünülüyor: Ana Brandt Liman Bakanı olarak düşünülüyor.
            olmayı umuyor: Ana Brandt Liman Bakanı olmayı umuyor.
            olmayı hedefliyor: Ana Brandt Liman Bakanı olmayı hedefliyor.
            olursa: Ana Brandt Liman Bakanı olursa.
            seçilirse: Ana Brandt Liman Bakanı seçilirse.
            müstakbeli: Liman Bakanı müstakbeli konuştu.
        """,
        Sense.CLAIMED: """
            olduğunu iddia eden: Adam, Liman Bakanı olduğunu iddia eden.
            olduğunu iddia etti: Adam, Liman Bakanı olduğunu iddia etti.
            olduğunu öne süren: Adam, Liman Bakanı olduğunu öne süren.
            olduğunu öne sürdü: Adam, Liman Bakanı olduğunu öne sürdü.
            olduğunu söyleyen bir: Adam, Liman Bakanı olduğunu söyleyen bir.
            gibi davranan: Adam, Liman Bakanı gibi davranan.
            gibi davrandı: Adam, Liman Bakanı gibi davrandı.
            kılığında: Adam, Liman Bakanı kılığında.
            kılığındaki: Adam, Liman Bakanı kılığındaki.
            müsveddesi: Adam, Liman Bakanı müsveddesi.
            rolünde: Adam, Liman Bakanı rolünde.
            rolündeki: Adam, Liman Bakanı rolündeki.
            taklidi yapan: Adam, Liman Bakanı taklidi yapan.
            olduğunu ileri sürdü: Adam, Liman Bakanı olduğunu ileri sürdü.
            diye tanıtan: Adam, Liman Bakanı diye tanıtan.
            olarak tanıtan: Adam, Liman Bakanı olarak tanıtan.
            diye tanıttı: Adam, Liman Bakanı diye tanıttı.
            sanılan: Adam, Liman Bakanı sanılan.
            sanıldı: Adam, Liman Bakanı sanıldı.
        """,
        Sense.TITULAR: """
            sürgünde: Ana Brandt Liman Bakanı sürgünde.
            unvanlı: Ana Brandt Liman Bakanı unvanlı.
            emeritus: Ana Brandt Liman Bakanı emeritus.
        """,
        Sense.LESSER: """
            yardımcı*: Liman Bakanı yardımcısı konuştu.
            yrd: Liman Bakanı yrd. konuştu.
            müsteşar*: Liman Bakanı müsteşarı konuştu.
            muavin*: Liman Bakanı muavini konuştu.
            eşi: Liman Bakanı eşi konuştu.
            oğlu: Liman Bakanı oğlu konuştu.
            kızı: Liman Bakanı kızı konuştu.
            kardeşi: Liman Bakanı kardeşi konuştu.
            danışman*: Liman Bakanı danışmanı konuştu.
            başdanışman*: Liman Bakanı başdanışmanı konuştu.
            başmüşavir*: Liman Bakanı başmüşaviri konuştu.
            müşavir*: Liman Bakanı müşaviri konuştu.
            sözcü*: Liman Bakanı sözcüsü konuştu.
            özel kalem*: Liman Bakanı özel kalem müdürü konuştu.
            avukatı*: Liman Bakanı avukatı konuştu.
            temsilcisi*: Liman Bakanı temsilcisi konuştu.
            özel temsilci*: Liman Bakanı özel temsilcisi konuştu.
            asistan*: Liman Bakanı asistanı konuştu.
            sekreter*: Liman Bakanı sekreteri konuştu.
            koruması*: Liman Bakanı koruması konuştu.
            şoför*: Liman Bakanı şoförü konuştu.
            ekibi*: Liman Bakanı ekibi konuştu.
            ofisi*: Liman Bakanı ofisi konuştu.
            tercüman*: Liman Bakanı tercümanı konuştu.
            yaver*: Liman Bakanı yaveri konuştu.
            basın danışman*: Liman Bakanı basın danışmanı konuştu.
            elçisi: Liman Bakanı elçisi konuştu.
            selefi: Liman Bakanı selefi konuştu.
            halefi: Liman Bakanı halefi konuştu.
        """,
        Sense.NOT: """
            değil: Ana Brandt Liman Bakanı değil.
            değildir: Ana Brandt Liman Bakanı değildir.
            değildi: Ana Brandt Liman Bakanı değildi.
            değilken: Ana Brandt Liman Bakanı değilken.
            olmadı: Ana Brandt Liman Bakanı olmadı.
            olmayan: Ana Brandt Liman Bakanı olmayan.
            olamadı: Ana Brandt Liman Bakanı olamadı.
            olmayacak: Ana Brandt Liman Bakanı olmayacak.
            olamaz: Ana Brandt Liman Bakanı olamaz.
            olmaktan çıktı: Ana Brandt Liman Bakanı olmaktan çıktı.
            olmaktan çıkarıldı: Ana Brandt Liman Bakanı olmaktan çıkarıldı.
            olmak istemedi: Ana Brandt Liman Bakanı olmak istemedi.
            olmayı reddetti: Ana Brandt Liman Bakanı olmayı reddetti.
            olarak tanınmıyor: Ana Brandt Liman Bakanı olarak tanınmıyor.
            yok: Ana Brandt Liman Bakanı yok.
        """,
        Sense.ABSENT: """
            olmadan: Toplantı Ana Brandt olmadan yapıldı.
            olmaksızın: Toplantı Ana Brandt olmaksızın yapıldı.
            dışında: Toplantı Ana Brandt dışında yapıldı.
            hariç: Toplantı Ana Brandt hariç yapıldı.
            haricinde: Toplantı Ana Brandt haricinde yapıldı.
            yerine: Toplantı Ana Brandt yerine yapıldı.
            adına: Toplantı Ana Brandt adına yapıldı.
            namına: Toplantı Ana Brandt namına yapıldı.
            katılmadan: Toplantı Ana Brandt katılmadan yapıldı.
            yokken: Toplantı Ana Brandt yokken yapıldı.
            değil: Toplantı Ana Brandt değil yapıldı.
        """,
        Sense.SOMEBODY_ELSE: """
            jr: İvo Holm Jr. konuştu.
            junior: İvo Holm junior konuştu.
            ii: İvo Holm II konuştu.
            iii: İvo Holm III konuştu.
        """,
        Sense.COUNTS: """
            vekili: Liman Bakanı vekili Ana Brandt
        """,
    },
    people="""
        eşi*: Ana Brandt'ın eşi konuştu.
        eski eşi: Ana Brandt'ın eski eşi konuştu.
        karısı*: Ana Brandt'ın karısı konuştu.
        kocası*: Ana Brandt'ın kocası konuştu.
        dul eşi: Ana Brandt'ın dul eşi konuştu.
        nişanlısı*: Ana Brandt'ın nişanlısı konuştu.
        sevgilisi*: Ana Brandt'ın sevgilisi konuştu.
        oğlu*: Ana Brandt'ın oğlu konuştu.
        oğulları*: Ana Brandt'ın oğulları konuştu.
        kızı*: Ana Brandt'ın kızı konuştu.
        kızları*: Ana Brandt'ın kızları konuştu.
        çocuğu*: Ana Brandt'ın çocuğu konuştu.
        çocukları*: Ana Brandt'ın çocukları konuştu.
        kardeşi*: Ana Brandt'ın kardeşi konuştu.
        kardeşleri*: Ana Brandt'ın kardeşleri konuştu.
        ağabeyi*: Ana Brandt'ın ağabeyi konuştu.
        abisi*: Ana Brandt'ın abisi konuştu.
        ablası*: Ana Brandt'ın ablası konuştu.
        kız kardeşi*: Ana Brandt'ın kız kardeşi konuştu.
        erkek kardeşi*: Ana Brandt'ın erkek kardeşi konuştu.
        ikizi*: Ana Brandt'ın ikizi konuştu.
        babası*: Ana Brandt'ın babası konuştu.
        annesi*: Ana Brandt'ın annesi konuştu.
        ailesi*: Ana Brandt'ın ailesi konuştu.
        ebeveynleri*: Ana Brandt'ın ebeveynleri konuştu.
        anne babası*: Ana Brandt'ın anne babası konuştu.
        amcası*: Ana Brandt'ın amcası konuştu.
        dayısı*: Ana Brandt'ın dayısı konuştu.
        teyzesi*: Ana Brandt'ın teyzesi konuştu.
        halası*: Ana Brandt'ın halası konuştu.
        yeğeni*: Ana Brandt'ın yeğeni konuştu.
        yeğenleri*: Ana Brandt'ın yeğenleri konuştu.
        kuzeni*: Ana Brandt'ın kuzeni konuştu.
        torunu*: Ana Brandt'ın torunu konuştu.
        torunları*: Ana Brandt'ın torunları konuştu.
        dedesi*: Ana Brandt'ın dedesi konuştu.
        ninesi*: Ana Brandt'ın ninesi konuştu.
        büyükannesi*: Ana Brandt'ın büyükannesi konuştu.
        büyükbabası*: Ana Brandt'ın büyükbabası konuştu.
        kayınpederi*: Ana Brandt'ın kayınpederi konuştu.
        kayınvalidesi*: Ana Brandt'ın kayınvalidesi konuştu.
        damadı*: Ana Brandt'ın damadı konuştu.
        gelini*: Ana Brandt'ın gelini konuştu.
        kayınbiraderi*: Ana Brandt'ın kayınbiraderi konuştu.
        baldızı*: Ana Brandt'ın baldızı konuştu.
        eniştesi*: Ana Brandt'ın eniştesi konuştu.
        yengesi*: Ana Brandt'ın yengesi konuştu.
        bacanağı*: Ana Brandt'ın bacanağı konuştu.
        üvey oğlu*: Ana Brandt'ın üvey oğlu konuştu.
        üvey kızı*: Ana Brandt'ın üvey kızı konuştu.
        akrabası*: Ana Brandt'ın akrabası konuştu.
        akrabaları*: Ana Brandt'ın akrabaları konuştu.
        yakını*: Ana Brandt'ın yakını konuştu.
        yakınları*: Ana Brandt'ın yakınları konuştu.
        arkadaşı*: Ana Brandt'ın arkadaşı konuştu.
        arkadaşları*: Ana Brandt'ın arkadaşları konuştu.
        dostu*: Ana Brandt'ın dostu konuştu.
        dostları*: Ana Brandt'ın dostları konuştu.
        komşusu*: Ana Brandt'ın komşusu konuştu.
        hemşehrisi*: Ana Brandt'ın hemşehrisi konuştu.
        mirasçısı*: Ana Brandt'ın mirasçısı konuştu.
        mirasçıları*: Ana Brandt'ın mirasçıları konuştu.
        varisi*: Ana Brandt'ın varisi konuştu.
        adaşı*: Ana Brandt'ın adaşı konuştu.
        benzeri*: Ana Brandt'ın benzeri konuştu.
        dublörü*: Ana Brandt'ın dublörü konuştu.
        taklitçisi*: Ana Brandt'ın taklitçisi konuştu.
        taklidi*: Ana Brandt'ın taklidi konuştu.
        parodisi*: Ana Brandt'ın parodisi konuştu.
        yardımcısı*: Liman Bakanı'nın yardımcısı konuştu.
        yardımcıları*: Liman Bakanı'nın yardımcıları konuştu.
        vekili*: Liman Bakanı'nın vekili konuştu.
        asistanı*: Liman Bakanı'nın asistanı konuştu.
        danışmanı*: Liman Bakanı'nın danışmanı konuştu.
        danışmanları*: Liman Bakanı'nın danışmanları konuştu.
        başdanışmanı*: Liman Bakanı'nın başdanışmanı konuştu.
        müşaviri*: Liman Bakanı'nın müşaviri konuştu.
        sözcüsü*: Liman Bakanı'nın sözcüsü konuştu.
        basın sözcüsü*: Liman Bakanı'nın basın sözcüsü konuştu.
        basın danışmanı*: Liman Bakanı'nın basın danışmanı konuştu.
        basın sekreteri*: Liman Bakanı'nın basın sekreteri konuştu.
        basın ofisi*: Liman Bakanı'nın basın ofisi konuştu.
        sekreteri*: Liman Bakanı'nın sekreteri konuştu.
        özel kalemi*: Liman Bakanı'nın özel kalemi konuştu.
        özel kalem müdürü*: Liman Bakanı'nın özel kalem müdürü konuştu.
        kalem müdürü*: Liman Bakanı'nın kalem müdürü konuştu.
        avukatı*: Liman Bakanı'nın avukatı konuştu.
        avukatları*: Liman Bakanı'nın avukatları konuştu.
        koruması*: Liman Bakanı'nın koruması konuştu.
        korumaları*: Liman Bakanı'nın korumaları konuştu.
        şoförü*: Liman Bakanı'nın şoförü konuştu.
        doktoru*: Liman Bakanı'nın doktoru konuştu.
        hekimi*: Liman Bakanı'nın hekimi konuştu.
        tercümanı*: Liman Bakanı'nın tercümanı konuştu.
        çevirmeni*: Liman Bakanı'nın çevirmeni konuştu.
        metin yazarı*: Liman Bakanı'nın metin yazarı konuştu.
        biyografi yazarı*: Liman Bakanı'nın biyografi yazarı konuştu.
        fotoğrafçısı*: Liman Bakanı'nın fotoğrafçısı konuştu.
        aşçısı*: Liman Bakanı'nın aşçısı konuştu.
        dadısı*: Liman Bakanı'nın dadısı konuştu.
        stajyeri*: Liman Bakanı'nın stajyeri konuştu.
        yaveri*: Liman Bakanı'nın yaveri konuştu.
        temsilcisi*: Liman Bakanı'nın temsilcisi konuştu.
        temsilcileri*: Liman Bakanı'nın temsilcileri konuştu.
        özel temsilcisi*: Liman Bakanı'nın özel temsilcisi konuştu.
        elçisi*: Liman Bakanı'nın elçisi konuştu.
        delegesi*: Liman Bakanı'nın delegesi konuştu.
        ajanı*: Liman Bakanı'nın ajanı konuştu.
        kuryesi*: Liman Bakanı'nın kuryesi konuştu.
        selefi*: Liman Bakanı'nın selefi konuştu.
        halefi*: Liman Bakanı'nın halefi konuştu.
        halefleri*: Liman Bakanı'nın halefleri konuştu.
        müttefiki*: Liman Bakanı'nın müttefiki konuştu.
        müttefikleri*: Liman Bakanı'nın müttefikleri konuştu.
        sırdaşı*: Liman Bakanı'nın sırdaşı konuştu.
        sağ kolu*: Liman Bakanı'nın sağ kolu konuştu.
        adamı*: Liman Bakanı'nın adamı konuştu.
        adamları*: Liman Bakanı'nın adamları konuştu.
        destekçisi*: Liman Bakanı'nın destekçisi konuştu.
        destekçileri*: Liman Bakanı'nın destekçileri konuştu.
        yandaşı*: Liman Bakanı'nın yandaşı konuştu.
        yandaşları*: Liman Bakanı'nın yandaşları konuştu.
        taraftarı*: Liman Bakanı'nın taraftarı konuştu.
        taraftarları*: Liman Bakanı'nın taraftarları konuştu.
        hayranı*: Liman Bakanı'nın hayranı konuştu.
        öğrencisi*: Liman Bakanı'nın öğrencisi konuştu.
        meslektaşı*: Liman Bakanı'nın meslektaşı konuştu.
        meslektaşları*: Liman Bakanı'nın meslektaşları konuştu.
        mevkidaşı*: Liman Bakanı'nın mevkidaşı konuştu.
        muhatabı*: Liman Bakanı'nın muhatabı konuştu.
        astı*: Liman Bakanı'nın astı konuştu.
        astları*: Liman Bakanı'nın astları konuştu.
        çalışanı*: Liman Bakanı'nın çalışanı konuştu.
        çalışanları*: Liman Bakanı'nın çalışanları konuştu.
        eleştirmenleri*: Liman Bakanı'nın eleştirmenleri konuştu.
        muhalifi*: Liman Bakanı'nın muhalifi konuştu.
        muhalifleri*: Liman Bakanı'nın muhalifleri konuştu.
        rakibi*: Liman Bakanı'nın rakibi konuştu.
        rakipleri*: Liman Bakanı'nın rakipleri konuştu.
        düşmanı*: Liman Bakanı'nın düşmanı konuştu.
        düşmanları*: Liman Bakanı'nın düşmanları konuştu.
        ekibi*: Liman Bakanı'nın ekibi konuştu.
        ofisi*: Liman Bakanı'nın ofisi konuştu.
        bürosu*: Liman Bakanı'nın bürosu konuştu.
        kurmayı*: Liman Bakanı'nın kurmayı konuştu.
        kurmayları*: Liman Bakanı'nın kurmayları konuştu.
        çevresi*: Liman Bakanı'nın çevresi konuştu.
        kampı*: Liman Bakanı'nın kampı konuştu.
        katili*: Liman Bakanı'nın katili konuştu.
        suikastçısı*: Liman Bakanı'nın suikastçısı konuştu.
        saldırganı*: Liman Bakanı'nın saldırganı konuştu.
        kurbanı*: Liman Bakanı'nın kurbanı konuştu.
        kurbanları*: Liman Bakanı'nın kurbanları konuştu.
    """,
    owners=("'",),
    belongings={
        Sense.ABSENT: """
            yerine: Toplantı Ana Brandt'ın yerine yapıldı.
            adına: Toplantı Ana Brandt'ın adına yapıldı.
            yokluğunda: Toplantı Ana Brandt'ın yokluğunda yapıldı.
            katılmadığı: Toplantı Ana Brandt'ın katılmadığı yapıldı.
            olmadığı: Toplantı Ana Brandt'ın olmadığı yapıldı.
            bulunmadığı: Toplantı Ana Brandt'ın bulunmadığı yapıldı.
            gelmediği: Toplantı Ana Brandt'ın gelmediği yapıldı.
            dışında: Toplantı Ana Brandt'ın dışında yapıldı.
            namına: Toplantı Ana Brandt'ın namına yapıldı.
        """,
        Sense.NOT: """
            aksine: Toplantı Liman Bakanı'nın aksine yapıldı.
            tersine: Toplantı Liman Bakanı'nın tersine yapıldı.
        """,
    },
    given="""
        Ayşe Gülşen İbrahim İsmail İlker İlhan İpek Özlem Özgür Şükrü Şule Şebnem Çetin Çağla Ömer
        Ömür Uğur Gökhan Gökçe Gülsüm Gül Nurgül Tuğba Tuğçe Doğan Doğu Işıl Işık Ümit Ünal Ülkü
        Şerife Şahin Hüseyin Müjde Süleyman Süreyya Büşra Kübra Pınar Yıldız Yılmaz Altınay Kağan
        Çiğdem Güneş Güler
    """,
    months="ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    articles="bu şu o onun bizim benim senin sizin onların kendi",
    between="""
        bir yeni mevcut şimdiki görevdeki ilk ikinci üçüncü iki üç genç yaşlı deneyimli tecrübeli
        ünlü tanınmış güçlü sevilen tartışmalı sayın saygıdeğer değerli etkili kıdemli küçük büyük
        yakın en tek geçici vekil özel resmi resmî kişisel baş
    """,
    honours="""
        Sayın Bay Bayan Hanım Bey Dr Doç Prof Av Cumhurbaşkan* Başbakan* Bakan* Başkan* Vali Valisi
        Kaymakam* Belediye Genel Müdür* Sekreter* Sözcü* Büyükelçi* Elçi Elçisi Konsolos*
        Milletvekili Senatör* General* Orgeneral* Korgeneral* Tümgeneral* Tuğgeneral* Amiral*
        Oramiral* Koramiral* Albay* Yarbay* Binbaşı* Yüzbaşı* Teğmen* Komutan* Mareşal* Kral
        Kraliçe* Prens Prenses* Papa Patrik* İmam* Şeyh* Yargıç* Hakim* Hâkim* Savcı* Başsavcı*
        Avukat* Profesör* Doktor* Mühendis* Gazeteci* Yazar* Danışman* Başdanışman* Temsilci* Lider*
        Üye Üyesi Şef Şefi Koordinatör* Müsteşar* Ombudsman* Kamu Denetçisi Yönetmen* Oyuncu*
        Şarkıcı* Ekonomist* Uzman* Aktivist* Antrenör* Teknik Direktör* Aday* Eş Eşi Vekil*
        Yardımcı* Yardımcısı
    """,
    openers="""
        Ve Veya Ya Ama Fakat Ancak Lakin Oysa Çünkü Eğer Hem Ne Ki De Da Bu Şu O Bir Her Hiç Kim Dün
        Bugün Yarın Şimdi Sonra Önce Daha Ayrıca Böylece Öte Yine Artık Henüz Hemen Burada Orada
        Şurada Bunun Onun Bunu Onu Buna Ona Bundan Ondan Nitekim Üstelik Hatta İşte Belki Acaba Evet
        Hayır Değil Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar Ocak Şubat Mart Nisan
        Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık Türk Rus Alman Fransız İngiliz Amerikan
        Amerikalı Ukraynalı Yunan Yunanistanlı Çinli Japon İtalyan İspanyol Polonyalı İsrailli
        İranlı Suriyeli Iraklı Mısırlı Macar Bulgar Romen Sırp Hırvat Bosnalı Arnavut Azerbaycanlı
        Azeri Gürcü Ermeni Kazak Özbek Kırgız Türkmen Avrupalı Norveçli İsveçli Danimarkalı
        Finlandiyalı Hollandalı Belçikalı İsviçreli Avusturyalı Portekizli Brezilyalı Arjantinli
        Meksikalı Kanadalı Avustralyalı Hintli Pakistanlı Afgan Güney Koreli
    """,
    abbreviations="sn doç av yrd org alb bkz",
    portfolios="""
        Balıkçılık: Balıkçılık ve Liman Bakanı Ana Brandt konuştu.
        Tarım: Tarım ve Liman Bakanı Ana Brandt konuştu.
        Orman: Orman ve Liman Bakanı Ana Brandt konuştu.
        Ormancılık: Ormancılık ve Liman Bakanı Ana Brandt konuştu.
        Gıda: Gıda ve Liman Bakanı Ana Brandt konuştu.
        Ticaret: Ticaret ve Liman Bakanı Ana Brandt konuştu.
        Sanayi: Sanayi ve Liman Bakanı Ana Brandt konuştu.
        Enerji: Enerji ve Liman Bakanı Ana Brandt konuştu.
        Ulaştırma: Ulaştırma ve Liman Bakanı Ana Brandt konuştu.
        Altyapı: Altyapı ve Liman Bakanı Ana Brandt konuştu.
        Haberleşme: Haberleşme ve Liman Bakanı Ana Brandt konuştu.
        Turizm: Turizm ve Liman Bakanı Ana Brandt konuştu.
        Kültür: Kültür ve Liman Bakanı Ana Brandt konuştu.
        Spor: Spor ve Liman Bakanı Ana Brandt konuştu.
        Gençlik: Gençlik ve Liman Bakanı Ana Brandt konuştu.
        Eğitim: Eğitim ve Liman Bakanı Ana Brandt konuştu.
        Bilim: Bilim ve Liman Bakanı Ana Brandt konuştu.
        Teknoloji: Teknoloji ve Liman Bakanı Ana Brandt konuştu.
        Sağlık: Sağlık ve Liman Bakanı Ana Brandt konuştu.
        Çalışma: Çalışma ve Liman Bakanı Ana Brandt konuştu.
        Aile: Aile ve Liman Bakanı Ana Brandt konuştu.
        Konut: Konut ve Liman Bakanı Ana Brandt konuştu.
        İskan: İskan ve Liman Bakanı Ana Brandt konuştu.
        Kalkınma: Kalkınma ve Liman Bakanı Ana Brandt konuştu.
        Ekonomi: Ekonomi ve Liman Bakanı Ana Brandt konuştu.
        Maliye: Maliye ve Liman Bakanı Ana Brandt konuştu.
        Hazine: Hazine ve Liman Bakanı Ana Brandt konuştu.
        Adalet: Adalet ve Liman Bakanı Ana Brandt konuştu.
        İçişleri: İçişleri ve Liman Bakanı Ana Brandt konuştu.
        Dışişleri: Dışişleri ve Liman Bakanı Ana Brandt konuştu.
        Savunma: Savunma ve Liman Bakanı Ana Brandt konuştu.
        Güvenlik: Güvenlik ve Liman Bakanı Ana Brandt konuştu.
        Çevre: Çevre ve Liman Bakanı Ana Brandt konuştu.
        Şehircilik: Şehircilik ve Liman Bakanı Ana Brandt konuştu.
        Denizcilik: Denizcilik ve Liman Bakanı Ana Brandt konuştu.
        Havacılık: Havacılık ve Liman Bakanı Ana Brandt konuştu.
        Göç: Göç ve Liman Bakanı Ana Brandt konuştu.
        Gümrük: Gümrük ve Liman Bakanı Ana Brandt konuştu.
        Bayındırlık: Bayındırlık ve Liman Bakanı Ana Brandt konuştu.
    """,
    joins=("ve", "ile"),
    head_last=True,
    free_openings=True,
    marks="""
        ve bir bu ile için olarak olan dedi söyledi etti edildi kadar göre daha çok sonra önce gibi
        olduğunu belirtti açıkladı konuştu görüştü geldi günü yaptı ifade kaydetti ediyor etmeyecek
        bunu ise yer aldı verdi hiçbir imza değişmedi ayrıldı sürdü
    """,
    denials="""
        yalanladı: Yalanladı: |Ana Brandt oradaydı.
        yalan: Yalan: |Ana Brandt oradaydı.
        doğru değil: Doğru değil, |Ana Brandt oradaydı.
        gerçek değil: Gerçek değil, |Ana Brandt oradaydı.
        kimse demedi ki: Kimse demedi ki |Ana Brandt oradaydı.
        demedi ki: Demedi ki |Ana Brandt oradaydı.
        söylemedi ki: Söylemedi ki |Ana Brandt oradaydı.
        yanlışlıkla: Yanlışlıkla |Ana Brandt oradaydı denildi.
        asılsız: Asılsız haberlere göre |Ana Brandt oradaydı.
        sanılanın aksine: Sanılanın aksine |Ana Brandt oradaydı.
        iddiaların aksine: İddiaların aksine |Ana Brandt oradaydı.
        yalan habere göre: Yalan habere göre |Ana Brandt oradaydı.
        sahte habere göre: Sahte habere göre |Ana Brandt oradaydı.
        mümkün değil: Mümkün değil, |Ana Brandt oradaydı.
        kanıt yok: Kanıt yok, |Ana Brandt oradaydı.
        reddetti: Reddetti: |Ana Brandt oradaydı.
        hiçbir zaman: Hiçbir zaman |Ana Brandt oradaydı denmedi.
    """,
    retractions="""
        doğru değil: Ana Brandt'ın orada olduğu| doğru değil.
        doğru değildir: Ana Brandt'ın orada olduğu| doğru değildir.
        yalan: Ana Brandt'ın orada olduğu| yalan.
        yalandır: Ana Brandt'ın orada olduğu| yalandır.
        asılsız: Ana Brandt'ın orada olduğu| asılsız.
        asılsızdır: Ana Brandt'ın orada olduğu| asılsızdır.
        yalanlandı: Ana Brandt'ın orada olduğu| yalanlandı.
        iddiası yalanlandı: Ana Brandt'ın orada olduğu| iddiası yalanlandı.
        iddiası reddedildi: Ana Brandt'ın orada olduğu| iddiası reddedildi.
        iddiası asılsız: Ana Brandt'ın orada olduğu| iddiası asılsız.
        haberi yalan: Ana Brandt'ın orada olduğu| haberi yalan.
        haberi yalanlandı: Ana Brandt'ın orada olduğu| haberi yalanlandı.
        gerçek değil: Ana Brandt'ın orada olduğu| gerçek değil.
        gerçeği yansıtmıyor: Ana Brandt'ın orada olduğu| gerçeği yansıtmıyor.
        söylentisi: Ana Brandt'ın orada olduğu| söylentisi.
        bir efsane: Ana Brandt'ın orada olduğu| bir efsane.
        iddiasını reddetti: Ana Brandt'ın orada olduğu| iddiasını reddetti.
        iddiasını yalanladı: Ana Brandt'ın orada olduğu| iddiasını yalanladı.
        haberini yalanladı: Ana Brandt'ın orada olduğu| haberini yalanladı.
        doğrulanmadı: Ana Brandt'ın orada olduğu| doğrulanmadı.
        teyit edilmedi: Ana Brandt'ın orada olduğu| teyit edilmedi.
        söylenmedi: Ana Brandt'ın orada olduğu| söylenmedi.
        söylenemez: Ana Brandt'ın orada olduğu| söylenemez.
        anlamına gelmez: Ana Brandt'ın orada olduğu| anlamına gelmez.
        anlamına gelmiyor: Ana Brandt'ın orada olduğu| anlamına gelmiyor.
        yapılmadı: Ana Brandt'ın toplantısı| yapılmadı
        iptal edildi: Ana Brandt'ın toplantısı| iptal edildi
        ertelendi: Ana Brandt'ın toplantısı| ertelendi
        gerçekleşmedi: Ana Brandt'ın toplantısı| gerçekleşmedi
        olmadı: Ana Brandt'ın toplantısı| olmadı
        yapılmayacak: Ana Brandt'ın toplantısı| yapılmayacak
        hiç yapılmadı: Ana Brandt'ın toplantısı| hiç yapılmadı
    """,
    conditions="""
        eğer: Eğer |Ana Brandt oradaydı.
        şayet: Şayet |Ana Brandt oradaydı.
        belki: Belki |Ana Brandt oradaydı.
        galiba: Galiba |Ana Brandt oradaydı.
        herhalde: Herhalde |Ana Brandt oradaydı.
        muhtemelen: Muhtemelen |Ana Brandt oradaydı.
        sanki: Sanki |Ana Brandt oradaydı.
        güya: Güya |Ana Brandt oradaydı.
        sözde: Sözde |Ana Brandt oradaydı.
        iddiaya göre: Iddiaya göre |Ana Brandt oradaydı.
        iddialara göre: Iddialara göre |Ana Brandt oradaydı.
        söylentiye göre: Söylentiye göre |Ana Brandt oradaydı.
        söylentilere göre: Söylentilere göre |Ana Brandt oradaydı.
        diyelim ki: Diyelim ki |Ana Brandt oradaydı.
        farz edelim ki: Farz edelim ki |Ana Brandt oradaydı.
        varsayalım ki: Varsayalım ki |Ana Brandt oradaydı.
        umarım: Umarım |Ana Brandt oradaydı.
        keşke: Keşke |Ana Brandt oradaydı.
        acaba: Acaba |Ana Brandt oradaydı.
        öne sürülene göre: Öne sürülene göre |Ana Brandt oradaydı.
        doğrulanmayan haberlere göre: Doğrulanmayan haberlere göre |Ana Brandt oradaydı.
        teyit edilmeyen bilgilere göre: Teyit edilmeyen bilgilere göre |Ana Brandt oradaydı.
        olabilir ki: Olabilir ki |Ana Brandt oradaydı.
        sözüm ona: Sözüm ona |Ana Brandt oradaydı.
    """,
    negations="""
        katılmadı: |Ana Brandt toplantıya katılmadı.|
        katılmayacak: |Ana Brandt toplantıya katılmayacak.|
        katılmıyor: |Ana Brandt toplantıya katılmıyor.|
        gelmedi: |Ana Brandt toplantıya gelmedi.|
        gelmeyecek: |Ana Brandt toplantıya gelmeyecek.|
        gelmiyor: |Ana Brandt toplantıya gelmiyor.|
        gitmedi: |Ana Brandt toplantıya gitmedi.|
        gitmeyecek: |Ana Brandt toplantıya gitmeyecek.|
        katılamadı: |Ana Brandt toplantıya katılamadı.|
        gelemedi: |Ana Brandt toplantıya gelemedi.|
        hiç katılmadı: |Ana Brandt toplantıya hiç katılmadı.|
        katılmayı reddetti: |Ana Brandt toplantıya katılmayı reddetti.|
        katılmak istemedi: |Ana Brandt toplantıya katılmak istemedi.|
        katılamayacak: |Ana Brandt toplantıya katılamayacak.|
        gelmeyi reddetti: |Ana Brandt toplantıya gelmeyi reddetti.|
        davet edilmedi: |Ana Brandt toplantıya davet edilmedi.|
        yoktu: |Ana Brandt toplantıda yoktu.|
        değildi: |Ana Brandt toplantıda değildi.|
        yok: |Ana Brandt toplantıda yok.|
        konuşmadı: |Ana Brandt toplantıda konuşmadı.|
        bulunmadı: |Ana Brandt toplantıda bulunmadı.|
        olmayacak: |Ana Brandt toplantıda olmayacak.|
        söz almadı: |Ana Brandt toplantıda söz almadı.|
        imzalamadı: |Ana Brandt toplantıda imzalamadı.|
        yapılmadı: |Ana Brandt'ın toplantısı yapılmadı.|
        iptal edildi: |Ana Brandt'ın toplantısı iptal edildi.|
        ertelendi: |Ana Brandt'ın toplantısı ertelendi.|
        gerçekleşmedi: |Ana Brandt'ın toplantısı gerçekleşmedi.|
        yapılmayacak: |Ana Brandt'ın toplantısı yapılmayacak.|
        boykot: |Ana Brandt toplantıyı boykot etti.|
        reddetti: |Ana Brandt toplantıya katılmayı reddetti.|
    """,
)
