/** JSON Pointers (RFC 6901): walking plain data leaf by leaf. */

/** List the leaves of plain data: strings, numbers, booleans and `null`, with their pointers. */
export function leavesOf(data: unknown): Array<[pointer: string, value: unknown]> {
  const leaves: Array<[pointer: string, value: unknown]> = []
  collect(data, '', leaves)
  return leaves
}

function collect(data: unknown, below: string, leaves: Array<[pointer: string, value: unknown]>) {
  if (data === undefined) return
  if (typeof data !== 'object' || data === null) leaves.push([below, data])
  else
    for (const [key, value] of Object.entries(data))
      collect(value, `${below}/${escape(key)}`, leaves)
}

/** Read the value a pointer leads to; nothing where it leads nowhere. */
export function valueAt(data: unknown, pointer: string): unknown {
  let value = data
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return
    value = (value as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return value
}

function escape(key: string): string {
  return /[~/]/u.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}
