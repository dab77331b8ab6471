/** Tells lines below a headline by those beside them: who issued a release, the city above a day, the address of a page. */

import type {KnownAgency} from '../../configuration.ts'
import {readDateline} from '../grammar/dateline.ts'
import {isKnownCity} from '../grammar/regions.ts'
import type {Line} from '../lines.ts'
import {isIssuer} from './issuer.ts'
import {headPart, type Part} from './line.ts'
import {isProse, isSentence} from './prose.ts'

/**
 * Tell what such a line is.
 *
 * @param parts
 *   What the lines above it are, by index.
 */
export function toldBelow(
  lines: Line[],
  index: number,
  parts: ReadonlyMap<number, Part>,
  desk: KnownAgency[]
): Part | undefined {
  const {text} = lines[index]!
  const next = lines[index + 1]?.text ?? ''
  const before = parts.get(index - 1)
  // `ROME` above a date, whether a dateline says so again or not.
  if (before === 'byline' && isKnownCity(text) && headPart(next, desk) === 'date')
    return readDateline(lines[index + 2]?.text ?? '', desk)?.place ? 'service' : 'dateline'
  // How many have commented.
  if (before === 'date' && /^\d{1,4}$/u.test(text) && isProse(next)) return 'service'
  // Who issued it, right above the story.
  const issued = before === 'date' && [...parts.values()].includes('release')
  if (issued && isIssuer(text) && isSentence(next)) return 'release'
  // `https://p.example/4Rxx1`, by which a page wants to be called.
  return /^https?:\/\/\S{4,60}$/u.test(text) && isProse(next) ? 'service' : undefined
}

/** `FT  14 MAY 91 / Letter: Why the ferry sank` right above `Why the ferry sank`: how a file names the piece. */
export function isTwice(text: string, below: string): boolean {
  return below.length > 8 && text.toLowerCase().endsWith(`: ${below.toLowerCase()}`)
}
