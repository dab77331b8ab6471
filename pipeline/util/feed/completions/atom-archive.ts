/**
 * Links an Atom feed to the archive of what came before it, and marks an archive as one. An archive names no
 * archive after it, so that its bytes do not depend on what comes later.
 *
 * Source: RFC 5005 4.
 */

import type {Completion} from './completion.ts'
import {make} from './tree.ts'

const completion: Completion = {
  complete({feed: element, root}, {archive, home, previous}) {
    if (previous) element.children.push(make('link', {rel: 'prev-archive', href: previous}))
    if (!archive) return
    root.attributes['xmlns:fh'] = 'http://purl.org/syndication/history/1.0'
    element.children.push(make('fh:archive'))
    element.children.push(make('link', {rel: 'current', href: new URL('atom.xml', home).href}))
  },
  name: 'atom-archive'
}

export default completion
