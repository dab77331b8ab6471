/** What schema.org allows: its types, properties and enumeration members, looked up by name. */

import {distance} from 'fastest-levenshtein'
import {extract} from '#vocabulary'

const {members, properties, superseded, types} = extract

export const vocabularyVersion = extract.version

const words = (text: string | undefined) => (text ? text.split(' ') : [])
const ancestry = new Map<string, ReadonlySet<string>>()

export function isType(name: string): boolean {
  return Object.hasOwn(types, name)
}

export function isProperty(name: string): boolean {
  return Object.hasOwn(properties, name)
}

/** A type with all the types above it. */
export function lineage(type: string): ReadonlySet<string> {
  const known = ancestry.get(type)
  if (known) return known
  const result = new Set([type])
  if (isType(type)) {
    for (const parent of words(types[type])) for (const name of lineage(parent)) result.add(name)
  }
  ancestry.set(type, result)
  return result
}

/** Types a property may stand on; empty where the vocabulary says nothing. */
export function domainOf(property: string): string[] {
  return isProperty(property) ? words(properties[property]!.split(' > ')[0]) : []
}

/** Types its value may have; empty where the vocabulary says nothing. */
export function rangeOf(property: string): string[] {
  return isProperty(property) ? words(properties[property]!.split(' > ')[1]) : []
}

/** Whether any of the types is, or is below, any of the others. */
export function isA(names: Iterable<string>, others: readonly string[]): boolean {
  for (const name of names) {
    const above = lineage(name)
    if (others.some((other) => above.has(other))) return true
  }
  return false
}

export function isDataType(type: string): boolean {
  return lineage(type).has('DataType')
}

export function isEnumeration(type: string): boolean {
  return lineage(type).has('Enumeration')
}

/** Enumerations that a member belongs to; empty for what is no member. */
export function enumerationsOf(member: string): string[] {
  return Object.hasOwn(members, member) ? words(members[member]) : []
}

/** The members of enumerations and of those below them. */
export function membersOf(enumerations: readonly string[]): string[] {
  return Object.keys(members).filter((name) => isA(enumerationsOf(name), enumerations))
}

/** What stands in the place of a superseded term. */
export function replacementsOf(term: string): string[] {
  return Object.hasOwn(superseded, term) ? words(superseded[term]) : []
}

/** The nearest of some names to what was written, where one is near enough to be meant. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const lower = written.toLowerCase()
  const limit = Math.max(1, Math.min(3, Math.floor(written.length / 3)))
  let best: string | undefined
  let least = limit + 1
  for (const name of names) {
    if (Math.abs(name.length - written.length) >= least) continue
    const steps = distance(lower, name.toLowerCase())
    if (steps < least) [best, least] = [name, steps]
  }
  return best
}

export const nearestType = remember((written) => nearestName(written, Object.keys(types)))

export const nearestProperty = remember((written) => nearestName(written, Object.keys(properties)))

/** A page may misspell the same thing a thousand times. */
function remember(find: (written: string) => string | undefined) {
  const found = new Map<string, string | undefined>()
  return (written: string) => {
    if (!found.has(written)) found.set(written, find(written))
    return found.get(written)
  }
}
