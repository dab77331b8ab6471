/**
 * Tells the times of day that stand above the posts of a live blog, each on a line of its own.
 *
 * ```text
 * > | 15.20
 *   | Minister: no boats tonight
 *   | The minister said that nobody would leave the harbour.
 * ```
 */

import type {PageLine} from './line.ts'

const clock = /^\d{1,2}[.:h]\d\d(?:\s?(?:[ap]\.?m\.?|uhr|h|bst|gmt|ce?s?t|e[ds]?t))?$/iu

/** Posts at least. */
const least = 3

/**
 * List them.
 *
 * @param from
 *   First line of the text.
 * @param to
 *   Line after its last.
 * @returns
 *   Their indexes; none where there are few.
 */
export function timesOfPosts(lines: PageLine[], from: number, to: number): number[] {
  const found = lines.slice(from, to).flatMap((line, index) => (isTime(line) ? [from + index] : []))
  return found.length < least ? [] : found
}

/** The first line of a live blog: the heading of its newest post stands between its time and its text. */
export function firstOfPosts(lines: PageLine[], from: number, to: number): number {
  const [heading, time] = [lines[from - 1], lines[from - 2]]
  if (!heading || heading.prose || heading.furniture || heading.credits) return from
  return time && isTime(time) && timesOfPosts(lines, from, to).length > 0 ? from - 1 : from
}

/** Whether a line is nothing but a time of day. */
export function isTime({text}: PageLine): boolean {
  return clock.test(text)
}
