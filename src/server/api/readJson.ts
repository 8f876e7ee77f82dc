import { ok, type Result, refused } from '@/domain/result'
import { problem } from '../problem'

type Refusal = 'geen-json' | 'kapotte-json'

const isJson = /^application\/json\s*(?:;|$)/i

/** The posted JSON, not checked yet. */
export async function readJson(request: Request): Promise<Result<unknown, Refusal>> {
  if (!isJson.test(request.headers.get('content-type') ?? '')) return refused('geen-json')
  try {
    return ok(await request.json())
  } catch {
    return refused('kapotte-json')
  }
}

const refusals: Readonly<Record<Refusal, () => Response>> = {
  'geen-json': () =>
    problem(415, 'Dit soort bericht kan niet', 'Stuur JSON met Content-Type application/json.'),
  'kapotte-json': () => problem(400, 'Geen geldige JSON', 'Het bericht is geen geldige JSON.'),
}

export const refuseJson = (reason: Refusal): Response => refusals[reason]()
