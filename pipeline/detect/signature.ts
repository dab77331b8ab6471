/**
 * Claims who signs the last paragraph of a story, and cuts it off.
 *
 * ```text
 * > | The boat was built in 1962 and carries forty people. (mko/dpa)
 *                                                          ^^^^^^^^^
 * ```
 *
 * Only in the last paragraph: elsewhere an agency in brackets ends a caption. Initials of a desk sign no agency.
 */

import type {Author} from '../article.ts'
import {frameOf} from '../util/frame/frame.ts'
import {signedLine} from '../util/frame/signed.ts'
import {placeOf} from '../util/place.ts'
import {detector} from './detector.ts'

export default detector('signature', function* (tree, {configuration, copy}) {
  const {agencies} = configuration.desk
  const signed = signedLine(frameOf(tree, agencies), agencies)
  if (!signed) return
  const {line, read} = signed
  const {agency, from, name, to, writer} = read
  if (writer) {
    const place = placeOf(copy, line.part(name.from, name.to))
    const author: Author = {name: line.text.slice(name.from, name.to), stated: true, type: 'Person'}
    yield {
      field: 'authors',
      lifts: [line.part(from, to)],
      origin: 'body',
      parts: {'/0/name': place},
      place,
      rank: 12,
      value: [author]
    }
  }
  if (agency) {
    yield {
      field: 'credit',
      lifts: [line.part(from, to)],
      origin: 'body',
      place: placeOf(copy, line.part(name.from, name.to)),
      rank: 12,
      value: {mark: true, organization: agency, text: line.text.slice(name.from, name.to)}
    }
  }
  yield {
    field: 'cut',
    lifts: [line.part(from, to)],
    origin: 'body',
    place: placeOf(copy, line.part(from, to)),
    rank: 1,
    value: {reason: agency ? 'credit line' : writer ? 'byline' : 'sign-off'}
  }
})
