/** Makes the command line a command: `tsc` writes files that cannot be run. */

import fs from 'node:fs/promises'

await fs.chmod(new URL('../dist/src/cli.js', import.meta.url), 0o755)
