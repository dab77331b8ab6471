/** The table of commands. */

import type {Command} from './command.ts'
import {read} from './read.ts'

export const commands: Command[] = [read]
