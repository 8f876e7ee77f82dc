import { wie } from '@/domain/access/wie'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { tafels } from '@/domain/routering/tafels'
import { isTeLaat } from '@/domain/termijn/termijn'
import { sindsInWoorden, verschilInWoorden } from '@/domain/termijn/woorden'
import type { Bovenaan } from './bovenaan'

export type BovenaanInWoorden = ReturnType<typeof inWoorden>

/** The same, as people read it. */
export const inWoorden = (
  { knoppen, uitleg, cijfers, doorgestuurd }: Bovenaan,
  eigenTafels: readonly string[],
  nu: Date,
) => ({
  knoppen: knoppen.map(({ gemeenteCode, gedruktRol, gedruktOrganisatie, uiterlijk, ...knop }) => ({
    ...knop,
    gemeente: casusGemeenteNaam(gemeenteCode),
    door: wie(gedruktRol, gedruktOrganisatie),
    uiterlijk,
    teLaat: isTeLaat(uiterlijk, nu) ? verschilInWoorden(uiterlijk, nu) : undefined,
  })),
  uitleg: uitleg.map(({ gemeenteCode, rol, organisatie, gevraagdOp, ...vraag }) => ({
    ...vraag,
    gemeente: casusGemeenteNaam(gemeenteCode),
    aanmelder: wie(rol, organisatie),
    wacht: sindsInWoorden(gevraagdOp, nu),
  })),
  cijfers: tafels
    .filter(({ slug }) => eigenTafels.includes(slug))
    .map(({ slug, naam }) => ({ naam, cijfer: cijfers.find((one) => one.slug === slug) })),
  doorgestuurd,
})
