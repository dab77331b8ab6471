/** The one owner of standard output. */

import {once} from 'node:events'
import process from 'node:process'

/** Print text; waits while the reader at the other end is slow, so that memory stays flat. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
