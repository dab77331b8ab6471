/** How websites say how long a story takes to read. */

import type {Words} from './words.ts'

export const readingTime: Words = {
  line: `# min|# mins|# min read|# mins read|# minute read|# minutes read|# minutes to read|# min reading|read time # min|
reading time # minutes|reading time # minute|reading time # min|# minuten|# min lesezeit|lesezeit # minuten|
lesezeit # minute|lesezeit # min|# minute lesezeit|# minuten lesezeit|lecture # min|temps de lecture # min|
temps de lecture # minutes|lectura # min|# min de lectura|tempo di lettura # min|tempo di lettura # minuti|
leestijd # minuten|# minuten leestijd|read time # minutes|# minute lecture|# sec read`,
  start: 'estimated read time|estimated reading time|approximate reading time|geschätzte lesezeit',
  within: ''
}
