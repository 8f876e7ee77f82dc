import type { Client } from 'pg'
import { stappen } from '@/domain/aanmelding/formulier/formulier'
import type { Actor } from '@/domain/access/actor'
import { rolVan } from '@/domain/casus/rol'
import type { Rol, Situatie } from '@/domain/routering/situatie'
import { volgendeVraag } from '@/domain/routering/volgendeVraag'
import type { VraagId } from '@/domain/routering/vragen/vraag'
import { plusUren, plusWerkdagen } from '@/domain/termijn/termijn'
import {
  bewaarStap,
  stuurDoor,
  trekIn,
  verstuur,
  vraagUitleg,
} from '@/features/aanmeldingen/aanmelder/commands'
import {
  agendeer,
  bespreek,
  neemInBehandeling,
  neemNietInBehandeling,
  rondAf,
  vraagAanvulling,
} from '@/features/aanmeldingen/behandelaar/commands'
import { geefAkkoord } from '@/features/aanmeldingen/procesmanager/commands'
import { kiesTafel } from '@/features/aanmeldingen/schalen/commands'
import { startCasus } from '@/features/casus/commands'
import { now } from '@/server/clock'
import { findDemoActor } from './actor'
import { bereidOverlegVoor } from './bereidOverlegVoor'
import { loadBijeenkomsten, volgendeBijeenkomst } from './bijeenkomsten'
import { demoPaden, type Geladen } from './casuspad'
import { type DemoCasus, type DemoStap, demoCasussen } from './casussen'
import { value } from './demoStap'
import { houdOverleg } from './houdOverleg'
import { koppelTerug, legLandelijkVoor } from './naHetOverleg'
import { loadNieuws } from './nieuws'
import { loadVermeldingen } from './vermeldingen'

/** Makes the invented casussen once, by the same commands that people use: every status is reached the real way. */
export async function loadCasussen(owner: Client): Promise<void> {
  const { rowCount } = await owner.query('SELECT 1 FROM casus LIMIT 1')
  if (rowCount) return
  await loadVermeldingen(owner)
  await loadBijeenkomsten(owner)
  await loadNieuws(owner)
  for (const casus of demoCasussen) await loadCasus(owner, casus)
  for (const { casus, daarna } of demoPaden) await daarna(owner, await loadCasus(owner, casus))
}

async function loadCasus(owner: Client, casus: DemoCasus): Promise<Geladen> {
  const aanmelder = await findDemoActor(owner, casus.aanmelder)
  const meegenomen = { situatie: casus.situatie, gesteld: weetNiet(casus.situatie, rolVan(aanmelder)) }
  const casusId = value(
    await startCasus(aanmelder, { id: crypto.randomUUID(), gemeente: undefined }, meegenomen),
  )
  const { id } = value(
    await kiesTafel(aanmelder, { casusId, tafel: casus.tafel, keuzeReden: 'Verzonnen voorbeeld.' }),
  )
  for (const { id: stap, velden } of stappen) {
    const own = new Set<string>(velden.map(({ naam }) => naam))
    const antwoorden = Object.fromEntries(Object.entries(casus.formulier).filter(([naam]) => own.has(naam)))
    value(await bewaarStap(aanmelder, { id, stap, antwoorden, richting: 'volgende' }))
  }
  for (const stap of casus.stappen) await doe(owner, aanmelder, id, stap)
  if (casus.overleg) await bereidOverlegVoor(owner, id, casus.overleg)
  if (casus.teLaat)
    await owner.query(`UPDATE aanmelding SET uiterlijk = now() - interval '2 days' WHERE id = $1`, [id])
  return { casusId, id }
}

/** The wegwijzer goes to its end: whatever it still asks is answered with "weet ik niet". */
function weetNiet(situatie: Situatie, rol: Rol): Set<VraagId> {
  const gesteld = new Set<VraagId>()
  for (;;) {
    const vraag = volgendeVraag({ ...situatie, rol }, gesteld)
    if (vraag === null) return gesteld
    gesteld.add(vraag)
  }
}

async function doe(owner: Client, aanmelder: Actor, id: string, stap: DemoStap): Promise<void> {
  const behandelaar = await findBehandelaar(owner, id)
  const about = { id, gezien: await seen(owner, id) }
  const vervolgEigenaar = 'gemeente' as const
  switch (stap.doe) {
    case 'verstuur':
      return void value(await verstuur(aanmelder, id))
    case 'geefAkkoord':
      return void value(
        await geefAkkoord(
          await findDemoActor(
            owner,
            aanmelder.gemeenteCode === 'GM0141' ? 'procesmanager.almelo' : 'procesmanager.enschede',
          ),
          { id },
        ),
      )
    case 'neemInBehandeling':
      return void value(await neemInBehandeling(behandelaar, about))
    case 'vraagAanvulling':
      return void value(await vraagAanvulling(behandelaar, { ...about, vraag: stap.tekst }))
    case 'agendeer':
      return void value(
        await agendeer(behandelaar, { ...about, ...(await overlegVoor(owner, id, stap.geweest)) }),
      )
    case 'bespreek':
      return void value(
        await bespreek(behandelaar, { ...about, notitie: 'Verzonnen notitie van de bespreking.' }),
      )
    case 'rondAf': {
      const { terugmelding, vervolgStap } = stap
      return void value(
        await rondAf(behandelaar, {
          ...about,
          uitkomst: 'passende-plek',
          terugmelding,
          vervolgStap,
          vervolgEigenaar,
          vervolgDatum: null,
        }),
      )
    }
    case 'houdOverleg': {
      const overlegId = await houdOverleg(owner, id, stap.uitkomst)
      if (stap.daarna !== 'nog-niets') await koppelTerug(owner, overlegId)
      return stap.daarna === 'landelijk' ? legLandelijkVoor(owner, overlegId) : undefined
    }
    case 'neemNietInBehandeling': {
      const { reden, betereRoute } = stap
      return void value(
        await neemNietInBehandeling(behandelaar, {
          ...about,
          reden,
          betereRoute,
          terugmelding: 'Uw aanmelding past nu niet bij deze tafel.',
          vervolgStap: 'De aanmelder belt de huisarts.',
          vervolgEigenaar: 'aanmelder',
        }),
      )
    }
    case 'stuurDoor':
      return void value(
        await stuurDoor(aanmelder, { id, doorgestuurdOp: now(), kanaal: stap.kanaal, kenmerk: '' }),
      )
    case 'vraagUitleg':
      return void value(await vraagUitleg(aanmelder, { id, vraag: stap.tekst }))
    case 'trekIn':
      return void value(
        await trekIn(aanmelder, {
          id,
          reden: stap.tekst,
          vervolgStap: 'De gemeente houdt de regie.',
          vervolgEigenaar,
        }),
      )
  }
}

async function findBehandelaar(owner: Client, id: string): Promise<Actor> {
  const { rows } = await owner.query<{ tafel_slug: string }>(
    'SELECT tafel_slug FROM aanmelding WHERE id = $1',
    [id],
  )
  return findDemoActor(owner, rows[0]?.tafel_slug === 'triage-transfertafel' ? 'triagetafel' : 'zvh')
}

/** The next meeting of its table; a table without one finds a moment of its own. */
async function overlegVoor(owner: Client, id: string, geweest = false) {
  const { rows } = await owner.query<{ tafel_slug: string; eerder: number }>(
    `SELECT tafel_slug, (SELECT count(*)::int FROM bijeenkomst b WHERE b.tafel_slug = a.tafel_slug AND b.start < now()) AS eerder
     FROM aanmelding a WHERE id = $1`,
    [id],
  )
  // One after the other, the last one just now.
  if (geweest) return { moment: plusUren(now(), -2 - 3 * (rows[0]?.eerder ?? 0)), plaats: 'Digitaal' }
  const bijeenkomst = await volgendeBijeenkomst(owner, rows[0]?.tafel_slug ?? '')
  return bijeenkomst ? { bijeenkomst } : { moment: plusWerkdagen(now(), 6), plaats: 'Digitaal' }
}

async function seen(owner: Client, id: string): Promise<Date> {
  const { rows } = await owner.query<{ ligt_bij_sinds: Date }>(
    'SELECT ligt_bij_sinds FROM aanmelding WHERE id = $1',
    [id],
  )
  return rows[0]?.ligt_bij_sinds ?? now()
}
