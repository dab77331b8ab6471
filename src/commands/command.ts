/** The contract of a command: one file, one line in the table; what it needs is loaded when it runs. */

export interface Option {
  /** What it does, in a few words; for the help. */
  text: string
  /** Name of its value (example: `'DIR'`); absent: a switch. */
  value?: string
}

export interface Call {
  operands: string[]
  options: Record<string, string | boolean | undefined>
}

export interface Command {
  /** Command lines that work, each with what it does. */
  examples: Array<[line: string, does: string]>
  name: string
  /** How the operands are written (example: `'[FILE|DIR…]'`). */
  operands: string
  options: Record<string, Option>
  /**
   * Run it.
   *
   * @returns
   *   Exit code: `0` all is well; `1` some copy stayed home.
   * @throws
   *   A problem of the machine or the configuration (see `machine-fault.ts`): exit code `2`.
   */
  run(call: Call): Promise<number>
  /** One line. */
  summary: string
  /** More about it, below the summary. */
  text?: string
}

/** Options that several commands have. */
export const configOption: Option = {
  text: 'the configuration (default: copydesk.yaml here or above)',
  value: 'FILE'
}

export const nameOption: Option = {
  text: 'the name of standard input, for its format (default: stdin.txt)',
  value: 'NAME'
}
