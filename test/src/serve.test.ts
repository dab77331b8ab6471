/** `copydesk serve`: what it answers, to whom, and that it writes nothing. */

import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {later, makePlace, now} from './place.ts'
import {type Serving, startServing} from './serving.ts'

const configuration = `publication: {name: The Porto Novo Gazette, url: 'https://gazette.example/'}
feeds: {hub: 'https://hub.example/'}
`
const story = (text: string) =>
  `---\nheadline: Ferry sinks\npublished: 2026-02-01T08:00:00Z\n---\n\n${text}\n`

const served: Serving[] = []
const serve = async (folder: string, words?: string[]) => {
  const serving = await startServing(folder, words)
  served.push(serving)
  return serving
}
afterAll(async () => {
  for (const serving of served) await serving.stop('SIGKILL')
})

describe('serve', () => {
  const place = makePlace({
    'content/ferry.md': story('The ferry sank.'),
    'copydesk.yaml': configuration
  })
  let preview: Serving
  beforeAll(async () => {
    place.run(['build', '--now', now])
    preview = await serve(place.folder, ['--now', later])
  })

  it('says that it is for looking only, and where', () => {
    expect(preview.welcome).toMatch(/http:\/\/127\.0\.0\.1:\d+\/ shows a preview/u)
    expect(preview.welcome).toContain('for looking only')
  })

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/articles/ferry-sinks/', 'text/html; charset=utf-8'],
    ['/articles/ferry-sinks/article.jsonld', 'application/ld+json'],
    ['/articles/ferry-sinks/article.md', 'text/markdown; charset=utf-8'],
    ['/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['/feed.json', 'application/feed+json'],
    ['/feeds.opml', 'text/x-opml; charset=utf-8'],
    ['/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/style.css?v=1', 'text/css; charset=utf-8']
  ])('gives %s as %s', async (url, type) => {
    const {headers, status} = await preview.ask(url)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers.etag).toMatch(/^"sha256-[\da-f]{64}"$/u)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it.each(['/atom.xml', '/feed.json', '/rss.xml'])(
    'links %s to its hub and itself',
    async (url) => {
      const {headers} = await preview.ask(url)
      expect(headers['link']).toBe(
        `<https://hub.example/>; rel="hub", <https://gazette.example${url}>; rel="self"`
      )
    }
  )

  it('takes the last change from the content, not from the clock', async () => {
    for (const url of ['/rss.xml', '/articles/ferry-sinks/', '/']) {
      const {headers} = await preview.ask(url)
      expect(headers['last-modified'], url).toBe('Mon, 02 Mar 2026 09:30:00 GMT')
    }
  })

  it('gives the bytes of the build', async () => {
    const {body} = await preview.ask('/rss.xml')
    expect(body).toBe(place.read('output/rss.xml'))
  })

  it('answers 304 where nothing changed', async () => {
    const {headers} = await preview.ask('/rss.xml')
    const etag = headers.etag!
    const status = async (conditions: Record<string, string>) => {
      const answer = await preview.ask('/rss.xml', conditions)
      if (answer.status === 304) expect([answer.body, answer.headers.etag]).toEqual(['', etag])
      return answer.status
    }
    expect(await status({'If-None-Match': etag})).toBe(304)
    expect(await status({'If-None-Match': `"other", W/${etag}`})).toBe(304)
    expect(await status({'If-None-Match': '*'})).toBe(304)
    expect(await status({'If-None-Match': '"other"'})).toBe(200)
    expect(await status({'If-Modified-Since': 'Mon, 02 Mar 2026 09:30:00 GMT'})).toBe(304)
    expect(await status({'If-Modified-Since': 'Mon, 02 Mar 2026 09:29:59 GMT'})).toBe(200)
    expect(await status({'If-Modified-Since': 'yesterday'})).toBe(200)
    expect(
      await status({
        'If-Modified-Since': 'Mon, 02 Mar 2026 09:30:00 GMT',
        'If-None-Match': '"other"'
      })
    ).toBe(200)
  })

  it('answers a part of a file', async () => {
    const {body, headers} = await preview.ask('/rss.xml')
    expect(headers['accept-ranges']).toBe('bytes')
    const size = Number(headers['content-length'])
    const part = async (range: string, condition = headers.etag!) => {
      const answer = await preview.ask('/rss.xml', {'If-Range': condition, Range: range})
      return [answer.status, answer.headers['content-range'], answer.body]
    }
    expect(await part('bytes=0-4')).toEqual([206, `bytes 0-4/${size}`, '<?xml'])
    expect(await part(`bytes=${size - 7}-`)).toEqual([
      206,
      `bytes ${size - 7}-${size - 1}/${size}`,
      body.slice(-7)
    ])
    expect(await part('bytes=-7')).toEqual(await part(`bytes=${size - 7}-${size + 9}`))
    expect(await part(`bytes=${size}-`)).toEqual([416, `bytes */${size}`, expect.any(String)])
    for (const whole of ['bytes=0-1,3-4', 'bytes=5-4', 'bytes=-', 'lines=0-4']) {
      expect(await part(whole)).toEqual([200, undefined, body])
    }
    expect(await part('bytes=0-4', '"other"')).toEqual([200, undefined, body])
  })

  it('answers HEAD with the headers of GET', async () => {
    const {headers} = await preview.ask('/rss.xml')
    const head = await preview.ask('/rss.xml', {}, 'HEAD')
    expect(head.body).toBe('')
    const {date: _, ...same} = headers
    expect(head.headers).toMatchObject(same)
    expect((await preview.ask('/nothing', {}, 'HEAD')).status).toBe(404)
  })

  it('ends the answer to HEAD of the events', async () => {
    const {body, headers, status} = await preview.ask('/_copydesk/events', {}, 'HEAD')
    expect([body, headers['content-type'], status]).toEqual(['', 'text/event-stream', 200])
  })

  it('takes a request in absolute form, of its own host alone', async () => {
    const [own = ''] = /http:\/\/[\d.:]+/u.exec(preview.welcome)!
    expect((await preview.ask(`${own}/rss.xml`)).status).toBe(200)
    expect((await preview.ask(own)).status).toBe(200)
    expect((await preview.ask('http://gazette.example/rss.xml')).status).toBe(421)
    expect((await preview.ask('http://localhost:1/rss.xml')).status).toBe(421)
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('refuses %s', async (method) => {
    const {headers, status} = await preview.ask('/', {}, method)
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })

  it.each([
    ['gazette.example', 421],
    ['127.0.0.1.gazette.example', 421],
    ['localhost:1', 421],
    ['127.0.0.1', 421]
  ])('refuses the host %s', async (host, status) => {
    expect((await preview.ask('/', {Host: host})).status).toBe(status)
    expect((await preview.ask('/_copydesk/events', {Host: host})).status).toBe(status)
  })

  it('opens what has not gone out to scripts of this machine alone', async () => {
    const allowed = async (url: string, origin: string) =>
      (await preview.ask(url, {Origin: origin})).headers['access-control-allow-origin']
    expect(await allowed('/rss.xml', 'http://localhost:3000')).toBe('*')
    expect(await allowed('/rss.xml', 'https://other.example')).toBeUndefined()
    expect(await allowed('/rss.xml', 'http://localhost.other.example')).toBeUndefined()
    expect(await allowed('/rss.xml', 'null')).toBeUndefined()
    expect(await allowed('/', 'http://localhost:3000')).toBeUndefined()
  })

  it('leads a folder to its slash and nowhere else', async () => {
    const to = async (url: string) => (await preview.ask(url)).headers.location
    expect(await to('/articles/ferry-sinks')).toBe('/articles/ferry-sinks/')
    expect(await to('//articles//ferry-sinks')).toBe('/articles/ferry-sinks/')
  })

  it.each([
    ['/nothing', 404],
    ['/rss.xml/', 404],
    ['/%', 400],
    ['/%00', 404],
    ['/.copydesk.json', 404],
    ['/../copydesk.yaml', 404],
    ['/%2e%2e/copydesk.yaml', 404],
    ['/..%2fcopydesk.yaml', 404],
    ['/..%5ccopydesk.yaml', 404]
  ])('answers %s with %i', async (url, status) => {
    expect((await preview.ask(url)).status).toBe(status)
  })

  it('shows a change, adds its script to no file, and writes nothing', async () => {
    const before = place.bytes()
    const events = preview.events()
    await events.next()
    place.write('content/ferry.md', story('The ferry was raised.'))
    expect((await events.next()).value).toMatch(/^event: edition\ndata: sha256-/u)
    const {body} = await preview.ask('/articles/ferry-sinks/')
    expect(body).toContain('was raised')
    expect(body).toMatch(
      /<script data-edition="sha256-[\da-f]+" src="\/_copydesk\/reload\.js"><\/script>\n<\/body>/u
    )
    expect((await preview.ask('/_copydesk/reload.js')).body).toContain('EventSource')
    expect(place.bytes()).toEqual(before)
  }, 20_000)

  it('keeps the last edition while the configuration is wrong', async () => {
    place.write('copydesk.yaml', 'publication: {nam: x}\n')
    await expect
      .poll(() => preview.said(), {timeout: 15_000})
      .toContain('Cannot use the configuration')
    expect((await preview.ask('/rss.xml')).status).toBe(200)
    place.write('copydesk.yaml', configuration.replace('Porto', 'Puerto'))
    await expect
      .poll(async () => (await preview.ask('/rss.xml')).body, {timeout: 15_000})
      .toContain('The Puerto Novo Gazette')
  }, 40_000)

  it('stops when told', async () => {
    expect(await preview.stop('SIGINT')).toBe(0)
  })
})

describe('serve of a folder', () => {
  const place = makePlace({
    'copydesk.yaml': configuration,
    'public/feed.xml': '<rss version="2.0"><channel><title>x</title></channel></rss>',
    'public/index.html': '<html><body>plain</body></html>',
    'public/latin.xml': Buffer.from(
      '<?xml version="1.0" encoding="iso-8859-1"?><a>\xe9</a>',
      'latin1'
    ),
    'public/note.md': '# Not yet out\n',
    'public/picture.webp': 'x',
    'secret.txt': 'secret'
  })
  fs.symlinkSync(path.join(place.folder, 'secret.txt'), path.join(place.folder, 'public/link.txt'))
  fs.symlinkSync(place.folder, path.join(place.folder, 'public/up'))
  let serving: Serving
  beforeAll(async () => {
    serving = await serve(place.folder, ['public'])
  })

  it('gives it as it stands', async () => {
    const {body, headers} = await serving.ask('/')
    expect(body).toBe('<html><body>plain</body></html>')
    const changed = fs.statSync(path.join(place.folder, 'public/index.html')).mtime
    expect(headers['last-modified']).toBe(changed.toUTCString())
    const type = async (url: string) => (await serving.ask(url)).headers['content-type']
    expect(await type('/feed.xml')).toBe('application/rss+xml; charset=utf-8')
    expect(await type('/latin.xml')).toBe('application/xml')
    expect(await type('/picture.webp')).toBe('image/webp')
    expect((await serving.ask('/_copydesk/events')).status).toBe(404)
  })

  it('opens what is not known to be out to scripts of this machine alone', async () => {
    for (const url of ['/feed.xml', '/note.md']) {
      const {headers} = await serving.ask(url, {Origin: 'https://other.example'})
      expect(headers['access-control-allow-origin'], url).toBeUndefined()
      expect(headers['cross-origin-resource-policy'], url).toBe('same-origin')
      const own = await serving.ask(url, {Origin: 'http://localhost:3000'})
      expect(own.headers['access-control-allow-origin'], url).toBe('*')
    }
  })

  it('opens what a build wrote to scripts of any site', async () => {
    const published = makePlace({
      'content/ferry.md': story('The ferry sank.'),
      'copydesk.yaml': configuration
    })
    published.run(['build', '--now', now])
    for (const words of [['--no-build'], ['output']]) {
      const {ask} = await serve(published.folder, words)
      const {headers} = await ask('/rss.xml', {Origin: 'https://other.example'})
      expect(headers['access-control-allow-origin']).toBe('*')
      const asked = await ask('/rss.xml', {Origin: 'https://other.example'}, 'OPTIONS')
      expect(asked.status).toBe(204)
      expect(asked.headers['access-control-allow-headers']).toContain('If-None-Match')
    }
  })

  it.each(['/link.txt', '/up/secret.txt', '/up/'])('follows no link: %s', async (url) => {
    expect((await serving.ask(url)).status).toBe(404)
  })

  it('sees what is written there meanwhile', async () => {
    place.write('public/new.txt', 'new')
    expect((await serving.ask('/new.txt')).body).toBe('new')
  })

  it.each([
    [['serve', 'nowhere'], 'Cannot serve `nowhere`: it is no folder'],
    [['serve', 'secret.txt'], 'it is no folder'],
    [['serve', '--no-build'], 'Make it with `copydesk build`'],
    [['serve', '--port', '70000'], 'Unexpected `--port 70000`'],
    [['serve', 'a', 'b'], 'Unexpected second folder'],
    [['serve', '--host', '0.0.0.0'], 'Unexpected option `--host`']
  ])('refuses %j', (words, reason) => {
    const {code, stderr} = place.run(words)
    expect(code).toBe(2)
    expect(stderr).toContain(reason)
  })

  it('says when the port is taken', () => {
    const port = /:(\d+)\//u.exec(serving.welcome)![1]!
    const {code, stderr} = place.run(['serve', 'public', '--port', port])
    expect(code).toBe(2)
    expect(stderr).toContain(`Cannot listen on port \`${port}\``)
  })
})
