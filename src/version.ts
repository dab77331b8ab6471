/** The version of this program, from its `package.json`. */

import {createRequire} from 'node:module'

const {version: own} = createRequire(import.meta.url)('copydesk/package.json') as {version: string}

export const version = own
