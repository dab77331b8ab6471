/** Reads `copydesk.yaml`. */

import type {Configuration} from '../pipeline/index.ts'

/** What is assumed where `copydesk.yaml` says nothing. */
export const defaults: Configuration = {
  desk: {agencies: [], authors: []},
  feeds: {limit: 50},
  output: {pages: true},
  publication: {language: 'en', name: 'Copydesk', url: 'https://example.com/'}
}

/** Read the configuration. */
export async function readConfiguration(_file?: string): Promise<Configuration> {
  return defaults
}
