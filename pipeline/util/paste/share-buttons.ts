/** Tells a row of names of networks and verbs beside them: `FacebookTwitterEmail`, `Seite teilenFacebookTwitterE-Mail`. */

/** UTF-16 units of a row. */
const longest = 160

/** Networks, and ways to send a story on. */
const networks = new Set(
  `facebook twitter tweet email mail print pinterest linkedin whatsapp reddit telegram tumblr flipboard messenger google
pocket xing viber skype sms instagram youtube x threads bluesky mastodon rss wechat weibo kakao naver vkontakte`.split(
    /\s+/u
  )
)

/** The verbs beside them. */
const verbs = new Set(
  `a e share shares copy link line teilen twittern drucken merken partager imprimer compartir imprimir enviar por correo
par courriel compartilhar compartilhe partilhar partagez sur auf no su op på dela dele del udostępnij na sdílet jaa comentar condividi stampa delen plus pin it save like comment comments and on via this with more feed`.split(
    /\s+/u
  )
)

/** What may stand beside two networks at least: “Share this article by”, “Seite teilen”. */
const others = new Set(
  `article story page post to by us artikel seite beitrag diesen dieses auf per versenden senden empfehlen folgen kopieren
envoyer partagez cet cette sur le la lien copier comparte esta este noticia nota artículo en copiar enlace articolo su
questo invia copia partilhar compartilhe matéria deel dit deze bericht met via dela del artikeln artikkelen artiklen på
udostępnij artykuł wyślij jaa sdílet paylaş`.split(/\s+/u)
)

/** Their capitals inside begin no new word. */
const whole = /LinkedIn|WeChat|WhatsApp|YouTube/gu

const firstWord = /\p{L}(?:(?!(?<=\p{Ll})\p{Lu})\p{L})*/u

/** Whether a line is such a row: two words or more, of them two networks where a word stands that is at home elsewhere. */
export function isShareRow(text: string): boolean {
  if (text.length > longest) return false
  const first = firstWord.exec(text)?.[0].toLowerCase() ?? ''
  if (!networks.has(first) && !verbs.has(first) && !others.has(first)) return false
  const words =
    text
      .replace(whole, (name) => ` ${name.toLowerCase()}`)
      .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < 2) return false
  if (words.every((word) => networks.has(word) || verbs.has(word))) return true
  const known = new Set(words.filter((word) => networks.has(word)))
  return (
    known.size > 1 &&
    words.every((word) => networks.has(word) || verbs.has(word) || others.has(word))
  )
}
