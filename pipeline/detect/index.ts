/** The table of detectors. Their order does not matter. */

import type {Detector} from './detector.ts'
import advertisement from './advertisement.ts'
import boilerplate from './boilerplate.ts'
import byline from './byline.ts'
import comments from './comments.ts'
import consentLine from './consent-line.ts'
import contact from './contact.ts'
import contributors from './contributors.ts'
import correction from './correction.ts'
import creditLine from './credit-line.ts'
import dateline from './dateline.ts'
import embargo from './embargo.ts'
import endMark from './end-mark.ts'
import frontMatter from './front-matter.ts'
import headline from './headline.ts'
import jsonLd from './json-ld.ts'
import kicker from './kicker.ts'
import language from './language.ts'
import linkDefinition from './link-definition.ts'
import linkedLine from './linked-line.ts'
import markdownImage from './markdown-image.ts'
import metaTags from './meta-tags.ts'
import navigation from './navigation.ts'
import newsletterBox from './newsletter-box.ts'
import note from './note.ts'
import pageByline from './page-byline.ts'
import pageDate from './page-date.ts'
import pageDateline from './page-dateline.ts'
import pageHeadline from './page-headline.ts'
import pageMarkup from './page-markup.ts'
import pageOwner from './page-owner.ts'
import pageStandfirst from './page-standfirst.ts'
import pageSurroundings from './page-surroundings.ts'
import photoCredit from './photo-credit.ts'
import popularList from './popular-list.ts'
import postalAddress from './postal-address.ts'
import printedDate from './printed-date.ts'
import pullQuote from './pull-quote.ts'
import quotations from './quotations.ts'
import rawHtml from './raw-html.ts'
import readingTime from './reading-time.ts'
import relatedLinks from './related-links.ts'
import releaseLine from './release-line.ts'
import serviceLine from './service-line.ts'
import shareRow from './share-row.ts'
import sidecar from './sidecar.ts'
import signature from './signature.ts'
import siteFooter from './site-footer.ts'
import slugLine from './slug-line.ts'
import standfirst from './standfirst.ts'
import tags from './tags.ts'

export const detectors: Detector[] = [
  advertisement,
  boilerplate,
  byline,
  comments,
  consentLine,
  contact,
  contributors,
  correction,
  creditLine,
  dateline,
  embargo,
  endMark,
  frontMatter,
  headline,
  jsonLd,
  kicker,
  language,
  linkDefinition,
  linkedLine,
  markdownImage,
  metaTags,
  navigation,
  newsletterBox,
  note,
  pageByline,
  pageDate,
  pageDateline,
  pageHeadline,
  pageMarkup,
  pageOwner,
  pageStandfirst,
  pageSurroundings,
  photoCredit,
  popularList,
  postalAddress,
  printedDate,
  pullQuote,
  quotations,
  rawHtml,
  readingTime,
  relatedLinks,
  releaseLine,
  serviceLine,
  shareRow,
  sidecar,
  signature,
  siteFooter,
  slugLine,
  standfirst,
  tags
]
