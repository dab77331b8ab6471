/** Tells the way to a page that sites print above a headline: `Accueil > Côte > Port-Neuf`, `首页 > 社会`. */

/** UTF-16 units of one step, and words of it. */
const step = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ,.&’'()-]{0,39}$/u
const words = 5

const mark = /\s*[›»＞]\s*|\s+(?:>{1,2}|\/)\s+/u

/** What the front page is called. */
const home =
  /^(?:home|homepage|start|startseite|accueil|inicio|início|portada|página inicial|hem|forside|forsiden|strona główna|anasayfa|ana sayfa|etusivu|αρχική|главная|головна|домой|domů|úvod|főoldal|acasă|beranda|ホーム|トップ|首页|首頁|홈|الرئيسية|होम)$/iu

/** Whether a line is such a way: three steps, or two of which the first is the front page. */
export function isCrumbs(text: string): boolean {
  if (text.length > 160) return false
  const steps = text.trim().split(mark)
  if (steps.length < 2 || steps.length > 7) return false
  // `Home / Cities / Merrow / Ring road: farmers refuse to sell`: the last step is the headline.
  if (steps.length > 2 && home.test(steps[0]!)) steps.pop()
  if (!steps.every((one) => step.test(one) && one.split(/\s+/u).length <= words)) return false
  return steps.length > 2 || home.test(steps[0]!)
}
