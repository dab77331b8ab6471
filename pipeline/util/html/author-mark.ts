/** Tells by its names, or by where it leads, whether an element of a page holds the name of its author. */

import {attribute, type Element} from './parts.ts'

/** UTF-16 units of an attribute that are looked at. */
const longest = 300

/** Names of what holds the author’s name and nothing else. */
const author =
  /(?:^|\s)(?:(?:p-|h-card )?author|fn|byline|(?:[a-z\d]{1,20}[-_]{1,2}){0,3}(?:byline|author|autor|auteur|firma|writer|reporter|contributor)[-_]{0,2}(?:name|text|link|item|title)?|(?:meta|caas|gnt)[-_a-z]{0,20}author[-_a-z]{0,20})(?=$|\s)/iu

/** Pages of those who write for a site: `/authors/ines-calder`, `/sns/reporter/ines`. */
const page =
  /\/(?:authors?|auteurs?|autor(?:es?|en)?|autore|autori|by|byline|contributors?|columnists?|forfatter|journalist(?:e|en|s|as)?|people|perfil|profiles?|redakteure?|reporters?|skribent(?:er)?|staff|writers?|yazar(?:lar)?)\/[^/?#]{2,80}\/?(?:[?#].{0,100})?$/iu

/**
 * Tell how an element says so.
 *
 * @returns
 *   The name of the fact; nothing where it does not.
 */
export function authorMark(
  element: Element
): 'class:author' | 'href:author' | 'rel:author' | undefined {
  if (` ${attribute(element, 'rel') ?? ''} `.includes(' author ')) return 'rel:author'
  if (author.test(attribute(element, 'class')?.slice(0, longest) ?? '')) return 'class:author'
  const leads = element.tagName === 'a' && page.test(attribute(element, 'href') ?? '')
  return leads ? 'href:author' : undefined
}
