/** Writes text nodes as Markdown: looks first whether there is anything to escape, which most prose has not. */

import type {Text} from 'mdast'
import type {Options} from 'remark-stringify'

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>

/**
 * Letters, digits and the marks of prose where they mean nothing in Markdown: `:` and `!` before a
 * space, a full stop but for that of `www.`, nothing at the ends that could join what stands beside it.
 */
const plain =
  /^[\p{L}“‘«„](?:[\p{L}\p{M}\p{N},;?'"“”‘’«»„—–…%$€£()/ -]|(?<![Ww])\.|[:!](?= ))*(?<! )$/u

/** UTF-16 units up to which the pattern runs within the stack of any machine. */
const longest = 100_000

/** Write a text node: as it is, or as the general tool would. */
export const plainText: Handle = (node: Text, _parent, state, info) =>
  node.value.length <= longest && plain.test(node.value) ? node.value : state.safe(node.value, info)
