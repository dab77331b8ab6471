/** Tells the marks that say a story ends, or goes on in the next take. */

const mark =
  /^[\s([<*/~#–—-]*(?:(?:#[ \t]*){2,}[\s)\].]*$|(?<=[–—-]\s?)(?:30|0|o|o ?[0o] ?o)(?=\s?[–—-])|ends?(?: (?!(?:in|up|at|it|of|on|to|run|war|now|all|use)\b)[a-z]{2,3})?|e n d(?: s)?|end ?item(?:\/\p{L}{1,6})?|endit|endall|\(end\) \p{L}[\p{L} ]{2,30}|n{4}|end of line|\(?more\)?|(?:x|X){3,}|\*(?:\s?\*){2,}|(?:_\s?){3,}|\+{3,}|[–—-]{5,}|=(?:\s?=){2,}|[•·~](?:\s?[•·~]){2,}|end adv\b.{0,60}|adv weekend\b.{0,30}|adv (?:(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6} ?)?(?:am|pm)s?|end (?:of )?(?:the )?(?:brief|bulletin|report|story|release|text|statement|message|advisory|(?:press|news|media) release)|mf\/\S{2,12}|mfl|mtf|انتهى|النهاية|конец|完|了|끝|终|終|おわり|終わり|[（【［](?:完|了|终|終|끝|おわり|終わり)[）】］])[\s)\]>*/~–—.#-]*$/iu

/** `--- Einde bericht ---` · `Fin du communiqué`. */
const phrase =
  /^[\s([<*/~–—-]*(?:ende|einde|fin|fine|fim|final|slut|koniec|konec|loppu)(?: (?:der|des|de|do|da|del|du|van|van het|van de|della|av|wiadomości))? (?:bericht|persbericht|meldung|mitteilung|pressemitteilung|presseinformation|communiqu[eé]|comunicado|comunicato|nota|dépêche|noticia|notícia|meddelande|tekst|texto|testo)[\s)\]>*/~–—.#-]*$/iu

/** `Lusa/Fim` · `Fim/Lusa`, and the word alone as the last line. */
const word =
  /^[\s([<*/~–—-]*(?:\p{Lu}[\p{L}-]{1,14}\/)?(?:ende|einde|fin|fine|fim|slut|koniec|loppu|schluss|segue|sigue|suite|folgt|mehr)(?:\/\p{Lu}[\p{L}-]{1,14})?[\s)\]>*/~–—#-]*$/iu

/** Whether a line is an end mark (example: `'# # #'`, `'-30-'`, `'MORE'`). */
export function isEndMark(text: string): boolean {
  return text.length <= 90 && (mark.test(text) || phrase.test(text))
}

/** Whether the last line of copy is one in a language in which the word may be a crosshead too. */
export function isEndWord(text: string): boolean {
  return text.length <= 40 && text !== 'Fine' && word.test(text)
}

/** Whether it only parts what stands above from what stands below (example: `'___'`). */
export function isRule(text: string): boolean {
  return /^(?:[_*–—=~•·\u{640}-]\s?){3,80}$/u.test(text)
}

/** Whether it says that the story goes on: the next take follows. */
export function isMore(text: string): boolean {
  return /^[\s([-]*more[\s)\]-]*$/iu.test(text)
}

/** ` Enditem`, ` -30-`, ` ###` behind the last sentence of a story. */
const tail =
  /(?<=[.!?…:]["'”’»)]{0,2})\s+(?:end ?item(?:\/\p{L}{1,6})?|endit|ENDS?|\((?:ends?|more|segue|sigue|suite|fin|fine|fim|ende)(?:\/\d{4})?\)|-+ ?(?:30|ends?) ?-+|#{2,4}|# # #|\(?انتهى\)?)\s*$/iu

/** The number that an agency gives a file, and its day: `(03478/17.6.98)`. */
const tailNumber = /(?<=[.!?…]) \(\d{3,6}\/\d{1,2}\.\d{1,2}\.(?:\d\d|\d{4})\)$/u

/** The same in scripts without spaces: `。（完）`. */
const tailWide =
  /(?<=[。！？」』”.])\s?[（(【［[](?:完|了|终|終|おわり|終わり|끝|(?:編輯|编辑|責任編輯|责任编辑|责编|核稿|譯者|编译)[:：／/][^（）()]{2,40})[）)】］\]]\d{0,8}\s*$/u

/**
 * Find the mark that stands behind the last sentence of a story, on its line.
 *
 * @returns
 *   The offset at which it begins; nothing where there is none.
 */
export function tailOf(text: string): number | undefined {
  const from = Math.max(0, text.length - 60)
  const match =
    tail.exec(text.slice(from)) ??
    tailWide.exec(text.slice(from)) ??
    tailNumber.exec(text.slice(from))
  return match ? from + match.index + match[0].search(/\S/u) : undefined
}
