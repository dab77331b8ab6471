/** The table of detectors. Their order does not matter. */

import type {Detector} from './detector.ts'
import frontMatter from './front-matter.ts'
import headline from './headline.ts'
import sidecar from './sidecar.ts'

export const detectors: Detector[] = [frontMatter, headline, sidecar]
