/** Runs work again when it is asked for, after a pause without another ask, and never twice at once. */

export interface Loop {
  ask(): void
  /** Once what runs has ended. */
  stop(): Promise<void>
}

/**
 * Start none yet.
 *
 * @param pause
 *   Milliseconds.
 * @param failed
 *   Called with what a run threw; the next ask runs it again.
 */
export function oneAtATime(
  run: () => Promise<void>,
  pause: number,
  failed: (error: unknown) => void
): Loop {
  let again = false
  let asked: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  const start = async () => {
    do {
      again = false
      await run().catch(failed)
    } while (again)
    running = undefined
  }
  return {
    ask() {
      clearTimeout(asked)
      asked = setTimeout(() => {
        again = true
        running ??= start()
      }, pause)
    },
    async stop() {
      clearTimeout(asked)
      again = false
      await running
    }
  }
}
