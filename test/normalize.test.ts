/**
 * `test/normalize/<normalizer>/<case>/{input.*,output.txt,style.json}`: what each does to a text.
 * And what holds for all of them over every fixture and over generated copy.
 */

import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Style} from '../pipeline/configuration.ts'
import {normalizers} from '../pipeline/normalize/index.ts'
import {readers} from '../pipeline/read/index.ts'
import {readText} from '../pipeline/index.ts'
import {configuration} from './configuration.ts'
import {copyOf} from './desk.ts'
import {expectFile, foldersBelow} from './fixtures.ts'

for (const {name, normalize} of normalizers) {
  describe(`normalize:${name}`, () => {
    const fixtures = foldersBelow(`normalize/${name}`)
    it('has fixtures', () => expect(fixtures).not.toEqual([]))

    for (const fixture of fixtures) {
      it(fixture.name, async () => {
        const {copy} = copyOf(fixture.folder)
        const tree = (await readers[copy.extname!]!()).read(copy)
        const file = path.join(fixture.folder, 'style.json')
        const style = fs.existsSync(file)
          ? {style: JSON.parse(fs.readFileSync(file, 'utf8')) as Style}
          : {}
        normalize(tree, copy, {...configuration, ...style})
        const messages = copy.messages.map(({reason}) => `# ${reason}\n`).join('')
        const text = readText(tree).join('\n\n')
        expectFile(path.join(fixture.folder, 'output.txt'), `${messages}${visible(text)}\n`)
      })
    }
  })
}

describe('every normalizer', () => {
  const styles: Style[] = [
    {},
    {dashes: 'em', quotes: 'curly'},
    {dashes: 'spaced-en', quotes: 'straight'}
  ]
  const stages = ['desk', 'detect', 'normalize']
  for (const {folder, name} of stages.flatMap((stage) => foldersBelow(stage))) {
    it(`holds over ${name}`, async () => {
      for (const style of styles) await holds(copyOf(folder).copy, style)
    })
  }

  it('holds over generated copy', async () => {
    const bits = fc.constantFrom(
      ..."``|''|'|`|\"|“|”| _ | -- |—| – |\t|\u{a0}|\u{ad}|\u{200b}|\u{200d}|\u{202e}|\u{feff}|\u{2}|\u{85}|\u{fe0f}|\u{1f44b}|word|sail-\ning|a|5'|. |, |\n|\n\n|\r\n|*|[|]|    |#|&amp;|<b>".split(
        '|'
      )
    )
    const copy = fc.array(bits, {maxLength: 40}).map((list) => list.join(''))
    await fc.assert(
      fc.asyncProperty(
        copy,
        fc.constantFrom('story.txt', 'story.md'),
        fc.constantFrom(...styles),
        async (value, name, style) => {
          await holds(new VFile({path: name, value}), style)
        }
      ),
      {numRuns: 400, seed: 7}
    )
  })
})

/** Each is idempotent, keeps places inside the file and in order, and leaves code alone. */
async function holds(copy: VFile, style: Style): Promise<void> {
  const tree = (await readers[copy.extname!]!()).read(copy)
  const length = String(copy.value).length
  for (const {name, normalize} of normalizers) {
    const code = codeOf(tree)
    normalize(tree, copy, {...configuration, style})
    expect(codeOf(tree), name).toEqual(code)
    const once = structuredClone(tree)
    normalize(tree, copy, {...configuration, style})
    expect(tree, name).toEqual(once)
    let at = 0
    for (const node of leavesOf(tree)) {
      const [start, end] = [node.position!.start.offset!, node.position!.end.offset!]
      expect(start, name).toBeGreaterThanOrEqual(at)
      expect(end, name).toBeLessThanOrEqual(length)
      at = end
    }
  }
}

function codeOf(tree: Nodes): string[] {
  return leavesOf(tree).flatMap((node) =>
    node.type === 'code' || node.type === 'inlineCode' ? [node.value] : []
  )
}

function leavesOf(node: Nodes): Nodes[] {
  return 'children' in node ? (node as Root).children.flatMap(leavesOf) : [node]
}

/** Characters that print nothing, and spaces of typesetters, shown as their numbers. */
function visible(text: string): string {
  return text.replace(
    /[^\P{C}\n]|[^\P{Zs} ]|\p{Variation_Selector}/gu,
    (character) => `<${character.codePointAt(0)!.toString(16)}>`
  )
}
