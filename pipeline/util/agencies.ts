/** The news agencies that copy names, and how it writes them. The desk’s own list comes on top. */

import type {KnownAgency} from '../configuration.ts'

const wire: Array<[name: string, ...aliases: string[]]> = [
  ['AAP', 'Australian Associated Press'],
  ['Adnkronos', 'AdnKronos Salute'],
  ['Agência Brasil', 'ABr'],
  [
    'Agence France-Presse',
    'AFP',
    'Agence France Presse',
    'AFP-Jiji',
    'AFP - Jiji',
    'أ ف ب',
    'ا ف ب',
    'АФП'
  ],
  ['Agencia Andina', 'Andina'],
  ['Agerpres'],
  ['AGI', 'Agenzia Italia'],
  ['ANI', 'Asian News International'],
  ['ANSA', 'Agenzia ANSA'],
  ['American Forces Press Service', 'AFPS'],
  ['Anadolu Agency', 'AA', 'Anadolu', 'Anadolu Ajansı'],
  ['ANP', 'Algemeen Nederlands Persbureau'],
  ['Antara'],
  ['APA', 'Austria Presse Agentur'],
  ['askanews'],
  ['Associated Press', 'AP', 'A.P.', 'AP News', 'The Associated Press'],
  ['Athens News Agency', 'ANA', 'ANA-MPA'],
  ['awp'],
  ['Belga', 'Belga News Agency'],
  ['BelTA'],
  ['Bernama'],
  ['Bloomberg', 'Bloomberg News'],
  ['BTA', 'Bulgarian News Agency'],
  ['Cable News Network', 'CNN'],
  ['The Canadian Press', 'CP', 'Canadian Press'],
  ['Caribbean Media Corporation', 'CMC'],
  ['Chinanews', 'China News Service', 'CNS'],
  ['Czech News Agency', 'CTK', 'ČTK'],
  ['Deutsche Presse-Agentur', 'dpa', 'dpa-AFX', 'dpa-infocom', 'dpa International'],
  ['Dow Jones', 'Dow Jones Newswires', 'DJ'],
  ['EFE', 'Agencia EFE', 'Agência EFE', 'EFECOM'],
  ['epd', 'Evangelischer Pressedienst'],
  ['Europa Press'],
  ['FNA', 'Fars News Agency'],
  ['HINA'],
  ['IANS', 'Indo-Asian News Service'],
  ['Inter Press Service', 'IPS'],
  ['Interfax', 'Interfax News Agency', 'INTERFAX.RU'],
  ['Interfax-Ukraine'],
  ['ISNA', 'Iranian Students News Agency'],
  ['Islamic Republic News Agency', 'IRNA'],
  ['JTA', 'Jewish Telegraphic Agency'],
  ['Jiji Press', 'Jiji'],
  ['KNA', 'Katholische Nachrichten-Agentur'],
  ['Keystone-SDA', 'SDA', 'ATS'],
  ['Knight Ridder', 'KRT', 'Knight-Ridder'],
  ['Korean Central News Agency', 'KCNA'],
  ['KUNA', 'Kuwait News Agency'],
  ['Kyodo News', 'Kyodo'],
  ['LaPresse'],
  ['Lusa', 'Agência Lusa'],
  ['Maghreb Arabe Presse', 'MAP'],
  ['McClatchy', 'MCT', 'McClatchy Newspapers'],
  ['MNA', 'Mehr News Agency'],
  ['Middle East News Agency', 'MENA'],
  ['MTI'],
  ['News Agency of Nigeria', 'NAN'],
  ['Notimex'],
  ['NTB', 'Norsk Telegrambyrå'],
  ['NZPA', 'New Zealand Press Association'],
  ['Petra'],
  ['Polska Agencja Prasowa', 'PAP'],
  ['Prensa Latina'],
  ['Press Association', 'PA', 'PA Media', 'Press Association (PA)'],
  ['Press Trust of India', 'PTI'],
  ['QNA', 'Qatar News Agency'],
  ['Religion News Service', 'RNS'],
  ['Reuters', 'Reuter', 'Thomson Reuters', 'Reuters News Agency'],
  ['RIA Novosti'],
  ['Ritzau'],
  ['SANA'],
  ['SAPA', 'South African Press Association'],
  ['SPA', 'Saudi Press Agency'],
  ['sid', 'Sport-Informations-Dienst'],
  ['STT', 'STT-Lehtikuva'],
  ['Tasnim'],
  ['TASS', 'ITAR-TASS', 'Itar-Tass'],
  ['Télam'],
  ['Thomson Reuters Foundation'],
  ['Tribune Content Agency', 'TCA', 'tca'],
  ['Tribune News Service', 'TNS'],
  ['TT', 'TT News Agency', 'Tidningarnas Telegrambyrå'],
  ['Tanjug'],
  ['Ukrinform'],
  ['UNIAN'],
  ['United News of India', 'UNI'],
  ['United Press International', 'UPI'],
  ['VNA', 'Vietnam News Agency'],
  ['WAFA'],
  ['WAM', 'Emirates News Agency'],
  ['Xinhua', 'Xinhua News Agency', 'XINHUA'],
  ['Yonhap', 'Yonhap News Agency'],
  // In scripts of their own they stay as printed.
  ['Интерфакс'],
  ['Интерфакс-Украина'],
  ['РИА Новости'],
  ['ТАСС', 'ИТАР-ТАСС'],
  ['Укринформ'],
  ['УНИАН'],
  ['أ ف ب', 'ا ف ب'],
  ['رويترز'],
  ['سانا'],
  ['شينخوا'],
  ['قنا'],
  ['كونا'],
  ['واس'],
  ['وام'],
  ['وفا'],
  ['ロイター'],
  ['共同通信', '共同'],
  ['時事通信', '時事'],
  ['新华社', '新華社'],
  ['中新社'],
  ['中新网'],
  ['뉴스1'],
  ['뉴시스'],
  ['연합뉴스']
]

/** Who sends out what others wrote: named as printed, and never an author. */
const distributors =
  /^(?:ACCESS ?WIRE|AsiaNet|Business ?Wire|Canada NewsWire|CNW(?: Group)?|EINPresswire|Globe ?Newswire|Market ?Wired?|Newsfile(?: Corp\.?)?|ots|PR ?Newswire(?:-[\w ]{2,20})?|PRWEB|U\.S\. ?Newswire)$/iu

const known = new Map<string, string>()
for (const [name, ...aliases] of wire) {
  for (const alias of [name, ...aliases]) known.set(fold(alias), name)
}

/**
 * Find the agency a piece of copy names.
 *
 * @param text
 *   A name as printed, alone (example: `'AP'`, `'The Associated Press'`, `'tca/dpa'`).
 * @param desk
 *   The agencies of the configuration; they come first.
 * @returns
 *   Its full name; a distributor of releases or two agencies at once as printed; nothing where it is not known.
 */
export function agencyNamed(text: string, desk: KnownAgency[] = []): string | undefined {
  const wanted = fold(text)
  if (!wanted || text.length > 80) return
  for (const {aliases = [], name} of desk) {
    if ([name, ...aliases].some((alias) => fold(alias) === wanted)) return name
  }
  const found = known.get(wanted)
  if (found) return found
  const printed = text.trim()
  const parts = printed.split('/')
  const joint = parts.length > 1 && parts.every((part) => known.has(fold(part)))
  if (joint || isDistributor(printed)) return printed
  // With a desk of its own, `dpa/lby`, or one who is no agency: `Reuters/Ipsos`.
  const [one, ...others] = parts
  return others.length > 0 &&
    others.every((part) => /^(?:\p{Ll}{2,4}|\p{Lu}[\p{L} ]{2,30})$/u.test(part))
    ? known.get(fold(one!))
    : undefined
}

/** Whether it sends out releases of others, such as PR Newswire. */
export function isDistributor(name: string): boolean {
  return name.length <= 40 && distributors.test(name)
}

/** Find the agency a text begins with (example: `'AP Business Writer'`). */
export function leadingAgency(text: string, desk: KnownAgency[] = []): string | undefined {
  const words = text.split(/\s+/u, 6)
  for (let count = Math.min(words.length, 5); count > 0; count--) {
    const name = agencyNamed(words.slice(0, count).join(' '), desk)
    if (name) return name
  }
  return
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the /u, '')
}
