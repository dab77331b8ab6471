/**
 * Reads lists of names in scripts without capitals, where only a trade beside them tells that they are names:
 * `记者李文博、赵晓菲` · `本报记者 周嘉乐 文/摄` · `홍길동·이몽룡 기자` · `記者王大明`.
 */

export interface ScriptName {
  from: number
  name: string
  to: number
}

/** Chinese trades, with whose and what kind of they are before them. */
const hanTrade = String.raw`(?:(?:本报|本報|本刊|本网|本網|本台|新华社|新華社|中新社|人民网|中央社|晚报|日报|全媒体|融媒体|\p{Script=Han}{2,4}(?:晚报|日报|早报|都市报|商报|时报)|首席|见习|見習|实习|實習|特约|特約|特派|特稿|摄影|攝影|驻\p{Script=Han}{2,4})[ 　]?){0,3}(?:记者|記者|通讯员|通訊員|实习生|實習生|撰稿人|特派員)`

/** Trades of whom nobody is named. */
const pictures = /^[ 　:：]{0,2}(?:摄影|攝影|图|圖|摄|攝|供图|供圖|制图|製圖)/u

const hanLabel = new RegExp(`^(?:${hanTrade})[ 　:：]{0,2}`, 'u')

/** What stands behind the names: `文/摄`, `摄影报道`, `报道`, `综合报道`. */
const hanTail =
  /[ 　]{0,2}(?:[／/]?[文图圖摄攝]{1,2}(?:[／/并并][文图圖摄攝影片]{1,3})?|(?:综合|綜合|摄影|攝影|编译|編譯)?(?:报道|報道|報導|整理|采写|採寫|撰文|摄影|攝影))$/u

/** A Chinese name: two to four signs, or a foreign one with its dot. */
const hanName = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,6}[·・]\p{Script=Han}{1,8})$/u

/** Words in Han script that stand where names do. */
const noOne =
  /新闻|新聞|报|報|社|网|網|台|部|中心|编辑|編輯|综合|来源|专|讯|訊|獲悉|获悉|了解|从|在|是|的/u

const hangulTrade = String.raw`(?:기자|특파원|통신원|선임기자|전문기자|인턴기자|수습기자|논설위원|객원기자)`
const hangulName = /^\p{Script=Hangul}{2,4}$/u
const hangulForm = new RegExp(
  String.raw`^(?<names>\p{Script=Hangul}{2,4}(?:(?:[·,、ㆍ]\s?| )\p{Script=Hangul}{2,4}){0,4}?) ?(?:\p{Script=Hangul}{2,4})?${hangulTrade}$`,
  'u'
)

/** Korean words that stand before the trade and are no one. */
const anyReporter =
  /^(?:시민|본지|취재|사진|담당|현장|전문|수습|인턴|방송|신문|여성|남성|젊은|일부|동료|외신|주재|출입|선임|소속|경제|정치|사회|문화|스포츠|연예|국제|뉴스|온라인|디지털|편집|명예|학생|어린이|서울|부산|대구|인천|광주|대전)$/u

/**
 * Read names with the trade of their bearers.
 *
 * @param text
 *   A line, or what stands in its brackets.
 * @returns
 *   The names in order; none where anything else stands between them.
 */
export function scriptNames(text: string): ScriptName[] {
  return hanNames(text) ?? hangulNames(text) ?? []
}

/** A name in Han script that stands alone where only one can. */
export function hanNameAt(text: string): ScriptName[] {
  const bare = text.replace(/[ 　・]/gu, '')
  return hanName.test(bare) && !noOne.test(bare) ? [{from: 0, name: text, to: text.length}] : []
}

/** `港野 葉子`: a family name and a given one, parted as no label is. */
export function isHanName(text: string): boolean {
  return /^\p{Script=Han}{1,4}[ 　]\p{Script=Han}{1,4}$/u.test(text) && hanNameAt(text).length > 0
}

/** Each trade, with the names behind it up to the next. */
function hanNames(text: string): ScriptName[] | undefined {
  const skip = /^[□◎■●▲△◆\s　]{0,3}/u.exec(text)![0].length
  if (!hanLabel.test(text.slice(skip))) return
  const end = hanTail.exec(text)?.index ?? text.length
  const names: ScriptName[] = []
  let at = skip
  while (at < end) {
    const rest = text.slice(at, end)
    const label = hanLabel.exec(rest)?.[0].length ?? 0
    if (label > 0 && pictures.test(rest.slice(label))) return names
    at += label
    const word = /^[^、，,；;\s　]{1,16}/u.exec(text.slice(at, end))?.[0] ?? ''
    // `张　强`: a name of two signs is spread to the width of three.
    const spread = /^\p{Script=Han}[ 　]{1,2}\p{Script=Han}(?=$|[、，,；;\s　])/u.exec(
      text.slice(at, end)
    )?.[0]
    const name = spread ?? word
    const bare = name.replace(/[ 　]/gu, '')
    if (!hanName.test(bare) || noOne.test(bare)) return
    names.push({from: at, name: bare, to: at + name.length})
    at += name.length
    at += /^[、，,；;\s　]{0,4}/u.exec(text.slice(at))![0].length
  }
  return names
}

function hangulNames(text: string): ScriptName[] | undefined {
  const printed = hangulForm.exec(text)?.groups?.['names']
  if (!printed) return
  const names: ScriptName[] = []
  for (const match of printed.matchAll(/\p{Script=Hangul}+/gu)) {
    if (!hangulName.test(match[0]) || anyReporter.test(match[0])) return
    names.push({from: match.index, name: match[0], to: match.index + match[0].length})
  }
  return names
}
