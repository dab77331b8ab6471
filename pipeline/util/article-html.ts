/**
 * Makes HTML of a body: sanitized, with absolute URLs. Raw HTML of the copy never passes.
 *
 * Source: RFC 4287 3.1.1.3 (HTML that can stand in a `div`), the sanitizing rules of GitHub.
 */

import type {Element, Root} from 'hast'
import {defaultSchema, sanitize, type Schema} from 'hast-util-sanitize'
import type {Root as Body} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import {visit} from 'unist-util-visit'
import type {Image} from '../article.ts'
import {captionPictures} from './caption-pictures.ts'
import {cleanText} from './clean-text.ts'

/** Schemes by attribute that holds a URL. */
const schemes: Record<string, RegExp> = {
  cite: /^https?:$/u,
  href: /^(?:https?|mailto|tel):$/u,
  src: /^https?:$/u
}

/** Ids are ours alone (those of footnotes), so none needs another prefix. */
const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  protocols: {
    cite: ['http', 'https'],
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https']
  }
}

/**
 * Make HTML of a body.
 *
 * @param body
 *   Body in mdast.
 * @param base
 *   Absolute URL that relative ones are resolved against; without it, they and `#…` stay as they are.
 * @param images
 *   What is known of its pictures: captions, credits, sizes.
 * @returns
 *   The tree: a run of blocks, each on its own line.
 */
export function articleHtml(body: Body, base?: string, images: Image[] = []): Root {
  // `toHast` of a root is a root, and so is `sanitize` of one.
  const hast = sanitize(toHast(body) as Root, schema) as Root
  captionPictures(hast, images)
  clean(hast, base)
  return hast
}

/** Text without what XML forbids, URLs as they should be, no picture without one. */
function clean(parent: Element | Root, base: string | undefined): void {
  for (const node of parent.children) {
    if (node.type === 'text') node.value = cleanText(node.value)
    if (node.type !== 'element') continue
    tidy(node, base)
    if (node.tagName === 'a') unlink(node)
    clean(node, base)
  }
  const isBare = (node: Root['children'][number]) =>
    node.type === 'element' && node.tagName === 'img' && !node.properties['src']
  if (parent.children.some(isBare)) {
    parent.children = (parent.children as Element[]).filter((node) => !isBare(node))
  }
}

/** HTML has no link in a link, which Markdown makes of an address in the words of one. */
function unlink(link: Element): void {
  visit(link, 'element', (node, index, parent) => {
    if (node === link || node.tagName !== 'a' || !parent) return
    parent.children.splice(index!, 1, ...(node.children as typeof parent.children))
    return index
  })
}

function tidy({properties}: Element, base: string | undefined): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value !== 'string') continue
    const pattern = schemes[name]
    const text = cleanText(value)
    const clean = pattern ? withAddress(text) : text
    const url = pattern && base !== undefined ? absolute(clean, base, pattern) : clean
    if (url === undefined) delete properties[name]
    else properties[name] = url
  }
}

/** `toHast` escapes the brackets of an IPv6 host (`https://[::1]/`), where they must stand as they are. */
function withAddress(url: string): string {
  return url.replace(
    /^(https?:\/\/(?:[^/?#@]{0,100}@)?)%5B([\da-f:.]{2,45})%5D(?=[:/?#]|$)/iu,
    '$1[$2]'
  )
}

/**
 * Make a URL absolute.
 *
 * @param base
 *   Absolute URL; without it, a relative URL is none.
 * @param scheme
 *   What its scheme must look like, with the colon (default: http and https).
 * @returns
 *   The URL in its normal form, valid by RFC 3986 too; nothing where it is none, or of another scheme.
 */
export function absolute(url: string, base?: string, scheme = /^https?:$/u): string | undefined {
  if (!URL.canParse(url, base)) return
  const {href, protocol} = new URL(url, base)
  if (!scheme.test(protocol)) return
  const path = href.indexOf('/', protocol.length + 2)
  const host = /^https?:$/u.test(protocol) ? href.slice(0, path) : ''
  const [before, ...fragment] = href.slice(host.length).split('#').map(strict)
  return `${host}${before}${fragment.length > 0 ? '#' : ''}${fragment.join('%23')}`
}

/** Browsers let more characters stand in a path, a query and a fragment than RFC 3986 does. */
function strict(part: string): string {
  return part
    .replace(/%(?![\da-f]{2})/giu, '%25')
    .replace(/[^\w\-.~:/?@!$&'()*+,;=%]+/gu, encodeURIComponent)
}
