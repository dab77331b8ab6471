/** Reads the name of a month, in the languages of the wires. */

import {distance} from 'fastest-levenshtein'

const english =
  `january february march april may june july august september october november december`.split(' ')

/** Names of months and their short forms in the languages of the press, January first; `_` for a space in one. */
const names = [
  'january jan januar jänner janvier janv enero ene gennaio gen januari janeiro stycznia styczeń ledna ocak ianuarie tammikuuta января يناير янв jän كانون_الثاني جانفي جنوری ιανουαρίου ιαν січня siječnja januara januarja januára януари јануара január jaanuar janúar gener janvāris janvārī sausio जनवरी ינואר มกราคม leden январь січень ιανουάριος tammikuu',
  'february feb februar febr février févr fév fevrier febrero febbraio februari fevereiro fev lutego luty února şubat februarie helmikuuta февраля فبراير фев شباط فيفري فروری φεβρουαρίου φεβ лютого veljače februara februarja februára февруари фебруара február veebruar febrúar febrer febrvāris februārī vasario फ़रवरी फरवरी פברואר กุมภาพันธ์ únor февраль лютий φεβρουάριος helmikuu',
  'march mar marta mac maret märz maerz mrz mars marzo maart mrt março marco marca marzec marts března mart martie maaliskuuta марта مارس мар mär آذار اذار مارچ μαρτίου μαρ березня ožujka март märts március martā kovo maret març मार्च מרץ מרס มีนาคม březen березень μάρτιος maaliskuu',
  'april apr avril avr abril abr aprile kwietnia kwiecień dubna nisan aprilie huhtikuuta апреля أبريل إبريل апр نيسان أفريل ابريل اپریل απριλίου απρ квітня travnja aprila apríla април április aprill apríl aprīlī balandžio अप्रैल אפריל เมษายน duben апрель квітень απρίλιος huhtikuu',
  'may mai mayo maggio mag mei maj maio maja května mayıs toukokuuta мая مايو أيار ايار ماي مئی μαΐου μαίου травня svibnja mája май маја május maí maig maijā gegužės मई מאי พฤษภาคม květen травень μάιος toukokuu',
  'june jun juni juin junio giugno giu junho czerwca czerwiec června haziran iunie kesäkuuta июня يونيو июн حزيران يونية جوان جون ιουνίου ιουν червня lipnja juna junija júna юни јуна június juuni júní juny jūnijā birželio जून יוני มิถุนายน červen июнь червень ιούνιος kesäkuu',
  'july jul julai juli juillet juil julio luglio lug julho lipca lipiec července temmuz iulie heinäkuuta июля يوليو июл تموز جويلية يوليوز جولائی ιουλίου ιουλ липня srpnja jula julija júla юли јула július juuli júlí juliol jūlijā liepos जुलाई יולי กรกฎาคม červenec июль липень ιούλιος heinäkuu',
  'august aug ogos août aout agosto ago augustus augusti sierpnia sierpień srpna ağustos elokuuta августа أغسطس авг آب أوت غشت اگست αυγούστου αυγ серпня kolovoza avgusta augusta август augusztus ágúst agost augustā rugpjūčio agustus अगस्त אוגוסט สิงหาคม srpen серпень αύγουστος elokuu',
  'september sep sept septembre septiembre settembre set setembro września wrzesień září eylül septembrie syyskuuta сентября سبتمبر сен сент أيلول ايلول شتنبر ستمبر σεπτεμβρίου σεπ вересня rujna septembra септември септембра szeptember setembre septembrī rugsėjo सितंबर सितम्बर ספטמבר กันยายน сентябрь вересень σεπτέμβριος syyskuu',
  'october oct oktober okt octobre octubre ottobre ott outubro out października październik října ekim octombrie lokakuuta октября أكتوبر окт تشرين_الأول تشرين_الاول اكتوبر اکتوبر οκτωβρίου οκτ жовтня oktobra októbra октомври октобра október oktoober oktobrī spalio अक्टूबर अक्तूबर אוקטובר ตุลาคม říjen октябрь жовтень οκτώβριος lokakuu',
  'november nov novembre noviembre novembro listopada listopad listopadu kasım noiembrie marraskuuta ноября نوفمبر ноя нояб تشرين_الثاني نونبر نومبر νοεμβρίου νοε studenoga studenog novembra ноември новембра nóvember novembrī lapkričio नवंबर नवम्बर נובמבר พฤศจิกายน ноябрь νοέμβριος marraskuu',
  'december dec disember dezember dez décembre déc decembre diciembre dic dicembre dezembro desember des grudnia grudzień prosince aralık decembrie joulukuuta декабря ديسمبر дек كانون_الأول كانون_الاول دجنبر دسمبر δεκεμβρίου δεκ грудня prosinca decembra декември децембра detsember desembre decembrī gruodžio दिसंबर दिसम्बर דצמבר ธันวาคม prosinec декабрь грудень δεκέμβριος joulukuu'
]

const months = new Map(
  names.flatMap((list, index) => list.split(' ').map((name) => [name, index + 1] as const))
)

/**
 * Read the name of a month.
 *
 * @param text
 *   A word, with or without its full stop.
 * @returns
 *   `1` to `12`.
 */
export function monthNamed(text: string): number | undefined {
  return months.get(text.replace(/\.$/u, '').replace(/\s+/gu, '_').toLowerCase())
}

/**
 * Read the month of a printed day. `5 listopada` is November in Poland; behind an ordinal with its full stop, as
 * Croats write, it is October.
 *
 * @param printed
 *   Day and month as they stand.
 */
export function monthOf(printed: string, month: string): number | undefined {
  return /^\d{1,2}\.\s?listopada/iu.test(printed) ? 10 : monthNamed(month)
}

/** Read it where a letter or two went wrong on the wire (example: `'Ocotber'`). English only. */
export function monthMistyped(text: string): number | undefined {
  const word = text.replace(/\.$/u, '').toLowerCase()
  const known = monthNamed(word)
  if (known) return known
  if (word.length < 3 || word.length > 11) return
  const near = english.findIndex(
    (month) =>
      isSwapped(month, word) ||
      distance(month, word) <= (month.length > 5 ? 2 : 1) ||
      (word.length < 6 && word[0] === month[0] && distance(month.slice(0, 3), word) <= 1)
  )
  return near < 0 ? undefined : near + 1
}

/** Two letters that changed places: `Marhc`. */
function isSwapped(month: string, word: string): boolean {
  if (month.length !== word.length) return false
  const at = [...month].findIndex((letter, index) => letter !== word[index])
  const swapped = `${month.slice(0, at)}${month[at + 1]}${month[at]}${month.slice(at + 2)}`
  return at >= 0 && at + 1 < month.length && swapped === word
}
