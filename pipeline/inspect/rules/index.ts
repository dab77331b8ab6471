/** The table of rules of JSON-LD. */

import agencyAsPerson from './agency-as-person.ts'
import authorName from './author-name.ts'
import breadcrumb from './breadcrumb.ts'
import canonical from './canonical.ts'
import context from './context.ts'
import danglingId from './dangling-id.ts'
import date from './date.ts'
import dateOrder from './date-order.ts'
import dateZone from './date-zone.ts'
import domain from './domain.ts'
import duplicateId from './duplicate-id.ts'
import duplicateKey from './duplicate-key.ts'
import duration from './duration.ts'
import emptyValue from './empty-value.ts'
import enumeration from './enumeration.ts'
import futureDate from './future-date.ts'
import googleArticle from './google-article.ts'
import graph from './graph.ts'
import imageSize from './image-size.ts'
import language from './language.ts'
import markupInText from './markup-in-text.ts'
import missingName from './missing-name.ts'
import missingType from './missing-type.ts'
import mojibake from './mojibake.ts'
import number from './number.ts'
import paywall from './paywall.ts'
import range from './range.ts'
import scriptUnsafe from './script-unsafe.ts'
import secondValue from './second-value.ts'
import selfReference from './self-reference.ts'
import superseded from './superseded.ts'
import type {Rule} from './rule.ts'
import unknownProperty from './unknown-property.ts'
import unknownType from './unknown-type.ts'
import untidyText from './untidy-text.ts'
import url from './url.ts'

export const rules: Rule[] = [
  agencyAsPerson,
  authorName,
  breadcrumb,
  canonical,
  context,
  danglingId,
  date,
  dateOrder,
  dateZone,
  domain,
  duplicateId,
  duplicateKey,
  duration,
  emptyValue,
  enumeration,
  futureDate,
  googleArticle,
  graph,
  imageSize,
  language,
  markupInText,
  missingName,
  missingType,
  mojibake,
  number,
  paywall,
  range,
  scriptUnsafe,
  secondValue,
  selfReference,
  superseded,
  unknownProperty,
  unknownType,
  untidyText,
  url
]
