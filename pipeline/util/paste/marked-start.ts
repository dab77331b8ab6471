/** Finds where the story of a saved page begins: with the subheading of its first paragraph, where it has others of the kind. */

import type {PageLine} from './line.ts'

/**
 * Find the first line.
 *
 * @param from
 *   First line of running text.
 * @param title
 *   Index of the headline.
 * @returns
 *   Index of the subheading right above it; `from` where there is none.
 */
export function markedStartOf(
  lines: PageLine[],
  from: number,
  to: number,
  title: number | undefined
): number {
  const above = lines[from - 1]
  if (!above || title === undefined || from - 1 <= title || !isOwn(above)) return from
  const isSame = (line: PageLine) =>
    isOwn(line) && kinOf(line) === kinOf(above) && line.text !== above.text
  return lines.slice(from, to).some(isSame) ? from - 1 : from
}

/** Whether a line is a heading in the story. */
function isOwn({furniture, node, type}: PageLine): boolean {
  const layout = node.data?.layout
  return type === 'heading' && layout?.story === true && !layout.region && !furniture
}

/** Its order, and the element around it. */
function kinOf({node}: PageLine): string {
  return `${node.type === 'heading' ? node.depth : 0} ${node.data?.layout?.kin ?? ''}`
}
