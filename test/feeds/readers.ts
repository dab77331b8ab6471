/** Runs real feed readers over a feed, where they are installed. */

import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export interface Seen {
  authors: string
  /** Whatever the reader shows of the content. */
  content: string
  /** Seconds since 1970. */
  date: number
  /** URL and media type of the enclosure; of the reader that keeps it, the length. */
  enclosure: string
  id: string
  title: string
  url: string
}

/** Debian’s own, which has the Debian packages. */
const python = '/usr/bin/python3'

const tests: Record<string, [command: string, args: string[]]> = {
  feedparser: [python, ['-c', 'import feedparser']],
  newsboat: ['newsboat', ['--version']],
  sfeed: ['sh', ['-c', 'command -v sfeed']],
  xmllint: ['xmllint', ['--version']]
}

/** Whether a reader is installed, and the words for a test that is skipped where it is not. */
export function has(reader: keyof typeof tests): {installed: boolean; why: string} {
  const [command, args] = tests[reader]!
  const why = `${reader} is not installed`
  try {
    execFileSync(command, args, {stdio: 'ignore'})
    return {installed: true, why}
  } catch {
    return {installed: false, why}
  }
}

/** A reader with its database, which lasts from one look to the next. */
export function newsboat(): {close(): void; look(feeds: Record<string, string>): Seen[]} {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'newsboat-'))
  const at = (name: string) => path.join(home, name)
  fs.writeFileSync(at('config'), 'prepopulate-query-feeds no\n')
  return {
    close: () => fs.rmSync(home, {force: true, recursive: true}),
    look(feeds) {
      for (const [name, xml] of Object.entries(feeds)) fs.writeFileSync(at(name), xml)
      fs.writeFileSync(
        at('urls'),
        Object.keys(feeds)
          .map((name) => `file://${at(name)}\n`)
          .join('')
      )
      const args = ['-u', at('urls'), '-c', at('cache.db'), '-C', at('config'), '-x', 'reload']
      execFileSync('newsboat', args, {env: {...process.env, HOME: home}, stdio: 'pipe'})
      return runPython(
        `import sqlite3, json, sys
rows = sqlite3.connect(sys.argv[1]).execute("""select guid, title, author, pubDate, url, content, trim(coalesce(enclosure_url, '') || ' ' || coalesce(enclosure_type, '')) from rss_item where deleted = 0 order by id""")
print(json.dumps([dict(zip(('id', 'title', 'authors', 'date', 'url', 'content', 'enclosure'), row)) for row in rows]))`,
        at('cache.db')
      )
    }
  }
}

export function sfeed(xml: string): Seen[] {
  const lines = execFileSync('sfeed', ['https://gazette.example/'], {encoding: 'utf8', input: xml})
  const plain = (text = '') =>
    text.replace(/\\([nt\\])/gu, (_, letter: string) => ({n: '\n', t: '\t'})[letter] ?? '\\')
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [date, title, url, content, , id, authors, enclosure] = line.split('\t')
      return {
        authors: plain(authors),
        content: plain(content),
        date: Number(date),
        enclosure: plain(enclosure),
        id: plain(id),
        title: plain(title),
        url: url ?? ''
      }
    })
}

export function feedparser(xml: string): Array<Seen & {bozo: boolean}> {
  return runPython(
    `import calendar, feedparser, json, sys
feed = feedparser.parse(sys.stdin.buffer.read(), sanitize_html=False, resolve_relative_uris=False)
def seen(entry):
  time = entry.get('published_parsed') or entry.get('updated_parsed')
  return {'authors': ', '.join(author.get('name', '') for author in entry.get('authors', [])), 'bozo': bool(feed.bozo), 'content': entry.content[0].value if 'content' in entry else '', 'date': calendar.timegm(time) if time else 0, 'enclosure': ' '.join(one.get(key, '') for one in entry.get('enclosures', []) for key in ('href', 'type', 'length')), 'id': entry.get('id', ''), 'title': entry.get('title', ''), 'url': entry.get('link', '')}
print(json.dumps([seen(entry) for entry in feed.entries]))`,
    '-',
    xml
  )
}

function runPython<T>(script: string, argument: string, input = ''): T {
  const answer = execFileSync(python, ['-c', script, argument], {
    encoding: 'utf8',
    input,
    maxBuffer: 1e8
  })
  return JSON.parse(answer) as T
}
