/** The namespaces of feeds, and the prefixes by which people know them. */

/** URI → prefix; none for Atom, whose own elements have none, and for RSS, which has no namespace. */
export const feedNamespaces: Record<string, string> = {
  '': '',
  'http://backend.userland.com/creativeCommonsRssModule': 'creativeCommons',
  'http://purl.org/atompub/tombstones/1.0': 'at',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/rss/1.0/modules/slash/': 'slash',
  'http://purl.org/rss/1.0/modules/syndication/': 'sy',
  'http://purl.org/syndication/history/1.0': 'fh',
  'http://purl.org/syndication/thread/1.0': 'thr',
  'http://search.yahoo.com/mrss/': 'media',
  'http://wellformedweb.org/CommentAPI/': 'wfw',
  'http://www.georss.org/georss': 'georss',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/2005/Atom': 'atom',
  'https://podcastindex.org/namespace/1.0': 'podcast'
}

/**
 * Name an element as people know it.
 *
 * @param home
 *   Namespace of the document’s own elements, which have no prefix.
 */
export function canonicalName(uri: string, local: string, home: string): string {
  if (uri === home) return local
  const prefix = feedNamespaces[uri]
  return prefix === undefined ? `{${uri}}${local}` : prefix ? `${prefix}:${local}` : `:${local}`
}
