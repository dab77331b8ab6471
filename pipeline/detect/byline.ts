/**
 * Claims the byline, and the authors it names: people with their roles, or an agency or a staff.
 *
 * ```text
 * > | By INES CALDER and IVO MARSH
 *        ^^^^^^^^^^^     ^^^^^^^^^
 * > | Associated Press Writers
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Names in capitals stay so, unless the copy prints the same name in mixed case elsewhere: then
 * that place is the evidence. Prose that begins with “By” is no byline.
 */

import type {VFile} from 'vfile'
import type {Author} from '../article.ts'
import type {KnownAgency} from '../configuration.ts'
import {type Frame, frameOf, linesThatAre} from '../util/frame/frame.ts'
import {agencyNamed} from '../util/agencies.ts'
import {
  endOfAnd,
  isOpenEnded,
  type Named,
  readByline,
  readNames,
  tell
} from '../util/grammar/byline.ts'
import {isOurs} from '../util/grammar/byline-opener.ts'
import {readHeadByline} from '../util/grammar/head-byline.ts'
import {readDotted} from '../util/grammar/short-byline.ts'
import {isCapitals, isPerson} from '../util/grammar/name.ts'
import {type Line, linePlace} from '../util/lines.ts'
import {setInMixedCase} from '../util/mixed-case.ts'
import type {Filing, Position} from '../claim.ts'
import {detector} from './detector.ts'

interface Row {
  line: Line
  named: Named[]
  role?: Line
}

export default detector('byline', function* (tree, {configuration, copy}) {
  const {agencies} = configuration.desk
  const frame = frameOf(tree, agencies)
  const lines = linesThatAre(frame, 'byline', 'name', 'role')
  const rows = rowsOf(
    lines.flatMap(softLines).map((line) => withoutTown(line, frame)),
    frame,
    agencies
  )
  const [first] = rows
  if (!first) {
    yield* inDateline(frame, copy)
    yield* lines.filter(({text}) => isOurs(text)).map((line) => cut(copy, line))
    return
  }

  const authors: Author[] = []
  const parts: Record<string, Position> = {}
  for (const {line, named, role} of rows) {
    for (const one of named) {
      if (authors.some(({name}) => name === one.name)) continue
      const mixed = isCapitals(one.name) ? setInMixedCase(frame.lines, one.name) : undefined
      const at = `/${authors.length}`
      parts[`${at}/name`] = mixed
        ? linePlace(copy, mixed.line, mixed.from, mixed.to)
        : linePlace(copy, line, one.from, one.to)
      if (role && one.role === role.text) parts[`${at}/role`] = linePlace(copy, role)
      authors.push(authorOf(one, mixed?.text ?? one.name, agencies))
    }
  }
  const place = linePlace(copy, first.line)
  const lifts = lines.map(({span}) => span)
  yield {field: 'authors', lifts, origin: 'body', parts, place, value: authors}
  yield {
    field: 'byline',
    lifts,
    origin: 'body',
    place,
    value: rows.map(({line}) => line.text).join(', ')
  }
  yield* lines.map((line) => cut(copy, line))
})

function cut(copy: VFile, line: Line): Filing {
  const place = linePlace(copy, line)
  return {field: 'cut', origin: 'body', place, rank: 1, value: {reason: 'byline'}}
}

/** `Jeanne Kerdon, Port-Neuf`, below a letter: only above a story is the second a name. */
function withoutTown(line: Line, {end, parts}: Frame): Line {
  const isBelow = line.index >= end && parts.get(line.index) === 'name'
  return isBelow ? {...line, text: line.text.replace(/(?: \(\p{L}{2,4}\.?\))?, .*$/u, '')} : line
}

/** Chinese, Japanese and Korean copy names its writers in the dateline. */
function* inDateline({dateline, lines}: Frame, copy: VFile): Generator<Filing> {
  const by = dateline?.read.by
  if (!dateline || !by) return
  const line = lines[dateline.line]!
  const parts = Object.fromEntries(
    by.map(({from, to}, at) => [`/${at}/name`, linePlace(copy, line, from, to)])
  )
  const place = linePlace(copy, line, by[0]!.from, by.at(-1)!.to)
  const value = by.map(({name}): Author => ({name, stated: true, type: 'Person'}))
  yield {field: 'authors', origin: 'body', parts, place, value}
}

/** Markdown joins lines that only a soft break parts: in a byline each says something of its own. */
function softLines(line: Line): Line[] {
  let from = 0
  return line.text.split('\n').map((text) => {
    const start = from
    from += text.length + 1
    const part = (some: number, other: number) => line.part(start + some, start + other)
    return {...line, part, span: part(0, text.length), text}
  })
}

/** Each byline with the role lines below it; of names below the story each is one of its own. */
function rowsOf(lines: Line[], {end, parts}: Frame, agencies: KnownAgency[]): Row[] {
  const rows: Row[] = []
  const isNamed = (line: Line, {line: above}: Row) =>
    parts.get(line.index) === 'name' && parts.get(above.index) === 'name'
  // `DAL NOSTRO INVIATO` names nobody.
  for (const line of lines.filter(({text}) => !isOurs(text))) {
    const named = (readByline(line.text, agencies) ?? readHeadByline(line.text, agencies))?.named
    const before = rows.at(-1)
    if (named) rows.push({line, named})
    else if (
      before &&
      before.line.index + 3 > line.index &&
      !((before.role || line.index >= end || isNamed(line, before)) && isPerson(line.text)) &&
      !namesGoOn(before.line.text, line.text)
    ) {
      tell(before.named, line.text, agencies)
      before.role ??= line
    } else {
      const initials = readDotted(line.text)
      const alone = readNames(line.text, endOfAnd(line.text), agencies) ?? (initials && [initials])
      if (alone) rows.push({line, named: alone})
    }
  }
  return rows
}

/** Whether a line below a byline names more writers: `Oskar Lind/TT`. */
function namesGoOn(above: string, text: string): boolean {
  return (
    isOpenEnded(above) ||
    endOfAnd(text) > 0 ||
    (/\S[/,(] ?\p{Lu}/u.test(text) && readNames(text, 0)?.[0]?.type === 'Person')
  )
}

function authorOf(one: Named, name: string, agencies: KnownAgency[]): Author {
  const full = one.type === 'Organization' ? agencyNamed(name, agencies) : undefined
  return {
    name: full ?? name,
    ...(one.role ? {role: one.role} : {}),
    stated: true,
    type: one.type,
    ...(one.worksFor ? {worksFor: one.worksFor} : {})
  }
}
