import { now } from '@/server/clock'
import { defineQuery } from '@/server/guarded'
import { canSendMail } from '@/server/mail/mailer'
import { countBerichten, findMigratie, listTaken } from './data'
import { type Instelling, listInstellingen } from './instellingen'
import { type Taak, takenVan } from './taken'

export type Toestand = {
  readonly taken: readonly Taak[]
  readonly berichten: { readonly wachtend: number; readonly geparkeerd: number }
  readonly mailserver: boolean
  readonly migratie: string | null
  readonly instellingen: readonly Instelling[]
}

/** Whether the portal does its work: mail, background tasks, database, settings. Nothing about a casus. */
export const findToestand = defineQuery(
  'berichten.beheren',
  async (tx): Promise<Toestand> => ({
    taken: takenVan(await listTaken(tx), now()),
    berichten: await countBerichten(tx),
    mailserver: canSendMail(),
    migratie: await findMigratie(tx),
    instellingen: listInstellingen(),
  }),
)
