/** The quick way of writing text as Markdown gives the bytes of the general one. */

import fc from 'fast-check'
import type {PhrasingContent, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {expect, it} from 'vitest'
import {plainText} from '../../pipeline/util/plain-text.ts'

const bits = fc.constantFrom(
  ...'a|W|ww|www|http|x-y|é|“|”|‘|’|«|"|\'|.|. |,|;|:|: |://|!|! |?|(|)|[|]|*|_|~|`|<|>|&|#|@|$|%|/|-| - | |  |1|12|1.|\n|\\|+|=|—|$'
    .split('|')
    .concat('|')
)
const text = fc
  .array(bits, {maxLength: 9, minLength: 1})
  .map((list): PhrasingContent => ({type: 'text', value: list.join('')}))
const inline = fc.oneof(
  {weight: 4, arbitrary: text},
  text.map((child): PhrasingContent => ({children: [child], type: 'emphasis'})),
  text.map((child): PhrasingContent => ({
    children: [child],
    type: 'link',
    url: 'https://a.example/'
  })),
  fc.constant<PhrasingContent>({type: 'break'})
)
const trees = fc
  .tuple(
    fc.array(inline, {maxLength: 4, minLength: 1}),
    fc.constantFrom('heading', 'paragraph', 'tableCell')
  )
  .map(([children, type]): Root => {
    if (type === 'paragraph') return {children: [{children, type}], type: 'root'}
    if (type === 'heading') return {children: [{children, depth: 2, type}], type: 'root'}
    const cell = {children, type: 'tableCell' as const}
    return {
      children: [{children: [{children: [cell], type: 'tableRow'}], type: 'table'}],
      type: 'root'
    }
  })

const general = unified().use(remarkGfm).use(remarkStringify).freeze()
const quick = unified()
  .use(remarkGfm)
  .use(remarkStringify, {handlers: {text: plainText}})
  .freeze()

it('writes what the general way writes', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      expect(quick.stringify(tree)).toBe(general.stringify(tree))
    }),
    {numRuns: Number(process.env['RUNS'] ?? 2000)}
  )
})
