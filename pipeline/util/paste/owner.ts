/**
 * Reads whose page a site of one person is: its title is a name, or its foot says “2009–2020 by Ines Calder”.
 *
 * ```text
 * > | Ines Calder
 *   | Home | About
 *   | …
 * > | © 2009–2020 by Ivo Marsh – Powered by Nikola
 * ```
 */

import {isGivenName} from '../grammar/given-names.ts'
import {isPerson} from '../grammar/name.ts'
import type {PageLine} from './line.ts'
import type {Page} from './page.ts'

export interface Owner {
  from: number
  name: string
  to: number
}

/** Lines at the top in which a page has its title, and at its end in which it has its small print. */
const top = 3
const foot = 12

const titles = /^(?:(?:Dr|Prof|Dipl)\.?(?:-?Ing\.?)? ){0,3}/u
const rights =
  /(?:©|\(c\)|copyright|^|[\s–—|-])\s?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?,? (?:by|von|par|por|di) (?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2})(?=$|[\s,;.]?\s?[–—|·-]\s|[.,]?\s*$|\. )/iu

/** A person’s name with a given name in it that is known; `Dr.` is not part of it. */
export function ownerIn(text: string): Owner | undefined {
  const from = titles.exec(text)![0].length
  const name = text.slice(from).trim()
  const [first = '', ...others] = name.split(/\s+/u)
  if (others.length === 0 || others.length > 2 || !isGivenName(first) || !isPerson(name)) return
  return {from, name, to: from + name.length}
}

/** The owner whom the lines of a page name; a name that is its headline is of whom it tells. */
export function ownerOf({lines, title}: Page): (Owner & {line: PageLine}) | undefined {
  for (const line of lines.slice(0, top)) {
    if (line.index === title) continue
    const owner = line.text.length < 50 ? ownerIn(line.text) : undefined
    if (owner) return {...owner, line}
  }
  for (const line of lines.slice(-foot)) {
    const match = line.text.length < 200 ? rights.exec(line.text) : null
    const owner = match && ownerIn(match.groups!['name']!)
    if (!match || !owner) continue
    const from = line.text.indexOf(match.groups!['name']!, match.index) + owner.from
    return {from, line, name: owner.name, to: from + owner.name.length}
  }
  return
}
