/**
 * Reads of a feed what it says of articles.
 *
 * When an item was changed is left out: a feed says when readers should look again, a piece when its substance changed.
 */

import type {VFile} from 'vfile'
import {type FeedDocument, type FeedNode, named} from './feed/document.ts'
import {toMoment} from './feed/moment.ts'
import {placeOf} from './place.ts'
import {toStamp} from './stamp.ts'
import {type Fact, isLifelong, type Telling} from './telling.ts'

/** Fact → the elements and members that say it, best first. */
const names: Record<Exclude<Fact, 'authors' | 'modified'>, string[]> = {
  headline: ['title'],
  id: ['guid', 'id'],
  language: ['dc:language', 'language'],
  published: ['published', 'atom:published', 'date_published', 'pubDate', 'dc:date']
}

/**
 * List what is said of each item.
 *
 * @param file
 *   File it stands in, for the places.
 */
export function tellItems(file: VFile, {format, items}: FeedDocument): Telling[] {
  return items.map((item) => {
    const said: Array<[fact: Fact, node: FeedNode, text: string]> = []
    for (const [fact, elements] of Object.entries(names) as Array<[Fact, string[]]>) {
      const [node] = elements.flatMap((name) => named(item, name))
      const text = node && textOf(fact, node, item, format)
      if (text) said.push([fact, node, text])
    }
    const [first, ...rest] = authorsOf(item)
    if (first) {
      said.push(['authors', first.node, [first, ...rest].map(({name}) => name).join('; ')])
    }
    return {
      facts: Object.fromEntries(said.map(([fact, , text]) => [fact, text])),
      keys: keysOf(item),
      places: Object.fromEntries(said.map(([fact, node]) => [fact, placeOf(file, node.span)]))
    }
  })
}

function textOf(
  fact: Fact,
  node: FeedNode,
  item: FeedNode,
  format: FeedDocument['format']
): string | undefined {
  const text = node.text.replace(/\s+/gu, ' ').trim()
  if (fact === 'id') return isLifelong(text) ? text : undefined
  if (fact === 'published') return toTime(text)
  // A title of Atom that is markup says the same in other characters.
  if (fact === 'headline' && format === 'atom' && /html$/u.test(node.attributes['type'] ?? '')) {
    return undefined
  }
  return text || (fact === 'language' ? item.attributes['xml:lang'] : undefined)
}

function toTime(text: string): string | undefined {
  const stamp = toStamp(text)
  if (stamp) return stamp
  const moment = toMoment(text)
  return moment === undefined ? undefined : new Date(moment).toISOString()
}

/** Without the authors of the feed: they are of every item that names none. */
function authorsOf(item: FeedNode): Array<{name: string; node: FeedNode}> {
  const nodes = named(item, 'dc:creator', 'author', 'authors')
  return nodes.flatMap((node) => {
    const name = (
      named(node, 'name')[0]?.text ?? (node.name === 'dc:creator' ? node.text : '')
    ).trim()
    return name ? [{name, node}] : []
  })
}

/** What is no address is unique in one feed only. */
function keysOf(item: FeedNode): string[] {
  const links = named(item, 'link').filter(
    ({attributes: {rel = 'alternate'}}) => rel === 'alternate'
  )
  const all = [...named(item, 'guid', 'id', 'url'), ...links]
  return all
    .map(({attributes, text}) => (attributes['href'] ?? text).trim())
    .filter((key) => /^[a-z][a-z\d+.-]{0,20}:\S+$/iu.test(key))
}
