/**
 * Common given names of Europe and the Americas, to tell `Emily Post` from `Harbour Post`, and “she” from “he”.
 *
 * Those that are names of towns too (Austin, Charlotte, Florence, Sydney) are left out: they tell nothing.
 */

/** Whom a name or a pronoun may mean. */
export type Gender = 'female' | 'male'

/** Of women alone. */
const women = `
  abigail adriana agata agnes aisha alejandra alessia alexandra alice alicia alina alison allison almudena amanda
  amber amelia amélie amy ana anastasia anette angela angelika anita anja anke ann anna anne annette annie annika
  antje antonia aoife astrid audrey aurélie barbara beate beatrice beatriz beth bettina betty beverly bianca
  birgit birgitta brenda bridget bronwyn carla carmen carol carole carolina caroline catherine cathy cecilia
  céline chantal chiara chloe christa christina christine claire clara claudia claudine clémence consuelo corinna
  corinne cornelia cristina cynthia dagmar daniela danielle daphne deborah deirdre delphine denise diana diane
  dolores donna doris dorothy edith eileen eleanor elena eleonora eliane elisabeth élise eliza elizabeth elke
  ellen élodie elsa emilia émilie emily emma encarnación erica erika esther eugenia eva evelyn fabienne fatima
  fatma federica fernanda fiona francesca françoise frida friederike gabriela gabriele gabriella gabrielle gemma
  geneviève gerda gertrud giorgia giovanna gisela giulia gloria greta gudrun hanna hannah hannelore harriet
  heather heidi heike helen helena helga heloise herta hilda hildegard ilaria ilse imogen inés inga inge ingrid
  irene irina iris isabel isabella isabelle jacinta jacqueline jana jane janet janice janine jasmin jennie
  jennifer jenny jessica jill joanna johanna josefina josephine joyce judith judy julia julie jutta karen karin
  karina karla katarzyna kate katharina käthe katherine kathleen kathrin kathryn kathy katie katja katrin kirsten
  kirsty klara kristen kristin larissa laura lauren lea leah lena leticia liesbeth lieselotte liliana linda lisa
  liz loredana lorena louise lucía lucie lucille lucy luisa lydia mabel magdalena maike maite mandy manon manuela
  margaret margarita margherita margit margot maria mariana marianne maribel marie marieke marina marisol marjorie
  marlene marta martha martina mary maryam mathilde maud maureen megan melanie melissa meryl michelle miranda
  mireille miriam molly monica monika monique muriel nadia nadine nadja nancy naomi natalia natalie natasha
  nathália nathalie nicole nieves nina noemi noémie nora norma odile olga olivia pamela paola patricia paula
  paulina pauline peggy petra phoebe phyllis pilar priscilla priya rachel ramona raquel rebecca regina regine
  renata renate renee rita roberta rosa rosalind rose rosemary rosie roxana ruth sabine sabrina sally samantha
  sandra sanne sara sarah saskia serena sharon sheila sigrid silke silvia sinead siobhan sofia solange sonia sonja
  sophia sophie stefania stella stephanie sue susan susana susanne suzanne svenja svetlana sylvia sylvie sylwia
  tanja tanya tara tatiana teresa theresa thérèse tina tiziana trudy ulla ulrike ursel ursula uta ute valentina
  valerie vanessa vera verena veronica veronika véronique virginie viviane waltraud wanda wendy wilhelmine yasmin
  yolanda yvette yvonne zainab zoe`

/** Of men alone. */
const men = `
  aaron adam adrian agustín ahmed aidan alain alan albert alberto albrecht aldo alejandro alejo alessandro alex
  alexander alexandre alfonso alfred alistair allan alphonse álvaro alwin ambrose amir amit anders andré andreas
  andrés andreu andrew andrzej angel angelo anthony antoine anton antonio arjun armando armin arne arnold art
  arthur arturo augusto aurelio barry bartholomäus bartosz ben benedikt benjamin benoît bernard bernd bertrand
  bill bjarne bjorn bob boris brandon brendan brian bruce bruno bryan burkhard callum carl carlos casimir cédric
  cesare charles christian christoph christophe christopher claudio clemens clive colin cornelis craig cristian
  curt cyril damian damien daniel dario dave david dean declan denis dennis derek detlef diego dieter dietmar
  dietrich dimitri dirk dmitri domenico dominic don donald douglas duncan eberhard eckhard ed eddie edgar edmund
  edouard eduardo edward egon elias emil emile emilio emmanuel enrique enzo eric erik ernest ernesto ernst ethan
  étienne eugene eusebio evan ezio fabian fabien fabio fabrice federico felipe félix ferdinand fergus fernando
  filip filippo finn florent florian folkert francesco francis francisco franck françois frank franz fred
  frederick friedrich fritz gabriel gareth gary gaspard gavin geoff geoffrey george georges gerald gerard gerd
  gerhard gernot giacomo gianluca gilbert giles gilles gino giorgio giovanni giuseppe godfrey gordon gottfried
  götz graham greg gregor gregory guillaume guillermo gunnar günter günther gustavo guy gwenaël hamish hans harald
  harold harry hartmut hassan heiko heiner heinrich heinz helmut hendrik henri henrik henry herbert hermann hernán
  holger horst howard hubert hugh hugo huw ian ignacio igor ingo isaac ivan ivo jaap jack jacob jacques jakob
  james jarek jaroslav jason javier jay jeff jeffrey jens jeremy jérôme jerry jesús jim joachim joão joaquín
  jochen joe joel joerg johan johann john jon jonas jonathan joost jörg jorge josé josef joseph josh joshua juan
  jules julian julien julio jürg jürgen kamil karim karl karsten kaspar keith ken kenneth kevin klaus krzysztof
  kurt kyle lambert lars laurent lawrence lech leif leo leon leonardo leopold lewis liam lionel loïc lorenzo louis
  luca lucas ludovic ludwig luigi luis luiz lukas luke lutz magnus maik malcolm manfred manuel marc marcel marcelo
  marco marcos marcus marek mariano mario marius mark markus martin massimo mateusz mathias mathieu matt matteo
  matthew matthias maurice maurizio mauro max maxime maximilian mehmet michael michał michel miguel mikael mike
  miloš mirko mohamed mohammad mohammed moritz muhammad mustafa nathan neil néstor niall nicholas nick nicolas
  nigel nikolai nils noah norbert olaf oleg oliver olivier omar oscar osvaldo ottavio otto owen pablo pádraig
  paolo pascal patrice patrick paul paulo pedro peter phil philip philippe phillip pierre pietro pío piotr quentin
  rafael rainer ralf ralph ramiro ramón raphaël raúl ray raymond reinhard reinhold rené reto rhys ricardo richard
  rick rob robert roberto rodney rodolphe rodrigo roger roland rolf romain ron ronald ronan ross roy rubén rudi
  rüdiger rudolf rui rupert russell ryan samuel scott sean sebastian sebastiano sergei sergio seth shane siegfried
  sigmund silvio simon stefan stefano stephan stéphane stephen steve steven stijn stuart sven sylvain tadeusz
  tancredi ted teodoro theo theodore thibault thierry thilo thomas thorsten tibor tim timo timothée timothy tobias
  todd tom tomás tomasz tommy tony torben torsten trevor ulrich umberto uwe valentin valerio vasco victor viktor
  vincent vladimir volker waldemar walter wayne werner wilfried wilhelm will willem william wim wojciech wolfgang
  wouter xavier yann yannick yusuf yves zbigniew`

/** Of both, or of one here and of the other there. */
const either = `
  alexis ali andrea camille chris claude dominique glenn hilary jamie jan jean jesse jessie jo joan kay kelly
  kerry kim laurence leslie lynn marion mattia michele nicola pat robin sacha sam sascha simone terry toni tracy
  vicki`

const split = (names: string) => new Set(names.trim().split(/\s+/u).map(fold))
const lists = {either: split(either), female: split(women), male: split(men)}

/** Whether a word is a common given name, however it is set (example: `'JOSÉ'`). */
export function isGivenName(word: string): boolean {
  const key = keyOf(word)
  return lists.female.has(key) || lists.male.has(key) || lists.either.has(key)
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
