/** The stages as unified plugins, for processors that are not ours. */

import type {Root} from 'mdast'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import type {Claim} from './claim.ts'
import {configure, type Said} from './configuration.ts'
import {detectors} from './detect/index.ts'
import {normalizers} from './normalize/index.ts'
import {text} from './read/text.ts'

declare module 'vfile' {
  interface DataMap {
    /** What `detectCopy` found. */
    claims: Claim[]
  }
}

/** Which members run, by name (default: all), and what the publication says of itself. */
export interface StageOptions {
  configuration?: Said
  only?: string[]
}

const nobody: Said = {publication: {name: 'Nobody', url: 'https://example.com/'}}

/** Parse plain text into mdast: every character means itself. */
export function textParse(this: Processor): void {
  this.parser = (_document: string, file: VFile): Root => text.read(file)
}

/** Normalize the typography of a tree whose positions are places in the file. */
export function normalizeCopy({configuration = nobody, only}: StageOptions = {}) {
  return (tree: Root, file: VFile): void => {
    for (const {name, normalize} of normalizers) {
      if (!only || only.includes(name)) normalize(tree, file, configure(configuration))
    }
  }
}

/** File what detectors claim in `file.data.claims`; the tree stays as it is. */
export function detectCopy({configuration = nobody, only}: StageOptions = {}) {
  return (tree: Root, copy: VFile): void => {
    copy.data.claims = detectors.flatMap(({detect, name}) =>
      !only || only.includes(name)
        ? detect(tree, {configuration: configure(configuration), copy})
        : []
    )
  }
}
