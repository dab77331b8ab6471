/** Reads what is signed below a story: `Reporting by A; Editing by B` · `C contributed to this report.` · `(ab-cde)`. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {isDeskMark} from './desk-mark.ts'
import {isPerson} from './name.ts'
import {agencySigning, contributorsAbroad} from './sign-off-abroad.ts'

export interface Contributor {
  from: number
  name: string
  role: string
  to: number
}

export interface SignOff {
  /** The agency whose desk signed, by its full name. */
  agency?: string
  contributors?: Contributor[]
}

const task =
  /\b((?:additional |extra |further )?(?:report(?:ing|ed)|edit(?:ing|ed)|writ(?:ing|ten)|graphics?|compiled|produc(?:tion|ed)|research(?:ed)?|translat(?:ion|ed|ing)|photograph(?:y|s)?|photos?|desk(?:ing)?|polling|video|data))(?:,? (?:and )?(?:additional )?(?:reporting|writing|editing))?\s+by:?\s+/giu
const helped =
  /\b(?:contributed|helped|assisted|reported|provided)\b.{0,30}\b(?:to|with|for|in|from)?\b.{0,20}\b(?:report|story|article|reporting|dispatch|piece|obituary)\b|\breported from\b|\bcontributed (?:to this|reporting|from)\b|\bcan be reached (?:at|on|by)\b/iu
/** `HYT // MLM` · `lorenzen/petersen/tho/ik` · `To1/Bru` · `ic/ tr/` · `(Schluss) ab/cd`. */
const desks =
  /^(?:\p{Lu}{2,4}(?: ?\/{1,2} ?\p{Lu}{2,4}){1,3}\/?|\p{Lu}[\p{Lu}\d]{1,3}-\p{Lu}{2,4}|(?:\p{Lu}\.[ -]?){2,4}|(?:oprac|not|red|vgl)\. ?\p{L}{2,4}(?:[,/] ?\p{L}{2,4}){0,2}|(?:\p{Ll}{3,8}-)?\p{Ll}{2,14}(?:\/\p{Ll}{2,14}){0,3}(?:\/\p{Ll}{2,4}){1,3}|\p{Lu}\p{Ll}{1,2}\d?(?:\/\p{Lu}\p{Ll}{1,2}\d?){1,3}|\p{Ll}{2,5}\/(?: ?\p{Ll}{2,5}\/){0,4}|(?:\/\p{Ll}{2,4}){2,4}|\((?:Schlu(?:ss|ß)|Forts\.?|Ende)\)(?: [a-z]{2,4}(?:\/[a-z]{2,4}){0,3})?)$/u
/** `صم/ليل/جك`, `م.ع/س.ع`; `责编：李文博`, `（編輯：王大明）1040305`. */
const desksAbroad =
  /^(?:\(?[\p{Script=Arabic}.]{1,6}(?:\s?[/-]\s?[\p{Script=Arabic}.]{1,6}(?: \p{Script=Arabic}{1,2})?){1,4}\)?|\p{Script=Arabic}{1,2}\.\s?\p{Script=Arabic}{1,2}\.?|[（(【[]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|编审|编校|审校|校对|审核|值班编辑|值班主任|初审|复审|终审|一审|二审|三审|监制|编译|核稿)\s?[:：].{2,40}?[）)】\]]?\d{0,8})$/u
/** `[Editor: huaxia]` · `Edição: Ines Calder` · `(Redaktion: Ivo Marsh)`. */
const labelled =
  /^[[(]?(?<role>(?:web |copy )?edit[oö]r|edited by|edi(?:ção|ción|zione|tion)|édition|reda(?:ção|cción|zione|ktion|ctie|ktør|ktör)|bearbeitung|eindredactie|a cura di|reportagem|reportaje|traducción|tradução|traduction|übersetzung)s?(?: (?:de|di|da|von|door|par|by))?\s?: ?(?<names>\p{L}[\p{L}\p{M} .,'’/-]{2,80})[\])]?$/iu
const initials =
  /^\(?\s?(?:\p{Lu}{3}-\p{Lu}{2,3}|[a-zà-ÿ]{2,4}|[a-zà-ÿ]{2,4}(?:[-/]{1,2}[a-zà-ÿ]{1,4}){1,4})\s?\)?$/u
/** `— With files from Ivo Marsh in Porto Novo`. */
const filed =
  /^[\s([*—–-]{0,4}(?:with|avec|mit) (?:assistance|files|(?:additional )?reporting|notes|contributions|reports|la collaboration|material) (?:from|by|de|d’|von) (?:the )?(?=\p{Lu})/iu
const follow =
  /^(?:[-–—]{1,2} ?from (?:\p{L}+ )?staff (?:and wire )?reports|\(?follow (?:\S+ ){1,8}(?:on|at):? (?:twitter|x|facebook|instagram|bluesky)\b.{0,120}|our standards: ?the .{3,60}|follow @\w{2,30}|to report (?:an error|a correction)\b.{0,100})$/iu
/** `Calder reported from Porto Novo.`, by surname; how long somebody did is the story’s. */
const whence = String.raw`\p{Lu}[\p{L}’'.-]*(?:,? (?:(?:de|del|of|the) )?\p{Lu}[\p{L}’'.-]*){0,3}`
const posted = new RegExp(
  String.raw`^\p{Lu}[\p{L}’'-]{2,20} (?:reported|wrote) from ${whence}(?:(?:;|,)? (?:and )?\p{Lu}[\p{L}’'-]{2,20}(?: reported)? from ${whence}){0,3}\.$`,
  'u'
)
/** `@inescalder` · `Twitter: @inescalder`. */
const handle =
  /^\(?(?:(?:en |auf |su |no |op |på )?(?:twitter|x|instagram|bluesky|threads)\s?[:|]\s?)?@\w{2,30}\)?$/iu
/** `*Com informações da Universidade de Porto Novo`: who is no agency told some of it. */
const informed =
  /^\*{1,2} ?(?:com informações|con información|con informaciones|con informazioni|mit informationen|avec des informations) (?:d[aeo]s?|del|di|dell[ao]|von|der) [^.]{2,80}$/iu
/** `Colaborou a Sucursal do Rio`. */
const office =
  /^\*?colabor(?:ou|aram) (?:com )?(?:[ao]s? )?(?:sucursal|reportagem|redação|agência|equipe)\b.{0,60}$/iu
/** `Propos recueillis par I. C.`: who asked, by initials. */
const asked =
  /^(?:propos recueillis par|(?:entretien|interview)(?: réalisée?)? par|(?:das )?(?:gespräch|interview)(?: führten?)?:?|rozmawiał[ai]?|oprac\.|intervista di|entrevista de) (?:\p{Lu}\.[ -]?){1,4}$/iu
const longest = 800

/** Whether a line says who at a desk saw to a story, in scripts without capitals. */
export function isDeskAbroad(text: string): boolean {
  return desksAbroad.test(text)
}

/**
 * Read a sign-off.
 *
 * @returns
 *   Who helped and how, in order; an empty sign-off for the initials of a desk; nothing where it is none.
 */
export function readSignOff(text: string, desk: KnownAgency[] = []): SignOff | undefined {
  if (text.length > longest) return
  const signs =
    (initials.test(text) && (/[-/(]/u.test(text) || text.length <= 3)) ||
    desks.test(text) ||
    isDeskMark(text)
  // `dpa` below the initials of its desk is the agency; `mko/dpa` is whose copy they worked on.
  if (signs && !agencyNamed(/[^/(]*$/u.exec(text)![0].replace(/[)\s]/gu, ''), desk)) return {}
  const signed = /^(\p{Lu}{2,6})\s\p{L}{2,4}(?:\/\p{L}{2,4}|\s\p{L}{2,4}){0,3}$/u.exec(text)
  const agency = signed && agencyNamed(signed[1]!, desk)
  if (agency) return {agency}
  if (
    /^(?:dpa|dpa-AFX|epd|kna|sid|apa|sda)(?:\s[a-z\d]{2,4}(?:\/[a-z]{1,4}){0,2}){1,5}$/u.test(text)
  )
    return {}
  const desked = /^\(?(?<agency>[\p{L}\p{M}]{3,6})\)?(?: [\p{Ll}\p{Lo}\p{M}]{2,14}){1,4}$/u.exec(
    text
  )?.groups?.['agency']
  if (desked && /^\(|^\p{Lo}/u.test(text) && text.length < 40 && agencyNamed(desked, desk)) {
    return {agency: agencyNamed(desked, desk)!}
  }
  const named = agencySigning(text)
  const own = named && agencyNamed(named, desk)
  if (own) return {agency: own}
  // `APP/ines/mfa`: an agency and its desk.
  const [sender = '', ...signers] = text.length <= 40 ? text.split('/') : []
  if (
    /^(?:\p{Lu}{2,5}|ddp|dpa|epd|kna|apa|sda|sid)$/u.test(sender) &&
    agencyNamed(sender, desk) &&
    signers.length > 0 &&
    signers.every((one) => /^\p{Ll}{2,10}$/u.test(one))
  )
    return {agency: agencyNamed(sender, desk)!}
  // `kbr snm`: no word of any language.
  if (/^[a-z]{2,4} [bcdfghjklmnpqrstvwxz]{2,4}$/u.test(text)) return {}
  if (
    [asked, desksAbroad, follow, handle, informed, office, posted].some((form) => form.test(text))
  )
    return {}
  if (isInitialsList(text)) return {}
  const abroad = contributorsAbroad(text)
  if (abroad) {
    const contributors = abroad.flatMap(({from, role, to}) => peopleIn(text, from, to, role))
    return contributors.length > 0 || text.startsWith('(') ? {contributors} : undefined
  }
  const edited = labelled.exec(text)?.groups
  if (
    edited &&
    (edited['names']!.split('/').every((name) => isPerson(name)) || !/\s/u.test(edited['names']!))
  ) {
    const from = text.indexOf(edited['names']!)
    const contributors = peopleIn(
      text,
      from,
      text.length,
      roleOf(edited['role']!.replace(/^edited by$/iu, 'editor'))
    )
    return contributors.length > 0 ? {contributors} : {}
  }
  const listed = [...text.matchAll(task)]
  if (listed.length > 0 && /^[\s([*—–-]{0,4}$/u.test(text.slice(0, listed[0]!.index))) {
    const contributors = listed.flatMap((match, index) => {
      const from = match.index + match[0].length
      const to = listed[index + 1]?.index ?? text.length
      return peopleIn(text, from, to, roleOf(match[1]!))
    })
    return contributors.length > 0 ? {contributors} : undefined
  }
  const opened = text.length <= 200 ? filed.exec(text) : null
  if (opened) {
    const contributors = peopleIn(text, opened[0].length, text.length, 'Contributor')
    if (contributors.length > 0) return {contributors}
    // `With reporting by AP and Interfax`
    const others = text
      .slice(opened[0].length)
      .replace(/\.$/u, '')
      .split(/,? and |, /u)
    return others.every((one) => agencyNamed(one, desk)) ? {} : undefined
  }
  const verb = helped.exec(text)
  if (!verb || text.length > 500) return
  const from =
    /^[\s_*—–-]{0,4}(?:(?:the )?(?:associated press|ap|reuters|(?:\p{Lu}\p{L}+ )?staff|freelance|special|news)\s(?:[\w'’]+\s){0,3}?(?:writers?|reporters?|correspondents?|journalists?|researchers?|photographers?)\s|[—–_-]\s?)?/iu.exec(
      text
    )![0].length
  const contributors = peopleIn(text, from, verb.index, 'Contributor')
  if (contributors.length > 0) return {contributors}
  return /^(?:the )?(?:associated press|ap|reuters|afp|staff)\b.{0,60}$/iu.test(
    text.slice(0, verb.index)
  )
    ? {}
    : undefined
}

/** `(KAV, nl, GEE)`: who wrote, who read, which service; some are small letters. */
function isInitialsList(text: string): boolean {
  const parts = /^\(([\p{L}, ]{5,24})\)$/u.exec(text)?.[1]!.split(', ') ?? []
  return (
    parts.length > 1 &&
    parts.every((part) => /^(?:\p{Lu}{2,4}|\p{Ll}{2,3})$/u.test(part)) &&
    parts.some((part) => /^\p{Ll}/u.test(part))
  )
}

/** Where a sign-off in brackets begins behind the last sentence of a paragraph; nothing where there is none. */
export function startOfSignOff(text: string): number | undefined {
  const match =
    /(?<=[.!?)]["”’']?)\s+\((?:additional |writing and |reporting and )?(?:report|writ|edit|compil)(?:ing|ed)(?: and \w+)? by [^()]{3,300}\)\s*$/iu.exec(
      text.slice(-340)
    )
  if (!match) return
  return Math.max(0, text.length - 340) + match.index + match[0].search(/\S/u)
}

function roleOf(word: string): string {
  const lower = word.toLowerCase()
  return lower[0]!.toUpperCase() + lower.slice(1)
}

/** Names between two offsets; “in London”, “of the Gazette” and the like are left out. */
function peopleIn(text: string, from: number, to: number, role: string): Contributor[] {
  const people: Contributor[] = []
  let at = from
  const part = text.slice(from, to)
  const push = (raw: string, start: number) => {
    const name = raw
      .replace(/\s+(?:in|of|from|at|for|on|with|à|a|en|pour|em|aus|per|para|te|i)\s[\s\S]*$/u, '')
      .replace(/^(?:and|&|by|with)\s+/iu, '')
      .replace(/^(?:de|da|do|desde|em|aus|från|fra)\s.*$/u, '')
      .replace(/[\s).;:,\]]+$/u, '')
      .trim()
    const bare =
      /\b(?:Jr|Sr)$/u.test(name) && text.slice(start).includes(`${name}.`) ? `${name}.` : name
    const offset = text.indexOf(bare, start)
    if (isPerson(bare) && offset >= 0)
      people.push({from: offset, name: bare, role, to: offset + bare.length})
  }
  for (const match of part.matchAll(
    /\s*(?:[,;.]\s+(?:and\s)?|[,;/]|\s(?:and|et|y|e|und|en|och|og)\s|\s&\s)\s*/gu
  )) {
    push(text.slice(at, from + match.index), at)
    at = from + match.index + match[0].length
  }
  push(text.slice(at, to), at)
  return people
}
