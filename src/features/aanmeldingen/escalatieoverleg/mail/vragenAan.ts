import { overlegtafelInhoudSchema } from '@/domain/overlegtafel/inhoud'
import type { Tx } from '@/server/db/transaction'
import { findTafelInhoud } from './data'

/** The mail cannot be answered, so it says who can be asked. */
export async function vragenAan(tx: Tx): Promise<string[]> {
  const { contact } = overlegtafelInhoudSchema.parse(await findTafelInhoud(tx))
  return contact.email ? ['', `Vragen? Mail ${contact.naam}: ${contact.email}`] : []
}
