/** Settles copy, and what has not changed since the last time not again: a preview composes its edition many times. */

import type {VFile} from 'vfile'
import type {Configuration, Piece} from '../pipeline/index.ts'
import {type Sheet} from './copy.ts'
import {settleSheet} from './settle-sheet.ts'

/** What was settled before, by path of the copy. */
export type Settled = Map<
  string,
  {as: string; piece: Piece | undefined; said: number[]; sheet: Sheet}
>

/**
 * Settle a sheet.
 *
 * @param sheet
 *   As it was just read.
 * @param settled
 *   Pieces of the last time; this one is kept in it.
 * @returns
 *   The piece, and the sheet that it and its messages are on.
 */
export async function settleAgain(
  sheet: Sheet,
  {configuration, now}: {configuration: Configuration; now: string},
  settled: Settled
): Promise<{piece: Piece | undefined; sheet: Sheet}> {
  const path = sheet.copy.path
  const as = JSON.stringify(configuration)
  const known = settled.get(path)
  if (known?.as === as && isSame(known.sheet, sheet) && !waits(known.sheet)) {
    // What was said of it later, when it went out, is said anew.
    for (const [index, {messages}] of filesOf(known.sheet).entries()) {
      messages.length = known.said[index]!
    }
    return known
  }
  const piece = await settleSheet(sheet, configuration, now)
  const said = filesOf(sheet).map(({messages}) => messages.length)
  settled.set(path, {as, piece, said, sheet})
  return {piece, sheet}
}

/** Forget the pieces whose copy is not among these paths any more. */
export function forgetOthers(settled: Settled, paths: Iterable<string>): void {
  const there = new Set(paths)
  for (const path of settled.keys()) if (!there.has(path)) settled.delete(path)
}

/** Whether its date had not come the last time. */
function waits({copy}: Sheet): boolean {
  return copy.messages.some(({ruleId}) => ruleId === 'date-future')
}

function isSame(one: Sheet, other: Sheet): boolean {
  const files = filesOf(other)
  return (
    filesOf(one).length === files.length &&
    filesOf(one).every(({value}, index) => value === files[index]!.value)
  )
}

function filesOf({copy, sidecar}: Sheet): VFile[] {
  return sidecar ? [copy, sidecar] : [copy]
}
