/** What sections are called in more languages, parted by `|`; small letters. */

export const sectionsAbroad =
  `lokales|lokalsport|regional|region|nachrichten|gesellschaft|feuilleton|reise|gesundheit|medien|aus der region
|régions|région|faits divers|santé|environnement|justice|actualité|actualités|internacional|nacional|sucesos|tribunales|comarcas|provincia|local|actualidad
|attualità|your letters|readers’ letters|lettere|le lettere|lettere al direttore|la posta dei lettori|courrier des lecteurs|courrier|leserbriefe|leserbrief|briefe an die redaktion|brieven|ingezonden brieven|lezersbrieven|cartas|cartas al director|cartas de los lectores|carta do leitor|cartas do leitor|cartas dos leitores|painel do leitor|läsarbrev|leserbrev|leserinnlegg|læserbrev|læserbreve|lukijalta|lukijan kirjoitus|listy|listy do redakcji|bekanntmachung|bekanntmachungen|amtliche bekanntmachung|öffentliche bekanntmachung|caso|personaggio|protagonista|retroscena|storia|inchiesta|colloquio|iniziativa|polemica|decisione|allarme|opinione|commento|editoriale|la storia|nauka w polsce|science in poland|contexte|témoignage|récit|décryptage|entretien|rencontre|tema del día|la contra|a fondo|en directo|caso clínico|regioni|mondo|país|local|entrevista|opinião|uitgelicht|regio|cultuur|politiek|samenleving|gezondheid|reportage|interview
|indland|udland|erhverv|krimi|navne|leder|kronik|innenriks|utenriks|økonomi|kultur og underholdning|meninger|kronikk|lokalt|insändare|ledarsidan
|kotimaa|ulkomaat|talous|kulttuuri|urheilu|mielipide|pääkirjoitus|politiikka|paikallinen|kraj|świat|gospodarka|polityka|społeczeństwo|wiadomości|opinie|wywiad|reportaż|nauka|zdrowie
|domácí|zahraničí|zahraniční|ekonomika|regiony|komentář|rozhovor|reportáž|belföld|külföld|gazdaság|kultúra|social|politic|economic|extern|cultură|eveniment
|gündem|son dakika|ekonomi|spor|dünya|kültür sanat|kültür-sanat|yaşam|siyaset|politika|magazin|sağlık|eğitim|teknoloji|yerel|haberler
|περιφέρεια|πολιτική|οικονομία|κοινωνία|αθλητικά|αθλητισμός|κόσμος|διεθνή|πολιτισμός|ελλάδα|υγεία|περιβάλλον|επιστήμη|τεχνολογία|απόψεις|ειδήσεις|τοπικά
|общество|политика|экономика|культура|происшествия|спорт|в мире|в россии|мнения|интервью|репортаж|наука|новости|регионы|суспільство|політика|економіка|україна|світ
|社会|政治|経済|国際|スポーツ|文化|地域|社説|コラム|特集|地方|暮らし|芸能|科学|要闻|时政|国内|国际|体育|评论|经济|副刊|专题|社會|國際|財經|體育|生活|健康|综合|综合新闻|社区
|정치|경제|사회|국제|문화|스포츠|사설|칼럼|오피니언|지역|인물|연예|محليات|سياسة|اقتصاد|رياضة|ثقافة|مجتمع|منوعات|عربي|دولي|رأي|تقارير|أخبار|देश|दुनिया|खेल|राज्य|मनोरंजन
|suisse|france|belgique|québec|jura|fait divers|faits-divers|nécrologie|nécrologies|carnet|chronique|édito|éditorial|billet|billet d’humeur|vie locale|vie des communes|loisirs|médias|conso|immobilier|emploi|météo|circulation|transports|planète|grand angle|récit|témoignage|courrier des lecteurs|point de vue|idées|débat|débats|libre opinion|actu|actus|à la une|espace presse|salle de presse|actualités presse|communiqués
|españa|méxico|argentina|chile|perú|colombia|obituario|obituarios|necrológica|necrológicas|gente|ocio|tribuna|tribuna abierta|cartas al director|columna|punto de vista|sala de prensa|notas de prensa|noticias|última hora|policiales|policiaca|policíaca|judiciales|seguridad|justicia|estados|municipios|ciudad|turismo|empleo|gastronomía|toros|nota roja|espectáculos|farándula|negocios|finanzas|bolsa|mercados|crónicas|investigación|en portada
|italia|cronache|necrologi|necrologio|lutto|lettere|la lettera|l’intervista|l’analisi|il commento|il caso|la storia|le storie|l’editoriale|editoriale|il corsivo|il personaggio|la polemica|il retroscena|inchiesta|l’inchiesta|il reportage|salute|scuola|ambiente|lavoro|territorio|città|cultura e spettacoli|primo piano|in evidenza|ultime notizie|ultim’ora|sala stampa|comunicati stampa|eventi|sanità|motori
|brasil|portugal|polícia|segurança|negócios|cidades|cidade|dia a dia|lazer|obituário|obituários|crônica|coluna|última hora|últimas|últimas notícias|sala de imprensa|notícias|justiça|trânsito|meio ambiente|tecnologia|agro|agronegócio|agricultura|região|destaque|destaques|artigo de opinião|artigo|editoriais
|reportagem|reportagens|locales|regionales|la contra|contraportada|gran reportaje|estatal|metrópoli|comunidades|tribuna libre|gran angular|pueblos|barrios|el campo|l’opinione|l’opinion|l’entretien|l’enquête|le reportage|l’invité|l’histoire du jour|la entrevista|el reportaje|el análisis|la crónica|a entrevista
|societat|successos|esports|comarques|opinió|món|territori|ciència|salut|educació|medi ambient|mitjans|l’entrevista|l’editorial|reportatge|crònica|actualitat
|actualitate|actualități|știri|știri locale|administrație|justiție|sănătate|educație|învățământ|societate|politică|externe|interne|opinii|reportaj|interviu|anchetă|investigații|comunitate
|τοπικά νέα|αυτοδιοίκηση|αστυνομικά|αστυνομικό ρεπορτάζ|ρεπορτάζ|παιδεία|εκπαίδευση|συνέντευξη|γνώμη|γνώμες|άποψη|επικαιρότητα|δικαιοσύνη|επιχειρήσεις|αγορές|ποδόσφαιρο|μπάσκετ|στήλες|πρώτο θέμα`.replace(
    /\n/gu,
    ''
  )
