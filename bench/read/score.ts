/** Scores what `copydesk read` makes of a labelled text: one number from 0 to 1 a measure. */

/** The right answers of a text; what is absent is not scored, an empty list must stay empty. */
export interface Gold {
  agency?: string | null
  author_is_org?: boolean
  authors?: string[] | null
  body_paragraphs?: string[]
  boilerplate?: string[]
  byline_lines?: string[]
  credit?: string | null
  date?: string | null
  date_in_raw?: string | null
  dateline_place?: string | null
  headline?: string | null
  notes?: string[]
  published?: string | null
  title?: string | null
  with_segments?: string[]
  without_segments?: string[]
}

/** What `copydesk read` printed. */
export interface Answer {
  authors?: Array<{name: string; stated: boolean; type: string}>
  creditText?: string
  dateline?: {agency?: string; place?: string; text: string}
  headline?: string
  published?: {origin: string; value: string}
  sourceOrganization?: string
  text?: string[]
}

export const measures = [
  'headline',
  'authors F1',
  'a name where there is none',
  'date stated',
  'date invented',
  'dateline place',
  'a dateline where there is none',
  'agency',
  'credit',
  'paragraphs kept whole',
  'body exact',
  'story kept',
  'furniture left in the body'
] as const

export type Scores = Partial<Record<(typeof measures)[number], number>>

const agencies: Record<string, string> = {
  'agence france-presse': 'afp',
  'associated press': 'ap',
  'deutsche presse-agentur': 'dpa',
  reuter: 'reuters',
  'the associated press': 'ap',
  'thomson reuters': 'reuters'
}

/** Hold an answer against the right one. */
export function score(gold: Gold, answer: Answer): Scores {
  const text = bodyOf(answer)
  return {
    ...scoreFields(gold, answer),
    ...scoreAuthors(gold, answer),
    ...scoreDate(gold, answer),
    ...(gold.body_paragraphs ? scoreBody(gold, gold.body_paragraphs, text) : {}),
    ...(gold.with_segments ? scoreSegments(gold, text) : {})
  }
}

function scoreFields(
  gold: Gold,
  {creditText, dateline, headline, sourceOrganization}: Answer
): Scores {
  const scores: Scores = {}
  const wanted = gold.headline ?? gold.title
  if (wanted) scores.headline = Number(fold(headline) === fold(wanted))
  if (gold.dateline_place) {
    scores['dateline place'] = Number(bare(dateline?.place) === bare(gold.dateline_place))
  } else if (gold.dateline_place === null) {
    scores['a dateline where there is none'] = Number(Boolean(dateline?.place))
  }
  const agency = dateline?.agency ?? sourceOrganization
  if (gold.agency) scores.agency = Number(agencyOf(agency) === agencyOf(gold.agency))
  if (gold.credit) {
    const same = agencyOf(creditText) === agencyOf(gold.credit)
    scores.credit = Number(
      Boolean(creditText) && (same || fold(creditText).includes(fold(gold.credit)))
    )
  }
  return scores
}

function scoreAuthors(gold: Gold, {authors = []}: Answer): Scores {
  if (!gold.authors) return {}
  const people = authors.filter(({type}) => type === 'Person')
  const stated = people.length > 0 ? people : authors.filter((author) => author.stated)
  const found = new Set(stated.map(({name}) => bare(name)))
  const wanted = new Set(gold.authors.map(bare))
  if (wanted.size === 0) return {'a name where there is none': Number(found.size > 0)}
  if (gold.author_is_org) {
    const known = new Set([...wanted].map(bareOrganization))
    return {'authors F1': Number([...found].every((name) => known.has(bareOrganization(name))))}
  }
  const right = [...found].filter((name) => wanted.has(name)).length
  return {'authors F1': (2 * right) / (found.size + wanted.size)}
}

function scoreDate(gold: Gold, {published}: Answer): Scores {
  const wanted = gold.date ?? gold.published
  if (!wanted) return {}
  const value = published && published.origin !== 'ledger' ? published.value : undefined
  const apart = value
    ? Math.abs(Date.parse(value.slice(0, 10)) - Date.parse(wanted.slice(0, 10)))
    : Infinity
  const right = apart <= 86_400_000
  if ((gold.date_in_raw ?? 'full') === 'full') return {'date stated': Number(right)}
  return {'date invented': Number(value !== undefined && !right)}
}

function scoreBody(gold: Gold, paragraphs: string[], text: string[]): Scores {
  const body = fold(text.join('\n'))
  const lines = new Set(text.map(fold))
  const furniture = [gold.byline_lines, gold.boilerplate, gold.notes]
    .flatMap((list) => list ?? [])
    .map(fold)
    .filter((line) => line.length > 2)
  const left = furniture.filter(
    (line) => lines.has(line) || (line.length > 18 && body.includes(line))
  )
  return {
    'body exact': Number(squeeze(body) === squeeze(fold(paragraphs.join(' ')))),
    ...(furniture.length > 0 ? {'furniture left in the body': left.length / furniture.length} : {}),
    'paragraphs kept whole':
      paragraphs.filter((paragraph) => body.includes(fold(paragraph))).length / paragraphs.length
  }
}

function scoreSegments(
  {with_segments: kept = [], without_segments: gone = []}: Gold,
  text: string[]
): Scores {
  const body = fold(text.join('\n'))
  const share = (list: string[]) =>
    list.filter((part) => body.includes(fold(part))).length / list.length
  return {
    ...(gone.length > 0 ? {'furniture left in the body': share(gone)} : {}),
    ...(kept.length > 0 ? {'story kept': share(kept)} : {})
  }
}

/** The body without the dateline that stays in it when it is published. */
function bodyOf({dateline, text = []}: Answer): string[] {
  const [first, ...rest] = text
  if (!first || !dateline || !first.startsWith(dateline.text)) return text
  return [first.slice(dateline.text.length).replace(/^[\s–—_:.=|-]+/u, ''), ...rest].filter(Boolean)
}

/** Without case, and without what house styles differ in: quotes, dashes, white space. */
function fold(text = ''): string {
  return text
    .normalize('NFKC')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’`´]/gu, "'")
    .replace(/''/gu, '"')
    .replace(/\s_\s|\s?--+\s?|[–—―‒−]/gu, '-')
    .replace(/[\u{200b}-\u{200d}\u{ad}\u{feff}]/gu, '')
    .replace(/\s*-\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

function bare(text = ''): string {
  return fold(text)
    .replace(/^(?:mr|mrs|ms|dr|prof)\.? /u, '')
    .replace(/[^\p{L}\p{N} ,]/gu, '')
    .replace(/^[ ,]+|[ ,]+$/gu, '')
}

function bareOrganization(name: string): string {
  return name.replace(/^the /u, '')
}

function agencyOf(text = ''): string {
  const name = fold(text).replace(/[^\p{L}\p{N} /-]/gu, '')
  return agencies[name] ?? name
}

function squeeze(text: string): string {
  return text.replace(/\s/gu, '')
}
