/** Takes the day of the week off the end of a text, as datelines print it before a date or alone. */

const long = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:segunda|terça|quarta|quinta|sexta)-feira|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tisdag|lördag|söndag|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pondělí|úterý|středa|čtvrtek|pátek|neděle|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье`
const short = String.raw`(?<=,\s)(?:mon|tues?|wed|thur?s?|fri|sat|sun|lun|mié|mer|jeu|jue|ven|vie|sam|sáb|sab|dim|dom|gio)\.?`
const weekday = new RegExp(String.raw`(?:,\s{0,2}|\s{1,2})(?:${long}|${short})$`, 'iu')

const whole = new RegExp(String.raw`^(?:${long})$`, 'iu')

/** Whether a word is the name of a day. */
export function isWeekday(word: string): boolean {
  return whole.test(word)
}

/** In small letters only: `IL` is Illinois. */
const article = /,?\s{1,2}(?:am|den|el|il|le|on)$/u

/** Take off what stands before a date and is no part of the place: `PORTO NOVO, mardi` → `PORTO NOVO`. */
export function withoutWeekday(text: string): string {
  return text.replace(article, '').replace(weekday, '').replace(article, '')
}

/** Take off what a browser has glued to a name: `Ines CalderTue` (of `Tue Jul 5`) → `Ines Calder`. */
export function withoutGluedDay(text: string): string {
  return text.replace(/(?<=\p{Ll})(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}{0,6},?$/u, '')
}
