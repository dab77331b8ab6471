/** Fills what follows from what was settled: each value it adds records what it was computed from. */

import type {Root} from 'mdast'
import type {Article, Author, Credit} from '../article.ts'
import type {Configuration, KnownAgency} from '../configuration.ts'
import type {Evidence} from '../evidence.ts'
import {agencyNamed, isDistributor} from '../util/agencies.ts'
import {flatten} from '../util/flatten.ts'
import {locate} from '../util/locate.ts'
import {oneLine} from '../util/one-line.ts'
import {leavesOf} from '../util/pointer.ts'
import {sameName} from '../util/same-name.ts'

const by = 'settle:derive'

/**
 * Make the Article of the settled values.
 *
 * @param values
 *   Settled value by field.
 * @param body
 *   What is left on the page.
 * @param evidence
 *   Records are added for what is computed here.
 */
export function derive(
  values: Record<string, unknown>,
  body: Root,
  evidence: Evidence[],
  {configuration}: {configuration: Configuration}
): Article {
  const {credit, ...rest} = values as {credit?: Credit} & Partial<Article>
  const article: Article = {
    ...rest,
    authors: rest.authors ?? [],
    body,
    status: rest.status ?? 'publish'
  }
  const compute = (pointer: string, from: string[]) =>
    evidence.push({by, from, origin: 'computed', pointer})

  if (credit) article.creditText = credit.text
  if (!article.published && article.modified) {
    article.published = article.modified
    compute('/published', ['/modified'])
  }
  if (!rest.status) evidence.push({by, from: ['/format'], origin: 'computed', pointer: '/status'})

  const source = sourceOf(article, credit, configuration)
  if (source && !rest.sourceOrganization) {
    article.sourceOrganization = source.name
    compute('/sourceOrganization', [source.from])
  }
  if (article.authors.length === 0 && source && !isDistributor(source.name)) {
    article.authors = [{name: source.name, stated: source.stated, type: 'Organization'}]
    for (const [leaf] of leavesOf(article.authors)) compute(`/authors${leaf}`, [source.from])
  }
  article.authors = article.authors.map((author, index) =>
    known(author, configuration, (leaf, from) => compute(`/authors/${index}/${leaf}`, [from]))
  )
  dropAuthorsAgain(article, evidence)
  const located = article.dateline?.place && locate(article.dateline.place)
  if (article.dateline && located && !article.dateline.located) {
    article.dateline = {...article.dateline, located}
    for (const [leaf] of leavesOf(located)) compute(`/dateline/located${leaf}`, ['/dateline/place'])
  }
  const summary = summarize(article)
  if (summary) {
    article.summary = summary.text
    compute('/summary', [summary.from])
  }
  if (!article.language) {
    article.language = configuration.publication.language
    evidence.push({
      by,
      from: ['/configuration/publication/language'],
      origin: 'configuration',
      pointer: '/language'
    })
  }
  return article
}

/** A sign-off may name the authors again (“Reporting by …”): as contributors they are left out. */
function dropAuthorsAgain(article: Article, evidence: Evidence[]): void {
  const {authors, contributors = []} = article
  const kept = contributors.flatMap(({name}, index) =>
    authors.some((author) => sameName(author.name, name)) ? [] : [index]
  )
  if (kept.length === contributors.length) return
  if (kept.length > 0) article.contributors = kept.map((index) => contributors[index]!)
  else delete article.contributors
  const moved = evidence.flatMap((record) => {
    const [, list, index, ...rest] = record.pointer.split('/')
    if (list !== 'contributors') return [record]
    const to = kept.indexOf(Number(index))
    return to < 0 ? [] : [{...record, pointer: ['', list, to, ...rest].join('/')}]
  })
  evidence.splice(0, evidence.length, ...moved)
}

/** The agency of agency copy: as the credit line says, or the dateline, or the byline. */
function sourceOf(
  article: Article,
  credit: Credit | undefined,
  {desk}: Configuration
): {from: string; name: string; stated: boolean} | undefined {
  if (credit?.organization && !credit.mark) {
    return {from: '/creditText', name: credit.organization, stated: true}
  }
  const agency = article.dateline?.agency
  if (agency && !isDistributor(agency)) {
    return {from: '/dateline/agency', name: agency, stated: false}
  }
  if (credit?.organization) return {from: '/creditText', name: credit.organization, stated: false}
  const [first, ...others] = article.authors
  if (first?.worksFor && others.every(({worksFor}) => worksFor === first.worksFor)) {
    return {from: '/authors/0/worksFor', name: first.worksFor, stated: true}
  }
  const named = first?.type === 'Organization' && agencyNamed(first.name, desk.agencies)
  return named ? {from: '/authors/0/name', name: named, stated: true} : undefined
}

/** Adds what the configuration knows of an author. */
function known(
  author: Author,
  {desk}: Configuration,
  compute: (leaf: string, from: string) => void
): Author {
  const pool: Array<
    [string, Array<KnownAgency & {jobTitle?: string; sameAs?: string[]; worksFor?: string}>]
  > = author.type === 'Person' ? [['authors', desk.authors]] : [['agencies', desk.agencies]]
  for (const [list, entries] of pool) {
    const index = entries.findIndex((entry) =>
      [entry.name, ...(entry.aliases ?? [])].some((name) => sameName(name, author.name))
    )
    const entry = entries[index]
    if (!entry) continue
    const result: Author = {...author}
    const add = (
      key: 'role' | 'sameAs' | 'url' | 'worksFor',
      from: 'jobTitle' | 'sameAs' | 'url' | 'worksFor'
    ) => {
      if (result[key] !== undefined || entry[from] === undefined) return
      Object.assign(result, {[key]: entry[from]})
      for (const [leaf] of leavesOf(entry[from])) {
        compute(`${key}${leaf}`, `/configuration/desk/${list}/${index}/${from}${leaf}`)
      }
    }
    add('url', 'url')
    add('role', 'jobTitle')
    add('worksFor', 'worksFor')
    add('sameAs', 'sameAs')
    return result
  }
  return author
}

/** The standfirst, or else the lede without its dateline. Never a word of ours. */
function summarize(article: Article): {from: string; text: string} | undefined {
  if (article.standfirst) return {from: '/standfirst', text: article.standfirst}
  const index = article.body.children.findIndex((node) => node.type === 'paragraph')
  const node = article.body.children[index]
  if (!node) return
  let text = oneLine(flatten(node).text)
  const dateline = article.dateline?.text
  if (dateline && text.startsWith(dateline)) {
    text = text.slice(dateline.length).replace(/^[\s.:–—_-]+/u, '')
  }
  return text ? {from: `/body/children/${index}`, text} : undefined
}
