/** Tells names in quote marks from speech: `sagte der „Aalbeker Rundschau“: „…“`, `told the “Daily Echo” …`. */

import type {Quoted} from './quote-marks.ts'

/** What stands before a name and after a verb of saying that it would be the object of. */
const article =
  /(?:^|[\s(])(?:[Dd](?:er|ie|as|em|en|es)|[Ii]m|[Aa]m|[Zz]um|[Zz]ur|gegenüber|[Tt]he|[Dd]e|[Hh]et|tegen|aan|l[ae]s?|au|aux|du|el|al|del|il|lo|alla|nella?|dalla?|sul(?:la)?|o|ao|à|na|no|da|do|den|till|til) $/u

/** Nouns that a name follows. */
const noun =
  /(?:^|\s)\p{L}*(?:[Bb]latt|[Mm]aga[sz]ine?s?|[Pp]ortals?|[Ss]enders?|[Zz]eitung|[Zz]eitschrift|newspaper|programme|quotidien|journal|diario|periódico|revista|quotidiano|settimanale|krant|weekblad|jornal|tidningen|avisen) $/u

/**
 * List quoted stretches without the names of papers, ships and the like.
 *
 * @param text
 *   One paragraph.
 * @param list
 *   What stands in its quote marks.
 * @returns
 *   Spans in order; a sentence stays.
 */
export function withoutNames(text: string, list: Quoted[]): Quoted[] {
  return list.filter(({end, open, start}) => {
    if (open) return true
    const words = text.slice(start, end).split(' ')
    if (words.length > 5 || /[.,!?…]$/u.test(words.at(-1)!)) return true
    const before = text.slice(Math.max(0, start - 32), start - 1)
    const isTitle = words.every((word) => /^[\p{Lu}\d]|^\p{Ll}{1,3}$/u.test(word))
    return !(/^\p{Lu}/u.test(words[0]!) && (noun.test(before) || (isTitle && article.test(before))))
  })
}
