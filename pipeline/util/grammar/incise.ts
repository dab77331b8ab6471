/** Cuts the words of the reporter out of French quotations: `« Nous n’avions pas de lampes, soupire Ines Calder. Rien. »` */

import {nameRun} from './persons.ts'
import type {Quoted} from './quote-marks.ts'
import {speechVerb} from './speech-verbs.ts'

const incise = new RegExp(
  String.raw`(?<=[,!?…] )(?:(?:s[’']|l[’']|lui |leur )?(?:(?:a|avait|est)-t-(?:il|elle) \p{Ll}{2,14}|\p{Ll}{3,14}-(?:t-)?(?:il|elle)|(?:a |s[’']est )?${speechVerb('fr')} (?:(?:M\.|Mme|M[eg]r|Me) |(?:l[ea] |l[’'])(?:\p{Ll}[\p{L}-]{1,20} ){1,3})?${nameRun}))(?<more>(?: \p{Ll}[^,.;:!?«»“”]{0,60})?)(?<stop>[.,]) `,
  'gu'
)

/**
 * List quoted stretches without what stands between commas to say who speaks.
 *
 * @param text
 *   One paragraph of French.
 * @param list
 *   What stands in its quote marks.
 * @returns
 *   Spans in order; the first half of one that is cut ends at the comma.
 */
export function withoutIncises(text: string, list: Quoted[]): Quoted[] {
  return list.flatMap((quoted) => {
    const {0: found} = [...text.slice(quoted.start, quoted.end).matchAll(incise)]
    if (!found) return [quoted]
    const at = quoted.start + found.index
    const rest = {...quoted, continues: true, start: at + found[0].length}
    if (!text.slice(rest.start, rest.end).trim()) return [quoted]
    // A comma is the reporter’s, another mark the speaker’s.
    const end = text.charAt(at - 2) === ',' ? at - 2 : at - 1
    return [{end, open: false, start: quoted.start}, rest]
  })
}
