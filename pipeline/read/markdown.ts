/**
 * Reads Markdown: CommonMark with GFM and YAML front matter.
 *
 * Source: CommonMark 0.31, GitHub Flavored Markdown.
 */

import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Reader} from './reader.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .freeze()

export const markdown: Reader = {
  name: 'markdown',
  read: (copy): Root => processor.parse(copy)
}
