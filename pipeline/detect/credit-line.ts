/**
 * Claims the credit line and the copyright notice: whose the copy is.
 *
 * ```text
 *   | The harbour was closed.
 * > | Source: Associated Press
 *             ^^^^^^^^^^^^^^^^
 * ```
 *
 * An agency’s name alone as the last line (`Reuter`, `(AFP)`) signs the copy, but names no author.
 * Only below the story: in it, “Source:” credits a chart.
 */

import {agencyNamed} from '../util/agencies.ts'
import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {readCredit} from '../util/grammar/credit-line.ts'
import {readHeadDate} from '../util/grammar/head-date.ts'
import {readSignOff} from '../util/grammar/sign-off.ts'
import {readWireStamp} from '../util/grammar/wire-stamp.ts'
import {linePlace} from '../util/lines.ts'
import {detector} from './detector.ts'

export default detector('credit-line', function* (tree, {configuration, copy}) {
  const {agencies} = configuration.desk
  const frame = frameOf(tree, agencies)
  for (const line of linesThatAre(frame, 'stamp', 'sign-off')) {
    // `AP-NR-01-03-89 2334EST`, `AAP abc`: the agency is its first word.
    const first = /^(?:\p{Lu}+|[\p{Lo}\p{M}]+|\p{Ll}{3}(?=\/))/u.exec(line.text)?.[0] ?? ''
    const signed = readWireStamp(line.text) ?? readSignOff(line.text, agencies)
    const organization = signed?.agency && agencyNamed(first, agencies)
    if (!organization) continue
    const place = linePlace(copy, line, 0, first.length)
    const value = {mark: true, organization, text: first}
    yield {field: 'credit', origin: 'body', place, rank: 30, value}
  }
  for (const line of linesThatAre(frame, 'date')) {
    const source = readHeadDate(line.text, agencies)?.source
    if (!source) continue
    const place = linePlace(copy, line, source.from, source.to)
    const value = {mark: true, organization: source.name, text: source.name}
    yield {field: 'credit', origin: 'body', place, rank: 40, value}
  }
  const lines = linesThatAre(frame, 'credit')
  for (const [index, line] of lines.entries()) {
    const read = readCredit(line.text, agencies)
    if (!read) continue
    const {mark, notice, organization} = read
    const label = line.text.slice(0, read.label ?? 0)
    const name =
      mark && !label
        ? line.text.replace(/\)\(\S+\)$/u, '').replace(/^[\s(]+|[\s).…*]+$/gu, '')
        : line.text.slice(label.length).replace(/\)$/u, '')
    const joint = /[,/|]|\s[-–—]\s/u.test(name)
    // `Quelle: Hafenblatt, ab/dpa` is said of the copy as a whole.
    const text = joint && label && !notice ? line.text : name
    const from = line.text.indexOf(text)
    const place = linePlace(copy, line, from, from + text.length)
    // The desk’s own list says how its agencies are written; others stay as printed.
    const listed = agencies.find(({name}) => name === organization && !joint && !notice)
    yield {
      field: 'credit',
      lifts: [line.span],
      origin: 'body',
      place,
      rank: index + (notice ? 20 : mark ? 10 : 0),
      value: {
        // Who holds the rights need not have written it.
        ...(mark || notice ? {mark: true} : {}),
        ...(organization ? {organization} : {}),
        text: listed && agencyNamed(text, agencies) ? listed.name : text
      }
    }
    if (notice) {
      yield {
        field: 'copyright',
        lifts: [line.span],
        origin: 'body',
        place,
        rank: index,
        value: {...notice, notice: line.text}
      }
    }
    yield {
      field: 'cut',
      origin: 'body',
      place: linePlace(copy, line),
      rank: 1,
      value: {reason: 'credit line'}
    }
  }
})
