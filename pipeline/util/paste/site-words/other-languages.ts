/**
 * What websites say around a story in Chinese, Japanese, Korean, Arabic, Russian, Ukrainian, Greek, Turkish,
 * Czech, Slovak, Finnish, Hungarian, Romanian, Croatian, Hindi, Vietnamese and Indonesian: the same things, in one file, since each is few words.
 */

import type {Thing, Words} from './words.ts'

export const otherLanguages: Record<Thing, Words> = {
  advertisement: {
    line: `广告|廣告|広告|スポンサーリンク|広告の後に記事が続きます|pr|광고|إعلان|اعلان|реклама|διαφήμιση|reklam|reklama|mainos|mainos alkaa|
mainos päättyy|hirdetés|विज्ञापन|iklan|advertisement scroll to continue with content|quảng cáo|
inzerce|komerční sdělení|sponzorováno|szponzorált tartalom|publicitate|διαφημιση|sponsorlu|sponsorlu içerik|
kaupallinen yhteistyö|oglas|oglasi|sponzorirano|sponzorirani sadržaj|на правах рекламы|إعلانات`,
    start: `广告之后|記事は広告の後に|記事の続きは広告の|artikel berlanjut setelah`,
    within: ``
  },
  comments: {
    line: `评论|評論|发表评论|网友评论|跟帖|コメント|コメントする|コメントを書く|コメント #|コメント # 件|# 件のコメント|댓글|댓글 #|댓글쓰기|댓글 쓰기|
تعليقات|التعليقات|# تعليق|أضف تعليق|أضف تعليقا|комментарии|комментарии #|# комментариев|оставить комментарий|добавить комментарий|
коментарі|σχόλια|σχόλια #|yorumlar|yorumlar #|haberle ilgili yorumlar|haberle ilgili yorumlar #|habere yorum yaz|habere yorum kat|önceki ve sonraki haberler|yorum yap|yorum yaz|# yorum|komentáře|diskuse|diskuze|kommentit|kommentoi|
hozzászólások|टिप्पणी|komentar|
komentář|komentáře #|diskuse #|diskuze #|vstoupit do diskuse|vstoupit do diskuze|vstoupit do diskuse #|
přidat komentář|komentovat|# komentářů|# komentář|# komentáře|odpovědět|diskusia|diskusia #|komentáre|pridať komentár|
vstúpiť do diskusie|hozzászólás|kommentek|szólj hozzá|hozzászólok|# hozzászólás|# komment|comentarii|# comentarii|
# comentariu|adaugă comentariu|adaugă un comentariu|lasă un comentariu|comentează|răspunde|# σχόλια|# σχόλιο|
προσθήκη σχολίου|αφήστε ένα σχόλιο|γράψτε ένα σχόλιο|απάντηση|yorum ekle|yanıtla|cevapla|kommentit #|# kommenttia|
# kommentti|kirjoita kommentti|lisää kommentti|komentari|komentari #|# komentara|# komentar|dodaj komentar|komentiraj|
odgovori|# комментарий|# комментария|комментировать|обсудить|ответить|коментарі #|# коментарів|додати коментар|
коментувати|відповісти|tulis komentar|bình luận|# bình luận|اترك تعليقا|留言|发表留言`,
    start: `mitä ajatuksia juttu herättää|voit keskustella aiheesta|keskustele aiheesta|我来说两句|网友评论|网友留言|最新评论|热门评论|全部评论|uyarı küfür|uyari küfür|küfür hakaret|yorum yapmak için`,
    within: ``
  },
  'consent line': {
    line: `принять все|すべて同意|同意する|kabul et|
souhlasím|přijmout vše|nastavení cookies|elfogadom|accept toate|αποδοχή όλων|tümünü kabul et|hyväksy kaikki|prihvaćam|
prihvati sve`,
    start: `我们使用|当サイトでは|このサイトは|мы используем|сайт использует|χρησιμοποιούμε cookies|bu site|
používáme cookies|tato stránka používá|ez a weboldal sütiket|acest site folosește|ο ιστότοπος χρησιμοποιεί|
bu site çerez|käytämme evästeitä|ova stranica koristi|мы используем файлы|этот сайт использует`,
    within: ``
  },
  footer: {
    label: `저작권자|版权所有|著作権`,
    line: `版权声明|版权所有|版權所有|免责声明|关于我们|联系我们|無断転載を禁じます|無断転載禁止|無断転載 複製を禁じます|無断転載 複製を禁ず|禁無断転載|著作権について|
プライバシーポリシー|利用規約|会社概要|お問い合わせ|運営会社|特定商取引法に基づく表記|個人情報保護方針|무단전재 및 재배포 금지|무단 전재 및 재배포 금지|
무단 전재 재배포 금지|개인정보처리방침|이용약관|جميع الحقوق محفوظة|سياسة الخصوصية|اتصل بنا|من نحن|все права защищены|о компании|контакты|
усі права захищено|με επιφύλαξη παντός δικαιώματος|όροι χρήσης|επικοινωνία|tüm hakları saklıdır|künye|gizlilik politikası|
všechna práva vyhrazena|kaikki oikeudet pidätetään|minden jog fenntartva|सर्वाधिकार सुरक्षित|
kontakty|osobní údaje|nastavení soukromí|ochrana osobních údajů|podmínky užití|podmínky používání|o nás|redakce|
ochrana osobných údajov|podmienky používania|redakcia|impresszum|kapcsolat|adatvédelem|adatkezelési tájékoztató|
felhasználási feltételek|szerzői jogok|médiaajánlat|rólunk|szerkesztőség|despre noi|termeni și condiții|
politica de confidențialitate|politica de cookies|redacția|πολιτική απορρήτου|ταυτότητα|σχετικά με εμάς|
πολιτική cookies|iletişim|kullanım koşulları|hakkımızda|çerez politikası|kvkk|yhteystiedot|tietosuoja|
tietosuojaseloste|käyttöehdot|palaute|asiakaspalvelu|toimitus|ota yhteyttä|evästeet|uvjeti korištenja|
pravila privatnosti|politika privatnosti|o nama|oglašavanje|zaštita privatnosti|о нас|о проекте|редакция|
политика конфиденциальности|пользовательское соглашение|правила использования|обратная связь|контакти|про нас|
редакція|політика конфіденційності|tentang kami|hubungi kami|kebijakan privasi|pedoman media siber|redaksi|
syarat dan ketentuan|liên hệ|giới thiệu|chính sách bảo mật|tòa soạn|شروط الاستخدام|隐私政策|關於我們|聯絡我們|회사소개|광고문의|고객센터`,
    start: `版权所有|版權所有|本网站所|本网所有|凡本网注明|未经授权|未經授權|未经书面授权|copyright|無断転載|禁無断転載|記事 写真の無断|記事の無断転載|このサイトに掲載|
著作権者|저작권자|무단전재|무단 전재|ⓒ|جميع الحقوق|حقوق النشر|все права|перепечатка|при использовании материалов|использование материалов|
при цитировании|tüm hakları|απαγορεύεται η αναδημοσίευση|autorská práva|publikování nebo další šíření|
všechna práva vyhrazena|minden jog fenntartva|toate drepturile rezervate|με επιφύλαξη παντός|tüm hakları saklıdır|
kaikki oikeudet pidätetään|sva prava pridržana|все права защищены|усі права захищені|جميع الحقوق محفوظة`,
    within: `未经授权不得转载|未经许可不得转载|无断転載|無断転載 複製|무단전재 및 재배포|무단 전재 및 재배포|무단 전재 재배포`
  },
  navigation: {
    line: `首页|首頁|主页|新闻|新聞|国内|国际|國際|社会|社會|财经|財經|经济|体育|體育|娱乐|娛樂|文化|教育|科技|视频|图片|评论员|上一版|下一版|上一篇|下一篇|
上一版 下一版|上一篇 下一篇|返回首页|返回目录|返回|版面导航|标题导航|放大|缩小|默认|关闭|打印 关闭|字号|大 中 小|字号 大 中 小|登录|注册|
ホーム|トップ|ニュース|国内ニュース|社会|政治|経済|国際|スポーツ|エンタメ|文化 芸能|地域|暮らし|くらし|科学|天気|動画|写真|特集|連載|社説|オピニオン|
記事一覧|記事一覧へ|一覧へ|一覧|トップへ|トップページ|前の記事|次の記事|メニュー|検索|ログイン|会員登録|新規登録|マイページ|紙面ビューアー|
홈|뉴스|정치|경제|사회|문화|스포츠|연예|국제|지역|오피니언|전체메뉴|로그인|회원가입|검색|이전기사|다음기사|본문 바로가기|
الرئيسية|أخبار|الأخبار|سياسة|اقتصاد|رياضة|ثقافة|منوعات|فيديو|بحث|القائمة|تسجيل الدخول|
главная|новости|политика|экономика|общество|спорт|культура|происшествия|в мире|видео|фото|поиск|войти|меню|
головна|новини|політика|економіка|суспільство|αρχική|ειδήσεις|πολιτική|οικονομία|κοινωνία|αθλητισμός|κόσμος|ελλάδα|
anasayfa|ana sayfa|haberler|son dakika|gündem|ekonomi|spor|dünya|siyaset|yaşam|kültür sanat|magazin|yazarlar|arama|giriş yap|
a a|aa|domů|zprávy|domácí|zahraničí|ekonomika|etusivu|uutiset|kotimaa|ulkomaat|talous|urheilu|kirjaudu|főoldal|belföld|külföld|
gazdaság|होम|देश|विदेश|राज्य|खेल|मनोरंजन|beranda|nasional|ekonomi bisnis|olahraga|strona główna|wiadomości|domovská stránka|
přejít k obsahu|přejít na obsah|přejít k hlavnímu obsahu|hledat|vyhledat|vyhledávání|přihlásit|přihlásit se|
přihlášení|registrace|registrovat se|můj účet|předplatné|předplatit|zpět nahoru|prejsť na obsah|domov|hľadať|
prihlásiť|prihlásiť sa|predplatné|späť hore|ugrás a tartalomhoz|ugrás a tartalomra|tovább a tartalomhoz|címlap|
kezdőlap|keresés|bejelentkezés|belépés|regisztráció|előfizetés|előfizetek|vissza a tetejére|sari la conținut|
mergi la conținut|acasă|prima pagină|căutare|caută|autentificare|conectare|abonează te|abonamente|meniu|înapoi sus|
μετάβαση στο περιεχόμενο|αρχική σελίδα|αναζήτηση|σύνδεση|είσοδος|εγγραφή|συνδρομή|συνδρομές|μενού|
επιστροφή στην κορυφή|içeriğe atla|içeriğe geç|ana içeriğe geç|üye ol|kayıt ol|abone ol|başa dön|yukarı çık|
siirry sisältöön|hyppää sisältöön|haku|kirjaudu sisään|rekisteröidy|tilaa|valikko|takaisin ylös|takaisin alkuun|
preskoči na sadržaj|preskoči na glavni sadržaj|naslovnica|naslovna|početna|pretraga|traži|prijava|prijavi se|
registracija|registriraj se|pretplata|pretplati se|izbornik|iskanje|перейти к содержанию|перейти к содержимому|
перейти к основному содержанию|вход|регистрация|подписка|подписаться|наверх|перейти до вмісту|пошук|увійти|вхід|
реєстрація|підписатися|langsung ke konten|lewati ke konten|cari|masuk|daftar|berlangganan|trang chủ|tìm kiếm|
đăng nhập|đăng ký|اشترك|انتقل إلى المحتوى|搜索|搜尋|登入|註冊|跳至内容|跳到主要內容|메뉴`,
    start: `当前位置|您的位置|您现在的位置|現在位置|现在位置|現在地|вы здесь|buradasınız|jste zde|ви тут`,
    within: ``
  },
  'newsletter box': {
    line: `关注我们|扫码关注|微信扫一扫|无料メルマガ|メルマガ登録|無料会員登録|会員登録する|有料会員限定|有料会員限定記事|有料記事|会員限定|会員限定記事|会員記事|この記事は有料会員限定です|
残り # 文字|続きを読むには|구독하기|구독|뉴스레터 신청|اشترك|اشترك في النشرة|подписаться|подписывайтесь на нас|підписатися|εγγραφή στο newsletter|abone ol|
bültene abone ol|předplatné|tilaa|tilaajille|vain tilaajille|előfizetés|
přihlaste se k odběru|přihlaste se k odběru novinek|přihlásit k odběru|odebírat|odebírat newsletter|zadejte e mail|
zadejte svůj e mail|hírlevél|feliratkozás|feliratkozom|iratkozzon fel|iratkozz fel hírlevelünkre|
abonează te la newsletter|abonare newsletter|introdu adresa de email|εγγραφείτε στο newsletter|το email σας|e bülten|
e posta adresiniz|tilaa uutiskirje|uutiskirje|sähköpostiosoite|prijavi se na newsletter|prijavite se na newsletter|
подпишитесь на рассылку|подписаться на рассылку|ваш email|підпишіться на розсилку`,
    start: `扫描二维码|长按二维码|关注微信公众号|この記事は有料|この記事は会員限定|この記事の続き|続きは会員|有料会員になると|残り文字|подписывайтесь на|подпишитесь на|
следите за нами|підписуйтесь на|ακολουθήστε το|haberleri kaçırmamak|google news te|
přihlaste se k odběru|iratkozzon fel|iratkozz fel|abonează te la|εγγραφείτε στο|bültenimize abone|tilaa uutiskirje|
prijavite se na|підпишіться на`,
    within: ``
  },
  'popular list': {
    line: `热点新闻|热门文章|热门新闻|点击排行|排行榜|阅读排行|最新新闻|最新消息|熱門新聞|最新新聞|ランキング|アクセスランキング|人気記事|人気ランキング|最新記事|新着記事|新着ニュース|おすすめ記事|
많이 본 뉴스|많이본 뉴스|인기기사|최신기사|최신뉴스|الأكثر قراءة|الأكثر مشاهدة|آخر الأخبار|популярное|самое читаемое|самое популярное|последние новости|
лента новостей|главные новости|найпопулярніше|δημοφιλή|τελευταία νέα|ροή ειδήσεων|çok okunanlar|en çok okunanlar|öne çıkanlar|nejčtenější|
luetuimmat|uusimmat|legolvasottabb|सबसे ज्यादा पढ़े गए|terpopuler|berita terpopuler|terkini|
nejčtenější články|nejnovější|nejnovější zprávy|nejdiskutovanější|najčítanejšie|najčítanejšie články|najnovšie|
legolvasottabbak|legolvasottabb cikkek|legfrissebb|friss hírek|legfrissebb hírek|cele mai citite|
cele mai citite știri|ultimele știri|cele mai noi|δημοφιλέστερα|τα πιο δημοφιλή|τελευταίες ειδήσεις|τα πιο διαβασμένα|
en çok okunan haberler|son haberler|son dakika haberleri|popüler haberler|suosituimmat|tuoreimmat|najčitanije|
najnovije|najnovije vijesti|izdvojeno|najbrano|новости дня|популярне|останні новини|berita terbaru|đọc nhiều|tin mới|
mới nhất|xem nhiều|가장 많이 본 뉴스`,
    start: ``,
    within: ``
  },
  'reading time': {
    line: `この記事は # 分で読めます|読了時間 # 分|阅读时间 # 分钟|время чтения # мин|время чтения # минуты|время чтения # минут|okuma süresi # dk|okuma süresi # dakika|
čtení # min|# min čtení|doba čtení # min|# perc olvasás|olvasási idő # perc|timp de citire # minute|
timp de citire # min|χρόνος ανάγνωσης # λεπτά|# dk okuma|lukuaika # min|# min lukuaika|vrijeme čitanja # min|
час читання # хв|# 分钟阅读`,
    start: `время чтения|okuma süresi`,
    within: ``
  },
  'related links': {
    label: `相关阅读|相关新闻|相關新聞|延伸阅读|延伸閱讀|推荐阅读|更多|关连記事|関連記事|関連|あわせて読む|合わせて読みたい|관련기사|관련 기사|더보기|इसे भी पढ़ें|यह भी पढ़ें|
bunu da okuyun|bunları da okuyun|ilgili haber|ilgili haberler|ayrıca oku|haberin devamı|διαβάστε επίσης|διαβάστε ακόμα|δείτε επίσης|читайте также на|читайте|
смотрите|по теме|читайте по теме|читайте ещё|читайте еще|читайте також|дивіться також|lue myös|lue lisää|čtěte také|čtěte dále|přečtěte si|viděli jste|
olvassa el|kapcsolódó|przeczytaj również|zobacz również|čítajte aj|čítajte tiež|prečítajte si aj|prečítajte si tiež|přečtěte si také|baca juga|simak juga|lihat juga|اقرأ أيضًا|طالع أيضا|موضوعات متعلقة|للمزيد|xem thêm`,
    line: `相关阅读|相关新闻|相关链接|相關新聞|相關報導|延伸阅读|延伸閱讀|推荐阅读|精彩推荐|为您推荐|更多新闻|相关专题|関連記事|関連ニュース|関連リンク|関連キーワード|関連トピック|この記事の関連記事|
合わせて読みたい|おすすめ|あなたにおすすめ|あなたへのおすすめ|こちらもおすすめ|トピックス|写真を見る|画像を見る|写真特集|続きを読む|もっと見る|
관련기사|관련 기사|관련뉴스|추천기사|추천 기사|이 기사와 함께 많이 본|مواضيع ذات صلة|موضوعات متعلقة|أخبار ذات صلة|مقالات ذات صلة|المزيد|
материалы по теме|по теме|читайте также|читайте по теме|новости по теме|ещё по теме|смотрите также|читайте также по теме|читайте також|матеріали за темою|
διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|σχετικά άρθρα|σχετικές ειδήσεις|bunu da okuyun|bunları da okuyun|ilgili haberler|ilginizi çekebilir|
bunlar da ilginizi çekebilir|önerilen haberler|čtěte také|související články|související|mohlo by vás zajímat|lue myös|aiheesta lisää|lisää aiheesta|
kapcsolódó cikkek|यह भी पढ़ें|संबंधित खबरें|baca juga|berita terkait|artikel terkait|zobacz zdjęcia #|zobacz galerię|obejrzyj wideo|
přečtěte si také|přečtěte si|čtěte též|mohlo by vás také zajímat|další články|více k tématu|doporučujeme|
doporučené články|prečítajte si aj|prečítajte si tiež|čítajte aj|mohlo by vás zaujímať|súvisiace články|ďalšie články|
odporúčame|kapcsolódó cikk|kapcsolódó|ez is érdekelheti|ez is érdekelhet|olvassa el ezt is|olvasd el ezt is|
további cikkek|ajánlott cikkek|citește și|citiți și|vă recomandăm să citiți|vă recomandăm să citiți și|vă recomandăm|citește mai mult|vezi și|articole similare|știri similare|
pe aceeași temă|articole recomandate|te ar putea interesa|διαβάστε και|δείτε επίσης|δείτε ακόμα|προτεινόμενα|
benzer haberler|diğer haberler|sizin için seçtiklerimiz|lue lisää|katso myös|aiheeseen liittyvää|suosittelemme|
pročitajte još|pročitajte i|pročitaj još|pročitaj i|pogledajte još|povezane vijesti|povezani članci|vezane vijesti|
možda će vas zanimati|preporučujemo|preberite tudi|sorodne novice|читать далее|похожие материалы|рекомендуем|
дивіться також|за темою|схожі новини|рекомендуємо|lihat juga|simak juga|đọc thêm|xem thêm|tin liên quan|bài liên quan|
相关文章`,
    start: `相关阅读|延伸阅读|延伸閱讀|関連記事|bunu da okuyun|διαβάστε επίσης|читайте также|читайте також|baca juga|čtěte také|lue myös|اقرأ أيضا|اقرأ أيضًا|
přečtěte si také|prečítajte si aj|olvassa el ezt is|citește și|διαβάστε ακόμη|pročitajte i|xem thêm`,
    within: ``
  },
  'share row': {
    line: `分享|分享到|分享到微信|分享至|打印|打印本页|打印 关闭|列印|收藏|转发|复制链接|微信|微博|qq空间|朋友圈|字体|この記事をシェア|この記事をシェアする|シェア ツイート|ポスト|
ポストする|ツイートする|保存|印刷する|共有|共有する|メールで送る|リンクをコピー|後で読む|クリップ|クリップする|ブックマーク|文字サイズ|文字の大きさ|フォローする|
공유|공유하기|기자 페이지|기자페이지|페이스북|트위터|카카오톡|카카오스토리|네이버|밴드|url복사|url 복사|기사 공유|인쇄|프린트|글자크기|글자 크기 조정|스크랩|
مشاركة|شارك|شارك على|شارك الخبر|شارك هذا الخبر|شارك المقال|طباعة|نسخ الرابط|поделиться|поделиться в|поделиться ссылкой|распечатать|версия для печати|скопировать ссылку|
в закладки|поділитися|роздрукувати|κοινοποίηση|κοινοποιήστε|μοιραστείτε το|εκτύπωση|αποστολή με email|paylaş|haberi paylaş|yazdır|kaydet|
facebook ta paylaş|twitter da paylaş|takip et|sdílet|sdílejte|tisknout|uložit|jaa|jaa artikkeli|tulosta|tallenna|megosztás|nyomtatás|शेयर करें|
bagikan|bagikan artikel|cetak|salin tautan|chia sẻ|
sdílet na facebooku|sdílet článek|tweetnout|uložit na později|kopírovat odkaz|zkopírovat odkaz|tisk|vytisknout|
poslat e mailem|odeslat e mailem|zdieľať|zdieľať na facebooku|kopírovať odkaz|tlačiť|uložiť|megosztom|
megosztás facebookon|link másolása|mentés|distribuie|distribuie pe facebook|partajează|trimite|tipărește|
copiază linkul|salvează|μοιραστείτε|μοιράσου το|αντιγραφή συνδέσμου|αποθήκευση|tweetle|bağlantıyı kopyala|
linki kopyala|whatsapp ta paylaş|e posta gönder|jaa facebookissa|kopioi linkki|lähetä sähköpostilla|podijeli|podeli|
podijeli na facebooku|ispiši|kopiraj link|spremi|поделиться в facebook|копировать ссылку|сохранить|поширити|
копіювати посилання|зберегти|simpan|sao chép liên kết|انسخ الرابط`,
    start: `分享到|この記事をシェア|シェアする|поделиться в|paylaş|bagikan ke`,
    within: ``
  },
  tags: {
    label: `标签|標籤|关键词|關鍵字|キーワード|タグ|태그|키워드|الكلمات المفتاحية|وسوم|كلمات دلالية|теги|метки|темы|ключевые слова|теґи|ετικέτες|etiketler|štítky|témata|avainsanat|asiasanat|címkék|टैग`,
    line: `标签|关键词|キーワード|タグ|태그|وسوم|теги|метки|темы|ετικέτες|etiketler|štítky|témata|avainsanat|
klíčová slova|témy|značky|címkék|kulcsszavak|etichete|taguri|subiecte|θέματα|aiheet|asiasanat|oznake|ključne riječi|
ključne besede|мітки|topik|標籤|키워드|الكلمات الدالة|كلمات مفتاحية`,
    start: `témata|štítky|témy|címkék|etichete|ετικέτες|etiketler|aiheet|oznake|теги|метки`,
    within: ``
  }
}
