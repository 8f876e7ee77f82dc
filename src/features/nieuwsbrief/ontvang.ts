import type { FormState } from '@/domain/formState'
import { isUnavailable } from '@/server/db/outage'
import { meldAan } from './commands'
import { aanmeldSchema } from './schema'

const databaseWeg = 'De database is even niet bereikbaar. Probeer het over een paar minuten opnieuw.'

/** What is wrong with what was posted, with what was typed; undefined when the mail is on its way. */
export async function ontvang(gepost: Readonly<Record<string, string>>): Promise<FormState | undefined> {
  const gelezen = aanmeldSchema.safeParse(gepost)
  const terug = (errors: Record<string, string>): FormState => ({ values: { ...gepost }, errors })
  if (!gelezen.success) return terug({ adres: gelezen.error.issues[0]?.message ?? '' })
  try {
    await meldAan(gelezen.data.adres)
    return undefined
  } catch (error) {
    if (isUnavailable(error)) return terug({ '': databaseWeg })
    throw error
  }
}

export type Afloop = 'gelukt' | 'link-klopt-niet' | 'even-niet'

/** How the press on a button of a mail ended. */
export async function voerUitMetSleutel(
  sleutel: string,
  werk: (sleutel: string) => Promise<boolean>,
): Promise<Afloop> {
  try {
    return (await werk(sleutel)) ? 'gelukt' : 'link-klopt-niet'
  } catch (error) {
    if (isUnavailable(error)) return 'even-niet'
    throw error
  }
}
