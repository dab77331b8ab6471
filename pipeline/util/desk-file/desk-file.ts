/**
 * Turns front matter, or a sidecar, into claims: one claim a key, at the place of its value.
 * Keys that other tools use for the same thing are understood.
 */

import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {Filing, Origin} from '../../claim.ts'
import type {Configuration} from '../../configuration.ts'
import {faultsOf} from '../faults.ts'
import {readByline, readNames} from '../grammar/byline.ts'
import {type DeskYaml, readDeskYaml} from './desk-yaml.ts'
import {checkKey, type Data, guards, rename, table} from './desk-keys.ts'
import {report} from '../report.ts'
import {toStamp} from '../stamp.ts'
import {atZone} from '../zone.ts'

const stamps = ['at', 'embargo', 'modified', 'published']

/**
 * File the claims of front matter or a sidecar.
 *
 * @param file
 *   File it stands in; mistakes become messages here, at their line and column.
 * @param yaml
 *   Its text and where in the file that starts.
 * @param origin
 *   `front-matter` or `sidecar`.
 * @returns
 *   Claims. A value that fails the schema is left out with a warning; where it guards release, with a fatal message.
 */
export function fileDeskClaims(
  file: VFile,
  yaml: {offset: number; text: string},
  origin: Extract<Origin, 'front-matter' | 'sidecar'>,
  configuration: Configuration
): Filing[] {
  const source = `detect:${origin}` as const
  const read = readDeskYaml(file, yaml.text, yaml.offset, source)
  if (!read) return []
  const {data, keys} = rename(read.data)
  const placeOfKey = (pointer: string) => placeBelow(read, keys, pointer)
  zoned(data, configuration.publication.timeZone)
  spell(data, read, file)

  for (const key of Object.keys(read.data)) checkKey(file, source, key, read.placeAt(`/${key}`))
  for (const fault of faultsOf('desk-file', data)) {
    const key = fault.pointer.split('/')[1] ?? ''
    const {expected, reason} = fault
    report(
      file,
      source,
      guards.has(key) ? 'fatal' : 'warning',
      `${reason} in \`${keys[key] ?? key}\``,
      {
        place: placeOfKey(fault.pointer),
        ...(expected ? {expected} : {}),
        note: stamps.includes(key)
          ? 'Write a date as `2024-09-10`, a time with its zone as `2024-09-10T14:05+01:00`, or set `timeZone` in `copydesk.yaml`'
          : `Mend or remove \`${keys[key] ?? key}\`; it was left out`
      }
    )
    delete data[key]
  }
  nameAuthors(data, keys, configuration)
  return Object.entries(table).flatMap(([key, [field, toValue]]) => {
    if (data[key] === undefined) return []
    const value = toValue(data[key] as never)
    const place = placeOfKey(`/${key}`)
    const claim = {
      field,
      origin,
      parts: partsOf(read, keys[key] ?? key),
      value,
      ...(place ? {place} : {})
    }
    return [(file.path ? {...claim, file: file.path} : claim) as Filing]
  })
}

/** A byline without `authors` names them. An edited piece has said all it has to say. */
function nameAuthors(data: Data, keys: Record<string, string>, {desk}: Configuration): void {
  const {authors, byline, edited} = data
  if (typeof byline !== 'string' || authors !== undefined || edited === true) return
  const named = readByline(byline, desk.agencies)?.named ?? readNames(byline, 0, desk.agencies)
  if (!named) return
  data['authors'] = named.map(({from: _from, to: _to, ...author}) => author)
  keys['authors'] = keys['byline'] ?? 'byline'
}

/** A local time takes the zone of the configuration, if that names one. */
function zoned(data: Data, timeZone: string | undefined): void {
  for (const key of stamps) {
    const value = data[key]
    if (typeof value !== 'string') continue
    const local = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)$/u.exec(value.trim())
    const full = local && timeZone ? `${local[1]}T${local[2]!.padEnd(8, ':00')}` : undefined
    data[key] = toStamp(full && toStamp(`${full}Z`) ? atZone(full, timeZone!) : value) ?? value
  }
}

/** A headline such as `1984`, which YAML takes for a number, is what is written. */
function spell(data: Data, read: DeskYaml, file: VFile): void {
  for (const key of [
    'byline',
    'credit',
    'dateline',
    'headline',
    'kicker',
    'section',
    'slug',
    'slugLine',
    'source',
    'standfirst'
  ]) {
    if (typeof data[key] !== 'number' && typeof data[key] !== 'boolean') continue
    const place = read.placeAt(`/${key}`)
    if (place) data[key] = String(file.value).slice(place.start.offset, place.end.offset)
  }
}

function placeBelow(
  read: DeskYaml,
  keys: Record<string, string>,
  pointer: string
): Position | undefined {
  const [, key = '', ...below] = pointer.split('/')
  const written = [keys[key] ?? key, ...below]
  while (written.length > 0) {
    const place = read.placeAt(`/${written.join('/')}`)
    if (place) return place
    written.pop()
  }
  return undefined
}

function partsOf(read: DeskYaml, key: string): Record<string, Position> {
  const parts: Record<string, Position> = {}
  const value = read.data[key]
  if (typeof value !== 'object' || value === null) return parts
  const walk = (data: unknown, pointer: string) => {
    const place = read.placeAt(`/${key}${pointer}`)
    if (place) parts[pointer] = place
    if (typeof data !== 'object' || data === null) return
    for (const [name, child] of Object.entries(data)) walk(child, `${pointer}/${name}`)
  }
  walk(value, '')
  return parts
}
