/**
 * Reads who signed a Japanese story: a name in brackets below it, or with the trade before or behind it.
 *
 * ```text
 *   | 町は船着き場に看板を立てた。
 * > | （有馬千尋）
 *       ^^^^^^^^
 * ```
 *
 * A name is three to five signs of Han script, or two groups of them; an agency, a picture or the
 * end of a series in brackets is none.
 */

export interface HanSignature {
  from: number
  name: string
  said: true
  to: number
  type: 'Person'
}

/** Longer lines are sentences. */
const longest = 40

const name = String.raw`(?<name>\p{Script=Han}{3,5}|\p{Script=Han}{1,3}[ 　・]\p{Script=Han}{1,3}|\p{Script=Han}{1,3}[ 　]?[\p{Script=Hiragana}\p{Script=Katakana}]{2,4})`
const trade = '(?:記者|編集委員|論説委員|特派員|ライター)'

const forms = [
  new RegExp(
    String.raw`^[（(【［\[〈]\s?(?:文・写真[＝=:：・]?|文[＝=:：・]|取材[＝=:：・])?${name}\s?${trade}?\s?[）)】］\]〉]$`,
    'u'
  ),
  new RegExp(
    String.raw`^(?:(?:取材・文|文・写真|写真・文|取材・執筆|構成・文|文|執筆|執筆者|著者|筆者|記者|投稿者|作者|ライター|聞き手)\s?[＝=:：／/・]\s?|(?:取材・文|文・写真|執筆者|投稿者|ライター|記者)[\s　])${name}\s?${trade}?$`,
    'u'
  ),
  // `（長野支局・山田太郎）`
  new RegExp(
    String.raw`^[（(【［]\p{Script=Han}{1,6}(?:支局|総局|支社|本社|通信部|社会部|報道部)[・　 ]${name}[）)】］]$`,
    'u'
  ),
  new RegExp(String.raw`^${name}[ 　]?${trade}$`, 'u'),
  new RegExp(String.raw`^${name}[＝=][\p{Script=Han}\p{Script=Katakana}]{2,8}$`, 'u')
]

/** `新华社杭州5月18日电（记者陈思远、吴珂）`: at the beginning of a text, behind where and when it was written. */
const reported =
  /^[^（(。]{4,24}[电電讯訊][（(](?:见习|本报|通讯员)?记者 ?(?<names>\p{Script=Han}{2,4}(?:[、 　]\p{Script=Han}{2,4}){0,4})[）)]/u

/** What stands in brackets and is no one. */
const noOne =
  /通信|新聞|共同|時事|提供|撮影|編集部|取材班|敬称略|続く|つづく|終わり|おわり|文責|本社|支局|支社|総局|放送|報道|協会|委員会|関連記事|写真|資料|連載|随時|注$|了$|部$|社$|局$|室$|会$|省$|庁$|紙$/u

/** Read who a Chinese text says its reporters are, in the brackets behind its dateline. */
export function hanReporters(text: string): HanSignature[] {
  const match = reported.exec(text.slice(0, 80))
  const names = match?.groups?.['names'] ?? ''
  const start = (match?.[0].length ?? 1) - 1 - names.length
  return [...names.matchAll(/\p{Script=Han}+/gu)].map((one) => {
    const from = start + one.index
    return {from, name: one[0], said: true, to: from + one[0].length, type: 'Person'}
  })
}

/**
 * Read a line.
 *
 * @returns
 *   The one who signed; none where it may be anything else.
 */
export function hanSignature(text: string): HanSignature[] {
  if (text.length > longest) return []
  for (const form of forms) {
    const match = form.exec(text)
    const found = match?.groups?.['name']
    if (!match || !found || noOne.test(found)) continue
    const from = text.indexOf(found)
    return [{from, name: found, said: true, to: from + found.length, type: 'Person'}]
  }
  return []
}
