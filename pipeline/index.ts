/** The only door of the pipeline. */

export type {Article, Author, Released} from './article.ts'
export type {Claim, Field, Origin} from './claim.ts'
export type {Configuration} from './configuration.ts'
export {desk, mayGoOut, release, substance} from './desk.ts'
export type {DeskOptions, Piece, Release} from './desk.ts'
export type {Cut, Entry, Evidence, Place} from './evidence.ts'
export {press} from './press.ts'
export type {Pressed, ReleasedPiece} from './press.ts'
export {type Fault, faultsOf} from './util/faults.ts'
export {placeOf} from './util/place.ts'
export {readText} from './util/read-text.ts'
export {report, type Severity} from './util/report.ts'
