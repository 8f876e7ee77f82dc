import type { FormState } from '@/domain/formState'
import { schoonPad } from '@/domain/redactie/tekstBijPad'
import { isUnavailable } from '@/server/db/outage'
import { meld } from './commands'
import { meldingSchema } from './schema'

type Uitkomst = { readonly pad: string; readonly metAdres: boolean; readonly state: FormState | undefined }

/** What was posted is kept, or comes back as it was typed with what is wrong. */
export async function ontvang(gepost: Readonly<Record<string, string>>): Promise<Uitkomst> {
  const gelezen = meldingSchema.safeParse(gepost)
  const pad = schoonPad(gepost.pad ?? '/')
  const terug = (errors: Record<string, string>) => ({
    pad,
    metAdres: false,
    state: { values: { ...gepost }, errors },
  })
  if (!gelezen.success) {
    const fouten = gelezen.error.issues.map(
      ({ path, message }) => [path.map(String).join('.'), message] as const,
    )
    return terug(Object.fromEntries(fouten.reverse()))
  }
  try {
    await meld(gelezen.data)
  } catch (error) {
    if (isUnavailable(error))
      return terug({
        '': 'De database is even niet bereikbaar. Uw tekst staat hier nog. Probeer het over een paar minuten opnieuw.',
      })
    throw error
  }
  return { pad, metAdres: gelezen.data.adres !== null, state: undefined }
}
