/** The news agencies that copy names, and how it writes them. The desk’s own list comes on top. */

import type {KnownAgency} from '../configuration.ts'
import {agencyNames} from './agency-names.ts'

/** Who sends out what others wrote: named as printed, and never an author. */
const distributors =
  /^(?:ACCESS ?WIRE|AsiaNet|Business ?Wire|Canada NewsWire|CNW(?: Group)?|EINPresswire|Globe ?Newswire|Market ?Wired?|Newsfile(?: Corp\.?)?|ots|PR ?Newswire(?:-[\w ]{2,20})?|PRWEB|U\.S\. ?Newswire)$/iu

const known = new Map<string, string>()
for (const [name, ...aliases] of agencyNames) {
  for (const alias of [name, ...aliases]) known.set(fold(alias), name)
}

/**
 * Find the agency a piece of copy names.
 *
 * @param text
 *   A name as printed, alone (example: `'AP'`, `'The Associated Press'`, `'tca/dpa'`).
 * @param desk
 *   The agencies of the configuration; they come first.
 * @returns
 *   Its full name; a distributor of releases or two agencies at once as printed; nothing where it is not known.
 */
export function agencyNamed(text: string, desk: KnownAgency[] = []): string | undefined {
  const wanted = fold(text)
  if (!wanted || text.length > 80) return
  for (const {aliases = [], name} of desk) {
    if ([name, ...aliases].some((alias) => fold(alias) === wanted)) return name
  }
  const found = known.get(wanted)
  if (found) return found
  const printed = text.trim()
  const parts = printed.split('/')
  const joint = parts.length > 1 && parts.every((part) => known.has(fold(part)))
  if (joint || isDistributor(printed)) return printed
  // With a desk of its own, `dpa/lby`, or one who is no agency: `Reuters/Ipsos`.
  const [one, ...others] = parts
  return others.length > 0 &&
    others.every((part) => /^(?:\p{Ll}{2,4}|\p{Lu}[\p{L} ]{2,30})$/u.test(part))
    ? known.get(fold(one!))
    : undefined
}

/** Whether it sends out releases of others, such as PR Newswire. */
export function isDistributor(name: string): boolean {
  return name.length <= 40 && distributors.test(name)
}

/** Find the agency a text begins with (example: `'AP Business Writer'`). */
export function leadingAgency(text: string, desk: KnownAgency[] = []): string | undefined {
  const words = text.split(/\s+/u, 6)
  for (let count = Math.min(words.length, 5); count > 0; count--) {
    const name = agencyNamed(words.slice(0, count).join(' '), desk)
    if (name) return name
  }
  return
}

/** Find where a text prints the name of an agency (example: `'KOCHI, Jun 16 (PTI)'`, `'Press Trust of India'`). */
export function agencyIn(
  text: string,
  name: string,
  desk: KnownAgency[] = []
): {from: number; text: string} | undefined {
  const words = [...text.matchAll(/[\p{L}\p{M}\d&’'.-]+/gu)]
  for (let count = Math.min(words.length, 5); count > 0; count--) {
    for (let index = words.length - count; index >= 0; index--) {
      const last = words[index + count - 1]!
      const from = words[index]!.index
      const printed = text.slice(from, last.index + last[0].length)
      // Of `dpa/mv` the agency is the first; `tca/dpa` are two.
      if (printed.includes('/') && !name.includes('/')) continue
      if (agencyNamed(printed, desk) === name) return {from, text: printed}
    }
  }
  return
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the /u, '')
}
