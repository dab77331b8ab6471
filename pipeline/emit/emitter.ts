/** The contract of an emitter: one output format, Article or Edition → new VFiles. */

import type {VFile} from 'vfile'
import type {Released} from '../article.ts'
import type {Configuration} from '../configuration.ts'
import type {Edition} from '../edition.ts'
import type {Sources} from '../util/sources.ts'

export interface Emitter {
  /** Pages of the whole edition; paths relative to the output folder. */
  edition?(edition: Edition): VFile[]
  name: string
  /** Pages of one article. */
  article?(article: Released, configuration: Configuration): VFile[]
  /** What `sources` speaks of: the plain data behind the page or the article’s item in it. */
  leaves?(article: Released, configuration: Configuration): unknown
  /** The table, or, where the same leaf may come from several places, the table of one article. */
  sources?: Sources | ((article: Released) => Sources)
}

export type {Sources}
