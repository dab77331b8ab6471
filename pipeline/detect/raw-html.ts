/**
 * Claims tags of raw HTML in Markdown as furniture: the words between them stay, comments are private.
 *
 * ```markdown
 * > | The ferry <em>sank</em>. <!-- check with the harbour -->
 *               ^^^^    ^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Warns where an element goes whole because it holds no words (`script`, `iframe`).
 */

import type {Html, Nodes} from 'mdast'
import {isPaidMark} from '../util/paid.ts'
import {report} from '../util/report.ts'
import {detector} from './detector.ts'

const whole =
  /^<(?:iframe|math|noscript|object|script|select|style|svg|template|textarea|title)\b/iu

export default detector('raw-html', function* (tree, {copy}) {
  const [front] = tree.children
  // Nothing is cut from what an editor has been over.
  if (front?.type === 'yaml' && /^edited:\s*true\s*$/mu.test(front.value)) return
  for (const node of htmlIn(tree)) {
    if (!node.position || isPaidMark(node)) continue
    const comment = node.value.startsWith('<!--')
    if (whole.test(node.value)) {
      const name = /[a-z]+/iu.exec(node.value)?.[0].toLowerCase()
      report(
        copy,
        'detect:raw-html',
        'warning',
        `Unexpected \`${name}\` in Markdown, expected words`,
        {
          note: 'It was cut; a picture or a link can be written in Markdown',
          place: node.position
        }
      )
    }
    yield {
      field: 'cut',
      origin: 'body',
      place: node.position,
      // Fields around it win: `# Ferry <em>sinks</em>` is a headline.
      rank: 1,
      value: comment ? {private: true, reason: 'comment'} : {reason: 'markup'}
    }
  }
})

function htmlIn(node: Nodes): Html[] {
  if (node.type === 'html') return [node]
  return 'children' in node ? node.children.flatMap(htmlIn) : []
}
