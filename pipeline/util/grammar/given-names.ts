/**
 * Common given names of Europe and the Americas, to tell `Emily Post` from `Harbour Post`.
 *
 * Those that are names of towns too (Austin, Charlotte, Florence, Sydney) are left out: they tell nothing.
 */

const names = new Set(
  `aaron abigail adam adrian agnes ahmed aidan alan albert alberto alejandra alejandro alessandro alex alexander
  alexandra alexandre alexis alfonso alfred ali alice alicia alison allan allison almudena álvaro amanda amber amy ana
  anders andrea andreas andrés andrew andrzej andré angel ángel angela anja ann anna anne annette annie anthony
  antoine anton antonio antónio arjun art arthur astrid audrey barbara barry beate beatrice beatriz ben benjamin
  bernard bernd beth bettina betty bill birgit bjorn björn bob brandon brenda brian bridget bruce bruno bryan camille
  carl carla carlos carmen carol carole caroline catherine cathy cecilia chantal charles chloe chris christian
  christina christine christoph christophe christopher claire clara claude claudia clive colin craig cristina cynthia
  daniel daniela danielle dave david dean deborah denis denise dennis derek diana diane diego dieter dirk dmitri
  dominic dominique don donald donna doris dorothy douglas duncan ed eddie edgar eduardo edward elena elisabeth eliza
  elizabeth ellen emily emma emmanuel enrique eric erica erik erika ernest ernesto esther ethan eugene eva evelyn
  fabio fatima federica federico felipe félix fernanda fernando fiona francesca francesco francis francisco franck
  françois françoise frank franz fred frederick fritz gabriel gabriela gabriella gabrielle gareth gary gavin gemma
  geoff geoffrey george georges gerald gerard gerd giorgio giovanni giulia giuseppe glenn gloria gordon graham greg
  gregory guillaume guillermo gustavo guy hannah hans harold harriet harry hassan heather heidi heike heinz helen
  helena helga helmut henri henrik henry herbert hermann hilary holger howard hugh hugo ian ignacio inés ines inga
  ingrid irene iris isaac isabel isabelle ivan ivo jack jacob jacqueline jacques james jamie jan jane janet janice jason
  javier jay jean jeff jeffrey jennifer jenny jens jeremy jerry jesse jessica jesús jill jim jo joan joanna joão joe
  joel joerg johan johann johanna john jon jonas jonathan jorge josé josef joseph josh joshua joyce juan judith judy
  jürgen jules julia julian julie julien julio karen karin karl katarzyna kate katharina katherine kathleen kathryn kathy
  katie katrin kay keith kelly ken kenneth kerry kevin kim kirsten klaus kristen kristin krzysztof kurt kyle lars
  laura lauren laurence laurent lawrence lea leah leo leon leonardo lena leslie lewis liam linda lisa liz lorenzo louis
  louise luca lucas lucía lucy luigi luis luisa luiz luke lynn magdalena malcolm manfred manuel marc marcel marcelo
  marco marcos marcus margaret maria maría marie mario marina marion marjorie mark markus marta martha martin martina
  mary maryam mateusz mathieu matt matteo matthew matthias maureen maurice max megan melanie melissa meryl michael
  michał michel michele michelle miguel mike miriam mohamed mohammad mohammed molly monica monika monique muhammad
  nadine nancy naomi natalia natalie natasha nathalie nathan neil nicholas nick nicola nicolas nicole nigel nils nina
  noah nora oleg olga oliver olivia olivier oscar otto owen pablo pamela paola paolo pascal pat patricia patrick paul
  paula paulo pauline pedro peggy peter petra phil philip philippe phillip pierre piotr priya rachel rafael rainer ralf
  ralph ramón raúl ray raymond rebecca regina renate renee ricardo richard rick rita rob robert roberta roberto robin rodrigo
  roger roland rolf ron ronald rosa rosie rose ross roy rubén rui rupert russell ruth ryan sabine sally sam samantha
  samuel sandra sara sarah scott sean seán sebastian sebastián sergei sergio seth shane sharon sheila silvia simon
  simone sofia sonia sophia sophie stefan stefania stefano stella stephan stephanie stephen steve steven stuart sue susan
  susana susanne suzanne sven sylvia sylvie tanja tanya tara ted teresa terry theo theodore theresa thérèse thierry
  thomas tim timothy tina tobias todd tom tomás tomasz tommy tony torsten tracy trevor ulrich ulrike ursula uwe valentina
  valerie vanessa véronique vicki victor vincent viktor vladimir walter wayne wendy werner will william wolfgang xavier yann
  yasmin yolanda yves yvonne zoe zoë`
    .split(/\s+/u)
    .map(fold)
)

/** Whether a word is a common given name, however it is set (example: `'JOSÉ'`). */
export function isGivenName(word: string): boolean {
  return names.has(fold(word).split('-', 1)[0]!)
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
