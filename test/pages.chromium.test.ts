/** Our pages in a browser: phone and desk, light and dark, by keyboard; nobody shut out, nothing on the console. */

import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {executable, launch, missing, picture} from './chromium.ts'
import {pressPages, type Site, site} from './pages.ts'

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const host = new URL(site.publication.url)
const sizes = {desk: {height: 900, width: 1280}, phone: {height: 740, width: 360}}
const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  jsonld: 'application/ld+json',
  md: 'text/markdown; charset=utf-8'
}
/** Milliseconds, on a machine that has other work. */
const patience = 180_000
/** What a careful host sends: no script, no inline style, nothing from elsewhere. */
const policy =
  "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'"

if (!executable) console.warn(`test/pages.chromium.test.ts skipped: ${missing}`)

describe.skipIf(!executable)('pages in Chromium', () => {
  let browser: Browser
  let pressed: Site
  beforeAll(async () => {
    pressed = await pressPages()
    browser = await launch()
  }, patience)
  afterAll(() => browser?.close())

  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(
        `${size}, ${colorScheme}`,
        async () => {
          const context = await browser.newContext({colorScheme, viewport})
          for (const name of [...pressed.pages.keys()].filter((name) => name.endsWith('.html'))) {
            const page = await context.newPage()
            const said = await open(page, pressed, name)
            expect(await wider(page), `${name} is wider than the screen`).toEqual([])
            expect(await violations(page), name).toEqual([])
            expect(said, name).toEqual([])
            await shoot(page, `${name.split('/').at(-2) ?? 'front'}-${size}-${colorScheme}`)
            await page.close()
          }
          await context.close()
        },
        patience
      )
    }
  }

  it('every link and every table is reached by keyboard, and shows it', async () => {
    const context = await browser.newContext({viewport: sizes.phone})
    const page = await context.newPage()
    const slug = 'the-ferry-that-never-learned-to-wait'
    await open(page, pressed, `articles/${slug}/index.html`)
    const wanted = await page.locator('a[href], [tabindex="0"]').count()
    let reached = 0
    for (; reached < wanted; reached++) {
      await page.keyboard.press('Tab')
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
      expect(outline).toBe('solid')
      if (reached === 0) {
        expect(await page.evaluate('document.activeElement.className')).toBe('skip')
        await page.waitForFunction('document.activeElement.getBoundingClientRect().top >= 0')
      }
    }
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true)
    await context.close()
  })

  it('every relative link leads somewhere', async () => {
    for (const [name, html] of pressed.pages) {
      if (!name.endsWith('.html')) continue
      for (const [, href = ''] of html.matchAll(/ href="([^"#]*)"/gu)) {
        const url = new URL(href, new URL(name, host))
        if (url.host !== host.host || !url.pathname.startsWith(host.pathname)) continue
        expect(pressed.pages.has(file(url)), `${name}: ${href}`).toBe(true)
      }
    }
  })

  it('prints', async () => {
    const page = await browser.newPage()
    await open(page, pressed, 'articles/the-ferry-that-never-learned-to-wait/index.html')
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('.foot').isVisible()).toBe(false)
    expect(await page.locator('h1').isVisible()).toBe(true)
    await page.close()
  })
})

/** Opens a page of the output and listens. */
async function open(page: Page, {pages}: Site, name: string): Promise<string[]> {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    const text = pages.get(file(url))
    if (text === undefined && /\.jpg/u.test(url.pathname)) {
      return route.fulfill({body: picture, contentType: 'image/svg+xml'})
    }
    if (text === undefined) {
      said.push(`${url.href} is not there`)
      return route.abort()
    }
    const contentType = types[file(url).split('.').at(-1)!] ?? 'text/plain'
    return route.fulfill({
      body: text,
      contentType,
      headers: contentType.startsWith('text/html') ? {'Content-Security-Policy': policy} : {}
    })
  })
  await page.goto(new URL(name.replace(/index\.html$/u, ''), host).href)
  return said
}

/** Path in the output of a URL of the publication. */
function file(url: URL): string {
  const below = decodeURIComponent(url.pathname.slice(host.pathname.length))
  return below === '' || below.endsWith('/') ? `${below}index.html` : below
}

/** Elements that make the page scroll sideways. */
async function wider(page: Page): Promise<unknown> {
  return page.evaluate(`(() => {
    const width = document.documentElement.clientWidth
    return document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]
      .filter((element) => {
        const {left, right} = element.getBoundingClientRect()
        return right > width + 1 || left < -1
      })
      .map((element) => element.outerHTML.slice(0, 120))
  })()`)
}

async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe)
  return page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  }).then(({violations}) => violations.map(({id, nodes}) => [id, ...nodes.map((node) => node.html + ' ' + node.failureSummary)]))`)
}

/** With `SCREENSHOTS=folder`, for looking. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS']
  if (folder) await page.screenshot({fullPage: true, path: path.join(folder, `${name}.png`)})
}
