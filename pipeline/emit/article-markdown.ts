/**
 * Emits `articles/<slug>/article.md`: YAML front matter and the body in one normal form.
 * Read again, it gives the same Article.
 *
 * Source: CommonMark 0.31, YAML 1.2 core schema.
 */

import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {stringify} from 'yaml'
import type {Released} from '../article.ts'
import type {Emitter, Sources} from './emitter.ts'

const processor = unified()
  .use(remarkGfm)
  .use(remarkStringify, {bullet: '-', emphasis: '_', rule: '-'})
  .freeze()

const sources: Sources = {}

const emitter: Emitter = {
  article: (article) => [
    new VFile({
      path: `articles/${article.slug}/article.md`,
      value: `---\n${stringify(frontMatter(article), {lineWidth: 0})}---\n\n${processor.stringify(article.body)}`
    })
  ],
  leaves: frontMatter,
  name: 'article-markdown',
  sources
}

export default emitter

function frontMatter({body: _body, ...fields}: Released): Record<string, unknown> {
  const tree: Omit<Released, 'body'> = fields
  return {...tree}
}

export type {Root}
