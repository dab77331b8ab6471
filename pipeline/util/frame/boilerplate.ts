/**
 * Finds what stands below a release that is not its story: what the issuer says of itself, what its
 * lawyers say, notes to editors.
 *
 * ```text
 *   | The boats keep their names.
 * > | About Tolley Marine
 * > | Tolley Marine runs nine river ferries.
 *   | Contact: Ines Calder, (555) 010-4477
 * ```
 *
 * “About …” is a crosshead in other copy: it has to name what the story told of, and the copy has to
 * look like a release in another way too.
 */

import type {KnownAgency} from '../../configuration.ts'
import {readBoilerplate} from '../grammar/boilerplate.ts'
import {footPart, headPart, type Part} from './line.ts'
import type {Line} from '../lines.ts'

/** Lines below the beginning of the story before which there is none, and lines from the end that are looked at. */
const least = 2
const reach = 80

const ends = new Set<Part>(['contact', 'credit', 'end', 'stamp'])
const ticker =
  /\((?:NYSE|NASDAQ|Nasdaq|AMEX|TSX|TSX-V|TSXV|ASX|LSE|AIM|OTC\w{0,3}|CSE|Euronext\b[^():]{0,30}|JSE|HKEX|SGX|FRA|XETRA)\s?[:–-]\s?[^()]{1,40}\)/u

/**
 * Find such parts.
 *
 * @param from
 *   Index of the first line of the story.
 * @param above
 *   What the lines above it are.
 * @returns
 *   Indices of their lines and what each is.
 */
export function boilerplateOf(
  lines: Line[],
  from: number,
  above: Map<number, Part>,
  desk: KnownAgency[]
): Map<number, Part> {
  const parts = new Map<number, Part>()
  let inside: Part | undefined
  let issued: boolean | undefined
  for (let index = Math.max(from + least, lines.length - reach); index < lines.length; index++) {
    const {text} = lines[index]!
    const read = readBoilerplate(text)
    if (read && (!read.name || (issued ??= isIssued(lines, from, above, desk)))) {
      if (!read.name || isTold(lines, index, read.name)) {
        const part = read.kind === 'heading' && read.private ? 'memo' : 'boilerplate'
        parts.set(index, part)
        if (read.kind === 'heading' && !/(?::|\s[–—-])\s?\S/u.test(text)) inside = part
        continue
      }
    }
    if (!inside) continue
    const own = footPart(text, desk)
    if (own && ends.has(own)) inside = undefined
    else parts.set(index, inside)
  }
  return parts
}

/** Whether the lines above name it: its first word that says something. */
function isTold(lines: Line[], index: number, name: string): boolean {
  const word = /\p{Lu}[\p{L}\p{M}\d&’'-]{2,40}/u.exec(name)?.[0].toLowerCase()
  return (
    word !== undefined &&
    lines.slice(0, index).some(({text}) => text.slice(0, 2000).toLowerCase().includes(word))
  )
}

/** Whether copy looks like a release: a release line, a contact, an end mark of releases, a ticker. */
export function isIssued(
  lines: Line[],
  from: number,
  above: Map<number, Part>,
  desk: KnownAgency[]
): boolean {
  const head = [...above.values()]
  if (head.includes('release') || head.includes('contact')) return true
  return lines
    .slice(from)
    .some(
      ({text}) =>
        headPart(text, desk) === 'contact' ||
        /^(?:#\s?){2,}$|^SOURCE:? /u.test(text) ||
        ticker.test(text.slice(0, 600)) ||
        (readBoilerplate(text)?.name === undefined && readBoilerplate(text) !== undefined)
    )
}
