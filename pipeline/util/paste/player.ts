/**
 * Tells the lines of a player: `00:00 / 03:12`, `Artikel anhören (03:12 min)`, “This audio was made by a machine”.
 *
 * Only what says so by itself: of a sentence about a recording nothing is taken.
 */

/** UTF-16 units of such a line. */
const longest = 160

const clock = String.raw`\d{1,2}:\d\d(?::\d\d)?`

/** That it has not begun, and how long it is: other times are of a timetable. */
const counter = new RegExp(String.raw`^[▶►⏵]?\s?0{1,2}:00(?::00)?\s?[/|]\s?-?${clock}$`, 'u')

/** “Listen to this article”, with how long that takes. */
const button = new RegExp(
  String.raw`^[▶►⏵]?\s?(?:listen(?: to)?(?: this| the)?(?: article| story| post| piece)?|(?:diesen |den )?(?:artikel|beitrag|text|bericht)? ?(?:an|vor|zu)?(?:hören|lesen lassen)|écouter(?: l[’']article| cet article)?|escuch(?:ar|a)(?: (?:este|el|la) (?:artículo|noticia|nota))?|ascolta(?: l[’']articolo| questo articolo)?|ouvir(?: (?:o|este|a) (?:artigo|notícia|matéria))?|(?:be)?luister(?: naar)?(?: dit| het)?(?: artikel)?|lyssna(?: på artikeln)?|lyt(?: til artiklen)?|lytt(?: til saken| til artikkelen)?|posłuchaj(?: artykułu)?|kuuntele(?: juttu)?|poslechnout(?: článek)?|hallgassa meg)\s?[·•|:(\[]?\s?(?:${clock}|\d{1,3})\s?(?:min(?:ute[sn]?|uten|uti|utos|uut|uter|utter|ut)?\.?)?\s?[)\]]?$`,
  'iu'
)

/** Who reads it out. */
const made =
  /^(?:(?:this|the) (?:audio|recording|article|story|narration) (?:is|was|has been) (?:(?:auto(?:matically)?|computer|ai)[- ]?(?:generated|narrated|read)|(?:generated|narrated|read|voiced) (?:by|using|with) (?:an? )?(?:ai|artificial|automated|computer|synthetic|text)\b)|getting your .{2,30} audio player ready|audio by \p{L}{4,20}$|diese audioversion wurde|dieser (?:artikel|text|beitrag) wurde (?:automatisch|künstlich|von einer|mit ki|mithilfe)\b.{0,40}(?:vorgelesen|vertont|erzeugt)|cet(?:te)? (?:audio|version audio|article) (?:est|a été) (?:générée?|lue?) (?:par|automatiquement)|(?:este|el) (?:audio|artículo) (?:está|ha sido|fue) (?:generado|leído) (?:por|automáticamente|con)|(?:questo|l[’']) ?audio (?:è|è stato) (?:generato|creato)|(?:dit|deze) (?:artikel|audio|audioversie) (?:is|wordt) (?:automatisch |door )|(?:denne|den her) (?:lyd|oplæsning|opplesning|oppläsning)\p{L}* (?:er|är) )/iu

/** Whether a line is of a player. */
export function isPlayer(text: string): boolean {
  if (text.length > longest) return false
  return counter.test(text) || button.test(text) || made.test(text)
}
