/** Turns what an editor writes short into the whole value: a name into an author, a line into a credit. */

import type {Article, Author, Citation, Credit, Dateline, Subject} from '../../article.ts'
import {oneLine} from '../one-line.ts'

export function toAuthors(value: unknown): Author[] {
  return [value].flat().map((author: unknown): Author => {
    if (typeof author === 'string') return {name: oneLine(author), stated: true, type: 'Person'}
    return {stated: true, type: 'Person', ...(author as {name: string})}
  })
}

/** A work is its address, its name, or both. */
export function toCitations(value: Array<Citation | string>): Citation[] {
  return value.map((work) => {
    if (typeof work !== 'string') return work
    return /^https?:\/\/\S+$/u.test(work) ? {url: work} : {name: oneLine(work)}
  })
}

export function toCopyright(value: string | NonNullable<Article['copyright']>) {
  return typeof value === 'string' ? {notice: oneLine(value)} : value
}

/** A credit line alone is the organisation’s name; written out, it names what it says. */
export function toCredit(value: string | Credit): Credit {
  return typeof value === 'string' ? {organization: oneLine(value), text: oneLine(value)} : value
}

export function toDateline(value: string | Dateline): Dateline {
  return typeof value === 'string' ? {text: oneLine(value)} : value
}

export function toKeywords(value: string | string[]): string[] {
  return (typeof value === 'string' ? value.split(',') : value).map(oneLine).filter(Boolean)
}

export function toSubjects(value: Array<Subject | string>): Subject[] {
  return value.map((subject) => (typeof subject === 'string' ? {name: oneLine(subject)} : subject))
}
