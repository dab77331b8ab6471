/** The table of detectors. Their order does not matter. */

import type {Detector} from './detector.ts'
import advertisement from './advertisement.ts'
import comments from './comments.ts'
import consentLine from './consent-line.ts'
import frontMatter from './front-matter.ts'
import headline from './headline.ts'
import navigation from './navigation.ts'
import newsletterBox from './newsletter-box.ts'
import pageHeadline from './page-headline.ts'
import pageSurroundings from './page-surroundings.ts'
import photoCredit from './photo-credit.ts'
import popularList from './popular-list.ts'
import postalAddress from './postal-address.ts'
import readingTime from './reading-time.ts'
import relatedLinks from './related-links.ts'
import shareRow from './share-row.ts'
import sidecar from './sidecar.ts'
import siteFooter from './site-footer.ts'
import tags from './tags.ts'

export const detectors: Detector[] = [
  advertisement,
  comments,
  consentLine,
  frontMatter,
  headline,
  navigation,
  newsletterBox,
  pageHeadline,
  pageSurroundings,
  photoCredit,
  popularList,
  postalAddress,
  readingTime,
  relatedLinks,
  shareRow,
  sidecar,
  siteFooter,
  tags
]
