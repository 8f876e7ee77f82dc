import { NotAllowed } from '@/server/guarded'

/** What came of a try, in one line of text that two tries can be compared by. */
export type Outcome = {
  readonly how: 'answer' | 'refused' | 'login' | 'not-found' | 'broken'
  readonly text: string
}

/** An answer of the portal as text: everything in it, whatever it is wrapped in. */
export async function outcomeOf(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    return answered(await work())
  } catch (error) {
    return thrown(error)
  }
}

const noAccess = 'U hebt geen toegang tot deze handeling.'

function answered(value: unknown): Outcome {
  const text = asText(value)
  if (text.includes(noAccess)) return { how: 'refused', text }
  const status = statusOf(value)
  if (status === 401) return { how: 'login', text }
  if (status === 403) return { how: 'refused', text }
  if (status === 404) return { how: 'not-found', text }
  return { how: status !== undefined && status >= 500 ? 'broken' : 'answer', text }
}

const statusOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'status' in value && typeof value.status === 'number'
    ? value.status
    : undefined

function thrown(error: unknown): Outcome {
  if (error instanceof NotAllowed) return { how: 'refused', text: error.message }
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : ''
  if (digest.startsWith('NEXT_REDIRECT'))
    return { how: digest.includes('/inloggen') ? 'login' : 'answer', text: digest }
  if (digest.endsWith(';403')) return { how: 'refused', text: digest }
  if (digest.endsWith(';404')) return { how: 'not-found', text: digest }
  return { how: 'broken', text: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
}

function asText(value: unknown): string {
  const seen = new WeakSet<object>()
  const text = JSON.stringify(value, (key, part: unknown) => {
    if (key.startsWith('_')) return undefined
    if (typeof part === 'bigint') return String(part)
    if (part instanceof Map) return [...part]
    if (part instanceof Set) return [...part]
    if (typeof part === 'object' && part !== null && !Array.isArray(part)) {
      if (seen.has(part)) return undefined
      seen.add(part)
    }
    return part
  })
  return text ?? ''
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const moment = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g

const postedBack = /"gezien":"[^"]*"/g

/** Without what differs between two tries by itself: ids, moments, and what the attacker posted along. */
export const comparable = ({ how, text }: Outcome): string =>
  `${how} ${text.replace(uuid, 'ID').replace(moment, 'MOMENT').replace(postedBack, '')}`
