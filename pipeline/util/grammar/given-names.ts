/**
 * Common given names of Europe and the Americas, to tell `Emily Post` from `Harbour Post`, and “she” from “he”.
 *
 * Those that are names of towns too (Austin, Charlotte, Florence, Sydney) are left out: they tell nothing.
 */

import {givenNamesAbroad} from './given-names-abroad.ts'
import {givenNamesSouth} from './given-names-south.ts'

/** Whom a name or a pronoun may mean. */
export type Gender = 'female' | 'male'

/** Of women alone. */
const women = `
  abigail ada adele adriana agata agatha agnes aileen aisha alejandra alessia alexandra alice alicia alina alison
  allison almudena althea amanda amber amelia amélie amina amy ana anastasia anette angela angelika anita anja
  anjali anke ann anna annabel annalisa anne anneke annemarie annette annie annika antje antonella antonia aoife
  arlette astrid audrey aurélie ayesha barbara beate beatrice beatriz bella bernadette bernice bertha beryl bessie
  beth bettina betty beverly bianca birgit birgitta blanche brenda bridget bronagh bronwyn carla carmen carol
  carole carolina caroline catherine cathy cecilia cecily celeste céline chantal chiara chloe christa christina
  christine cinzia claire clara claudette claudia claudine clémence clementine consuelo cordelia corinna corinne
  cornelia cristina cynthia dagmar daniela danielle daphne deborah deirdre della delphine denise diana diane
  dolores donatella donna dora doreen doris dorothy edith effie eileen elaine eleanor elena eleonora eliane
  elisabeth élise eliza elizabeth elke ella ellen élodie eloise elsa elspeth emilia émilie emily emma encarnación
  enid erica erika ernestine estelle esther ethel eugenia eunice eva evelyn fabienne fanny fatima fatma federica
  felicity femke fernanda fiona francesca françoise freya frida friederike gabriela gabriele gabriella gabrielle
  gail gemma geneviève geraldine gerda gertrud gertrude ghislaine gillian ginette giorgia giovanna gisela giulia
  gladys glenda gloria golda graziella greta guadalupe gudrun gwen gwendolyn hanna hannah hannelore harriet hattie
  heather heidi heike helen helena helga heloise herta hester hilda hildegard hortense huguette ida ilaria ilona
  ilse imelda imogen inés inga inge ingeborg ingrid irene irina iris irma isabel isabella isabelle jacinta
  jacqueline jana jane janet janice janine jasmin jeanette jeanne jemima jennie jennifer jenny jessica jill joanna
  jocelyn johanna josefina josephine josette josie joyce juanita judith judy julia julie juliet justine jutta
  karen karin karina karla katarzyna kate katharina käthe katherine kathleen kathrin kathryn kathy katie katja
  katrin kirsten kirsty klara kristen kristin laetitia larissa latoya laura lauren laverne lea leah leila lena
  leonora leticia letizia liesbeth lieselotte liliana lillian linda lisa liz lois loredana lorena loretta lorna
  lorraine lottie louise lucía lucie lucille lucy luisa lydia mabel maeve magdalena maggie maike maite mamie mandy
  manon manuela marcia margaret margarita margery margherita margit margo margot marguerite maria marian mariana
  marianne maribel marie marieke marijke marina marisol marjorie marleen marlene marta martha martina martine mary
  maryam maryse mathilde maud maura maureen mauricette mavis maxine meera megan melanie melissa meryl michelle
  mildred milena millicent minnie miranda mireille mirella miriam moira molly monica monika monique muriel myra
  myrtle nadège nadia nadine nadja nancy naomi natalia natalie natasha nathália nathalie nell nellie nettie nicole
  nicoletta nieves nina noemi noémie nora norma odette odile olga olivia ornella pamela paola patricia patrizia
  patsy paula paulina pauline peggy penelope petra philippa phoebe phyllis pilar polly priscilla priya prudence
  rachel raffaella ramona raquel rebecca regina regine renata renate renee rhoda rhonda rita roberta roisin rosa
  rosalie rosalind rosamund rose rosemary rosie rossella rowena roxana ruth sabine sabrina sadie sally samantha
  sandra sanne sara sarah saskia selma serena sharon sheila shirley sigrid silke silvia simonetta sinead siobhan
  sofia solange sonia sonja sophia sophie stefania stella stephanie sue susan susana susanne suzanne svenja
  svetlana sybil sylvia sylvie sylwia tabitha tamika tanja tanya tara tatiana teresa tessa thelma theresa thérèse
  tina tineke tiziana tracey trisha trudy ulla ulrike una ursel ursula uta ute valentina valerie vanessa velma vera
  verena veronica veronika véronique virginie vivian viviane waltraud wanda wendy wilhelmine willemijn wilma
  winifred colleen debbie edna haruka keiko kylie lindiwe morag ngozi niamh nomsa priyanka sunita yasmin yolanda yvette yvonne zainab zelda zoe`

/** Of men alone. */
const men = `
  aaron abdul abel alasdair angus anil bilal chidi deepak emeka ewan faisal hiroshi imran jamal kenji kofi kwame malik sipho tariq thabo tyrone usman abraham adam adriaan adrian agustín ahmad ahmed ahmet aidan alain alan alastair alberico albert
  alberto albin albrecht aldo alec alejandro alejo alessandro alex alexander alexandre alfonso alfred alistair
  allan alphonse alphonso álvaro alvin alwin ambrose amir amit amos anders andré andreas andrés andreu andrew
  andrzej angel angelo ansel anthony antoine anton antonio archibald archie arie arjun armando armin arne arnold
  art arthur arturo asher augusto aurelio baptiste barnabas barnaby barry bartholomäus bartosz ben benedict
  benedikt benito benjamin benoît bernard bernardo bernd bertrand bill bjarne bjorn bob bonifacio boris boyd bram
  brandon brendan brent brett brian bruce bruno bryan bryant burkhard burt byron callum calvin carl carlos casimir
  cecil cédric cees cem cesare charles christian christoph christophe christopher chuck claudio clemens clement
  clifford clive clyde colin conor cormac cornelis cory craig cristian curt curtis cuthbert cyril damian damien
  daniel dario darragh darren darryl dave david dean declan delbert demetrio denis dennis derek desmond detlef
  diego dieter dietmar dietrich dimitri dino dirk dmitri domenico dominic dominick don donal donald doug douglas
  duncan dwayne dwight eberhard eckhard ed eddie edgar edgardo edmund edouard eduard eduardo edward edwin egon
  elbert eli elias elliot elliott elmer elvin emil emile emiliano emilio emmanuel emmett emre enoch enrique enzo
  eoin ephraim eric erik ermanno ernest ernesto ernst ethan étienne ettore eugene eugenio eusebio eutimio evan
  evert ezio ezra fabian fabien fabio fabrice fausto federico felipe félix ferdinand fergal fergus ferhat fermín
  fernando filip filippo finn florent florian folkert francesco francis francisco franck françois frank frankie
  franz fred frederick friedrich fritz gabe gabriel gaetano gareth garth gary gaspard gavan gavin geoff geoffrey
  geoffroy george georges gerald gerard gerardo gerd gerhard germán gernot gerrit gerry ghislain giacomo gianluca
  gideon gilbert giles gilles gino giorgio giovanni giovanny giuseppe godfrey gonzalo gordon gottfried götz graham
  greg gregor gregory guido guillaume guillermo gunnar günter günther gustavo guy gwenaël hamish hank hans harald
  harold harry hartmut hartwig hassan hasso heath hector heiko heiner heinrich heinz helmut hendrik henk henning
  henri henrik henry herb herbert herman hermann hernán hilario hippolyte hiram holger honoré horace horst howard
  hubert hugh hugo huw ian ibrahim ignacio igor iñaki ingo ira irving isaac isaiah isidro ismael ivan ivano ivo
  jaap jacinto jack jacob jacques jakob james jarek jaroslav jason jasper javier jay jed jeff jeffrey jens
  jeremiah jeremy jeroen jérôme jerry jesús jethro jim joachim joão joaquín jochen joe joel joerg johan johann
  john jon jonah jonas jonathan jonny joost jörg jorge joris josé josef joseph josh joshua josiah jost juan jules
  julian julien julio jürg jürgen kamil karim karl karsten kaspar keir keith kelvin ken kenneth kermit kevin
  khalid kirk klaas klaus knut koen kris krzysztof kurt kyle lachlan lambert lars laurent lawrence lázaro leandro
  lech leif leland leo leon leonardo leopold leroy levi lewis liam lionel loïc lorenz lorenzo lorne louis luca
  lucas lucian luciano lucien ludovic ludwig luigi luis luiz lukas luke lutz maarten macario magnus mahmoud maik
  malachy malcolm malte manfred manuel marc marcel marcellin marcelo marco marcos marcus marek mariano marijn
  mario marius mark markus martin marvin massimo mateusz mathias mathieu matt matteo matthew matthias maurice
  maurizio mauro max maxime maximilian maynard mehmet melvin merle mervyn michael michał michel miguel mikael mike
  miloš mirko mohamed mohammad mohammed mohan moritz mort muhammad murat mustafa myron nat nathan nathaniel neil
  néstor niall nicanor nicholas nick nicolas niek nigel nikolai nikolaus nils noah norbert norberto obadiah olaf
  oleg olegario oliver olivier omar ömer orville oscar osman osvaldo oswald ottaviano ottavio ottmar otto owen
  pablo pádraig paolo pascal patrice patrick patrizio paul paulin paulo pedro pelayo pete peter phil philip
  philippe phillip pierre piet pieter pietro pío piotr quentin quincy rafael raffaele rahul rainer raj rajesh ralf
  ralph ramesh ramiro ramón randall randy raphaël raúl ray raymond reginald reinhard reinhold rémi rémy rené rens
  renzo reto reuben rhett rhys ricard ricardo richard rick rob robert roberto roch rodney rodolfo rodolphe rodrigo
  roel rogelio roger roland rolf romain ron ronald ronan rory ross roy rubén rudi rüdiger rudolf rudolph rufus
  ruggero rui rupert russell ruud ryan salvatore samuel sandro sanjay saturnino scott seamus sean sebastian
  sebastiano selim serge sergei sergio seth shane shaun siegfried sigmund silas silvio simon sjoerd sönke stan
  stefan stefano stephan stéphane stephen steve steven stijn stuart sunil sven sylvain tadeusz tancredi ted
  teodoro teun thaddeus theo theodore thibault thierry thijs thilo thomas thorsten thurman tibor tilman tim timo
  timothée timothy tobias tobin todd tom tomás tomasz tommaso tommy tony torben torsten traugott travis trevor
  tristán ugo ulf ulises ulrich ulysses umberto uwe valentin valerio vasco veit vicente victor vikram viktor vince
  vincent vincenzo virgil vittorio vladimir volker waldemar wally walt walter wayne wenceslao wendell wenzel
  werner wieland wilbur wilfred wilfried wilhelm will willard willem william willie wim wojciech wolfgang woodrow
  wouter xavier yann yannick yusef yusuf yves yvon zachary zbigniew`

/** Of both, or of one here and of the other there. */
const either = `
  alexis ali andrea camille chris claude dominique glenn hilary jamie jan jean jesse jessie jo joan kay kelly
  kerry kim laurence leslie lynn marion mattia michele nicola pat robin sacha sam sascha simone terry toni tracy
  vicki`

const split = (names: string) => new Set(names.trim().split(/\s+/u).map(fold))
const lists = {
  abroad: split(givenNamesAbroad),
  either: split(either),
  female: split(women),
  male: split(men),
  south: split(givenNamesSouth)
}

/** Whether a word is a common given name, however it is set (example: `'JOSÉ'`). */
export function isGivenName(word: string): boolean {
  const key = keyOf(word)
  return Object.values(lists).some((names) => names.has(key))
}

/**
 * Tell whose name a given name is.
 *
 * @param word
 *   First word of a full name.
 * @param language
 *   Tag of the piece: Spanish and Italian names that end in `a` or `o` tell it themselves.
 * @returns
 *   Nothing where it is not known, or a name of both.
 */
export function genderOf(word: string, language = ''): Gender | undefined {
  const key = keyOf(word)
  if (lists.female.has(key)) return 'female'
  if (lists.male.has(key)) return 'male'
  if (lists.either.has(key) || !['es', 'it'].includes(language)) return
  return key.endsWith('a') ? 'female' : key.endsWith('o') ? 'male' : undefined
}

function keyOf(word: string): string {
  return fold(word).split('-', 1)[0]!
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
