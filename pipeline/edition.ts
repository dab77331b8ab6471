/** The articles that go out together, newest first. */

import type {Released} from './article.ts'
import type {Configuration} from './configuration.ts'

export interface Edition {
  articles: Released[]
  configuration: Configuration
}
