import type { Tx } from '@/server/db/transaction'
import type { Organisatie } from '../schema'

export const listOrganisaties = (tx: Tx) =>
  tx.organisatie.findMany({
    orderBy: { naam: 'asc' },
    select: {
      id: true,
      naam: true,
      soort: true,
      gemeenteCode: true,
      _count: { select: { accounts: { where: { actief: true } } } },
    },
  })

export const findOrganisatie = (tx: Tx, id: string) =>
  tx.organisatie.findUnique({
    where: { id },
    select: { id: true, naam: true, soort: true, gemeenteCode: true },
  })

export const findOrganisatieByNaam = (tx: Tx, naam: string) =>
  tx.organisatie.findFirst({ where: { naam: { equals: naam, mode: 'insensitive' } }, select: { id: true } })

export const addOrganisatie = (tx: Tx, { naam, soort, gemeenteCode }: Omit<Organisatie, 'id'>) =>
  tx.organisatie.createMany({ data: { naam, soort, gemeenteCode } })

/** The people of an organisation belong to its gemeente, so they move along. */
export async function changeOrganisatie(
  tx: Tx,
  id: string,
  organisatie: Omit<Organisatie, 'id'>,
): Promise<void> {
  const { naam, soort, gemeenteCode } = organisatie
  await tx.organisatie.updateMany({ where: { id }, data: { naam, soort, gemeenteCode } })
  await tx.account.updateMany({ where: { organisatieId: id }, data: { gemeenteCode } })
}

export const listRollenVan = (tx: Tx, organisatieId: string) =>
  tx.account.findMany({ where: { organisatieId, actief: true }, distinct: ['rol'], select: { rol: true } })
