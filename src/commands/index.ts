/** The table of commands. */

import {build} from './build.ts'
import type {Command} from './command.ts'
import {read} from './read.ts'

export const commands: Command[] = [build, read]
