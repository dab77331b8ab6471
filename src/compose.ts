/** Composes an edition: finds copy, settles it, gives it its identity, presses. Nothing is written. */

import path from 'node:path'
import process from 'node:process'
import type {VFile} from 'vfile'
import {atZone, type Configuration, mayGoOut, type Piece} from '../pipeline/index.ts'
import {tellTime} from './clock.ts'
import {type Project, readProject} from './config.ts'
import {openSheet, type Sheet} from './copy.ts'
import {exists} from './files.ts'
import {findCopy, type Found} from './find-copy.ts'
import {type Candidate, type Identity, identify} from './identify.ts'
import {type Event, type Ledger, readLedger} from './ledger.ts'
import {machineFault} from './machine-fault.ts'
import {aboutAssumptions, aboutLedger} from './notices.ts'
import {openOutput, type Output, type Page} from './output.ts'
import {showProgress} from './outcome.ts'
import {type Plan, planBuild} from './plan.ts'
import {pressAll} from './press-all.ts'
import {forgetOthers, settleAgain, type Settled} from './settle-again.ts'

export interface ComposeSettings {
  /** Called when it is known what is to be composed, before the ledger is read. */
  begin?: (plan: Plan) => Promise<void>
  config?: string | undefined
  json: boolean
  ledger?: string | undefined
  name?: string | undefined
  newLedger: boolean
  now?: string | undefined
  out?: string | undefined
  quiet: boolean
  /** What was settled for the last edition, where this is not the first. */
  settled?: Settled
}

/** A piece on its way; no `piece`: it could not be read. */
export interface Job extends Sheet {
  found: Found
  /** Why it stays home without anything being wrong. */
  held?: string
  piece?: Piece
}

/** An edition as it would go out now. */
export interface Composed {
  /** What the ledger is to be told. */
  events: Event[]
  /** All files that may carry messages. */
  files: VFile[]
  held: Array<{path: string; why: string}>
  /** Paths of the copy that stays home because something is wrong with it. */
  home: string[]
  ledger: Ledger
  output: Output
  pages: Page[]
  plan: Plan
  project: Project
  published: Identity[]
}

/** Compose an edition of the operands, or of the whole project. */
export async function compose(operands: string[], settings: ComposeSettings): Promise<Composed> {
  const now = tellTime(settings.now)
  const project = await readProject(settings.config)
  const plan = await planBuild(project, operands, settings)
  await settings.begin?.(plan)
  const output = await openOutput(plan.output)
  const ledger = await readLedger(plan.ledger)
  refuseLostLedger(ledger, output, settings)
  const {notes, pieces: found} = await findCopy(
    [...plan.places, ...(plan.withKnown ? await knownPlaces(ledger, project.root) : [])],
    project.root,
    plan.output
  )
  if (operands.includes('-')) found.push(standardInput(settings.name))

  const jobs = await settleAll(found, project.configuration, now, settings)
  const {hostname: host} = new URL(project.configuration.publication.url)
  const isThere = await thereAmong(ledger, found, project.root)
  const {out, recalled} = identify(jobs.flatMap(toCandidate), ledger.entries, {host, isThere, now})
  const pressed = await pressAll(jobs, {out, recalled}, ledger, project.configuration)
  const going = new Set(pressed.published.map(({candidate}) => candidate.piece))
  return {
    ...pressed,
    files: [
      ...aboutAssumptions(project),
      ...aboutLedger(ledger),
      ...notes,
      ...jobs.flatMap(({copy, sidecar}) => (sidecar ? [copy, sidecar] : [copy]))
    ],
    held: jobs.flatMap(({found: {path: file}, held}) => (held ? [{path: file, why: held}] : [])),
    home: jobs
      .filter(({held, piece}) => !held && !(piece && going.has(piece)))
      .map((job) => job.found.path),
    ledger,
    output,
    plan,
    project
  }
}

/** Without its ledger every article would be new to every reader: that is said, not done. */
function refuseLostLedger(
  {entries, file, torn}: Ledger,
  {folder, ours}: Output,
  {newLedger}: ComposeSettings
) {
  if (entries.length > 0 || newLedger) return
  if (![...ours.keys()].some((name) => name.startsWith('articles/'))) return
  const fault = torn ? 'one torn line, of which nothing can be read' : 'missing or empty'
  throw machineFault(
    `Cannot find the ledger of what is in \`${folder}\`: \`${file}\` is ${fault}`,
    'Take it from your version control again. To begin anew, so that readers get every article a second time, add `--new-ledger`'
  )
}

/** Copy that has gone out and is still where it was. */
async function knownPlaces({entries}: Ledger, root: string): Promise<string[]> {
  const files = entries.flatMap(({path: file}) => (file ? [path.resolve(root, file)] : []))
  const there = await Promise.all(files.map(exists))
  return files.filter((_, index) => there[index])
}

function standardInput(name = 'stdin.txt'): Found {
  return {cwd: process.cwd(), file: '-', path: name}
}

async function settleAll(
  found: Found[],
  configuration: Configuration,
  now: string,
  settings: ComposeSettings
): Promise<Job[]> {
  const jobs: Job[] = []
  const progress = showProgress(found.length, settings)
  const settled: Settled = settings.settled ?? new Map()
  forgetOthers(
    settled,
    found.map(({path: file}) => file)
  )
  for (const one of found) {
    progress.step(one.path)
    const read = await openSheet(one.file, one)
    const {piece, sheet} = await settleAgain(read, {configuration, now}, settled)
    const held = piece && heldBack(piece, now, configuration)
    jobs.push({...sheet, found: one, ...(piece ? {piece} : {}), ...(held ? {held} : {})})
  }
  progress.end()
  return jobs
}

/** Why a piece without fault stays home: its desk says so, or its time has not come. */
function heldBack({article}: Piece, now: string, {publication}: Configuration): string | undefined {
  if (article.status !== 'publish') return article.status
  const {embargo} = article
  if (!embargo) return
  // A day without a zone begins last where clocks are twelve hours behind.
  const from =
    embargo.length > 10
      ? embargo
      : publication.timeZone
        ? atZone(`${embargo}T00:00:00`, publication.timeZone)
        : `${embargo}T12:00:00Z`
  return Date.parse(from) > Date.parse(now) ? `embargo until ${embargo}` : undefined
}

function toCandidate({found, held, piece}: Job): Candidate[] {
  if (!piece) return []
  const out = !held && mayGoOut(piece)
  return [{out, piece, ...(found.file === '-' ? {} : {path: found.path})}]
}

async function thereAmong({entries}: Ledger, found: Found[], root: string) {
  const there = new Set(found.map(({path: file}) => file))
  for (const {path: file} of entries) {
    if (file && !there.has(file) && (await exists(path.resolve(root, file)))) there.add(file)
  }
  return (file: string) => there.has(file)
}
