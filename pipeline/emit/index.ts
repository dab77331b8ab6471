/** The table of emitters. */

import articleMarkdown from './article-markdown.ts'
import type {Emitter} from './emitter.ts'

export const emitters: Emitter[] = [articleMarkdown]
