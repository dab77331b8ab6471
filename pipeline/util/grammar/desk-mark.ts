/**
 * Tells how desks of French, Spanish, Italian and Portuguese agencies sign below a story: `jmg/pv/mlb` · `HFI/SSS.` · `Lt/sg` ·
 * `(FIN) RGA/MDV` · `./. BDL/SVR/` · `YK3-FTL` · `lp-rgz-cf 06/03/2001 14:22`.
 */

import {isEndWord} from './end-mark.ts'

const capitals = String.raw`\p{Lu}[\p{Lu}\d]{1,4}`
const mixed = String.raw`\p{Lu}{0,2}\p{Ll}{1,4}`
const figures = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?: \d{1,2}[:.]\d\d(?::\d\d)?)?`

const marks: RegExp[] = [
  new RegExp(String.raw`^(?:\.\/\. ?)?${capitals}(?: ?[/-] ?${capitals}){1,4}\/?\.?$`, 'u'),
  new RegExp(String.raw`^(?=.*\p{Lu})${mixed}(?:\/${mixed}){1,4}\.?$`, 'u'),
  /^\p{Lu}{2,3}\/\p{Ll}{2,3}$/u,
  // With the end mark before them.
  new RegExp(
    String.raw`^[([]?(?:FIN|FINE|FIM|SEGUE|SIGUE|SUITE)[)\]]? (?:${capitals}|\p{Ll}{2,4})(?:[/-](?:${capitals}|\p{Ll}{2,4})){0,3}$`,
    'u'
  ),
  // `(m.c.)`, `m.co.`: small letters with their stops, but no time of day.
  /^\(?(?![ap]\. ?m\.)(?:\p{Ll}{1,2}\. ?){2,3}\)?$/u,
  // With the day and the hour behind them.
  new RegExp(String.raw`^(?:\p{L}{2,4}[-/]){0,3}\p{L}{2,4} ${figures}$`, 'u')
]

/** Desk initials in small letters, as the last line below a paragraph that was wrapped. */
const small = new RegExp(String.raw`^\p{Ll}{2,5}(?:[-/]\p{Ll}{2,5}){1,4}(?: ${figures})?$`, 'u')

/** Whether a line below a story is such a mark. */
export function isDeskMark(text: string): boolean {
  if (text.length > 40 || isEndWord(text)) return false
  return small.test(text) || marks.some((mark) => mark.test(text))
}

/** Whether a line ends as a paragraph does, above the mark of a desk: with its full stop, its agency, or both. */
export function isSignedOff(text: string): boolean {
  return /[.!?…]["”’»]{0,2}(?:\s\(?\p{L}{2,14}\)?\.?)?$/u.test(text)
}

/** `jbr mha`, as Czech copy is signed. */
const below = /^[a-zà-ž]{2,4}(?: [a-zà-ž]{2,4}){1,2}$/u

/** Whether a line is such a mark, right below the last sentence of a story or another mark. */
export function isDeskBelow(text: string, above: string): boolean {
  return below.test(text) && (isSignedOff(above) || isDeskMark(above))
}
