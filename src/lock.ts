/**
 * Keeps two builds from writing at once: a file `ledger.jsonl.lock` beside the ledger, while a build is at work.
 *
 * The one that comes second is refused, not queued: what it composed would be of a ledger that is no
 * longer so. A lock whose process is gone (killed, power cut) is taken over.
 */

import {randomUUID} from 'node:crypto'
import os from 'node:os'
import process from 'node:process'
import {setTimeout} from 'node:timers/promises'
import {makeAlone, moveFile, readIfThere, removeFile} from './files.ts'
import {machineFault} from './machine-fault.ts'

interface Holder {
  host: string
  pid: number
}

/** In containers many a build is process 1 of the same host: what tells our lock from theirs is chance. */
const token = randomUUID()

/**
 * Lock a ledger.
 *
 * @param ledger
 *   Path of the ledger (absolute).
 * @returns
 *   Gives it free again.
 * @throws
 *   When another build is at work, or one on another machine was.
 */
export async function lock(ledger: string): Promise<() => Promise<void>> {
  const file = `${ledger}.lock`
  const own: Holder & {token: string} = {host: os.hostname(), pid: process.pid, token}
  const mark = Buffer.from(`${JSON.stringify(own)}\n`)
  const free = async () => {
    // What somebody else has put there meanwhile is theirs.
    if ((await read(file)) === mark.toString()) await removeFile(file)
  }
  const made = await makeAlone(file, mark)
  // Where nothing can be written, no other build can write either: an edition that has not changed can still be built.
  if (made === 'read-only') return async () => {}
  if (made === 'made') return free
  const text = await read(file)
  const holder = holderIn(text)
  if (holder && !isGone(holder)) throw refusal(file, holder)
  // Of two that find the same dead lock, the slower may move the new lock of the faster away: it puts it back.
  const aside = `${file}-${token}`
  await moveFile(file, aside)
  const moved = await read(aside)
  if (moved && moved !== text) {
    await moveFile(aside, file)
    throw refusal(file, holderIn(moved))
  }
  await removeFile(aside)
  if ((await makeAlone(file, mark)) === 'made') return free
  throw refusal(file, holderIn(await read(file)))
}

/** What a lock says. Between making and filling one lies a moment. */
async function read(file: string): Promise<string> {
  for (let turn = 0; ; turn++) {
    const bytes = await readIfThere(file)
    if (!bytes || bytes.length > 0 || turn === 5) return Buffer.from(bytes ?? []).toString()
    await setTimeout(50)
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    const {host, pid} = JSON.parse(text) as Partial<Holder>
    return typeof host === 'string' && Number.isInteger(pid) ? {host, pid: pid!} : undefined
  } catch {
    // Torn: its build died while it wrote this.
    return
  }
}

/** Whether the process of a lock is gone for sure. */
function isGone(holder: Holder): boolean {
  if (holder.host !== os.hostname()) return false
  try {
    process.kill(holder.pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

function refusal(file: string, holder: Holder | undefined) {
  const who = holder
    ? `process \`${holder.pid}\`${holder.host === os.hostname() ? '' : ` on \`${holder.host}\``}`
    : 'another process'
  return machineFault(
    `Cannot build: another build is at work (${who})`,
    `Wait until it has ended. If none runs, remove \`${file}\``
  )
}
