/** Tells what a contributor did from what they are: “Editing” is no job title. */

import type {Author} from '../../article.ts'

const tasks =
  /^(?:additional |extra |further )?(?:report(?:ing|ed)|edit(?:ing|ed)|writ(?:ing|ten)|graphics?|compiled|produc(?:tion|ed)|research(?:ed)?|translat(?:ion|ed|ing)|photograph(?:y|s|ed)?|photos?|desk(?:ing)?|polling|video|data|contributor)$/iu

/** Whether a role is what somebody did for a piece. */
export function isTask(role: string): boolean {
  return tasks.test(role.trim())
}

/** The property of schema.org for somebody who helped. Of editors it knows people only. */
export function contributorProperty({
  role = '',
  type
}: Author): 'contributor' | 'editor' | 'translator' {
  const bare = role.trim()
  if (type === 'Person' && /^(?:additional )?edit(?:ing|ed)$/iu.test(bare)) return 'editor'
  return /^translat(?:ion|ed|ing|or)$/iu.test(bare) ? 'translator' : 'contributor'
}
