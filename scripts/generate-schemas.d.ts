/** What is made, by file name. */
export function generate(): Record<string, string>
