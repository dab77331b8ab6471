/** What makes a page show itself anew: a script and a stream of events, both only as served. */

/** Where the stream is. */
export const eventsPath = '/_copydesk/events'

/** Where the script is. */
export const scriptPath = '/_copydesk/reload.js'

/**
 * A page that nobody looks at does not listen: browsers keep six connections a host, and the seventh page would wait.
 * The first edition it hears of is the one it shows.
 */
export const script = `let shown, source
function listen() {
  source?.close()
  if (document.hidden) return
  source = new EventSource('${eventsPath}')
  source.addEventListener('edition', ({data}) => {
    if (shown && shown !== data) location.reload()
    shown = data
  })
}
document.addEventListener('visibilitychange', listen)
addEventListener('pagehide', () => source?.close())
listen()
`

/** An event that names the edition. */
export function greeting(edition: string): string {
  return `event: edition\ndata: ${edition}\n\n`
}

/** Add the script to a page, before the end of its body. */
export function withReload(html: string): string {
  const at = html.lastIndexOf('</body>')
  if (at === -1) return html
  return `${html.slice(0, at)}<script src="${scriptPath}"></script>\n${html.slice(at)}`
}
