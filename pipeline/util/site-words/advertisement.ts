/** What websites say where they sell space. */

import type {Words} from './words.ts'

export const advertisement: Words = {
  line: `ad|ads|supported by|advert|advertisement|advertisements|advertising|advertisement continue reading the main story|
article continues after advertisement|article continues after ad|article continues below|article continues below advertisement|
continue reading below|continue reading the main story|story continues below|story continues below advertisement|
sponsored|sponsored content|sponsored by|paid content|promoted|promoted stories|skip ad|skip advertisement|close ad|
this is an advertisement|anzeige|anzeigen|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|annonse|
reklam|reklama|reklame|スポンサーリンク|広告`,
  start: `advertisement story continues|advertisement article continues|story continues after|the story continues below|
article continues after this|werbung lesen sie|advertisement feature`,
  within: ''
}
