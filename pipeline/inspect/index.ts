/** The table of inspectors: the first that accepts a file takes it. */

import html from './html.ts'
import type {Inspector} from './inspector.ts'
import jsonLd from './json-ld.ts'
import markdown from './markdown.ts'

export const inspectors: Inspector[] = [html, jsonLd, markdown]
