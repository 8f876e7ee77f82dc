import { regisseurNamen } from '@/domain/casus/regisseur'
import { ok } from '@/domain/result'
import { saveRegisseur, saveVervolg } from '@/server/casusRow'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { betrokkenen, legVast, voorHandeling } from '../pad/handeling'
import type { Afsluiting, RegisseurKeuze } from './schema'

/** Ends a casus on which no table works: never without a next step, somebody who does it and a day. */
export const sluitAf = defineCommand('casus.sturen', async (tx, actor, input: Afsluiting) => {
  const { casusId, reden, vervolgStap: stap, vervolgEigenaar: eigenaar, vervolgDatum: datum } = input
  const casus = await voorHandeling(tx, actor, casusId, 'sluitAf')
  if (!casus.ok) return casus
  await legVast(tx, actor, {
    casusId,
    handeling: 'sluitAf',
    audit: 'casus.afgesloten',
    tekst: reden,
    bericht: { soort: 'casus-nieuws', aan: await betrokkenen(tx, casus.value) },
  })
  await saveVervolg(tx, casusId, { stap, eigenaar, datum }, now(), true)
  return ok(casusId)
})

/** Names who keeps the overview while more than one table works on the casus. */
export const wijsRegisseurAan = defineCommand('casus.sturen', async (tx, actor, input: RegisseurKeuze) => {
  const { casusId, regisseur } = input
  const casus = await voorHandeling(tx, actor, casusId, 'wijsRegisseurAan')
  if (!casus.ok) return casus
  await legVast(tx, actor, {
    casusId,
    handeling: 'wijsRegisseurAan',
    audit: 'casus.regisseur-gekozen',
    tekst: `${regisseurNamen[regisseur]} houdt het overzicht.`,
    bericht: { soort: 'casus-nieuws', aan: await betrokkenen(tx, casus.value) },
  })
  await saveRegisseur(tx, casusId, regisseur)
  return ok(casusId)
})
