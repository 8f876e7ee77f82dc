import { z } from 'zod'
import { type Soort, soorten } from '@/domain/redactie/soorten'
import type { Tx } from '@/server/db/transaction'
import * as data from './data'
import * as versieData from './versies/data'

/** A text that still says an address that the general contact had before. */
export type MetOudAdres = { readonly soort: Soort; readonly sleutel: string; readonly naam: string }

const adresSchema = z.object({ email: z.string() }).catch({ email: '' })

/** As many versions back as anybody would still write to. */
const hoogstens = 40

/** Most texts follow the general contact by themselves; these have its old address written out. */
export async function findMetOudAdres(
  tx: Tx,
  soort: Soort,
  sleutel: string,
): Promise<readonly MetOudAdres[]> {
  if (soort !== 'contact') return []
  const versies = await versieData.listVersies(tx, soort, sleutel, hoogstens)
  const [nu, ...eerder] = versies.map(({ inhoud }) => adresSchema.parse(inhoud).email)
  const oud = eerder.filter((adres) => adres !== '' && adres !== nu)
  if (oud.length === 0) return []
  const gevonden: MetOudAdres[] = []
  for (const andere of soorten)
    for (const { sleutel, naam, inhoud } of await data.listAlles(tx, andere))
      if (oud.some((adres) => JSON.stringify(inhoud).includes(adres)))
        gevonden.push({ soort: andere, sleutel, naam })
  return gevonden
}
