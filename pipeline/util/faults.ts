/** Holds data against our schemas, and says what is wrong in words. The one owner of ajv’s checks. */

import type {ErrorObject} from 'ajv'
import {closest} from 'fastest-levenshtein'
import {validators} from '#validators'

export interface Fault {
  /** The values that would do, where they can be listed. */
  expected?: string[]
  /** JSON Pointer to what is wrong. */
  pointer: string
  reason: string
  /** `warning` where the schema says that it may go out all the same. */
  severity?: 'warning'
}

/**
 * Check data against a schema.
 *
 * @param schema
 *   File name in `schemas/` without its ending (example: `'news-article'`).
 * @param data
 *   Plain JSON.
 * @returns
 *   What is wrong, deepest first where a choice failed; empty when all is well.
 * @throws
 *   When there is no such schema.
 */
export function faultsOf(schema: string, data: unknown): Fault[] {
  const validator = validators[schema]
  if (!validator) throw new Error(`Cannot find schema \`${schema}\``)
  return validator.check(data) ? [] : deepest(validator.explain(data)).map(toFault)
}

/** A choice that failed says little: its branches say more. Where they go deeper, the choice is left out. */
function deepest(errors: ErrorObject[]): ErrorObject[] {
  const choices = errors.filter((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf')
  const inside = (error: ErrorObject, choice: ErrorObject) =>
    error !== choice && error.schemaPath.startsWith(`${choice.schemaPath}/`)
  const deeper = (choice: ErrorObject) =>
    errors.some(
      (error) => error.instancePath.length > choice.instancePath.length && inside(error, choice)
    )
  return errors.filter((error) => {
    if (error.keyword === 'if') return false
    if (choices.includes(error)) return !deeper(error)
    const around = choices.filter((choice) => inside(error, choice))
    return around.every(
      (choice) => deeper(choice) && error.instancePath.length > choice.instancePath.length
    )
  })
}

/** Keywords whose schema says in its `$comment`, in words, what is expected. */
const worded = new Set(['anyOf', 'format', 'not', 'pattern'])

function toFault(error: ErrorObject): Fault {
  const {instancePath: pointer, keyword, params} = error
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    const key: string = params['additionalProperty'] ?? params['unevaluatedProperty']
    const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object)
    const nearest = known.length > 0 ? closest(key, known) : undefined
    return {
      pointer: `${pointer}/${key}`,
      reason: `Unexpected key \`${key}\`${nearest ? `, did you mean \`${nearest}\`` : ''}`,
      ...(nearest ? {expected: [nearest]} : {})
    }
  }
  if (keyword === 'enum') {
    const expected = (params['allowedValues'] as unknown[]).map(String)
    return {
      expected,
      pointer,
      reason: `Unexpected value, expected one of \`${expected.join('`, `')}\``
    }
  }
  if (keyword === 'required') {
    return {pointer, reason: `Missing \`${params['missingProperty']}\``}
  }
  const {
    $comment: comment,
    description,
    severity
  } = (error.parentSchema ?? {}) as Record<string, string | undefined>
  const wanted = description ?? (worded.has(keyword) ? comment : undefined)
  return {
    pointer,
    reason: `Unexpected value, ${wanted ? `expected ${wanted}` : (error.message ?? keyword)}`,
    ...(severity === 'warning' ? {severity} : {})
  }
}
