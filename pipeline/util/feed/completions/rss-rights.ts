/**
 * Says in RSS items whose they are, in which language, and under which licence: the library drops all three.
 */

import type {Completion} from './completion.ts'
import {make, replace} from './tree.ts'

const commons = /^https?:\/\/creativecommons\.org\//u

const completion: Completion = {
  complete({feed: channel, items, root}, feed) {
    root.attributes['xmlns:dc'] = 'http://purl.org/dc/elements/1.1/'
    const name = 'creativeCommons:license'
    const licensed = (license: string | undefined) => {
      if (!license || !commons.test(license)) return []
      root.attributes['xmlns:creativeCommons'] =
        'http://backend.userland.com/creativeCommonsRssModule'
      return [make(name, {}, license)]
    }
    replace(channel, name, licensed(feed.license))
    for (const [index, {copyright, language, license}] of feed.items.entries()) {
      const item = items[index]!
      replace(item, 'dc:rights', copyright ? [make('dc:rights', {}, copyright)] : [])
      replace(
        item,
        'dc:language',
        language === feed.language ? [] : [make('dc:language', {}, language)]
      )
      replace(item, name, licensed(license))
    }
  },
  name: 'rss-rights'
}

export default completion
