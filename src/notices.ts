/** What a build has to say that is about no piece of copy: messages on the files they are about. */

import path from 'node:path'
import {VFile} from 'vfile'
import {report} from '../pipeline/index.ts'
import type {Project} from './config.ts'
import type {Ledger} from './ledger.ts'
import type {Output} from './output.ts'

/** What was assumed for want of a configuration. */
export function aboutAssumptions({configuration: {publication}, file, root}: Project): VFile[] {
  if (file) return []
  const note = new VFile({cwd: root, path: 'copydesk.yaml'})
  const {language, name, url} = publication
  report(
    note,
    'src:config',
    'info',
    `Missing \`copydesk.yaml\`: assumed the publication \`${name}\` at \`${url}\`, language \`${language}\`, no time zone`,
    {
      note: 'Write one with `copydesk init`'
    }
  )
  return [note]
}

/** A ledger whose last line was torn. */
export function aboutLedger({file, torn}: Ledger): VFile[] {
  if (!torn) return []
  const note = new VFile({cwd: path.dirname(file), path: path.basename(file)})
  const reason = torn.length > 0 ? 'completed from what is left of it' : 'left out'
  report(note, 'src:ledger', 'warning', `Unexpected torn last line: ${reason}`)
  return [note]
}

/** Pages of ours that somebody changed. */
export function aboutLeft({folder}: Output, left: string[]): VFile[] {
  return left.map((file) => {
    const note = new VFile({cwd: folder, path: file})
    report(
      note,
      'src:output',
      'warning',
      'Unexpected change by hand in a page that is no longer published: left there',
      {
        note: 'Remove it yourself, or keep it elsewhere'
      }
    )
    return note
  })
}
