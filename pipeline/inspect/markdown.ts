/**
 * Inspects Markdown of ours: its front matter by the schema that `copydesk build` reads it with.
 *
 * Markdown without a `headline` in front matter is nobody’s of ours, and left alone.
 */

import {readDeskYaml} from '../util/desk-file/desk-yaml.ts'
import {faultsOf} from '../util/faults.ts'
import {report} from '../util/report.ts'
import {isLifelong} from '../util/telling.ts'
import type {Inspector} from './inspector.ts'

const front = /^\ufeff?---\r?\n(?<yaml>[\s\S]*?)\r?\n---(?:\r?\n|$)/u
const from = 'inspect:front-matter'

const inspector: Inspector = {
  accepts: ({extname, value}) =>
    extname === '.md' && /^headline:/mu.test(front.exec(String(value))?.groups?.['yaml'] ?? ''),
  inspect(file) {
    const text = String(file.value)
    const yaml = front.exec(text)!.groups!['yaml']!
    const read = readDeskYaml(
      file,
      yaml,
      text.indexOf('---') + text.slice(text.indexOf('---')).indexOf(yaml),
      from
    )
    if (!read) return []
    const {data, placeAt} = read
    for (const {pointer, reason} of faultsOf('desk-file', data)) {
      report(file, from, 'fatal', reason, {place: placeAt(pointer)})
    }
    const authors = [data['authors'] ?? []].flat().map(nameOf).join('; ')
    const facts = {
      ...textOf('headline', data['headline']),
      ...(isLifelong(data['id']) ? {id: data['id']} : {}),
      ...textOf('language', data['language']),
      ...textOf('modified', data['modified']),
      ...textOf('published', data['published']),
      ...(authors ? {authors} : {})
    }
    const places = Object.fromEntries(
      Object.keys(facts).flatMap((fact) => {
        const place = placeAt(`/${fact}`)
        return place ? [[fact, place]] : []
      })
    )
    const keys = [data['id'], data['canonical']].filter((key) => typeof key === 'string')
    return [{facts, keys, places}]
  },
  name: 'markdown'
}

export default inspector

function textOf(fact: string, value: unknown): Record<string, string> {
  return value === undefined ? {} : {[fact]: String(value)}
}

function nameOf(author: unknown): string {
  return typeof author === 'string' ? author : String((author as {name?: unknown}).name)
}
