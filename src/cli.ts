#!/usr/bin/env node
/** The command line. */

import {createInterface} from 'node:readline'
import {VFile} from 'vfile'
import {type Configuration, desk, readText} from '../pipeline/index.ts'

const configuration: Configuration = {
  desk: {agencies: [], authors: []},
  feeds: {limit: 50},
  output: {pages: true},
  publication: {language: 'en', name: 'Copydesk', url: 'https://example.com/'}
}

for await (const line of createInterface({input: process.stdin})) {
  const {id, name, value} = JSON.parse(line) as {id: string; name: string; value: string}
  const copy = new VFile({path: name, value})
  const piece = await desk(copy, {configuration})
  const article = piece?.article
  const published = article?.published ? {origin: 'body', value: article.published} : undefined
  const cuts = piece?.cuts.map(({by, place, reason}) => ({by, reason, text: place.text}))
  const text = article ? readText(article.body) : []
  const answer = {...article, body: undefined, cuts, published, text}
  process.stdout.write(
    `${JSON.stringify({article: answer, id, messages: copy.messages.map(String)})}\n`
  )
}
