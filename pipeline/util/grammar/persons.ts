/** Who is named in a piece: full names, and what the short forms of them can only mean. */

import type {SpeechLanguage} from './speech-language.ts'

const word = String.raw`\p{Lu}[\p{L}\p{M}’'-]{1,30}`
const initial = String.raw`\p{Lu}\.(?:-?\p{Lu}\.){0,2}`
const particle = String.raw`(?:al|bin|da|dal|de|del|della|di|do|dos|du|el|la|le|ten|ter|van(?: de[nr]?)?|von(?: de[mnr])?|y|zu)`

/** A run of capitalised words with initials and particles between, as the source of a pattern. */
export const nameRun = `(?:${word}|${initial})(?:(?: ${particle}){0,2}[ -](?:${word}|${initial}|al-${word})){0,6}`

const runs = new RegExp(String.raw`(?<![\p{L}\p{M}’'-])${nameRun}`, 'gu')

/** Words before a name that are no part of it. */
const titles = new Set(
  `Activist Actor Actress Analyst Anchor Artist Astronaut Author Broadcaster Businessman Businesswoman Candidate Co-developer
  Co-founder Comedian Commentator Correspondent Critic Designer Developer Economist Editor Engineer Entrepreneur Farmer Filmmaker Founder
  Historian Journalist Lawyer Manager Musician Novelist Photographer Physicist Poet Producer Prosecutor Rapper Researcher
  Resident Reporter Scientist Singer Student Teacher Undersecretary Veteran Writer Acting Admiral Assemblyman Assemblywoman Congressmen Congresswomen Councilmember Reps. Reps Sens. Sens Senators Sheriffs Ministre Ministra Ministro Präsident Presidente Représentant Representante Senador Senadora Ambassador Archbishop Attorney Baroness Bishop Brigadier Captain Cardinal Chair Chairman Chairwoman
  Chancellor Chief Co-author Coach Colonel Commander Commissioner Congressman Congresswoman Constable Corporal Council
  Councillor Councilman Councilwoman County Detective Deputy Director Doctor Dr Dr. Dame Executive Father Former
  First Foreign General Gen. Gov Gov. Governor Herr Frau Inspector Interior Finance Defense Defence Health Judge Justice
  King Lady Lead Leader Lieutenant Lord Lt Lt. Madame Major Majority Mayor Minister Ministers Minority Monsenor Mr Mr. Mrs Mrs.
  Ms Ms. Miss Maître Me Mme Monsieur Officer Opposition Pastor Police Pope President President-elect Prime Prince Princess Principal Prof Prof.
  Professor Queen Rabbi Rep Rep. Representative Representatives Republican Democrat Democratic Reverend Rev Rev. Schoolmaster Sen Sen. Senator
  Secretary Sergeant Sgt Sgt. Sheikh Sheriff Sir Speaker Spokesman Spokesperson Spokeswoman State Superintendent Treasurer
  Treasury Vice Foreign Presidential Press CEO CIA CFO COO US U.S. UK U.K. EU UN FBI`.split(/\s+/u)
)

/** A name with one of these in it is no person’s. */
const bodies = new Set(
  `Academy Agency Airlines Airport Alliance America American Army Assembly Association Authority Avenue Award Awards
  Bank Bay Beach Board Bridge British Bureau Canal Center Centre Championship Championships  City Club Coast College
  Commission Committee Commons Company Conference Conservative Confederation Congress Congressional Constitution Convention Corp Corporation Corps Council
  County Court Cup Data  Department District East Embassy Enterprise European Exchange Express Facebook Federal
  Federation Festival Force Forces Foundation Fund Games Gazette Government Group Guard Health Herald  Hills Hospital House Human
  Inc Indian Institute International Iranian Islamic Island Islands Journal Kingdom Labour Lake League Liberal Library Limited
  London Ltd Magazine March Media Medicine Memorial Military Ministry  Mountain Museum National Nations Network New News North
  Northern Office Olympic Olympics Order Organisation Organization Panel Parish Park Parliament Party Police Port  Press
  Project Public Reform Rights Republic Research Resources Revolutionary River Road Royal Russian School Sciences Sea
  Senate Service Services Show Social Society South Southern Space Square Station States Street Strip  Super Supreme
  Survey System Telegraph Television  Times Tower Town Trade Trust  Twitter Union United University
  Valley Watch Water   Western World Youth Zealand`.split(/\s+/u)
)

/** What Germans write before a name, with a capital: an office or a trade. Surnames like these stand last. */
const office =
  /(?:abgeordnete|anwalt|anwältin|arbeiter|arzt|ärztin|autor|bauer|beauftragte|berater|bischof|bürger|chef|direktor|ermittler|experte|expertin|fahrer|fischer|forscher|frau|führer|händler|herr|kanzler|kapitän|kollege|kommissar|lehrer|leiter|manager|mann|meister|minister|pfarrer|politiker|polizist|präsident|professor|rat|rätin|regisseur|reporter|richter|sänger|schauspieler|spieler|sprecher|stürmer|torwart|trainer|vertreter|vorsitzende|wirt|wissenschaftler|zeuge|zeugin)(?:in|r|n|s|es)?$/iu

/** Words that begin a sentence rather than a name. */
const openers = new Set(
  `Laut Selon Según Segundo Ein Eine Für Mit Nach Pero Mais Pour Avec Dans Après Tras Auch Die Der Das Artikel Article Le La Les Il El Los Additionally After Afterwards Also Although An And Another As At Back Because Before Both But By Calling During
  Earlier Even Following For From He Her His However If In It Its Last Later Meanwhile Most My No None Of On Once One Or Other Our She
  Since So Some Speaking Still That The Their Then There These They This Those Though Through Today Tomorrow To Under
  Until We What When Where Which While Who With Yesterday Yet You Monday Tuesday Wednesday Thursday Friday
  Saturday Sunday`.split(/\s+/u)
)

export interface Persons {
  /** The one person who carries a title (example: `'harbour master'`); nothing where it is none or several. */
  titled(title: string): string | undefined
  /** Full name of a printed name, as full as the piece prints it anywhere; nothing where two could be meant. */
  resolve(printed: string): string | undefined
}

/**
 * Index the persons of a piece.
 *
 * @param lines
 *   Text of all its lines.
 * @param language
 *   Which language’s nouns may stand before a name (default: `'other'`).
 * @returns
 *   A way from a name as printed to the fullest one.
 */
export function personsOf(lines: Iterable<string>, language: SpeechLanguage = 'other'): Persons {
  const strip = language === 'de' ? stripGerman : stripTitles
  const byLast = new Map<string, Set<string>>()
  const titled = new Set<string>()
  const byTitle = new Map<string, Set<string>>()
  for (const line of lines) {
    for (const {0: run, index} of line.matchAll(runs)) {
      const {bare, hadTitle} = strip(run)
      if (bare?.includes(' ')) {
        for (const title of titlesBeside(line, index, index + run.length)) {
          byTitle.set(title, (byTitle.get(title) ?? new Set()).add(bare))
        }
      }
      // “of Vermont Ines Calder” may begin with a place.
      if (
        !bare ||
        (bare.split(' ').length > 2 &&
          /\b(?:for|from|in|of) $/u.test(line.slice(Math.max(0, index - 5), index)))
      )
        continue
      const last = bare.slice(bare.lastIndexOf(' ') + 1)
      if (!bare.includes(' ')) {
        if (hadTitle) titled.add(bare)
        continue
      }
      byLast.set(last, (byLast.get(last) ?? new Set()).add(bare))
    }
  }
  return {
    resolve(printed) {
      const {bare, hadTitle} = strip(printed)
      if (!bare) return
      const last = bare.slice(bare.lastIndexOf(' ') + 1)
      const full = longestOf([...(byLast.get(last) ?? [])])
      if (bare.includes(' ')) return full?.endsWith(bare) ? full : bare
      if (full) return full
      return byLast.has(last) || !(hadTitle || titled.has(bare)) ? undefined : bare
    },
    titled(title) {
      const names = [...(byTitle.get(title.toLowerCase()) ?? [])]
      return names.length === 1 ? names[0] : undefined
    }
  }
}

const role = String.raw`(?<role>\p{Ll}{3,20}(?: \p{Ll}{3,20})?)`
const roleBefore = new RegExp(String.raw`(?<![\p{L}-])${role} $`, 'u')
const roleAfter = new RegExp(String.raw`^, (?:an? |the )?${role}(?![\p{L}-])`, 'u')

/** UTF-16 units that a role and what joins it to a name have at most. */
const beside = 50

/** Titles in small letters beside a name: “harbour master Ines Calder”; “Ines Calder, the harbour master”. */
function* titlesBeside(line: string, from: number, to: number): Iterable<string> {
  const found = [
    roleBefore.exec(line.slice(Math.max(0, from - beside), from)),
    roleAfter.exec(line.slice(to, to + beside))
  ]
  for (const match of found) {
    const words = match?.groups?.['role']?.split(' ') ?? []
    for (const index of words.keys()) yield words.slice(index).join(' ')
  }
}

/** The one name all the others are short forms of. */
function longestOf(names: string[]): string | undefined {
  const [longest] = names.toSorted((a, b) => b.length - a.length)
  if (!longest) return
  const words = new Set(longest.split(' '))
  return names.every((name) => name.split(' ').every((part) => words.has(part)))
    ? longest
    : undefined
}

/** The name in a run of capitalised words, after the last title in it; nothing where it is no person’s. */
function stripTitles(run: string): {bare?: string; hadTitle: boolean} {
  const all = run.replace(/[’']s?$/u, '').split(' ')
  const title = all.findLastIndex((part) => titles.has(part))
  const state = all.lastIndexOf('States')
  const from = all.findIndex((part, index) => index > Math.max(title, state) && !openers.has(part))
  const parts = from === -1 ? [] : all.slice(from)
  const hadTitle = title !== -1
  const wrong = (part: string) =>
    bodies.has(part) || openers.has(part) || /^\p{Lu}{3,}$/u.test(part) || /[’']s$/u.test(part)
  if (parts.length === 0 || parts.length > 5 || parts.some(wrong)) return {hadTitle}
  if (/^\p{Ll}/u.test(parts[0]!)) return {hadTitle}
  const last = parts.at(-1)!
  if (last.endsWith('.') && !/^(?:Jr|Sr)\.$/u.test(last)) return {hadTitle}
  return {bare: parts.join(' '), hadTitle}
}

/**
 * German writes every noun with a capital: what is left after the last office must be first name and
 * surname, or a surname alone; of more words one may be a noun that is not known here.
 */
function stripGerman(run: string): {bare?: string; hadTitle: boolean} {
  const words = run.replace(/[’']s?$/u, '').split(' ')
  const last = words.findLastIndex((word, index) => index < words.length - 1 && office.test(word))
  const {bare, hadTitle} = stripTitles(words.slice(last + 1).join(' '))
  const names = bare?.split(' ').filter((word) => /^\p{Lu}/u.test(word)) ?? []
  const tells = names.length === 1 || (names.length === 2 && !nouns.test(names.join(' ')))
  return {...(bare && tells ? {bare} : {}), hadTitle: hadTitle || last >= 0}
}

/** Nouns that stand beside a surname: “sagte Weber Journalisten”. */
const nouns =
  /(?:(?:isten|ungen|heit|keit|schaft|tion|ung)$|^(?:Medien|Presse|Zeitung)\b|\b(?:Medien|Presse|Reportern|Zeitung)$)/u

/**
 * Tell who alone is named in a text.
 *
 * @returns
 *   Full name of the one person; `''` where nobody is named; nothing where several are, or may be.
 */
export function onlyPersonIn(text: string, persons: Persons): string | undefined {
  const named = new Set<string>()
  for (const {0: run, index} of text.matchAll(runs)) {
    const full = persons.resolve(run)
    if (full) named.add(full)
    // “Calder met him”, “Calder’s sister”: somebody whose full name the piece does not print.
    else if (
      stripTitles(run).bare?.includes(' ') === false &&
      acts.test(text.slice(index + run.length, index + run.length + 30))
    )
      return
  }
  return named.size > 1 ? undefined : ([...named][0] ?? '')
}

const acts =
  /^(?:[’'](?:s\b|(?=\s))| (?:has|had|was|is|met|went|took|gave|began|made|saw|left|won|lost|ran|held|came|spoke|wrote|told|said|also|\p{Ll}{2,14}ed|who)\b)/u
