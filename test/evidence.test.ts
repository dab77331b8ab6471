/** Promise 1: every leaf of every output has a source, and every source is on record. Over all fixtures, all emitters. */

import {describe, expect, it} from 'vitest'
import {emitters} from '../pipeline/emit/index.ts'
import type {ReleasedPiece} from '../pipeline/index.ts'
import {leavesOf, valueAt} from '../pipeline/util/pointer.ts'
import {sourcesOf} from '../pipeline/util/sources.ts'
import {configuration} from './configuration.ts'
import {deskOf} from './desk.ts'
import {foldersBelow} from './fixtures.ts'
import {released} from './release.ts'

describe('evidence', () => {
  for (const {folder, name} of [
    ...foldersBelow('desk'),
    ...foldersBelow('detect'),
    ...foldersBelow('pages')
  ]) {
    it(name, async ({skip}) => {
      const piece = released((await deskOf(folder)).piece)
      if (!piece) return skip('has no headline, stays home')
      const records = piece.evidence.map(({pointer}) => pointer)
      for (const {leaves, name: emitter, sources = {}} of emitters) {
        const table = typeof sources === 'function' ? sources(piece.article) : sources
        for (const [leaf] of leavesOf(leaves?.(piece.article, configuration))) {
          const found = sourcesOf(table, leaf)
          expect(found, `${emitter}: \`${leaf}\` has no source`).not.toEqual([])
          for (const source of found) {
            const known = isKnown(source, records, piece)
            expect(
              known,
              `${emitter}: \`${leaf}\` comes from \`${source}\`, which is not on record`
            ).toBe(true)
          }
        }
      }
    })

    it(`fields of ${name}`, async ({skip}) => {
      const piece = released((await deskOf(folder)).piece)
      if (!piece) return skip('has no headline, stays home')
      const {body: _, ...fields} = piece.article
      const records = piece.evidence.map(({pointer}) => pointer)
      for (const [leaf] of leavesOf(fields)) {
        expect(covers(leaf, records), `\`${leaf}\` of the Article is not on record`).toBe(true)
      }
    })
  }
})

/** A source is a record, or holds records, or is in the configuration, or is not of the piece at all. */
function isKnown(source: string, records: string[], {article}: ReleasedPiece): boolean {
  if (source === 'format' || source === '/ledger') return true
  if (source.startsWith('/configuration/')) {
    return valueAt({configuration}, source) !== undefined
  }
  return (
    valueAt(article, source) !== undefined &&
    (covers(source, records) || records.some((record) => record.startsWith(`${source}/`)))
  )
}

function covers(pointer: string, records: string[]): boolean {
  return records.some((record) => pointer === record || pointer.startsWith(`${record}/`))
}
