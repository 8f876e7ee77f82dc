import { z } from 'zod'
import { kolommen, leesContactregel } from '@/domain/redactie/contactregel'
import { leesOrganisatieregel, organisatiekolommen } from '@/domain/redactie/organisatieregel'
import { type Lijst, leesLijst } from './lees'

/**
 * A list that was chosen or pasted. One row that is not right refuses all of it, with the reason for every such row: nothing is half
 * stored.
 */
const lijstSchema = <Kolom extends string, Regel>(soort: Lijst<Kolom, Regel>) =>
  z.object({ lijst: z.string().catch('') }).transform(({ lijst }, context): readonly Regel[] => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (lijst.trim() === '') {
      issue('lijst', 'Kies een bestand, of plak hier een lijst.')
      return []
    }
    const { regels, fouten } = leesLijst(lijst, soort)
    for (const [index, { regel, waarom }] of fouten.entries())
      issue(index === 0 ? 'lijst' : `regel${regel}`, `Regel ${regel}: ${waarom}`)
    return regels
  })

export const contactenSchema = lijstSchema({
  kolommen,
  meesteRijen: 200,
  lees: leesContactregel,
  sleutel: ({ code }) => code,
  dubbel: 'deze gemeente staat er twee keer in.',
})

export const organisatiesSchema = lijstSchema({
  kolommen: organisatiekolommen,
  meesteRijen: 500,
  lees: leesOrganisatieregel,
  sleutel: ({ naam }) => naam.toLowerCase(),
  dubbel: 'deze organisatie staat er twee keer in.',
})
