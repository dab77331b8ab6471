/** How websites say how long a story takes to read. */

import type {Words} from './words.ts'

export const readingTime: Words = {
  label: `reading time|read time|lesezeit|lesedauer|leestijd|lästid|lesetid|læsetid|czas czytania`,
  line: `eine minute lesezeit|eine min lesezeit|one minute read|une minute de lecture|un minuto de lectura|un minuto di lettura|um minuto de leitura|één minuut leestijd|en minuts læsetid|lesezeit eine minute|weniger als eine minute lesezeit|less than a minute read|less than # minute|less than # min read|# min readlisten|# minute readlisten|
# min|# mins|# min read|# mins read|# minute read|# minutes read|# minutes to read|# min reading|read time # min|
reading time # minutes|reading time # minute|reading time # min|# minuten|# min lesezeit|lesezeit # minuten|
lesezeit # minute|lesezeit # min|# minute lesezeit|# minuten lesezeit|lecture # min|temps de lecture # min|
temps de lecture # minutes|lectura # min|# min de lectura|tempo di lettura # min|tempo di lettura # minuti|
leestijd # minuten|# minuten leestijd|read time # minutes|# minute lecture|# sec read|# min listen|# minute listen|
# min read #|listen # min|listen # mins|listen # minutes|# minutes|# min video|est reading time # minutes|
reading time # mins|time to read # minutes|time to read # min|read in # minutes|# mins to read|# minute read time|
minutes to read #|# minutes de lecture|# minute de lecture|# min de lecture|lecture # minutes|temps de lecture|
temps de lecture # minute|# minuti di lettura|# minuto di lettura|# min di lettura|lettura # min|lesezeit|
lesezeit ca # minuten|lesezeit etwa # minuten|ca # min lesezeit|ca # min|lesedauer # min|lesedauer # minuten|
tiempo de lectura # min|tiempo de lectura # minutos|# minutos de lectura|# min lectura|lectura # minutos|
tempo de leitura # min|tempo de leitura # minutos|# min de leitura|# minutos de leitura|leitura de # min|# min lezen|
# min leestijd|leestijd # min|leestijd # minuut|# min läsning|läsning # min|lästid # min|lästid ca # min|
# min lesetid|lesetid # min|# min læsetid|læsetid # min|læsetid # minutter|# min czytania|# minut czytania|
# minuty czytania|czas czytania # min|artikel zum hören # min|audio # min|listen #|
this article is more than # year old|this article is more than # years old|this article is more than # month old|
this article is more than # months old`,
  start: `estimated read time|estimated reading time|approximate reading time|geschätzte lesezeit|time to read|temps de lecture|
tiempo de lectura|tempo di lettura|tempo de leitura`,
  within: ''
}
