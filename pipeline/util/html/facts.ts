/** Collects what the markup of a page says: `meta`, `title`, JSON-LD, microdata, `time`, pictures. */

import type {Span} from '../../claim.ts'
import {authorMark} from './author-mark.ts'
import {spanOfNode} from './drafts.ts'
import {isPerson} from '../grammar/name.ts'
import {isElement, type Node, walk} from './measure.ts'
import {attribute, type Element} from './parts.ts'
import {standfirstKind} from './standfirst.ts'
import type {Fact, Figure} from '../markup/page-facts.ts'

/** Longest value kept, in UTF-16 units; JSON-LD may be longer. */
const longest = 5000
const longestScript = 500_000

/** Collect the facts of a page. */
export function factsIn(root: Node, value: string): {facts: Fact[]; figures: Figure[]} {
  const facts: Fact[] = []
  const figures: Figure[] = []
  const add = (name: string, text: string | undefined, place: Span | undefined) => {
    const clean = text?.replace(/\s+/gu, ' ').trim()
    if (clean && clean.length <= longest && place) facts.push({name, place, value: clean})
  }
  walk(
    root,
    (node) => {
      if (!isElement(node)) return node.nodeName === '#document'
      const {tagName} = node
      const itemprop = attribute(node, 'itemprop')
      if (tagName === 'meta') {
        const name = (attribute(node, 'property') ?? attribute(node, 'name'))?.toLowerCase()
        const place = attributePlace(node, 'content', value)
        if (name) add(name, attribute(node, 'content'), place)
        if (itemprop) add(`itemprop:${itemprop}`, attribute(node, 'content'), place)
        return false
      }
      if (tagName === 'html')
        add(
          'lang',
          attribute(node, 'lang') ?? attribute(node, 'xml:lang'),
          attributePlace(node, 'lang', value) ?? attributePlace(node, 'xml:lang', value)
        )
      if (tagName === 'link' && attribute(node, 'rel') === 'canonical') {
        add('canonical', attribute(node, 'href'), attributePlace(node, 'href', value))
      }
      if (tagName === 'title') return (addText('title', node), false)
      if (tagName === 'script') {
        script(node)
        return false
      }
      if (tagName === 'time') {
        const date = attribute(node, 'datetime')
        const named = `${attribute(node, 'class') ?? ''} ${itemprop ?? ''}`
        const kind = /updated|modified/iu.test(named) && !/publish/iu.test(named)
        const name = kind ? 'time:modified' : 'time'
        if (date) add(name, date, attributePlace(node, 'datetime', value))
      }
      const classes = attribute(node, 'class')?.slice(0, 300) ?? ''
      // hAtom and hNews: `<abbr class="published" title="2010-11-30T07:15:00Z">`.
      const dated =
        tagName === 'abbr'
          ? /(?:^|\s)(?:dt-)?(published|updated)(?:\s|$)/u.exec(classes)?.[1]
          : undefined
      if (dated) {
        const name = dated === 'updated' ? 'time:modified' : 'time'
        add(name, attribute(node, 'title'), attributePlace(node, 'title', value))
      }
      if (itemprop && tagName !== 'time') {
        const date = attribute(node, 'content') ?? attribute(node, 'datetime')
        if (date)
          add(
            `itemprop:${itemprop}`,
            date,
            attributePlace(node, 'content', value) ?? attributePlace(node, 'datetime', value)
          )
        else if (/^(?:author|name|creator|datePublished|headline)$/u.test(itemprop))
          addText(`itemprop:${itemprop}`, node)
      } else if (itemprop) {
        add(
          `itemprop:${itemprop}`,
          attribute(node, 'datetime'),
          attributePlace(node, 'datetime', value)
        )
      }
      const mark = authorMark(node)
      if (mark === 'class:author') addAuthor(node)
      else if (mark) addText(mark, node)
      const kind = standfirstKind(node)
      if (kind) addText(`class:${kind}`, node)
      if (tagName === 'figure' || tagName === 'img') picture(node)
      return true
    },
    () => undefined
  )
  return {facts, figures}

  function addText(name: string, node: Element) {
    const texts = textsOf(node)
    const first = texts[0]
    const last = texts.at(-1)
    if (first && last)
      add(name, texts.map(({text}) => text).join(' '), {end: last.end, start: first.start})
  }

  /** A box about the writer begins with the name. */
  function addAuthor(node: Element) {
    const [first, ...others] = textsOf(node)
    if (first && others.length > 0 && isPerson(first.text)) add('class:author', first.text, first)
    else addText('class:author', node)
  }

  function script(node: Element) {
    if (!/^application\/ld\+json/iu.test(attribute(node, 'type') ?? '')) return
    const [child] = node.childNodes
    const place = child && spanOfNode(child)
    if (
      place &&
      child.nodeName === '#text' &&
      'value' in child &&
      child.value.length <= longestScript
    ) {
      facts.push({name: 'ld+json', place, value: child.value})
    }
  }

  function picture(node: Element) {
    const image = node.tagName === 'img' ? node : find(node, 'img')
    const src = image && attribute(image, 'src')
    const place = image && attributePlace(image, 'src', value)
    if (
      !image ||
      !src ||
      !place ||
      !/^https?:\/\//iu.test(src) ||
      figures.some((figure) => figure.place.start === place.start)
    )
      return
    const caption = node.tagName === 'figure' ? find(node, 'figcaption') : undefined
    const texts = caption ? textsOf(caption) : []
    const alt = attribute(image, 'alt')?.trim()
    figures.push({
      ...(alt ? {alt} : {}),
      ...(texts.length > 0
        ? {
            caption: {
              place: {end: texts.at(-1)!.end, start: texts[0]!.start},
              text: texts
                .map(({text}) => text)
                .join(' ')
                .replace(/\s+/gu, ' ')
            }
          }
        : {}),
      place,
      src
    })
  }
}

/** Place of the value of an attribute, without its quotes. */
function attributePlace(element: Element, name: string, value: string): Span | undefined {
  const at = element.sourceCodeLocation?.attrs?.[name]
  if (!at) return
  const raw = value.slice(at.startOffset, at.endOffset)
  const equals = raw.indexOf('=')
  if (equals < 0) return
  let start = at.startOffset + equals + 1
  let end = at.endOffset
  while (/\s/u.test(value[start] ?? '') && start < end) start++
  const quote = value[start]
  if (quote === '"' || quote === "'") {
    start++
    end--
  }
  return end > start ? {end, start} : undefined
}

/** Elements looked at below a figure, a byline or a title. */
const most = 200

function find(node: Element, tag: string): Element | undefined {
  let left = most
  let found: Element | undefined
  walk(
    node,
    (child) => {
      if (isElement(child) && child.tagName === tag) found ??= child
      return !found && left-- > 0
    },
    () => undefined
  )
  return found
}

function textsOf(node: Element): Array<Span & {text: string}> {
  const texts: Array<Span & {text: string}> = []
  let left = most
  walk(
    node,
    (child) => {
      const at = child.nodeName === '#text' ? spanOfNode(child) : undefined
      if (at && 'value' in child && child.value.trim())
        texts.push({...at, text: child.value.trim()})
      return left-- > 0 && child.nodeName !== 'script' && child.nodeName !== 'style'
    },
    () => undefined
  )
  return texts
}
