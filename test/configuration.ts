/** The publication of the tests. Every name is invented. */

import type {Configuration} from '../pipeline/index.ts'

export const configuration: Configuration = {
  desk: {
    agencies: [{aliases: ['NNA'], name: 'Northern News Agency', url: 'https://nna.example/'}],
    authors: [
      {
        jobTitle: 'Harbour Correspondent',
        name: 'Ines Calder',
        sameAs: ['https://social.example/@inescalder'],
        url: 'https://gazette.example/people/ines-calder'
      }
    ]
  },
  feeds: {archives: true, limit: 50, more: [], ttl: 60},
  output: {pages: true},
  publication: {
    language: 'en',
    name: 'The Porto Novo Gazette',
    timeZone: 'Europe/Lisbon',
    url: 'https://gazette.example/'
  }
}
