/** Settles a sheet: small copy here, large copy in a thread that can be stopped. */

import {type Configuration, desk, type Piece} from '../pipeline/index.ts'
import type {Sheet} from './copy.ts'
import {isLarge, settleApart} from './settle-apart.ts'

/** Settle a sheet; what the decoder refused never reaches the desk. */
export async function settleSheet(
  sheet: Sheet,
  configuration: Configuration,
  now?: string
): Promise<Piece | undefined> {
  if (sheet.copy.messages.some((message) => message.fatal)) return
  const {copy, sidecar} = sheet
  if (isLarge(copy)) return settleApart(sheet, configuration, now)
  return desk(copy, {configuration, now, ...(sidecar ? {sidecar} : {})})
}
