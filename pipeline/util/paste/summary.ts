/** Tells the box above a story that sums it up: its label, and the list below that. */

import type {PageLine} from './line.ts'

/** Paragraphs of the story right below, at least. */
const least = 2

/** Lines in which its label may stand. */
const reach = 6

const label =
  /^(?:in (?:brief|short)|at a glance|(?:the )?(?:key|main) (?:points|takeaways|facts)|highlights|takeaways|what to know|tl;? ?dr|summary|in kürze|auf einen blick|das wichtigste(?: in kürze)?|darum geht[’']?s|zusammenfassung|en bref|l[’']essentiel|en résumé|ce qu[’']il faut (?:retenir|savoir)|en síntesis|en breve|las claves|lo esencial|in sintesi|in breve|punti chiave|em resumo|resumo|in het kort|samengevat|i korthet|kort fortalt|sammanfattning|oppsummert|opsummering|w skrócie)\s?:?$/iu

/** Whether a line is the label of such a box. */
export function isSummary(text: string): boolean {
  return text.length < 40 && label.test(text)
}

/**
 * Find the first line of a story below its summary.
 *
 * @param from
 *   Index of the first line of the text.
 * @returns
 *   Index of the line below the list; `from` where the story begins there.
 */
export function belowSummary(lines: PageLine[], from: number): number {
  const head = lines.slice(from, from + reach)
  const end = head.findIndex(({node, prose}) => prose && !node.data?.layout?.region)
  const above = lines.slice(Math.max(0, from - 1), from + (end < 0 ? reach : end + 1))
  const found = above.findIndex(({text}) => label.test(text))
  const at = Math.max(0, from - 1) + found
  if (found < 0 || lines[at + 1]?.type !== 'list') return from
  const text = lines.slice(at + 2, at + 2 + least)
  return text.length === least && text.every(({prose}) => prose) ? at + 2 : from
}
