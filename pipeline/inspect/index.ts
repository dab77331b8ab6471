/** The table of inspectors: the first that accepts a file takes it. */

import feed from './feed.ts'
import html from './html.ts'
import type {Inspector} from './inspector.ts'
import jsonFeed from './json-feed.ts'
import jsonLd from './json-ld.ts'
import markdown from './markdown.ts'

export const inspectors: Inspector[] = [feed, html, jsonFeed, jsonLd, markdown]
