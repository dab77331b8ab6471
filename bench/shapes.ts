/** Shapes of copy that a pattern may go back over, or a list may be walked for: `make bench` and a test measure them. */

export interface Shape {
  after?: string
  before?: string
  /** File name extension: which reader reads it. */
  format: '.html' | '.md' | '.txt'
  name: string
  /** Characters at which the bench begins; it doubles them. */
  size: number
  /** Over and over, to the size. */
  unit: string
}

const sentence =
  'The ferry to Porto Novo sank on Monday morning after it struck a rock, the harbour said. '
const page = {
  after: '</article></body></html>',
  before: '<!doctype html><html><body><article><h1>Ferry sinks off Porto Novo</h1>\n',
  format: '.html',
  unit: `<p>${sentence}</p>\n`
} as const
const story = {
  after: '\n\nThe harbour said the ship was old.\n\nReporting by Ines Calder\n',
  before: 'Ferry sinks off Porto Novo\n\nBy Ines Calder\n\nPORTO NOVO, March 3 – '
}

/** Text: a name, what is said over and over. */
const texts: [name: string, unit: string][] = [
  ['A,', 'A, '],
  ['By', 'By '],
  ['By By', 'By By '],
  ['Name Name', 'Calder Okoro '],
  ['asterisks', '*'],
  ['back-ticks', '``'],
  ['brackets', '['],
  ['capitals', 'A'],
  ['capitals and spaces', 'AB '],
  ['cities', 'PORTO NOVO, '],
  ['commas', ','],
  ['dashes', ' -- '],
  ['dates', 'March 3, 2026 '],
  ['digits', '1'],
  ['figures', '12 '],
  ['lines of capitals', 'READ MORE HERE\n'],
  ['one-word cities', 'CITY, '],
  ['open quotes', '“'],
  ['open straight quotes', ' "a'],
  ['parentheses', '('],
  ['said Name', '“Ah,” said Ines Calder. '],
  ['short lines', 'Share\n\n'],
  ['soft hyphens', 'a\u{ad}'],
  ['tabs', '\t'],
  ['wire quotes', "``a'' "]
]

/** Markdown: a name, what is said over and over; blocks stay below what `markdown-limits.ts` refuses. */
const markdown: [name: string, unit: string][] = [
  ['addresses', `${'https://a.example '.repeat(50)}\n\n`],
  ['asterisks', `a ${'*'.repeat(1000)}\n\n`],
  ['brackets', `${'['.repeat(500)}\n\n`],
  ['emphasis', `${'*a **b '.repeat(50)}\n\n`],
  ['headings', '## Ferry sinks\n\n'],
  ['lists', '- Ferry sinks\n'],
  ['open quotes', '“'],
  ['table rows', `| Ship | Dead |\n| --- | --- |\n${'| Ferry | 12 |\n'.repeat(200)}\n`]
]

const some = {format: '.txt', size: 256_000} as const
const all = {...some, size: 12_500 * 91, unit: `${sentence}\n\n`}

export const shapes: Shape[] = [
  {...all, name: 'paragraphs'},
  {...all, format: '.md', name: 'paragraphs, Markdown'},
  {...all, name: 'one line of prose', size: 1_250_000, unit: sentence},
  {...page, name: 'saved page', size: 1_000_000},
  {...some, after: 'a', name: 'spaces', unit: ' '},
  {...some, after: 'b', before: 'a', name: 'spaces in a line', unit: ' '},
  {...some, after: 'b', before: 'a', name: 'tabs in a line', unit: '\t'},
  ...texts.map(([name, unit]) => ({...some, name, unit})),
  ...texts
    .filter(([, unit]) => !unit.includes('\n'))
    .map(([name, unit]) => ({...some, ...story, name: `${name} in a story`, unit})),
  ...markdown.map(([name, unit]) => ({
    ...some,
    format: '.md' as const,
    name: `${name}, Markdown`,
    unit
  }))
]

/** The copy of a shape, at a number of characters. */
export function copyOfShape({after = '', before = '', unit}: Shape, size: number): string {
  return before + unit.repeat(Math.ceil(size / unit.length)) + after
}
