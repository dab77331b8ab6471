/** Makes a page an article of Copydesk’s output: `node build.mjs output site`. Node alone, no packages. */

import fs from 'node:fs/promises'
import path from 'node:path'

const [output = 'output', site = 'site'] = process.argv.slice(2)
const feed = JSON.parse(await fs.readFile(path.join(output, 'articles.jsonld'), 'utf8'))

for (const article of feed.dataFeedElement) {
  const slug = decodeURIComponent(
    new URL(article['@id']).pathname.split('/').filter(Boolean).at(-1)
  )
  const folder = path.join(site, slug)
  await fs.mkdir(folder, {recursive: true})
  await fs.writeFile(path.join(folder, 'index.html'), pageOf(article))
}

function pageOf(article) {
  const authors = (article.author ?? []).map(({name}) => name).join(', ')
  const paragraphs = (article.articleBody ?? '').split('\n\n')
  return `<!doctype html>
<html lang="${escape(article.inLanguage)}">
<meta charset="utf-8">
<title>${escape(article.headline)}</title>
<link rel="canonical" href="${escape(article.url)}">
<script type="application/ld+json">${jsonLd(article)}</script>
<article>
<h1>${escape(article.headline)}</h1>
<p>${escape(authors)} <time datetime="${escape(article.datePublished)}">${escape(article.datePublished)}</time></p>
${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('\n')}
</article>
`
}

/** Safe inside `<script>`: nothing in it can end the element. */
function jsonLd(article) {
  const data = {'@context': 'https://schema.org', ...article}
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function escape(text = '') {
  return String(text).replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`)
}
