/** A problem of the machine or the configuration: thrown in the shell, printed once, exit code 2. */

export interface MachineFault extends Error {
  machine: true
  /** How to mend it. */
  note?: string
}

/**
 * Make one.
 *
 * @param reason
 *   “Cannot *verb* …”.
 * @param note
 *   How to mend it.
 */
export function machineFault(reason: string, note?: string, cause?: unknown): MachineFault {
  const error = new Error(reason, {cause})
  return Object.assign(error, {machine: true as const}, note ? {note} : {})
}

export function isMachineFault(error: unknown): error is MachineFault {
  return error instanceof Error && 'machine' in error
}

/** What is printed of one. */
export function faultLines({message, note}: MachineFault): string {
  return `copydesk: ${message}\n${note ? `  ${note}\n` : ''}`
}

/** A system’s own code in words an editor understands. */
export function wordsOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  return (code && words[code]) || message || String(error)
}

const words: Record<string, string> = {
  EACCES: 'permission denied',
  EADDRINUSE: 'it is in use',
  EBUSY: 'it is in use',
  EDQUOT: 'the quota is used up',
  EIO: 'the disk reports a fault',
  EISDIR: 'it is a folder',
  ELOOP: 'links go round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of its path is a file, not a folder',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only'
}
