/** Gives a body its own typography back: the words exactly as the copy prints them. */

import type {Nodes, Root, Text} from 'mdast'
import type {VFile} from 'vfile'

/**
 * Undo what the normalizers changed.
 *
 * @param body
 *   Body of an Article; not changed.
 * @param copy
 *   The plain text it was read from. Of other formats, where the raw words are markup, the body is returned as it is.
 * @returns
 *   Body whose texts are the copy’s own, but for line ends that hard-wrapping put in.
 */
export function asPrinted(body: Root, copy: VFile): Root {
  const value = String(copy.value)
  return ['.text', '.txt'].includes(copy.extname ?? '') ? (printed(body, value) as Root) : body
}

/** Characters that print nothing, which a normalizer took off before a text, stand before it again. */
function withInvisible(node: Text, before: Nodes | undefined, copy: string): Text {
  const gap = copy.slice(before?.position?.end.offset ?? 0, node.position?.start.offset ?? 0)
  if (!before || gap.length > 99 || !/^[\p{Cf}\p{Cc}]+$/u.test(gap) || /[\n\r]/u.test(gap))
    return node
  return {...node, value: gap + node.value}
}

function printed(node: Nodes, copy: string): Nodes {
  if ('children' in node) {
    const children = node.children.map((child, index) => {
      const whole = printed(child, copy)
      return whole.type === 'text' ? withInvisible(whole, node.children[index - 1], copy) : whole
    })
    return {...node, children} as Nodes
  }
  if (node.type !== 'text' || !node.position) return node
  const words = copy.slice(node.position.start.offset, node.position.end.offset)
  return /[\n\r]/u.test(words) ? node : {...node, value: words}
}
