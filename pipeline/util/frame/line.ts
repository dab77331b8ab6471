/** Tells what a line of the frame around a story is, by its words alone. */

import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {readByline, readNames} from '../grammar/byline.ts'
import {isAsked, isOurs} from '../grammar/byline-opener.ts'
import {isContactLabel, isMailAlone} from '../grammar/contact.ts'
import {readCredit} from '../grammar/credit-line.ts'
import {furnitureOf} from '../paste/site-furniture.ts'
import {isUnclearDateLine, readDateLine, readPlacedDate} from '../grammar/date.ts'
import {readHeadByline} from '../grammar/head-byline.ts'
import {readHeadDate, readTitled, withoutEdition} from '../grammar/head-date.ts'
import {isEndMark} from '../grammar/end-mark.ts'
import {isGivenName} from '../grammar/given-names.ts'
import {isSaidInitials, readInitials} from '../grammar/initials.ts'
import {isPerson} from '../grammar/name.ts'
import {noteKind} from '../grammar/note.ts'
import {isStaffLine} from '../grammar/organisation.ts'
import {isKnownCity} from '../grammar/regions.ts'
import {isServiceAbove, isServiceBelow} from '../grammar/service-line.ts'
import {isKindOfPiece} from '../grammar/service-north.ts'
import {readSignOff} from '../grammar/sign-off.ts'
import {isSportLabel} from '../grammar/sport-label.ts'
import {isSlugLine} from '../grammar/slug-line.ts'
import {readWireStamp} from '../grammar/wire-stamp.ts'

/** What a line is. A line of the story itself is none of these. */
export type Part =
  | 'address'
  | 'boilerplate'
  | 'byline'
  | 'contact'
  | 'contributors'
  | 'correction'
  | 'credit'
  | 'date'
  | 'dateline'
  | 'embargo'
  | 'end'
  | 'headline'
  | 'kicker'
  | 'memo'
  | 'name'
  | 'readers'
  | 'release'
  | 'role'
  | 'service'
  | 'sign-off'
  | 'slug'
  | 'stamp'
  | 'standfirst'

/** Longer lines are running text. */
const longest = 400

/**
 * Tell what a line above a story is.
 *
 * @param above
 *   Whether no headline stands above it.
 * @returns
 *   Nothing where its words do not tell: a headline, a standfirst, or the story.
 */
export function headPart(text: string, desk: KnownAgency[], above = true): Part | undefined {
  const note = noteKind(text)
  if (note) return note
  if (text.length > longest) return
  if (readWireStamp(text)) return 'stamp'
  if (/^an? (?:AP|associated press) [\p{L} ]{3,40}$/iu.test(text)) return 'kicker'
  if (readHeadDate(text, desk) || isUnclearDateLine(text)) return 'date'
  if (above && /^(?:copyright|©) \d{4} .{3,60}$/iu.test(text)) return 'credit'
  if (!above && isSportLabel(text) && !/[–—:]/u.test(text)) return 'kicker'
  if (!above && (isPictureSource(text) || isKindOfPiece(text))) return 'service'
  if (!above && (isLinkLabel(text) || isPictured(text) || /^@\w{2,30}$/u.test(text)))
    return 'service'
  if (text.length < 40 && furnitureOf(text)?.thing === 'reading time') return 'service'
  if (isServiceAbove(text, above)) return 'service'
  if (/^\[.{3,60}\]$/u.test(text) && readSignOff(text, desk)) return 'sign-off'
  if (
    readByline(text, desk) ??
    (isOurs(text) || readInitials(text) !== undefined || (!above && isSignature(text, desk)))
  )
    return 'byline'
  if (isContactLabel(text) || (!above && isMailAlone(text))) return 'contact'
  if (!above && creditAbove.test(text) && readCredit(text, desk)?.organization) return 'credit'
  if (
    !above &&
    /^Source: .{3,60}\b(?:Inc|Corp|Ltd|LLC|plc|PLC|A\/S|AG|SE|N\.V|AB|Oyj|ASA|Company|Group)\.?$/u.test(
      text
    )
  )
    return 'credit'
  if (isSlugLine(text, above)) return 'slug'
  if (isEndMark(text)) return 'end'
  return
}

/** `Bron: Belga`, `（共同通信）`, `TT`: of an agency’s letters alone only such as no word has. */
const creditAbove =
  /^\p{L}{2,7}\s?[:：]|^[（(/][\p{L} /-]{2,24}[)）/]$|^(?:\p{Lu}{2,5}|dpa|sid|epd|Belga|Ritzau|[\p{Script=Han}]{2,6}(?:[ 　]\p{Script=Han}{1,5}[部局])?)$/u

/** What a newspaper calls its writers behind their names. */
const post =
  /^(?:[Jj]ournalist(?:in|e)?|[Rr]eporter(?:in|ka)?|[Rr]edakt(?:ør|ör|eur(?:in)?|or(?:ka)?)|[Vv]erslagge(?:ver|efster)|[Tt]oimittaja|[Dd]ziennikar(?:z|ka)|[Nn]ovinář(?:ka)?|[Úú]jságíró|[Жж]урналіст(?:ка)?|[Жж]урналист(?:ка)?|[Кк]орреспондент)$|^(?:\p{Lu}[\p{L}’'-]{1,20} ){0,4}(?:Correspondent|Reporter|Editor|Writer|Columnist|Critic)$/u

/** `Reuters Staff` · `Ines Calder, The Canadian Press` · `Ines Calder, Harbour Correspondent`. */
function isSignature(text: string, desk: KnownAgency[]): boolean {
  if (isStaffLine(text) || readHeadByline(text, desk)) return true
  const staff = /^(\p{L}[\p{L} -]{1,30}) (?:Staff|Editorial)$/u.exec(text)?.[1]
  const desked =
    /^(?:Redazione|Redaktion|Redacción|Redação|Rédaction) (\p{L}[\p{L} -]{1,30})$/u.exec(text)
  if (staff ?? desked) return agencyNamed(staff ?? desked![1]!, desk) !== undefined
  if (/ in \p{Lu}/u.test(text) && text.length < 100 && isPlaced(text)) return true
  const [, names, told] = /^(\p{Lu}.{3,60}?)(?:,| \|) (\p{L}[\p{L}.’' -]{1,40})$/u.exec(text) ?? []
  return (
    told !== undefined &&
    (agencyNamed(told, desk) !== undefined || post.test(told) || isKnownCity(told)) &&
    (readNames(names!, 0)?.every(({type}) => type === 'Person') ?? false)
  )
}

/** `Ines Calder in Porto Novo and Ivo Marsh`. */
function isPlaced(text: string): boolean {
  const people = text.split(/,? and |, /u)
  return (
    people.length < 5 &&
    people.every((one) =>
      isPerson(one.replace(/ in \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}$/u, ''), true)
    )
  )
}

/** `Fotografia Ivo Marsh`: who took the pictures, below who wrote. */
function isPictured(text: string): boolean {
  const name =
    /^(?:[Ff]otograf[ií]as?|[Ff]otos?|[Ff]otografies|[Pp]hotos?|[Pp]hotographies?|[Ii]mágenes|[Ii]magens|[Ii]llustrations?|[Ii]lustraciones|[Ii]lustrações|[Ii]llustrazioni) (\p{Lu}.{3,40})$/u.exec(
      text
    )?.[1]
  return name !== undefined && isPerson(name) && isGivenName(name.split(/[ -]/u, 1)[0]!)
}

/** `Quelle: Ines Calder`: of a picture, where a name stands there and no house. */
export function isPictureSource(text: string): boolean {
  if (
    text.length < 200 &&
    /[.!?] (?:pictures?|photos?|images?)(?: supplied|: (?:supplied|file|contributed))\.?$/iu.test(
      text
    )
  )
    return true
  const name =
    /^(?:quelle|bild|bron|källa|kilde|lähde|źródło|zdroj) ?: (\p{Lu}[\p{L} .’-]{3,40})$/iu.exec(
      text
    )?.[1]
  return name !== undefined && isPerson(name) && isGivenName(name.split(/[ -]/u, 1)[0]!)
}

/** `SHARE` · `READ MORE: How the row began`, below a headline. */
function isLinkLabel(text: string): boolean {
  const found = furnitureOf(text)
  if (!found || found.by === 'within') return false
  return (
    found.thing === 'share row' ||
    (found.thing === 'comments' && text.length < 30) ||
    (found.thing === 'newsletter box' && text.length < 30) ||
    (found.thing === 'related links' && (found.label ?? found.by === 'line'))
  )
}

/** Tell what a line below a story is. */
export function footPart(text: string, desk: KnownAgency[]): Part | undefined {
  if (isEndMark(text)) return 'end'
  if (readWireStamp(text)) return 'stamp'
  if (isServiceBelow(text)) return 'service'
  const note = noteKind(text)
  if (note && note !== 'release' && note !== 'embargo') return note
  if (text.length > 2 * longest) return
  if (isNameOfAgency(text, desk) || isSaidInitials(text)) return 'byline'
  const signed = readSignOff(text, desk)
  if (signed) return signed.contributors ? 'contributors' : 'sign-off'
  if (text.length > longest) return
  if (readCredit(text, desk)) return 'credit'
  if (isContactLabel(text)) return 'contact'
  if (readDateLine(withoutEdition(text)) ?? readTitled(text) ?? readPlacedDate(text)) return 'date'
  return isSignedBelow(text, desk) ? 'byline' : undefined
}

/** `Anna Ek/TT` · `Anna Ek, TT` · `Ina Kalda (PAP)` · `Inès CALDÈRE, avec AFP`. */
function isNameOfAgency(text: string, desk: KnownAgency[]): boolean {
  const [, name, agency] =
    /^(\p{Lu}[\p{L}.’' -]{4,40}?)(?:\s?\/\s?|\s\((?=[^()]+\)$)|, (?:(?:avec|mit|con|com|met|with) (?:l[’'])?)?)(\p{L}[\p{L}. -]{1,24}?)\)?$/u.exec(
      text
    ) ?? []
  return name !== undefined && isPerson(name) && agencyNamed(agency!, desk) !== undefined
}

/** `Autor: Ines Calder`, `— By Ines Calder in Merrow`, `本报记者 周嘉乐`: a label or a trade says that who wrote it stands there. */
function isSignedBelow(text: string, desk: KnownAgency[]): boolean {
  if (text.length > 80) return false
  if (isStaffLine(text) && /^\p{Lu}/u.test(text) && !/^(?:agencies|newsroom)/iu.test(text))
    return true
  const named = readByline(text, desk)?.named
  const said =
    isAsked(text) ||
    /^[—–-]{1,2}\s?By\s/u.test(text) ||
    /^\P{L}{0,3}\p{L}{3,20}(?: \p{L}{4,12})?\s?:/u.test(text) ||
    /[^\p{Script=Latin}\p{P}\p{S}\s\d]{2}/u.test(text)
  return said && (named?.every(({type}) => type === 'Person') ?? false)
}
