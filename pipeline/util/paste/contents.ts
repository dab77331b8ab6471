/**
 * Tells the list of contents of a page that was copied as text: a label, and lines that stand again below as subheadings.
 *
 * ```text
 * > | On this page
 * > | The wreck
 * > | The harbour
 *   | The wreck
 *   | The ferry lies on its side.
 *   | The harbour
 *   | It stays closed.
 * ```
 *
 * A line that does not stand again ends the list; fewer than two are none.
 */

import {fold} from './site-furniture.ts'

interface Seen {
  prose: string | undefined
  text: string
}

/** Entries at least and at most, and UTF-16 units of one. */
const least = 2
const most = 30
const longest = 120

const label =
  /^(?:(?:on|in) this (?:page|article|story|guide|post)|(?:table of )?contents|jump to(?: section)?|auf dieser seite|in diesem (?:artikel|beitrag|text)|inhalt(?:sverzeichnis|sübersicht)?|sommaire|au sommaire|dans cet article|table des matières|contenidos?|índice(?: de contenidos)?|en (?:este artículo|esta página|esta nota)|tabla de contenidos?|indice(?: dei contenuti)?|in quest(?:o articolo|a pagina)|sumário|neste artigo|nesta página|inhoud(?:sopgave)?|in dit artikel|op deze pagina|innehåll(?:sförteckning)?|i (?:den här artikeln|denne artikkelen|denne artikel)|indhold(?:sfortegnelse)?|innhold(?:sfortegnelse)?|sisällys(?:luettelo)?|spis treści|w tym artykule|obsah(?: článku)?|tartalom(?:jegyzék)?|cuprins|sadržaj|içindekiler|περιεχόμενα|содержание|зміст|目次|目录|目錄|목차)\s?:?(?:\s?\[(?:hide|verbergen|ocultar|masquer|nascondi)\])?$/iu

/**
 * List its lines.
 *
 * @returns
 *   Indexes of the label and its entries.
 */
export function contentsIn(lines: Seen[]): number[] {
  const at = lines.findIndex(({text}) => text.length < 60 && label.test(text))
  if (at < 0) return []
  const later = new Map<string, number>()
  for (const [index, {text}] of lines.entries()) {
    if (index > at && text.length <= longest) later.set(entry(text), index)
  }
  let end = at + 1
  while (end < lines.length && end <= at + most && isEntry(end)) end++
  return end - at - 1 < least ? [] : lines.slice(at, end).map((_, index) => at + index)

  function isEntry(index: number): boolean {
    const {prose, text} = lines[index]!
    return !prose && text.length <= longest && (later.get(entry(text)) ?? 0) > index
  }
}

/** The words of an entry without its number. */
function entry(text: string): string {
  return fold(text.replace(/^(?:\d{1,2}[.)]?){1,3}\s/u, ''))
}
