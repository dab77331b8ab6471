/** Tells by its names whether an element of a page holds the standfirst. */

import {attribute, type Element} from './parts.ts'

/** Attributes in which makers of pages say what a part is. */
const named = ['class', 'id', 'itemprop', 'data-qa', 'data-testid', 'data-test-id', 'data-gu-name']

/** Elements that are too large or too small. */
const others = new Set(['article', 'body', 'html', 'main', 'meta', 'section', 'span'])

const certain =
  /(?:^|[\s_-])(?:dek|deck|standfirst|strapline|sub-?(?:title|head|headline|heading|deck)|alternativeheadline|headline-?secondary|chapeau|chapo|vorspann|unterzeile|entradilla|bajada|subtitulo|occhiello|sottotitolo|ondertitel|podtytul|underrubrik|(?:article|story|entry|post|content)[_-]{0,2}(?:summary|standfirst|lead|dek|excerpt|subtitle|subheadline))(?=$|\s|[_-]{1,2}(?:text|item|container|wrapper)(?=$|\s))/iu

/** Words that name the first paragraph of the text as often. */
const likely =
  /(?:^|[\s_-])(?:intro|introduction|teaser|intro-?text|lead|lede|leadin|lead-?text|opener|ingress|manchet|desc|description|summary|excerpt|sommario|riassunto|abstract|perex|lid)(?=$|\s)|[a-z](?:Intro(?:Text)?|Lead|Summary)(?=$|\s)/iu

/**
 * Tell how an element is named.
 *
 * @returns
 *   `standfirst`, or `intro` where the name is that of the first paragraph too.
 */
export function standfirstKind(element: Element): 'intro' | 'standfirst' | undefined {
  if (others.has(element.tagName)) return
  const text = named.map((name) => attribute(element, name)?.slice(0, 200) ?? '').join(' ')
  if (certain.test(text)) return 'standfirst'
  return likely.test(text) ? 'intro' : undefined
}
