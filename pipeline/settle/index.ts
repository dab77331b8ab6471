/** Settles what the detectors claim: the only place that decides. Claims in; Article, evidence, cuts, account out. */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Article} from '../article.ts'
import type {Claim, Field, Span} from '../claim.ts'
import type {Configuration} from '../configuration.ts'
import type {Cut, Entry, Evidence} from '../evidence.ts'
import type {} from '../util/markup/page-facts.ts'
import {oneLine} from '../util/one-line.ts'
import {placeOf, quotePlace, spanOf} from '../util/place.ts'
import {report} from '../util/report.ts'
import {account, type Taken} from './account.ts'
import {isSaidElsewhere, overruled, repeated} from './answered.ts'
import {derive} from './derive.ts'
import {isEdited, standing} from './edited.ts'
import {decide, rivals} from './fields.ts'
import {lift, mergeSpans, subtract, touching} from './lift.ts'
import {tidyCuts} from './tidy-cuts.ts'
import {evidenceOf, bodyEvidence} from './records.ts'

export interface Settled {
  account: Entry[]
  article: Article
  cuts: Cut[]
  evidence: Evidence[]
}

/** Fields whose value is not the Article’s own of the same name. */
const renamed: Partial<Record<Field, string>> = {credit: 'creditText'}

/**
 * Settle the claims on one piece of copy.
 *
 * @param tree
 *   The normalized tree.
 * @param filed
 *   Claims of all detectors, in any order.
 * @param files
 *   The copy, and the other files places may be in.
 * @param claimsOf
 *   Claims on the body: heard when what leaves it has left it.
 * @returns
 *   The Article as far as the copy goes: id, slug and first release come with `release`.
 */
export function settle(
  tree: Root,
  filed: Claim[],
  files: {configuration: Configuration; copy: VFile; sidecar?: VFile},
  claimsOf: (body: Root) => Claim[]
): Settled {
  const {copy} = files
  const claims = standing(filed)
  const cuts = claims.filter((claim) => claim.field === 'cut')
  const certain = mergeSpans(cuts.filter((cut) => !cut.rank).flatMap(spansOf))
  const values: Record<string, unknown> = {}
  const evidence: Evidence[] = []
  const lifted: Taken[] = []
  const winners: Claim[] = []
  const answers = claims.filter(({origin}) => origin === 'sidecar' || origin === 'front-matter')
  const hear = ([field, rivalling]: [Field, Claim[]], holes: Span[]) => {
    // A line that is the byline or the headline is no standfirst too.
    const own = field === 'standfirst' ? mergeSpans(lifted) : []
    const isTaken = ({lifts = []}: Claim) => lifts.some((span) => touching(own, span).length > 0)
    const isRejected = (claim: Claim) =>
      (claim.origin === 'body' && (inside(claim, holes) || isTaken(claim))) ||
      isSaidElsewhere(claim, answers)
    const rejected = rivalling.filter(isRejected)
    const verdict = decide(
      field,
      rejected.length === 0 ? rivalling : rivalling.filter((claim) => !isRejected(claim))
    )
    for (const rival of rivals(verdict)) warnOfRival(copy, field, verdict.won[0]!, rival)
    if (verdict.won.length === 0) return
    winners.push(...verdict.won)
    cuts.push(...overruled(field, verdict))
    values[field] = valueOf(verdict.won)
    const lost = [...verdict.lost, ...rejected]
    for (const record of evidenceOf(renamed[field] ?? field, verdict.won, lost, files)) {
      evidence.push(record)
    }
    for (const claim of verdict.won) {
      for (const span of claim.lifts ?? []) lifted.push({bucket: 'field', what: field, ...span})
    }
  }
  for (const filed of byField(claims)) hear(filed, certain)
  const front = tree.children[0]
  if (front?.type === 'yaml' && front.position) {
    lifted.push({bucket: 'field', what: 'front matter', ...spanOf(front.position)})
  }

  if (!isEdited(claims)) cuts.push(...repeated(tree, winners))
  const held = mergeSpans(lifted)
  const gone = cuts.flatMap((cut) =>
    spansOf(cut).flatMap((span) =>
      subtract(span, held).map((part) => ({by: cut.by, span: part, value: cut.value}))
    )
  )
  const body = lift(tree, [...held, ...gone.map(({span}) => span)])
  // They were shown what is left: none of them stands in what is gone.
  for (const filed of byField(claimsOf(body))) hear(filed, [])
  const article = derive(values, body, evidence, files)
  for (const record of bodyEvidence(body, copy)) evidence.push(record)
  return {
    account: account(
      String(copy.value),
      tree,
      body,
      [
        ...lifted,
        ...gone.map(({span, value}): Taken => ({
          bucket: value.private ? 'private' : 'cut',
          what: value.reason,
          ...span
        }))
      ],
      (tree.data?.skipped ?? []).map(({reason, ...span}) => ({
        bucket: 'cut',
        what: reason,
        ...span
      }))
    ),
    article,
    cuts: tidyCuts(gone, String(copy.value)).map(({by, span, value}) => ({
      by,
      place: quotePlace(copy, placeOf(copy, span)),
      ...value
    })),
    evidence
  }
}

/** Fields by name, each with its claims. */
function byField(claims: Claim[]): Array<[Field, Claim[]]> {
  const fields = new Map<Field, Claim[]>()
  for (const claim of claims) {
    if (claim.field !== 'cut' && claim.field !== 'edited') {
      const filed = fields.get(claim.field)
      if (filed) filed.push(claim)
      else fields.set(claim.field, [claim])
    }
  }
  return [...fields].toSorted(([a], [b]) => (a > b ? 1 : -1))
}

function spansOf(claim: Claim): Span[] {
  return claim.lifts ?? (claim.place ? [spanOf(claim.place)] : [])
}

function inside(claim: Claim, spans: Span[]): boolean {
  return claim.place !== undefined && touching(spans, spanOf(claim.place)).length > 0
}

function valueOf(won: Claim[]): unknown {
  const [first] = won
  const value = won.length === 1 ? first!.value : won.flatMap((claim) => claim.value as unknown[])
  return first!.origin === 'body' ? onOneLine(value) : value
}

/** Words of the page are set on one line, however the page breaks them. */
function onOneLine(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value)
  if (Array.isArray(value)) return value.map(onOneLine)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, onOneLine(part)]))
}

function warnOfRival(copy: VFile, field: Field, won: Claim, rival: Claim): void {
  report(copy, 'settle:conflict', 'warning', `Unexpected second \`${field}\`, expected one`, {
    actual: JSON.stringify(rival.value),
    cause: won.place
      ? Object.assign(new Error(`\`${JSON.stringify(won.value)}\` was taken`), {place: won.place})
      : undefined,
    note: `Put the right \`${field}\` in the sidecar or front matter`,
    place: rival.place
  })
}
