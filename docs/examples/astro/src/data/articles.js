/** The articles of a Copydesk edition, newest first. `COPYDESK_OUTPUT` says where its output is (default: `../output`). */

import fs from 'node:fs/promises'
import path from 'node:path'

export async function readArticles() {
  const file = path.join(process.env.COPYDESK_OUTPUT ?? '../output', 'articles.jsonld')
  const feed = JSON.parse(await fs.readFile(file, 'utf8'))
  return feed.dataFeedElement.map((article) => ({
    ...article,
    jsonLd: toScript(article),
    slug: slugOf(article)
  }))
}

/** Safe inside `<script>`: nothing in it can end the element. */
function toScript(article) {
  const data = {'@context': 'https://schema.org', ...article}
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function slugOf(article) {
  const {pathname} = new URL(article['@id'])
  return decodeURIComponent(pathname.split('/').filter(Boolean).at(-1))
}
