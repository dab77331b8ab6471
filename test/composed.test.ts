/**
 * The promises over copy that is put together of the parts of real copy, as text, Markdown and saved pages.
 * Each check of the house sees the same copies; `RUNS=10000 npx vitest run test/composed.test.ts` draws new ones.
 */

import fc from 'fast-check'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {VFile} from 'vfile'
import {fromXml} from 'xast-util-from-xml'
import {desk, press, type Piece} from '../pipeline/index.ts'
import {leavesOf} from '../pipeline/util/pointer.ts'
import {marked, pasted, saved} from './composed-copy.ts'
import {configuration} from './configuration.ts'
import {expectReadBack} from './read-back.ts'
import {released} from './release.ts'

const long = process.env['RUNS']
const numRuns = Number(long ?? 60)
const seed = long ? {} : {seed: 1}
const timeout = numRuns * 200 + 60_000
const formats = [
  ['.txt', pasted],
  ['.md', marked],
  ['.html', saved]
] as const

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe.each(formats)('composed copy as %s', (extension, copies) => {
  const read = async (value: string) => {
    const copy = new VFile({path: `story${extension}`, value})
    return {copy, piece: await desk(copy, {configuration})}
  }

  it('is accounted for, each value with its words', {timeout}, async () => {
    const property = fc.asyncProperty(copies, async (value) => {
      const {copy, piece} = await read(value)
      expect(copy.value).toBe(value)
      expect(copy.messages.filter(({ruleId}) => ruleId === 'fault').map(String)).toEqual([])
      expectWhole(piece!, value)
      expectPrinted(piece!, value)
    })
    await fc.assert(property, {numRuns, ...seed})
  })

  it('reads back as the same article from our Markdown', {timeout}, async () => {
    const property = fc.asyncProperty(copies, async (value) => {
      const piece = released((await read(value)).piece)
      if (piece) await expectReadBack(piece.article)
    })
    await fc.assert(property, {numRuns, ...seed})
  })

  it('gives the same bytes, well-formed, in any zone and year', {timeout}, async () => {
    const property = fc.asyncProperty(copies, async (value) => {
      const pages = await Promise.all(
        moments.map(async ([zone, now]) => {
          vi.stubEnv('TZ', zone)
          vi.useFakeTimers({now: new Date(now), toFake: ['Date']})
          const piece = released((await read(value)).piece)
          return piece ? press([piece], configuration).pages : []
        })
      )
      const [one = [], two] = pages.map((list) => list.map((page) => [page.path, String(page)]))
      expect(one).toEqual(two)
      for (const [path = '', text = ''] of one) {
        if (/\.json(?:ld)?$/u.test(path)) JSON.parse(text)
        if (/\.(?:opml|xml)$/u.test(path)) fromXml(text)
      }
    })
    await fc.assert(property, {numRuns: Math.ceil(numRuns / 2), ...seed})
  })
})

const moments = [
  ['Pacific/Apia', '1999-12-31T23:59:59Z'],
  ['America/Los_Angeles', '2041-07-01T00:00:00Z']
] as const

function expectWhole({account}: Piece, value: string): void {
  let at = 0
  for (const {end, start} of account) {
    expect(start).toBe(at)
    expect(end).toBeGreaterThan(start)
    at = end
  }
  expect(at).toBe(value.length)
}

/** Fields whose value is words, and those of the copy: a date or a kind is said in other words than it is printed. */
const worded =
  /^\/(?:byline|creditText|editorsNote|headline|kicker|quotations\/\d+\/text|slugLine|standfirst|dateline\/(?:place|text)|(?:authors|contributors)\/\d+\/name)$/u

/** Every leaf has a record; what the record quotes stands there; and where the value is words, they are those. */
function expectPrinted({account, article, copy, evidence}: Piece, value: string): void {
  const records = new Map(evidence.map((record) => [record.pointer, record]))
  for (const {from, place, pointer} of evidence) {
    expect(from ?? place, pointer).toBeDefined()
    if (place?.file === copy.path) {
      expect(value.slice(place.start, place.end), pointer).toBe(place.text)
    }
  }
  const {body: _, ...fields} = article
  for (const [pointer, leaf] of leavesOf(fields)) {
    const record = recordOf(pointer, records)
    expect(record, `\`${pointer}\` is not on record`).toBeDefined()
    if (!worded.test(pointer) || record!.origin !== 'body' || known.has(String(leaf))) continue
    const {text, ...span} = record!.place!
    const [, field = ''] = pointer.split('/')
    // A standfirst of two lines may have the byline between them; a quotation a cut, and who said it.
    const own =
      field === 'quotations'
        ? account.filter(({bucket}) => bucket === 'body')
        : field === 'standfirst'
          ? account.filter(({what}) => what === field)
          : [span]
    const printed = own
      .map(({end, start}) => value.slice(Math.max(start, span.start), Math.min(end, span.end)))
      .filter(Boolean)
    const pieces = printed
      .flatMap((piece) => (field === 'quotations' ? piece.split(marks) : [piece]))
      .map(letters)
    expect(restOf(letters(String(leaf)), pieces), `${pointer}: \`${leaf}\` of \`${text}\``).toBe('')
    if (field !== 'quotations') expect(pieces.join(''), pointer).toBe(letters(String(leaf)))
  }
}

/** Quote marks of any kind, as they stand in text, in wire copy and in pages. */
const marks = /["“”„«»]|``|''/u

/** What is left of words when the pieces that they begin with, each whole and in order, are taken off. */
function restOf(words: string, pieces: string[]): string {
  return pieces.reduce(
    (rest, piece) => (rest.startsWith(piece) ? rest.slice(piece.length) : rest),
    words
  )
}

/** What an agency’s short name stands for is known from the configuration. */
const known = new Set(configuration.desk.agencies.map(({name}) => name))

function recordOf<T>(pointer: string, records: Map<string, T>): T | undefined {
  for (let at = pointer; at; at = at.slice(0, at.lastIndexOf('/'))) {
    const record = records.get(at)
    if (record) return record
  }
  return
}

/** Letters and figures alone: typography, wraps, marks and entities are not the words. */
function letters(text: string): string {
  return text
    .replace(/&(?:amp|lt|gt|quot|nbsp|#\d+);|<[^>]*>/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
