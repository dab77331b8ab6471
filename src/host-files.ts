/**
 * Tells hosts what they do not know of our files: their media types, and that scripts of other sites may read them.
 *
 * Source: RFC 9110 8.3 (Content-Type); Fetch (CORS); the manuals of Netlify, Cloudflare Pages, nginx and Apache.
 */

interface HostFile {
  /** What is to be done with it. */
  advice: string
  /** Whether it stands in the output folder, and not beside the configuration. */
  inOutput: boolean
  name: string
  text: string
}

/** Endings of files → media type. */
const endings: Record<string, string> = {
  jsonl: 'application/jsonl; charset=utf-8',
  jsonld: 'application/ld+json',
  md: 'text/markdown; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8'
}

/** Names of files, in whatever folder → media type. */
const names: Record<string, string> = {
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json',
  'rss.xml': 'application/rss+xml; charset=utf-8'
}

const all = [
  ...Object.entries(endings).map(([ending, type]) => ({splat: `/*.${ending}`, type})),
  ...Object.entries(names).map(([name, type]) => ({splat: `/*${name}`, type}))
]

const escaped = (name: string) => name.replaceAll('.', String.raw`\.`)

/** Host → its file. */
export const hostFiles: Record<string, HostFile> = {
  apache: {
    advice: 'It is part of the output: put it on the host with the rest',
    inOutput: true,
    name: '.htaccess',
    text: [
      ...Object.entries(endings).map(([ending, type]) => files(String.raw`\.${ending}$`, type)),
      ...Object.entries(names).map(([name, type]) => files(`^${escaped(name)}$`, type))
    ].join('')
  },
  headers: {
    advice: 'It is part of the output: Netlify, Cloudflare Pages and others read it there',
    inOutput: true,
    name: '_headers',
    text: all
      .map(
        ({splat, type}) => `${splat}\n  Content-Type: ${type}\n  Access-Control-Allow-Origin: *\n`
      )
      .join('')
  },
  nginx: {
    advice: 'Name it in the server’s block: include /path/to/copydesk.nginx.conf;',
    inOutput: false,
    name: 'copydesk.nginx.conf',
    text: [
      ...Object.entries(endings).map(([ending, type]) => location(String.raw`\.${ending}$`, type)),
      ...Object.entries(names).map(([name, type]) => location(`/${escaped(name)}$`, type))
    ].join('')
  }
}

/** `types {}` unsays what the host knows of `.xml` and `.json`. */
function location(pattern: string, type: string): string {
  return `location ~ ${pattern} { types {} default_type "${type}"; add_header Access-Control-Allow-Origin *; }\n`
}

function files(pattern: string, type: string): string {
  return `<FilesMatch "${pattern}">
  ForceType "${type}"
  <IfModule mod_headers.c>
    Header set Access-Control-Allow-Origin "*"
  </IfModule>
</FilesMatch>
`
}
