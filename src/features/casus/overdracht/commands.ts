import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { overdrachtSoort, overdrachtTitels, overdrachtWerkdagen } from '@/domain/casus/overdracht'
import { ok, type Result, refused } from '@/domain/result'
import { plusWerkdagen } from '@/domain/termijn/termijn'
import { procesmanagersOf } from '@/server/accountsOf'
import { saveVervolg } from '@/server/casusRow'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { betrokkenen, type CasusHandelingReason, legVast, voorHandeling } from '../pad/handeling'
import { insertOverdracht, saveAntwoord } from './data'
import type { DraagOver, NeemOver, TrekOverdrachtIn, WeigerOverdracht } from './schema'
import { meldVerhuisdOverleg } from './verhuisdOverleg'

type DraagOverReason = CasusHandelingReason | 'geen-procesmanager' | 'al-van-u'

/** Asks a gemeente to take the casus over. Until it said yes nothing changes: the old one keeps the regie. */
export const draagOver = defineCommand(
  'casus.overdragen',
  async (tx, actor, { casusId, naar, reden }: DraagOver): Promise<Result<string, DraagOverReason>> => {
    const casus = await voorHandeling(tx, actor, casusId, 'draagOver')
    if (!casus.ok) return casus
    const { code, gemeenteCode } = casus.value
    if (actor.rol === 'procesmanager' && actor.gemeenteCode === naar) return refused('al-van-u')
    const ontvangers = await procesmanagersOf(tx, naar)
    if (ontvangers.length === 0) return refused('geen-procesmanager')
    const nu = now()
    const soort = overdrachtSoort(gemeenteCode, naar)
    await legVast(tx, actor, {
      casusId,
      handeling: 'draagOver',
      audit: 'casus.overdracht-gevraagd',
      tekst: `${overdrachtTitels[soort]}: ${casusGemeenteNaam(naar)}. ${reden}`,
      bericht: { soort: 'overdracht-gevraagd', aan: ontvangers },
    })
    await insertOverdracht(tx, actor, {
      casusId,
      casusCode: code,
      soort,
      vanGemeente: gemeenteCode,
      naarGemeente: naar,
      reden,
      gevraagdOp: nu,
      uiterlijk: plusWerkdagen(nu, overdrachtWerkdagen),
    })
    return ok(casusId)
  },
)

type AntwoordResult = Result<string, CasusHandelingReason>

/** The gemeente takes the casus: from now on it holds the regie, and says what it does first. */
export const neemOver = defineCommand(
  'casus.overnemen',
  async (tx, actor, { casusId, antwoord, vervolgStap, vervolgDatum }: NeemOver): Promise<AntwoordResult> => {
    const casus = await voorHandeling(tx, actor, casusId, 'neemOver')
    const overdracht = casus.ok && casus.value.overdrachten[0]
    if (!casus.ok || !overdracht) return casus.ok ? refused('kan-niet-meer') : casus
    await legVast(tx, actor, {
      casusId,
      handeling: 'neemOver',
      audit: 'casus.overgenomen',
      tekst: antwoord,
      terugmelding: true,
      bericht: {
        soort: 'overdracht-beantwoord',
        aan: [overdracht.gevraagdDoorId, ...(await betrokkenen(tx, casus.value))],
      },
    })
    await saveVervolg(tx, casusId, { stap: vervolgStap, eigenaar: 'gemeente', datum: vervolgDatum }, now())
    await saveAntwoord(tx, overdracht.id, { status: 'aangenomen', antwoord }, now())
    await meldVerhuisdOverleg(tx, actor, casusId, casus.value.gemeenteCode)
    return ok(casusId)
  },
)

/** The gemeente does not take it, and says why and who goes on. The casus stays where it was. */
export const weigerOverdracht = defineCommand(
  'casus.overnemen',
  async (tx, actor, input: WeigerOverdracht): Promise<AntwoordResult> => {
    const { casusId, antwoord, vervolgStap: stap, vervolgEigenaar: eigenaar, vervolgDatum: datum } = input
    const casus = await voorHandeling(tx, actor, casusId, 'weigerOverdracht')
    const overdracht = casus.ok && casus.value.overdrachten[0]
    if (!casus.ok || !overdracht) return casus.ok ? refused('kan-niet-meer') : casus
    await legVast(tx, actor, {
      casusId,
      handeling: 'weigerOverdracht',
      audit: 'casus.overdracht-geweigerd',
      tekst: antwoord,
      terugmelding: true,
      bericht: {
        soort: 'overdracht-beantwoord',
        aan: [overdracht.gevraagdDoorId, ...(await betrokkenen(tx, casus.value))],
      },
    })
    await saveVervolg(tx, casusId, { stap, eigenaar, datum }, now())
    await saveAntwoord(tx, overdracht.id, { status: 'geweigerd', antwoord }, now())
    return ok(casusId)
  },
)

/** Whoever asked takes the question back, as long as there is no answer. */
export const trekOverdrachtIn = defineCommand(
  'casus.overdragen',
  async (tx, actor, { casusId, antwoord }: TrekOverdrachtIn): Promise<AntwoordResult> => {
    const casus = await voorHandeling(tx, actor, casusId, 'trekOverdrachtIn')
    const overdracht = casus.ok && casus.value.overdrachten[0]
    if (!casus.ok || !overdracht) return casus.ok ? refused('kan-niet-meer') : casus
    await legVast(tx, actor, {
      casusId,
      handeling: 'trekOverdrachtIn',
      audit: 'casus.overdracht-ingetrokken',
      tekst: antwoord,
      bericht: { soort: 'casus-nieuws', aan: await procesmanagersOf(tx, casus.value.gemeenteCode) },
    })
    await saveAntwoord(tx, overdracht.id, { status: 'ingetrokken', antwoord }, now())
    return ok(casusId)
  },
)
