/** What makes a page show itself anew: a script and a stream of events, both only as served. */

/** Where the stream is. */
export const eventsPath = '/_copydesk/events'

/** Where the script is. */
export const scriptPath = '/_copydesk/reload.js'

/**
 * A page that nobody looks at does not listen: browsers keep six connections a host, and the seventh page would wait.
 * A page knows the edition it is of, so that one that came while it was loading is not missed.
 */
export const script = `const {edition} = document.currentScript.dataset
let source
function listen() {
  source?.close()
  if (document.hidden) return
  source = new EventSource('${eventsPath}')
  source.addEventListener('edition', ({data}) => {
    if (data !== edition) location.reload()
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

/** Add the script to a page of an edition, before the end of its body. */
export function withReload(html: string, edition: string): string {
  const at = html.lastIndexOf('</body>')
  if (at === -1) return html
  return `${html.slice(0, at)}<script data-edition="${edition}" src="${scriptPath}"></script>\n${html.slice(at)}`
}
