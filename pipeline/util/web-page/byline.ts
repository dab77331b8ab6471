/** Shows who wrote a piece: the byline as printed, each author in it marked, and linked where the desk knows a page. */

import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Author, Released} from '../../article.ts'

/** Make the byline; nothing where nobody is known. */
export function pageByline({
  authors,
  byline
}: Pick<Released, 'authors' | 'byline'>): ElementContent[] {
  if (byline === undefined) {
    const names = authors.flatMap((author, index) => [
      ...(index ? [text(', ')] : []),
      mark(author, author.name),
      ...roleOf(author)
    ])
    return names.length > 0 ? [h('p', {className: 'byline'}, names)] : []
  }
  const found = authors
    .flatMap((author) => {
      const at = indexOf(byline, author.name)
      return at < 0 ? [] : [{at, author, end: at + author.name.length}]
    })
    .toSorted((a, b) => a.at - b.at)
  const parts: ElementContent[] = []
  let from = 0
  for (const {at, author, end} of found) {
    if (at < from) continue
    parts.push(text(byline.slice(from, at)), mark(author, byline.slice(at, end)))
    from = end
  }
  parts.push(text(byline.slice(from)))
  const roles = authors.flatMap((author) =>
    author.role && indexOf(byline, author.role) < 0 ? [author] : []
  )
  return [
    h('p', {className: 'byline'}, parts),
    ...(roles.length > 0
      ? [
          h(
            'p',
            {className: 'roles'},
            roles.flatMap((author, index) => toRole(author, index, authors.length))
          )
        ]
      : [])
  ]
}

function toRole({name, role}: Author, index: number, count: number): ElementContent[] {
  const words = count > 1 ? `${name}, ${role}` : role!
  return index ? [h('br'), text(words)] : [text(words)]
}

function roleOf({role}: Author): ElementContent[] {
  return role ? [text(`, ${role}`)] : []
}

function mark({url}: Author, words: string): ElementContent {
  return url
    ? h('a', {className: 'author', href: url, rel: 'author'}, words)
    : h('span', {className: 'author'}, words)
}

/** Where a name stands in a byline that may be in capitals. */
function indexOf(byline: string, name: string): number {
  const lower = byline.toLowerCase()
  return lower.length === byline.length ? lower.indexOf(name.toLowerCase()) : byline.indexOf(name)
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}
