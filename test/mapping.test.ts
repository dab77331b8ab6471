/** `docs/mapping.md` is printed from what the emitters say of a piece that has everything, and compared. */

import path from 'node:path'
import {expect, it} from 'vitest'
import {emitters} from '../pipeline/emit/index.ts'
import {leavesOf} from '../pipeline/util/pointer.ts'
import {sourcesOf} from '../pipeline/util/sources.ts'
import {configuration} from './configuration.ts'
import {deskOf} from './desk.ts'
import {expectFile} from './fixtures.ts'
import {released} from './release.ts'

const root = path.resolve(import.meta.dirname, '..')

const intro = `# Mapping

Which value of the Article becomes what in each output, for a piece that has everything
(\`test/desk/everything/\`). Printed by \`make update\` from what the emitters (\`pipeline/emit/\`) put into \`evidence.json\`.
\`*\` is any index.
`

it('docs/mapping.md says what the emitters do', async () => {
  const {piece} = await deskOf(path.join(root, 'test/desk/everything'))
  const {article} = released(piece)!
  const columns = emitters.flatMap(({leaves, name, sources}) => {
    if (!leaves || !sources) return []
    const table = typeof sources === 'function' ? sources(article) : sources
    const pairs = leavesOf(leaves(article, configuration)).flatMap(([leaf]) =>
      sourcesOf(table, leaf).map((origin) => [bare(origin), bare(leaf)] as const)
    )
    return [{name, pairs}]
  })
  const origins = [...new Set(columns.flatMap(({pairs}) => pairs.map(([origin]) => origin)))]
  expect(origins.length).toBeGreaterThan(20)

  const rows = origins.toSorted().map((origin) => {
    const cells = columns.map(({pairs}) => {
      const leaves = pairs.filter(([from]) => from === origin).map(([, leaf]) => `\`${leaf}\``)
      return [...new Set(leaves)].join(' ')
    })
    return `| ${origin === 'format' ? 'the format itself' : `\`${origin}\``} | ${cells.join(' | ')} |`
  })
  const head = ['from', ...columns.map(({name}) => name)]
  const table = [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows, '']
  expectFile(path.join(root, 'docs/mapping.md'), [intro, ...table].join('\n'))
})

function bare(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/gu, '/*')
}
