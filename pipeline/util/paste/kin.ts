/** Lines of a story that are no sentences, told by the markup of its page: they are set as its paragraphs are. */

import type {PageLine} from './line.ts'

/** What an agency lists above its dateline: `* Shares rise 3 pct`, `(Adds comment)`. */
const above = /^(?:[*•▪]\s?\S.{5,200}|\(.{5,200}\))$/u

/** What it adds below its text: `($1 = 0.99 francs)`. */
const below = /^\(.{5,200}\)$/u

/** Lines that are looked at. */
const reach = 8

/** The first line of a story with what is listed above it. */
export function withListAbove(lines: PageLine[], from: number): number {
  let first = from
  while (first > Math.max(0, from - reach) && isKin(lines[first - 1], lines[from], above)) first--
  return first
}

/** The line after the last of a story with the rates in brackets below it. */
export function withNoteBelow(lines: PageLine[], to: number): number {
  let end = to
  while (end < to + reach && isKin(lines[end], lines[to - 1], below)) end++
  return end
}

function isKin(line: PageLine | undefined, other: PageLine | undefined, form: RegExp): boolean {
  const [own, theirs] = [line?.node.data?.layout, other?.node.data?.layout]
  if (!line || !own?.story || own.region || own.kin !== theirs?.kin) return false
  return !line.furniture && !line.credits && !line.picture && form.test(line.text)
}
