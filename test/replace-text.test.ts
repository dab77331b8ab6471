/** `pipeline/util/replace-text.ts`: what changes is split off with its own place. */

import type {Paragraph, Root} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {markdown} from '../pipeline/read/markdown.ts'
import {text as reader} from '../pipeline/read/text.ts'
import {flatten} from '../pipeline/util/flatten.ts'
import {matches, replaceText} from '../pipeline/util/replace-text.ts'

function replaced(value: string, pattern: RegExp, by: string, path = 'story.txt') {
  const copy = new VFile({path, value})
  const tree: Root = (path.endsWith('.md') ? markdown : reader).read(copy)
  replaceText(tree, copy, (text) => matches(text, pattern, () => by))
  const paragraph = tree.children[0] as Paragraph | undefined
  const parts = paragraph?.children.map((node) => [
    'value' in node ? node.value : node.type,
    value.slice(node.position!.start.offset, node.position!.end.offset)
  ])
  return {parts, tree, value}
}

describe('replaceText', () => {
  it('keeps a text of equal length one literal node', () => {
    expect(replaced('a\tb\tc', /\t/gu, ' ').parts).toEqual([['a b c', 'a\tb\tc']])
  })

  it('splits off what changes its length', () => {
    expect(replaced('a -- b', /--/gu, '—').parts).toEqual([
      ['a ', 'a '],
      ['—', '--'],
      [' b', ' b']
    ])
  })

  it('leaves the way back to the copy', () => {
    const {tree, value} = replaced('one -- two -- three', /--/gu, '—')
    const flat = flatten(tree.children[0]!)
    const at = flat.text.indexOf('three')
    const {end, start} = flat.span(at, at + 5)
    expect(value.slice(start, end)).toBe('three')
  })

  it('drops a block in which nothing is left', () => {
    expect(replaced('xx', /x/gu, '').tree.children).toEqual([])
  })

  it('never touches code', () => {
    expect(replaced('a `b -- c` d', /--/gu, '—', 'story.md').parts).toEqual([
      ['a ', 'a '],
      ['b -- c', '`b -- c`'],
      [' d', ' d']
    ])
  })

  it('leaves a change out that spans two nodes', () => {
    expect(replaced('a *b* c', /a b/gu, '-', 'story.md').parts).toHaveLength(3)
  })
})
