/** Copy as it comes in: slug lines, headlines, bylines, notes, furniture, put together at random. Every name is invented. */

import fc from 'fast-check'

const of = (...lines: string[]) => fc.constantFrom(...lines)

const slug = of('BC-Ferry-Sinks,1st Ld-Writethru', 'a0412', 'ferry-sinks 03-02', 'r i BC-MERROW')
const kicker = of('EXCLUSIVE', 'Opinion', 'LIVE:')
const headline = of(
  'Ferry sinks off Porto Novo',
  'FERRY SINKS OFF PORTO NOVO',
  '“We had no lights,” says captain of sunken ferry',
  'By the sea: how a harbour died',
  'LONDON (NNA) calling',
  'Fähre sinkt vor Porto Novo',
  '渡し船、沈む',
  'Yes: 12 #dead & <counting>'
)
const standfirst = of('Nobody was hurt, but the boat is lost', 'The harbour office has questions.')
const byline = of(
  'By Ines Calder',
  'By INES CALDER and IVO MARSH',
  'By Ines Calder\nNNA Staff Writer',
  'Ines Calder, Northern News Agency',
  'Words by Ivo O’Marsh-Lund',
  'Von Ines Calder',
  'By the Northern News Agency',
  'By',
  'By Ines Calder March 2, 2026'
)
const date = of(
  'March 2, 2026',
  'Published 2 March 2026, 9:30 a.m. EST',
  '02/03/2026',
  '2026-03-02T09:30:00Z',
  'Monday'
)
const dateline = of(
  'PORT MERROW (NNA) — ',
  'PORT MERROW, March 2 (NNA) _ ',
  'PORT MERROW, Maine -- ',
  'Port Merrow: ',
  '(NNA) - ',
  ''
)
const sentence = of(
  'The ferry sank on Monday.',
  '“We had no lights,” said Ines Calder, the harbour master. “None at all.”',
  "``It was `dark', '' he said.",
  'By nightfall it was gone, the harbour master said.',
  'She said: “We need,” and then, “to go.',
  'A long-\nterm plan - or so - was sail-\ning.',
  '1987. A year to forget; 10\u{a0}000 people came.',
  'See www.port-merrow.example/a_b or mail@port.example.',
  '#1 * 2 * 3 _x_ `y` <AAC> [z] | a \\ b',
  'Die Fähre, «alt», sank.',
  'E\u{301}t\u{e9} \u{202e}live\u{202c} 👩‍🚒 a\u{ad}b c\u{200b}d \u{feff}e.'
)
const note = of(
  'Eds: UPDATES with comment. With AP Photos.',
  'Editor’s note: This story was updated.',
  'CORRECTION: An earlier version gave the wrong day.',
  '(This story has been corrected.)',
  'EMBARGOED UNTIL 6 P.M. MARCH 3, 2026',
  'FOR IMMEDIATE RELEASE'
)
const furniture = of(
  'Share this',
  'Facebook Twitter Email',
  'READ MORE: Harbour fees rise',
  'Most read',
  'Advertisement',
  'Sign up for our newsletter',
  '© 2026 The Porto Novo Gazette',
  'Skip to content',
  'Photo: Ivo Marsh/NNA',
  'The quay on Monday. (NNA Photo/Ivo Marsh)',
  'Contact: Ivo Marsh, 01632 960 114, ivo@port.example',
  'Tags: ferry, harbour',
  '3 min read'
)
const end = of(
  '-30-',
  '###',
  'ENDS',
  '-NNA-',
  'Reporting by Ivo Marsh; editing by Una Lund',
  'Source: NNA'
)
const odd = fc.oneof(
  fc.string({maxLength: 20, unit: 'grapheme'}),
  fc.string({maxLength: 20, unit: 'binary'}).map((text) => text.toWellFormed()),
  of(
    '* * *',
    '---',
    '    four',
    '\tx',
    '> y',
    '```',
    '| a | b |',
    '- a\n- b',
    '[1]: /x',
    '<b>',
    '&amp;'
  )
)

const perhaps = (part: fc.Arbitrary<string>) => fc.option(part, {freq: 2, nil: ''})
const body = fc.array(
  fc.oneof(
    {
      arbitrary: fc.array(sentence, {maxLength: 3, minLength: 1}).map((list) => list.join(' ')),
      weight: 6
    },
    {arbitrary: furniture, weight: 2},
    {arbitrary: note, weight: 1},
    {arbitrary: odd, weight: 1}
  ),
  {maxLength: 6, minLength: 1}
)

/** Parts of a piece, top to bottom. */
export const parts: fc.Arbitrary<string[]> = fc
  .tuple(
    perhaps(slug),
    perhaps(note),
    perhaps(kicker),
    fc.option(headline, {freq: 9, nil: ''}),
    perhaps(standfirst),
    perhaps(byline),
    perhaps(date),
    perhaps(furniture),
    dateline,
    body,
    perhaps(end),
    perhaps(note),
    perhaps(furniture)
  )
  .map(([...all]) => {
    const [first = '', ...rest] = all[9]
    return [...all.slice(0, 8), `${all[8]}${first}`, ...rest, ...all.slice(10)]
      .flat()
      .filter(Boolean)
  })

const between = of('\n\n', '\n\n', '\n\n', '\n', '\r\n\r\n', '\n \t\n', '\n\n\n\n', '\n    ')

/** Pasted text: blank lines or none, hard wraps, tabs, a byte order mark, line ends of any system. */
export const pasted: fc.Arbitrary<string> = fc
  .tuple(parts, between, fc.constantFrom(0, 40, 72), of('', '\u{feff}', '\n', '  '))
  .map(([list, gap, width, start]) => {
    const text = start + list.map((part) => wrap(part, width)).join(gap) + '\n'
    return gap.includes('\r') ? text.replace(/\r?\n/gu, '\r\n') : text
  })

/** The same as Markdown: a title with its mark, sometimes front matter. */
export const marked: fc.Arbitrary<string> = fc
  .tuple(
    parts,
    perhaps(
      of(
        'section: Harbour',
        'authors: [Ines Calder]',
        'published: 2026-03-02',
        'edited: true',
        'x: ['
      )
    )
  )
  .map(([list, front]) => {
    const text = list.map((part, index) => (index === 0 ? `# ${part}` : part)).join('\n\n')
    return `${front ? `---\n${front}\n---\n\n` : ''}${text}\n`
  })

/** The same as a saved page. */
export const saved: fc.Arbitrary<string> = fc
  .tuple(parts, fc.boolean())
  .map(([[title = '', ...rest], story]) => {
    const paragraphs = rest.map((part) => `<p>${part.replace(/\n/gu, '<br>')}</p>`).join('\n')
    const inner = `<h1>${title}</h1>\n${paragraphs}`
    const main = story ? `<article>${inner}</article>` : inner
    return `<!doctype html><html lang="en"><title>${title}</title><body><nav>News</nav>${main}<footer>Contact</footer>`
  })

function wrap(text: string, width: number): string {
  if (width === 0) return text
  const rows = ['']
  for (const word of text.split(' ')) {
    const row = rows.at(-1)!
    if (row && row.length + word.length >= width) rows.push(word)
    else rows[rows.length - 1] = row ? `${row} ${word}` : word
  }
  return rows.join('\n')
}
