import { z } from 'zod'
import { leesContacten } from './lees'

/** More than this many reasons nobody reads at once. */
const meesteFouten = 50

/** A pasted list. One row that is not right refuses all of it, with the reason per line: nothing is half stored. */
export const importSchema = z.object({ lijst: z.string().catch('') }).transform(({ lijst }, context) => {
  const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (lijst.trim() === '') {
    issue('lijst', 'Plak hier een lijst.')
    return []
  }
  const { regels, fouten } = leesContacten(lijst)
  for (const [index, { regel, waarom }] of fouten.slice(0, meesteFouten).entries())
    issue(index === 0 ? 'lijst' : `regel${regel}`, `Regel ${regel}: ${waarom}`)
  if (fouten.length > meesteFouten) issue('meer', `En nog ${fouten.length - meesteFouten} regels.`)
  return regels
})
