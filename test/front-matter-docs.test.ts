/** `docs/front-matter.md` says what the schema says; its examples are read by the desk without a message. */

import fs from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {desk} from '../pipeline/index.ts'
import {configuration} from './configuration.ts'
import {expectFile} from './fixtures.ts'

interface Schema {
  $defs?: Record<string, Schema>
  $ref?: string
  anyOf?: Schema[]
  description?: string
  enum?: string[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  type?: string
}

const root = path.join(import.meta.dirname, '..')
const schema = JSON.parse(
  fs.readFileSync(path.join(root, 'schemas/desk-file.schema.json'), 'utf8')
) as Schema

const frontMatter = `---
headline: Ferry waits, for the first time in forty years
standfirst: The harbour master had to look up how to spell it.
authors:
  - Ines Calder
  - name: Tomas Rell
    role: Photographer
published: 2026-03-02T07:30+01:00
section: Local
keywords: [ferry, harbour]
images:
  - src: ferry.jpg
    alt: A white ferry at a stone quay
    credit: Photo by Tomas Rell
---

LAGUNA REAL — The ferry waited on Monday.
`

const sidecar = `by: M. Okoro
at: 2026-03-02T09:30+01:00
headline: Ferry waits, for the first time in forty years
byline: By Ines Calder
`

it('docs/front-matter.md', () => {
  expectFile(path.join(root, 'docs/front-matter.md'), page())
})

it('has examples that the desk reads without a warning', async () => {
  const copy = new VFile({path: 'story.md', value: frontMatter})
  const text = new VFile({path: 'story.txt', value: 'The ferry waited on Monday.\n'})
  const answers = new VFile({path: 'story.desk.yaml', value: sidecar})
  const first = await desk(copy, {configuration})
  const second = await desk(text, {configuration, sidecar: answers})
  const said = [copy, text, answers].flatMap(({messages}) => messages)
  expect(said.filter(({fatal}) => fatal !== undefined).map(String)).toEqual([])
  expect(first!.article.authors.map(({name}) => name)).toEqual(['Ines Calder', 'Tomas Rell'])
  expect(second!.article.byline).toBe('By Ines Calder')
  expect(second!.article.authors.map(({name}) => name)).toEqual(['Ines Calder'])
})

it('describes every key', () => {
  for (const [key, entry] of Object.entries(schema.properties!)) {
    expect(entry.description, `\`${key}\` in schemas/desk-file.schema.json`).toBeTruthy()
  }
})

function page(): string {
  const rows = Object.entries(schema.properties!).map(
    ([key, entry]) => `| \`${key}\` | ${entry.description ?? ''} | ${shape(entry)} |`
  )
  const parts = Object.entries(schema.properties!).flatMap(([key, entry]) => {
    const inner = partsOf(entry)
    return inner ? [`- \`${key}\`: ${listOf(inner)}`] : []
  })
  return `# Front matter and sidecar

What the copy does not say, or says wrongly, an editor writes above it or beside it. The keys are the same in both;
\`schemas/desk-file.schema.json\` is the schema, and \`make update\` writes the table below from it.

Markdown has **front matter**, between two lines of \`---\`:

\`\`\`markdown
${frontMatter}\`\`\`

Any copy may have a **sidecar**, \`story.desk.yaml\` beside \`story.txt\`. It says who answered, and when, and beats
front matter and copy:

\`\`\`yaml
${sidecar}\`\`\`

A mistake is a message at its line and column. What cannot be read is left out, with a warning; where it decides
whether a piece may go out, the piece stays home. A local time takes the zone of \`copydesk.yaml\`.

| key | what it is | form |
| --- | --- | --- |
${rows.join('\n')}

Those that may be written out have these parts (\\* must be there):

${parts.join('\n')}

A line at the beginning of the copy that repeats what you write (a headline, a kicker, a byline, a dateline) is cut from the
body, and so is the headline, kicker or standfirst that a sidecar writes anew.

Names that other tools use are understood: \`author\`, \`category\`, \`date\`, \`dek\`, \`description\`, \`draft\`, \`lang\`,
\`lastmod\`, \`subtitle\`, \`summary\`, \`tags\`, \`title\`, \`updated\`.

## \`edited: true\`

The desk has been over the piece: what front matter and sidecar leave out is not looked for in the body, and nothing
is cut from it. \`article.md\` of the output says so, which is why it reads back as the same article.
`
}

function shape(entry: Schema): string {
  const {$ref, anyOf, items, type} = entry
  if (anyOf) {
    const [first = {}, ...others] = anyOf
    const same = (other: Schema) => JSON.stringify(other.items) === JSON.stringify(first)
    const words = others.map((other) => (same(other) ? 'a list of these' : shape(other)))
    return [...new Set([shape(first), ...words])].join(', or ')
  }
  if ($ref) return names[$ref.split('/').at(-1)!] ?? shape(resolve(entry))
  if (entry.enum) return entry.enum.map((value) => `\`${value}\``).join(', ')
  if (type === 'array') return `list of ${shape(items!)}`
  return {boolean: '`true` or `false`', integer: 'number', object: 'parts'}[type!] ?? 'text'
}

const names: Record<string, string> = {line: 'text', stamp: 'date or instant', url: 'URL'}

function partsOf(entry: Schema): Schema | undefined {
  const {anyOf, items, properties} = entry.$ref ? resolve(entry) : entry
  if (properties) return {...(entry.$ref ? resolve(entry) : entry)}
  const inner = [...(anyOf ?? []), ...(items ? [items] : [])]
  return inner.map(partsOf).find(Boolean)
}

function listOf({properties, required = []}: Schema): string {
  return Object.entries(properties!)
    .map(([key, part]) => {
      const inner = partsOf(part)
      const below = inner ? ` (${listOf(inner)})` : ''
      return `\`${key}\`${required.includes(key) ? '\\*' : ''}${below}`
    })
    .join(', ')
}

function resolve({$ref}: Schema): Schema {
  return schema.$defs![$ref!.split('/').at(-1)!]!
}
