/** More given names of Europe, Latin America and Turkey, parted by spaces: they tell a name from a title or a place. */

export const givenNamesAbroad = `
  ainhoa aitana aitor alba albano alberto alejo alfonso alfredo almudena alonso álvaro amaia amparo ander anselmo
  araceli ariadna arnau arturo asier aurelio baltasar basilio begoña belén benito bernardo blas borja bruno candela
  candelaria carles carlota carmelo catalina celia césar clotilde conchita cristóbal daría delia demetrio desirée
  dionisio dolors eduard edurne eladio elías eliseo eloy elvira emiliano encarna enric enrique ernesto esperanza
  esteban estefanía eulalia eusebio ezequiel facundo fabiola fausto federico felipe felisa fermín fidel florencio
  fulgencio gabino gastón gema gerardo germán gisele gonzalo gorka graciela gregorio gumersindo gustavo héctor
  heriberto hernán hilario hipólito horacio hugo ibai idoia ignacio ildefonso inmaculada iñaki irantzu irune isidro
  iván izaskun jacobo jaime jairo javier jerónimo jesús jimena joaquín joaquim jon jordi jorge josep josé josefa josu
  juan julián julio justo karmele koldo laia leandro leire leonardo leonel lluís lorenzo luciano luis macarena
  magdalena manel marcelino marcelo marcial maribel mariano marisa mariela marta mateo mateu maximiliano mercedes
  meritxell miguel mikel milagros miren montserrat narciso neus nicanor nicolás noelia nuria núria olaia olegario
  oriol osvaldo pablo paloma patricio pau paulino pedro pepa pepe pere pilar prudencio quim rafael raimundo ramiro
  ramón raquel raúl remedios ricardo rigoberto roberto rocío rodolfo rodrigo rogelio román romina roque rosalía
  rosario rosendo rubén rufino saturnino sebastián sergio silvestre silvia silvio sofía sonsoles susana tamara teodoro
  teófilo timoteo tomás toribio unai urbano valentín vanesa verónica vicente víctor wenceslao xabier xoán yago yolanda
  zacarías zoraida abílio adão ademar ademir adriano afonso aline almerinda altino américo anabela anderson armando
  artur aurélio baltazar beatriz benedita caio carmélia célia cíntia cláudia cláudio cleide cristiano dalva damião
  davi débora denílson dênis diogo djalma dulce edilson edimilson edivaldo edson eduarda eduardo elisângela eliseu
  elói elza ermelinda evandro fábio fabrício felícia fernanda filipa filipe flávia flávio florbela francisca gilberto
  gilmar giovana gonçalo graça guilherme helder hélio henrique hermínia hilda ícaro idalina inácio ingrid iracema
  isaías isaura itamar iuri ivone jader jaqueline jandira janaína joana joão joaquina jorgina josué jucelino juliana
  jussara karine kauã laís larissa leandra leila leônidas letícia lígia lívia lúcia luana luciana lucinda lurdes luzia
  márcia márcio marcos margarida mariana marília marinalva mário marlene marluce mauro milton moacir mônica murilo
  narjara nathan neusa nilson nívea nuno odair olavo olívia orlando osmar otávio paulo priscila rafaela raimunda
  regina renata renato rita roberta rogério ronaldo rosângela rosana rúben rui salete samuel sandra sebastiana sérgio
  severino silvana simão sílvia solange sueli tadeu tainá talita tânia tatiana teresa thaís thaisa thales thiago tiago
  tomé ubirajara valdir valéria vanda vanderlei vanessa vânia vasco vera verônica vinícius vitor vítor wagner waldemar
  walter wellington wesley yara zélia zilda achille adelmo aldo alessio alfio alvise amedeo amerigo angelo antonino
  arcangelo arianna attilio augusto bartolomeo beniamino benedetta beppe biagio calogero camillo carlo carmine
  caterina cecilia cesare ciro claudio clelia concetta corrado cosimo costantino damiano dante danilo dario davide
  diego dino domenico donatello donato edoardo egidio elio elisa elisabetta emanuele emilia ennio enrica enrico enzo
  ermanno ettore eugenio ezio fabiana fabio fabrizio filippo flavio floriana fortunato franca francesco franco fulvio
  gabriele gaetano gennaro giacomo giada giampaolo giampiero gian gianfranco gianluca gianluigi gianmarco gianni
  gianpaolo gigi gilda gino gioia giorgio giovanni giuliana giuliano giulio giuseppe giuseppina giusy goffredo
  graziano guglielmo guido ignazio igor ilario imma immacolata italo ivano ivana jacopo lamberto lara leopoldo letizia
  lia liborio lidia livia livio lorenza luca ludovica ludovico luigi luisella manfredi manlio marcello marika mario
  massimiliano massimo matilde matteo maurizio melania michela mimmo mirco mirko monica natale nello nicolò nino
  nunzia nunzio oreste oriana orsola ottavia ottavio paolina paolo pasquale peppe pier piero pierluigi pietro pino
  primo raffaele raffaella renzo riccardo rino rocco romano romeo rosa rosalba rosanna rossana rossella rosaria sabina
  salvatore samuele sandro saverio sebastiano serena silvano simona stefania stefano stella susanna tania tiziana
  tiziano tommaso tullio umberto ugo valentina valeria valerio vanni vincenzo vincenza vito vittorio viviana adrien
  agathe alain alix amandine ambre anaïs andré anouk antoine apolline arnaud arthur aude auguste aymeric baptiste
  bastien bénédicte benjamin benoît bérengère bertrand blandine brice capucine cédric charline christelle clarisse
  clémentine clément corentin coralie cyril cyrille damien daphné delphine denis didier dorothée edgar édith edmond
  édouard emmanuel emmanuelle éric erwan erwann estelle étienne eugénie évelyne fabien fabrice félix flavien florent
  florian florine franck françois frédéric frédérique gaël gaëlle gaétan gaspard gautier geoffroy gérald gérard
  gilbert gildas gilles grégoire grégory guénolé guilhem guillaume guy gwenaël gwenaëlle gwenola henri hervé honorine
  hubert hugues jacky jacques jean jérémie jérémy jérôme joël joëlle johan joris josiane julien justine laure laurent
  laurène léa léo léon lilian lionel lisa loïc loïs lola louane louis luc lucas lucien ludivine ludovic maël maëlle
  maëlys magali malo manon marc marcel margaux marianne marin marion marius marjorie marlène mathieu mathilde mathis
  matthieu maxence maxime mélanie mélissa mickaël morgane nicolas nina noël noémie odile olivier ophélie pascal
  pascale patrice patrick paul perrine philippe pierre quentin rachel raoul raphaël raphaëlle raymond régine régis
  rémi rémy renaud rené robin roger roland romain romane ronan roselyne sandrine sébastien serge séverine simon solène
  solenn soizic sophie stéphane stéphanie sylvain sylvie thibaud thibault thierry thomas timothée tiphaine tristan
  valérie vincent violaine virginie vivien xavière yaël yoann yohan youri yves aagje aart adriaan albert alida
  anneloes annelies anton ardi arend arie arjan arjen arnoud bart bas bastiaan bennie bert bram cees chantal
  christiaan cor corné daan dick diederik dirk eefje egbert els elsbeth emiel erik esmee evert ewoud ferry fien floris
  frans freek frits geert gerben gerrit gert gijs greetje guus hanneke hans harm harmen harry heleen hendrik henk
  herman hessel ineke ivo jaap jacco jacob jacqueline jan janneke jantine jasper jelle jeroen joke joost jop jos
  jurgen jurriaan kees klaas klaasje koen kris laurens leen leendert lennart liesbeth lieke lies lieve lodewijk loes
  maaike maarten machiel mariëlle marije marijn marit marlies marloes marten martijn matthijs mees menno merel mieke
  mirjam nienke niels onno peter petra piet pieter pim reinier rens rik roel roelof rogier ronald roos ruben rutger
  ruud saskia sander sanne sebastiaan siebe siem sien sietske sjaak sjoerd steven stijn sven teun theo thijs tim
  tineke tjeerd toon trijntje truus veerle wendy willeke wim wouter yvonne aina alf alva anders anna-karin anneli
  arvid asta axel berit bertil bengt birger bjarne björn bjørn bodil bosse börje carin claes claus dag ebba edvard
  egil einar elin ellinor elsa emil erling ester ewa filip finn fredrik frode gerd göran göta gun gunilla gunnar
  gunvor gustaf gustav haakon hakon halvor hanne harald hedda hedvig helene helle henning henrik hjalmar håkan håvard
  ida ingvar isak ivar jakob jannike jens jeppe jesper joakim johannes jonas jonny jørgen jörgen kai kaj kari karl
  karl-erik kenneth kirsti kjell kjersti klas knut knud kristian kristoffer kåre lars lasse leif lena lene line linnea
  linus lise lovisa ludvig magne magnus maj malin mathias mats mattias mette mikael mogens morten märta nils oda olav
  ole olle olof oscar oskar otto ove pelle per pernille petter poul preben ragnar ragnhild randi rasmus rolf rune
  runar sanna sigrid sigurd silje sindre sissel sixten sofia solveig stefan steinar sten stian stig stina sture
  susanne svend sverre tage terje thea thor thorbjørn thore tom tomas tone tor tora torben tore torgeir torsten trine
  trond trygve tuva tyra ulf ulla ulrika unni urban vendela vibeke viggo viktor vilhelm viveka åge åke åsa åse öjvind
  øystein øyvind aapo aarne aino ahti aki anja anni anniina annukka antti anu ari arja arto arttu asko eero eeva eija
  eino elina elias emmi erkki esa essi hannele hannu harri heikki heini heli helmi henna hilkka iida ilkka ilmari
  inkeri irma jaakko jani jari jarkko jarmo joni jouko jouni juha juhani jukka juho jussi kaarina kaija kaisa kalle
  karri katri katriina kauko kirsi kristiina lauri leena liisa maija mari mariia marja markku markus marko matti mauri
  mika mikko minna mirja niina niko noora olavi olli onni oona outi paavo pasi päivi pekka pentti pertti petri petteri
  piia pirjo pirkko raija raimo rauno reijo riikka riitta risto ritva saara saija saku salla sami samuli sanni sari
  satu seija seppo simo sini sirkka sirpa sisko taina tanja tapani tapio tarja teemu teija tellervo terhi tero tiina
  timo toivo tomi toni topi tuija tuire tuomas tuomo tuula tuuli unto väinö veera veikko vesa ville virpi yrjö adam
  adrian agnieszka aleksander aleksandra alicja alojzy anna andrzej antoni arkadiusz barbara bartłomiej bartosz beata
  bernadeta błażej bogdan bogusław bolesław bożena czesław damian danuta dariusz dawid dominika dorota edyta elżbieta
  franciszek grażyna grzegorz halina hanna henryk irena iwona iza izabela jacek jadwiga jakub janina janusz jarosław
  jerzy joanna jolanta józef julita justyna kacper kamil kamila karol karolina kazimierz kinga konrad krystian
  krystyna krzysztof leszek łucja łukasz maciej magda małgorzata marcin marek mariusz marlena marzena mateusz michał
  mieczysław mikołaj mirosław natalia norbert oliwia patryk paweł piotr przemysław radosław rafał robert roman ryszard
  sebastian sławomir stanisław sylwester sylwia szymon tadeusz tomasz urszula wacław wanda weronika wiesław wiktor
  witold władysław włodzimierz zdzisław zofia zuzanna zygmunt adéla alena aleš alžbeta anežka antonín bára barbora
  blanka bohumil bohuslav božena břetislav dana darina dominik dušan eliška františek hana honza ilona iveta ivan
  jarmila jaromír jaroslav jindřich jiří jitka josef juraj kateřina klára kristýna ladislav lenka libor lubomír
  ľubomír lucie luděk ludmila lukáš marcela marián markéta martin matej matěj michaela michal milan miloš miluše
  miroslav monika naděžda natálie ondrej ondřej oldřich otakar patrik pavel pavla pavol petr radek radim radka
  radoslav rastislav rudolf růžena silvie slavomír soňa stanislav svatava šárka štefan štěpán štěpánka tereza tibor
  tomáš václav věra veronika viera viktorie vít vladimír vlasta vojtěch zdeněk zdena zuzana žaneta ágnes ákos andrás
  anikó antal attila balázs bálint béla bence csaba csilla dániel dénes dezső edina edit emese endre enikő erzsébet
  eszter ferenc gábor gergely gergő györgy györgyi gyula ildikó imre istván jános józsef judit julianna kálmán károly
  katalin kornél krisztián krisztina lajos lászló levente lilla máté márta márton mátyás melinda mihály miklós nándor
  noémi orsolya pál péter piroska réka sándor szabolcs szilvia tamás tímea tünde viktória vilmos zoltán zsófia zsolt
  zsuzsa zsuzsanna adina alexandru alin alina anca andreea andrei anghel aurel camelia carmen cătălin cătălina cezar
  ciprian claudiu constantin corina cornel cosmin costel cristian crina daniela diana dorin dragoș dumitru elena eugen
  felicia florentina florin gabriel gheorghe grigore horia iacob ileana ilie ioan ioana ionel ionuț irina iulia iulian
  laura laurențiu lavinia liviu loredana lucian mihai mihaela mircea mirela nicoleta octavian ovidiu petre petru radu
  ramona raluca răzvan rodica roxana sorin ștefan teodor tudor valentin vasile victor viorel vlad ahmet ali arda asli
  aslı ayhan aylin ayşe aysel bahar barış başak bekir berk berna beyza burak burcu bülent canan cansu celal cem cemal
  cemil cengiz cihan deniz derya didem dilek doğan ebru ece elif emel emin emine emrah emre ercan erdal erdem erdoğan
  eren ergin erhan erkan erol ersin ertuğrul esra eylem faruk fatih ferhat figen fikret filiz furkan gamze gizem
  gökhan gül gülay gülşen gürkan güven hakan hale halil haluk hande harun hasan hatice hayri hülya hüseyin ibrahim
  ihsan ilhan ilker ilknur ismail jale kadir kaan kazım kemal kenan kerem koray kübra levent mahmut mehmet melih
  meltem meral merve mert mesut metin mine murat mustafa müge naci nazlı necati nermin nihat nilgün nuray nurcan nuri
  okan oktay onur orhan osman ozan ömer önder özge özgür özlem pelin pınar ramazan recep rıza sabri salih seda sedat
  selçuk selin selim semra serap serdar serhat serkan sevgi sevil sevim sezgin sibel sinan songül suat süleyman şenol
  şule tahsin tamer tarık tayfun tolga tuba tuğba tuncay turan turgut türkan uğur umut ülkü ümit vedat veli volkan
  yasemin yasin yavuz yeliz yılmaz yiğit yunus yusuf zafer zehra zeki zerrin zeynep aleksandar ana ante bojan boris
  branka branko damir danijela davor dejan domagoj dragan dragana dražen dubravka duško đorđe goran gordana hrvoje
  ivica jadranka jasna jelena josip jovan jovana katja krešimir krunoslav lovro luka ljiljana ljubica maja marija
  marijana marina mate mateja milena milica mirjana mladen nataša neven nikola nenad petar predrag radovan sanja saša
  siniša slavica slavko slobodan snežana stipe stjepan svetlana tatjana tihomir tomislav uroš vedran vesna vjekoslav
  vladimir zdravko zlatko zoran zvonimir željka željko andreas arne arnd benedikt bernd bernhard burkhard carsten
  christof christoph clemens cornelius detlef dietmar eberhard eckart eckhard egon ekkehard elke elmar erhard erich
  ernst ewald falk falko felix frank franz frauke friedhelm fritz gerald gerhard gerold gesa gesine gero götz gregor
  günter günther hajo hanno hanns hans-jürgen harro hartmut hartwig heiko heiner heinrich heinz heinz-peter helge
  helmut helmuth henrike herbert holger horst hubertus ingeborg ingo isabell jörg jochen joachim jürgen kaspar kerstin
  kilian klaus konstantin kurt lothar ludger lutz malte manfred marco mareike maren meike meinhard merle michael nele
  niklas olaf oliver ortwin oswald otmar raimund rainer ralf ralph reinhard reinhold reiner renate rieke rudi rüdiger
  ruprecht sabine sarah sascha siegbert siegfried siegmar silke sina sören stefanie steffen svea svenja swantje
  sybille thilo thorben thorsten tilman tobias traute udo uli ulrich ulrike ursula urte ute uta uwe veit viktoria
  volker volkmar walburga waltraud wibke wiebke winfried wolf wolf-dieter wolfram анастасия александр александра
  алексей алина алла анатолий андрей анна антон артём артем борис вадим валентин валентина валерий варвара василий
  вероника виктор виктория виталий владимир владислав всеволод вячеслав галина георгий глеб григорий дарья денис
  дмитрий евгений евгения егор екатерина елена елизавета жанна зинаида зоя иван игорь илья инна ирина ия кирилл
  константин ксения лариса лев леонид лидия людмила маргарита марина мария михаил наталия наталья никита николай нина
  оксана олег олеся ольга павел пётр петр полина раиса роман руслан светлана семён сергей софья станислав степан
  тамара татьяна тимофей тимур ульяна фёдор фаина эдуард элина эмма юлия юрий яна ярослав андрій василь віктор
  вікторія віталій володимир ганна дмитро євген іван ігор ілля ірина катерина костянтин марія микола михайло наталія
  надія олександр олександра олексій олена павло петро сергій світлана соломія тарас тетяна юлія юрій αγγελική αθηνά
  αικατερίνη αλέξανδρος αναστασία ανδρέας άννα αντώνης απόστολος βασίλης βασιλική γεωργία γιάννης γιώργος δέσποινα
  δημήτρης ειρήνη ελένη ευάγγελος ευγενία ηλίας θανάσης θεόδωρος ιωάννα ιωάννης κατερίνα κώστας κωνσταντίνος
  κωνσταντίνα λευτέρης μαρία μιχάλης νίκος νικόλαος πέτρος παναγιώτης παρασκευή σοφία σπύρος σταύρος σωτήρης στέλιος
  τάσος φώτης χρήστος χριστίνα`
