/** The table of commands. */

import {build} from './build.ts'
import {check} from './check.ts'
import type {Command} from './command.ts'
import {explain} from './explain.ts'
import {init} from './init.ts'
import {read} from './read.ts'
import {serve} from './serve.ts'

export const commands: Command[] = [build, check, explain, init, read, serve]
