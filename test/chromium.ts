/** Drives an installed Chromium over pages that are in memory; nothing is fetched. */

import fs from 'node:fs'
import {type Browser, chromium} from 'playwright-core'

/** Where Debian, Fedora and macOS put it; `CHROMIUM` says where else. */
const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
]

/** Path of a Chromium; nothing where none is installed. */
export const executable = places.find((place) => place && fs.existsSync(place))

export const missing =
  'needs Chromium: install the Debian package `chromium`, or set `CHROMIUM` to its path'

export function launch(): Promise<Browser> {
  return chromium.launch({args: ['--no-sandbox'], executablePath: executable!})
}

/** A picture for wherever a page wants one. */
export const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675" viewBox="0 0 1200 675"><rect width="1200" height="675" fill="#8fb3c7"/><rect y="430" width="1200" height="245" fill="#3f6b80"/><path d="M240 400h620l-70 90H320z" fill="#f6f3ea"/><path d="M380 400v-90h330v90z" fill="#e5ded0"/><rect x="520" y="240" width="60" height="70" fill="#8c1d18"/></svg>`
