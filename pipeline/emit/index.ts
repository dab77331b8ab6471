/** The table of emitters. */

import articleJsonLd from './article-json-ld.ts'
import articleMarkdown from './article-markdown.ts'
import editionJsonLd from './edition-json-ld.ts'
import type {Emitter} from './emitter.ts'

export const emitters: Emitter[] = [articleJsonLd, articleMarkdown, editionJsonLd]
