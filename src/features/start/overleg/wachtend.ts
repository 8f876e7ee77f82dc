import type { Actor } from '@/domain/access/actor'
import { may } from '@/domain/access/permissions'
import type { Role } from '@/domain/access/role'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { eindeVanDeDag } from '@/domain/start/eindeVanDeDag'
import type { Wachtend } from '@/domain/start/wachtend'
import { kalenderdag } from '@/domain/termijn/kalender'
import type { Tx } from '@/server/db/transaction'
import { listOngelezen, listOverleggen, listTeLateAfspraken, type OverlegRow } from './data'
import { stapOp } from './stap'

/** What waits for this person around the bestuurlijk escalatieoverleg and after it. */
export async function overlegWacht(tx: Tx, actor: Actor, nu: Date): Promise<readonly Wachtend[]> {
  if (actor.rol === 'portefeuillehouder') return (await listOngelezen(tx, actor.accountId)).map(teLezen)
  if (!may(actor.rol, 'overleg.inzien')) return []
  const overleggen = await listOverleggen(tx)
  const afspraken = may(actor.rol, 'overleg.voorbereiden') ? await listTeLateAfspraken(tx, vandaag(nu)) : []
  return [
    ...overleggen.flatMap((overleg) => [
      ...stapVan(overleg, actor.rol, nu),
      ...terugkoppelingVan(overleg, actor.rol),
      ...landelijkVan(overleg, actor.rol),
    ]),
    ...afspraken.map(({ id, overlegId, organisatie, gemaaktOp, uiterlijk, overleg }) => ({
      key: `afspraak-${id}`,
      wat: 'Vraag na of de afspraak is gedaan',
      waarover: `${overleg.casus.code}, ${organisatie}`,
      href: `/overleg/${overlegId}`,
      sinds: gemaaktOp,
      uiterlijk: eindeVanDeDag(uiterlijk),
    })),
  ]
}

function stapVan(row: OverlegRow, rol: Role, nu: Date): Wachtend[] {
  const stap = stapOp(row, rol, nu)
  if (!stap?.door.includes(rol)) return []
  const { id, aangemaaktOp, aanmelding } = row
  const wacht = over(row, `overleg-${id}`, stap.wat, `/overleg/${id}`, stap.sinds(row) ?? aangemaaktOp)
  return [{ ...wacht, uiterlijk: aanmelding.uiterlijk }]
}

function terugkoppelingVan(row: OverlegRow, rol: Role): Wachtend[] {
  const { id, status, terugkoppelingOp, uitkomstOp, aangemaaktOp } = row
  if (!may(rol, 'terugkoppeling.schrijven') || status !== 'gehouden' || terugkoppelingOp) return []
  const href = `/terugkoppelingen/nieuw/${id}`
  return [over(row, `terugkoppeling-${id}`, 'Schrijf de terugkoppeling', href, uitkomstOp ?? aangemaaktOp)]
}

function landelijkVan(row: OverlegRow, rol: Role): Wachtend[] {
  const { id, uitkomst, uitkomstOp, aangemaaktOp, landelijk } = row
  if (!may(rol, 'landelijk.registreren') || uitkomst !== 'geen-oplossing') return []
  const [laatste] = landelijk
  if (laatste?.soort === 'afgerond') return []
  const wat = laatste ? 'Vraag na hoe het staat op RDM-trede 4' : 'Leg de casus voor op RDM-trede 4'
  const sinds = laatste?.vastgelegdOp ?? uitkomstOp ?? aangemaaktOp
  const dag = laatste?.vervolgDatum
  return [
    {
      ...over(row, `landelijk-${id}`, wat, `/landelijk/${id}`, sinds),
      uiterlijk: dag ? eindeVanDeDag(dag) : null,
    },
  ]
}

const over = (row: OverlegRow, key: string, wat: string, href: string, sinds: Date): Wachtend => ({
  key,
  wat,
  waarover: `${row.casus.code}, bestuurlijk escalatieoverleg`,
  href,
  sinds,
  uiterlijk: null,
})

type Ongelezen = Awaited<ReturnType<typeof listOngelezen>>[number]

const teLezen = ({ id, casuscode, gemeenteCode, versie, verzondenOp }: Ongelezen): Wachtend => ({
  key: `lezen-${id}`,
  wat: versie > 1 ? 'Lees de nieuwe versie van een terugkoppeling' : 'Lees een nieuwe terugkoppeling',
  waarover: `${casuscode}, gemeente ${casusGemeenteNaam(gemeenteCode)}`,
  href: `/terugkoppelingen/${id}`,
  sinds: verzondenOp ?? new Date(0),
  uiterlijk: null,
})

/** Today as the database keeps a day. */
function vandaag(nu: Date): Date {
  const { jaar, maand, dag } = kalenderdag(nu)
  return new Date(Date.UTC(jaar, maand - 1, dag))
}
