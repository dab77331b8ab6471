/** The time that the desk takes. */

import {VFile} from 'vfile'
import {desk} from '../pipeline/index.ts'
import {configuration} from '../test/configuration.ts'
import {copyOfShape, type Shape} from './shapes.ts'

/** Processor seconds of the desk for a shape: others may be at work on the machine. */
export async function secondsOf(shape: Shape, size: number): Promise<number> {
  const copy = new VFile({path: `story${shape.format}`, value: copyOfShape(shape, size)})
  const from = process.cpuUsage()
  const piece = await desk(copy, {configuration})
  const {system, user} = process.cpuUsage(from)
  // A shape that is refused, or kept as one block, measures nothing.
  const refused = !piece || copy.messages.some(({ruleId}) => ruleId === 'markdown')
  if (refused)
    throw new Error(`${shape.name}: ${copy.messages.map(String).join(' ').slice(0, 300)}`)
  return (system + user) / 1e6
}
