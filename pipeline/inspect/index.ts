/** The table of inspectors: the first that accepts a file takes it. */

import html from './html.ts'
import type {Inspector} from './inspector.ts'
import jsonLd from './json-ld.ts'

export const inspectors: Inspector[] = [html, jsonLd]
