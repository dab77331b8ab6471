/** Reads the YAML of front matter and sidecars: plain data, with the place of every value. */

import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument} from 'yaml'
import {placeOf} from '../place.ts'
import {report} from '../report.ts'

/** UTF-16 units; real front matter is a few hundred. */
const longest = 65_536

export interface DeskYaml {
  data: Record<string, unknown>
  /** Place of the value at a JSON Pointer, or of the key where there is none. */
  placeAt(pointer: string): Position | undefined
}

/**
 * Read a mapping.
 *
 * @param file
 *   File it stands in; messages are filed here.
 * @param yaml
 *   The YAML itself.
 * @param offset
 *   Where in `file.value` the YAML starts.
 * @param origin
 *   Who says it if something is wrong (example: `'detect:front-matter'`).
 * @returns
 *   Data and places; nothing, with a fatal message, where it cannot be read.
 */
export function readDeskYaml(
  file: VFile,
  yaml: string,
  offset: number,
  origin: `${string}:${string}`
): DeskYaml | undefined {
  const at = (range: readonly number[] | null | undefined) =>
    placeOf(file, {end: offset + (range?.[1] ?? 0), start: offset + (range?.[0] ?? 0)})
  const refuse = (reason: string, place: Position, note?: string) => {
    report(file, origin, 'fatal', reason, {place, ...(note ? {note} : {})})
    return undefined
  }
  if (yaml.length > longest) {
    return refuse(
      `Unexpected \`${yaml.length}\` characters of YAML, expected at most \`${longest}\``,
      at([0, 1])
    )
  }
  const document = parseDocument(yaml, {logLevel: 'error', prettyErrors: false})
  const [problem] = [...document.errors, ...document.warnings]
  if (problem) {
    const note = 'Put a value that holds `: ` or ` #` or starts with a sign in quotes'
    return refuse(`Cannot read YAML: ${problem.message}`, at(problem.pos), note)
  }
  const root = document.contents
  if (!root || (isScalar(root) && root.value === null)) return {data: {}, placeAt: () => undefined}
  if (!isMap(root)) {
    return refuse(
      'Unexpected YAML, expected keys with values, such as `headline: …`',
      at(root.range)
    )
  }
  try {
    const places = new Map<string, Position>()
    const data = toData(root, '', (pointer, range) => places.set(pointer, at(range)))
    return {data: data as Record<string, unknown>, placeAt: (pointer) => places.get(pointer)}
  } catch (error) {
    return refuse(`Cannot read YAML: ${(error as Error).message}`, at(root.range))
  }
}

type See = (pointer: string, range: readonly number[] | null | undefined) => void

function toData(node: unknown, pointer: string, see: See): unknown {
  if (isAlias(node)) throw new Error('an alias (`*name`), expected the value itself')
  if (isMap(node)) {
    const entries = node.items.map((pair: Pair): [string, unknown] => {
      const key = String((pair.key as {value?: unknown} | null)?.value ?? pair.key)
      const below = `${pointer}/${key}`
      see(below, ((pair.value ?? pair.key) as Node | null)?.range)
      return [key, toData(pair.value, below, see)]
    })
    return Object.fromEntries(
      entries.filter(([key, value]) => value !== undefined && key !== '__proto__')
    )
  }
  if (isSeq(node)) {
    return node.items.map((item, index) => {
      see(`${pointer}/${index}`, (item as Node).range)
      return toData(item, `${pointer}/${index}`, see)
    })
  }
  if (!isScalar(node) || node.value === null || node.value === '') return
  return node.value
}
