/** The words around names, and those that no person’s name has in it. */

/** Trades before a name: no part of it, but “Developer Persimmon” is a company. */
export const trades = new Set(
  `Activist Actor Actress Analyst Anchor Artist Astronaut Author Broadcaster Businessman Businesswoman Candidate
  Co-developer Co-founder Comedian Commentator Correspondent Critic Designer Developer Economist Editor Engineer
  Entrepreneur Farmer Filmmaker Founder Historian Journalist Lawyer Manager Musician Novelist Photographer
  Physicist Poet Producer Prosecutor Rapper Researcher Resident Reporter Scientist Singer Student Teacher
  Undersecretary Veteran Writer Airman Bosun Chef Defender Fireman Firefighter Fisherman Fullback Goalkeeper
  Midfielder Nurse Opener Owner Paramedic Patrolman Pitcher Psychologist Quarterback Seaman Skipper Striker
  Surgeon Therapist Trainer Warden Landlady Landlord Treasurer Campaigner Neighbour Neighbor`.split(
    /\s+/u
  )
)

/** Words before a name that are no part of it. */
export const titles = new Set([
  ...trades,
  ...`Acting Admiral Assemblyman Assemblywoman Congressmen Congresswomen Councilmember Reps. Reps Sens. Sens
  Senators Sheriffs Ministre Ministra Ministro Präsident Presidente Représentant Representante Senador Senadora
  Ambassador Archbishop Attorney Baroness Bishop Brigadier Captain Cardinal Chair Chairman Chairwoman Chancellor
  Chief Co-author Coach Colonel Commander Commissioner Congressman Congresswoman Constable Corporal Council
  Councillor Councilman Councilwoman County Detective Deputy Director Doctor Dr Dr. Dame Executive Father Former
  First Foreign General Gen. Gov Gov. Governor Herr Frau Inspector Interior Finance Defense Defence Health Judge
  Justice King Lady Lead Leader Lieutenant Lord Lt Lt. Madame Major Majority Mayor Minister Ministers Minority
  Monsenor Mr Mr. Mrs Mrs. Ms Ms. Miss Maître Me Mme Monsieur Officer Opposition Pastor Police Pope President
  President-elect Prime Prince Princess Principal Prof Prof. Professor Queen Rabbi Rep Rep. Representative
  Representatives Republican Democrat Democratic Reverend Rev Rev. Schoolmaster Sen Sen. Senator Secretary
  Sergeant Sgt Sgt. Sheikh Sheriff Sir Speaker Spokesman Spokesperson Spokeswoman State Superintendent Treasury
  Vice Foreign Presidential Press Education Agriculture Energy Labor Labour Transport Transportation Commerce
  Culture Environment Economy Affairs Science Housing Tourism Security War Homeland Kamerlid Burgemeester
  Wethouder Staatssecretaris Premier Senatore Onorevole Dott. Dott.ssa Sindaco Deputado Deputada Vereador Cllr Cr Ald
  Capt Cmdr Cpl DC DCI DI DS DSI Det Insp Maj PC PCSO Petty Pte Supt Trooper CEO CIA CFO COO US U.S. UK U.K. EU
  UN FBI`.split(/\s+/u)
])

/** A name with one of these in it is no person’s. */
export const bodies = new Set(
  `Academy Agency Airlines Airport Alliance America American Army Assembly Association Authority Avenue Award Awards
  Bank Bay Beach Board Bridge British Bureau Canal Center Centre Championship Championships  City Club Coast College
  Commission Committee Commons Company Conference Conservative Confederation Congress Congressional Constitution Convention Corp Corporation Corps Council
  County Court Cup Data  Department District East Embassy Enterprise European Exchange Express Facebook Federal
  Federation Festival Force Forces Foundation Fund Games Gazette Government Group Guard Health Herald  Hills Hospital House Human
  Inc Indian Institute International Iranian Islamic Island Islands Journal Kingdom Labour Lake League Liberal Library Limited
  London Ltd Magazine March Media Medicine Memorial Military Ministry  Mountain Museum National Nations Network New News North
  Northern Office Olympic Olympics Order Organisation Organization Panel Parish Park Parliament Party Police Port  Press
  Project Public Reform Rights Republic Research Resources Revolutionary River Road Royal Russian School Sciences Sea
  Senate Service Services Show Social Society South Southern Space Square Station States Street Strip  Super Supreme
  Regulator Watchdog Airline Retailer Insurer Brewer Carmaker Chipmaker Drugmaker Automaker Planemaker Supermarket
  Charity Lender Brokerage Startup Grocer Housebuilder Utility Operator
  Angaben Worten Aussage Aussagen Ansicht Meinung Einschätzung SV FC SC AC AS VfB VfL TSV FSV RB CF CD UD SSV HSV RSC PSV
  Control Prevention Disease Diseases Administration Intelligence Investigation Elections Union Alliance Partners Records
  Pictures Studios Systems Technologies Industries Holdings Group Airways Motors Energy Bureau
  Survey System Telegraph Television  Times Tower Town Trade Trust  Twitter Union United University
  Suprema Supremo Corte Tribunal Senado Congreso Cámara Partido Parlamento Asamblea Sénat Assemblée Cour Chambre Senato
  Camera Bundestag Bundesrat Landtag Stadtrat Landgericht Amtsgericht Ministerium Kamer Rechtbank Governo Gobierno Gouvernement
  Regierung Comisión Salute
  Capo Piazza Viale Boulevard Avenida Praça Rue Calle Plaza Coupe Copa Liga Ligue Université Universidad Università
  Ministère Ministerio Ministero Mairie Ayuntamiento Comune Conseil Consejo Consiglio Gemeinde Universität Klinikum Hochschule
  Landkreis Verband Verein Stiftung Gewerkschaft Gemeente Provincie Stichting Universiteit Sparkasse Stadtwerke Bundesamt
  Valley Watch Water   Western World Youth Zealand`.split(/\s+/u)
)

/** What Germans write before a name, with a capital: an office or a trade. Surnames like these stand last. */
export const office =
  /((?:abgeordnete|angeklagte|beschuldigte|verteidiger|anwohner|rentner|coach|schütze|sieger|gewinner|anwalt|anwältin|arbeiter|arzt|ärztin|autor|bauer|beauftragte|berater|bischof|bürger|chef|direktor|ermittler|experte|expertin|fahrer|fischer|forscher|frau|führer|händler|herr|kanzler|kapitän|kollege|kommissar|lehrer|leiter|manager|mann|meister|minister|pfarrer|politiker|polizist|präsident|professor|rat|rätin|regisseur|reporter|richter|sänger|schauspieler|spieler|sprecher|stürmer|torwart|trainer|vertreter|vorsitzende|wirt|wissenschaftler|zeuge|zeugin|\p{L}+olog(?:e|in)|architekt|assistent|besitzer|betreiber|bewohner|darsteller|dezernent|doktorand|dramaturg|geiger|gründer|ingenieur|inhaber|intendant|journalist|kurator|künstler|nachbar|fälscher|kämmerer|enkel|onkel|tante|oma|opa|neffe|nichte|offizier|pilot|kapitän|steiger|hüter|mutter|vater|bruder|schwester|tochter|sohn|freund|chef|boss|star|gast|gäste|legende|kandidat|landwirt|maler|musiker|notar|ökonom|pastor|präses|redakteur|schriftsteller|schüler|sekretär|senator|soldat|student|techniker|verkäufer|vorstand|vorständin|wärter|winzer|züchter)(?:in|r|n|s|es)?)$/iu

/** Words that begin a sentence rather than a name. */
export const openers = new Set(
  `Wie Wat Waar Wanneer Als Toen Omdat En Sous Par Chez Depuis Pendant Entre Vers Une Cette Ce Ces Ses Nous Vous Ils Elles Desde Hasta Unos Sus Esta
  Nosotros Cuando Ayer Hoy Nel Dalla Sul Questo Questa Come Ieri Oggi Op Bij Met Voor Naar Door Uit Onder Tijdens
  Sinds Deze Dit Haar Hij Zij Wij Gisteren Vandaag Maar
  Secondo Volgens Stando Het Een Gli Um O A Os As Em No Na Por Per Con Nel Ma Quando Dopo Anche Poi
  Laut Selon Según Segundo Ein Eine Für Mit Nach Pero Mais Pour Avec Dans Après Tras Auch Die Der Das Artikel Article Le La Les Il El Los Additionally After Afterwards Also Although An And Another As At Back Because Before Both But By Calling During
  Earlier Even Following For From He Her His However If In It Its Last Later Meanwhile Most My No None Of On Once One Or Other Our She
  Since So Some Speaking Still That The Their Then There These They This Those Though Through Today Tomorrow To Under
  Until We What When Where Which While Who With Yesterday Yet You Monday Tuesday Wednesday Thursday Friday
  Saturday Sunday`.split(/\s+/u)
)

/** Words that begin a German sentence: “Vor Ort” is nobody. */
export const germanOpeners = new Set(
  `Dem Des Diesem Diesen Eines Einem Keinem Seinem Ihrem Unserem Aber Alle Als Am An Auch Auf Aus Bei Beim Bis Da Dabei Dagegen Damit Danach Dann Darum Das Dass Dazu Den Denn Der Deren Deshalb
  Dessen Die Diese Dieser Dieses Doch Dort Durch Ein Eine Einen Einer Einige Er Erst Es Für Gegen Gestern Heute Hier Hinter Ich Ihr Ihre
  Im In Inzwischen Ins Ja Jede Jeder Jedoch Kein Keine Laut Man Manche Mehr Mit Morgen Nach Neben Nicht Noch Nun Nur Ob Oder Ohne
  Schon Sein Seine Seit Sie So Später Trotz Über Um Und Unser Unsere Unter Viele Vom Von Vor Während Warum Was Weil Wenn Wer Wie
  Wir Wo Zu Zum Zur Zwei Zwischen`.split(/\s+/u)
)
