import { Client } from 'pg'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Soort } from '@/domain/redactie/soorten'
import { readRegelsAchter } from '@/features/overlegtafels/data'
import {
  begin,
  bewaarConcept,
  brengSamen,
  controleer,
  gooiWeg,
  haalWeg,
  herstel,
  publiceer,
} from '@/features/redactie/commands'
import { NakijkenLijst } from '@/features/redactie/components/NakijkenLijst'
import { listRedactie, telNakijken } from '@/features/redactie/overzicht/queries'
import { findBewerking, findVersies, findVoorbeeld } from '@/features/redactie/queries'
import { conceptSchema, publiceerSchema } from '@/features/redactie/schema'
import { bewaarTermijnen } from '@/features/termijnen/commands'
import { termijnenSchema } from '@/features/termijnen/schema'
import { inTransaction } from '@/server/db/transaction'
import { loadContent } from '../../scripts/loadContent'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner, ownerUrl, appUrl } = testDatabase()
const actor = (name: string) => demoActor(owner, name)

type Wie = Awaited<ReturnType<typeof actor>>
type Velden = Record<string, string | string[]>

/** Opens a text as a page does, changes some fields and posts it all. */
async function schrijf(wie: Wie, soort: Soort, sleutel: string, velden: Velden) {
  const open = await findBewerking(wie, soort, sleutel)
  if (!open) throw new Error('niet gevonden')
  const posted = {
    ...open.velden,
    ...velden,
    _soort: soort,
    _sleutel: sleutel,
    _gezien: String(open.gezien),
    _basis: String(open.basis),
  }
  return bewaarConcept(wie, conceptSchema.parse({ ...posted, _actie: 'bekijk' }))
}

async function zetOpen(wie: Wie, soort: Soort, sleutel: string, extra: Record<string, string> = {}) {
  const open = await findVoorbeeld(wie, soort, sleutel)
  const gezien = String(open?.gezien ?? 0)
  return publiceer(wie, publiceerSchema.parse({ soort, sleutel, gezien, ...extra }))
}

const openbaar = async (tabel: string, sleutel: string) => {
  const kolom = tabel === 'gemeente' ? 'code' : 'slug'
  const { rows } = await owner.query(`SELECT * FROM ${tabel} WHERE ${kolom} = $1`, [sleutel])
  return rows[0]
}

describe('a text is edited', () => {
  it('as a draft that nobody sees, then published for everyone at once, with the old words kept', async () => {
    const redacteur = await actor('redacteur')
    expect(await schrijf(redacteur, 'overlegtafel', 'topx', { doel: 'Een nieuw doel.' })).toMatchObject({
      ok: true,
    })
    expect((await openbaar('overlegtafel', 'topx')).inhoud.doel).not.toBe('Een nieuw doel.')
    const voorbeeld = await findVoorbeeld(redacteur, 'overlegtafel', 'topx')
    expect(voorbeeld?.inhoud).toMatchObject({ doel: 'Een nieuw doel.' })
    expect(voorbeeld?.wijzigingen).toMatchObject([{ pad: 'doel', nieuw: ['Een nieuw doel.'] }])

    const listener = new Client({ connectionString: appUrl })
    await listener.connect()
    const announced = new Promise((done) => listener.once('notification', ({ payload }) => done(payload)))
    await listener.query('LISTEN inhoud_gewijzigd')
    const extra = { toelichting: 'Duidelijker.', gecontroleerd: 'ja' }
    expect(await zetOpen(redacteur, 'overlegtafel', 'topx', extra)).toEqual({ ok: true, value: 'topx' })
    expect(await announced).toBe('overlegtafel')
    await listener.end()

    const nu = await openbaar('overlegtafel', 'topx')
    expect(nu.inhoud).toMatchObject({
      doel: 'Een nieuw doel.',
      laatstGecontroleerd: expect.stringMatching(/^\d{4}-/),
    })
    expect(await findVoorbeeld(redacteur, 'overlegtafel', 'topx')).toBeNull()
    const versies = (await findVersies(redacteur, 'overlegtafel', 'topx'))?.versies
    expect(versies).toMatchObject([
      {
        nummer: 2,
        wie: expect.stringContaining('Redacteur'),
        toelichting: 'Duidelijker.',
        wijzigingen: [{ pad: 'doel' }],
      },
      { nummer: 1, wijzigingen: null },
    ])
    const audit = await owner.query(`SELECT FROM audit_regel WHERE handeling = 'overlegtafel.gepubliceerd'`)
    expect(audit.rowCount).toBe(1)
  })

  it('is put back as it was, and a next release leaves it alone', async () => {
    const redacteur = await actor('redacteur')
    const herstelling = { soort: 'overlegtafel', sleutel: 'topx', versie: 1 } as const
    expect(await herstel(redacteur, herstelling)).toMatchObject({ ok: true })
    expect(await herstel(redacteur, herstelling)).toEqual({ ok: false, reason: 'concept-bestaat' })
    expect(await zetOpen(redacteur, 'overlegtafel', 'topx')).toMatchObject({ ok: true })
    const { rows } = await owner.query(
      `SELECT v.inhoud ->> 'doel' AS toen, t.inhoud ->> 'doel' AS nu FROM inhoud_versie v JOIN overlegtafel t ON t.slug = v.sleutel
       WHERE v.soort = 'overlegtafel' AND v.sleutel = 'topx' AND v.versie = 1`,
    )
    expect(rows[0].nu).toBe(rows[0].toen)
    await loadContent(ownerUrl)
    expect((await findVersies(redacteur, 'overlegtafel', 'topx'))?.versies).toHaveLength(3)
  })

  it('keeps a half finished draft, and says what is wrong only when somebody wants to see it', async () => {
    const redacteur = await actor('redacteur')
    const half = {
      _soort: 'ondersteuner',
      _sleutel: 'cce',
      _gezien: '0',
      _basis: '1',
      _naam: '',
      wat: '',
      website: 'geen adres',
    }
    const bezwaren = conceptSchema
      .safeParse({ ...half, _actie: 'bekijk' })
      .error?.issues.map(({ path }) => path[0])
    expect(bezwaren).toEqual(expect.arrayContaining(['_naam', 'wat', 'website']))
    expect(await bewaarConcept(redacteur, conceptSchema.parse({ ...half, _actie: 'bewaar' }))).toMatchObject({
      ok: true,
    })
    const open = await findBewerking(redacteur, 'ondersteuner', 'cce')
    expect(open).toMatchObject({ gezien: 1, velden: { website: 'geen adres', wat: '' } })
    expect((await findVoorbeeld(redacteur, 'ondersteuner', 'cce'))?.inhoud).toBeNull()
    expect(await zetOpen(redacteur, 'ondersteuner', 'cce')).toEqual({ ok: false, reason: 'klopt-niet' })
    await gooiWeg(redacteur, { soort: 'ondersteuner', sleutel: 'cce' })
    expect(await findBewerking(redacteur, 'ondersteuner', 'cce')).toMatchObject({ gezien: 0 })
  })

  it('also the title and several choices, where the kind has them', async () => {
    const zvh = await actor('zvh')
    const velden = { _naam: 'SCOT', gemeenteCodes: ['GM0141', 'GM0153'], website: 'https://www.voorbeeld.nl' }
    expect(await schrijf(zvh, 'ondersteuner', 'scot-clientondersteuning', velden)).toMatchObject({ ok: true })
    expect(await zetOpen(zvh, 'ondersteuner', 'scot-clientondersteuning')).toMatchObject({ ok: true })
    expect(await openbaar('ondersteuner', 'scot-clientondersteuning')).toMatchObject({
      naam: 'SCOT',
      inhoud: { gemeenteCodes: ['GM0141', 'GM0153'], website: 'www.voorbeeld.nl' },
    })
  })
})

describe('two people at once', () => {
  it('do not overwrite each other: the second is told, keeps the own words, and brings both together', async () => {
    const [een, twee] = [await actor('redacteur'), await actor('zvh')]
    const tafel = ['overlegtafel', 'hoogcomplex-oostnl'] as const
    await schrijf(een, ...tafel, { doel: 'Doel van een.', 'contact.telefoon': '038 000' })
    await schrijf(twee, ...tafel, { doelKort: 'Kort van twee.', doel: 'Doel van twee.' })
    expect((await findBewerking(twee, ...tafel))?.collegas).toMatchObject([
      { wie: expect.stringContaining('Redacteur') },
    ])
    const uitslagen = await Promise.all([zetOpen(een, ...tafel), zetOpen(twee, ...tafel)])
    expect(uitslagen.filter(({ ok }) => ok)).toHaveLength(1)
    expect(uitslagen).toContainEqual({ ok: false, reason: 'inmiddels-gepubliceerd' })

    const tweede = uitslagen[0].ok ? twee : een
    const open = await findVoorbeeld(tweede, ...tafel)
    // Both sides are counted from where both began: nobody is said to take back what the other did.
    const [van, mijn] = [open?.ingehaald?.wijzigingen, open?.wijzigingen].map((rij) =>
      rij?.map(({ pad }) => pad),
    )
    const paden = [
      ['doel', 'contact.telefoon'],
      ['doelKort', 'doel'],
    ]
    expect([van, mijn].map((rij) => rij?.toSorted())).toEqual(
      (tweede === twee ? paden : paden.toReversed()).map((rij) => rij.toSorted()),
    )
    await brengSamen(tweede, { soort: tafel[0], sleutel: tafel[1] })
    expect((await findVoorbeeld(tweede, ...tafel))?.ingehaald).toBeNull()
    expect(await zetOpen(tweede, ...tafel)).toMatchObject({ ok: true })
    const { inhoud } = await openbaar(...tafel)
    expect(inhoud).toMatchObject({ doelKort: 'Kort van twee.', contact: { telefoon: '038 000' } })
    expect(inhoud.doel).toBe(tweede === twee ? 'Doel van twee.' : 'Doel van een.')
  })

  it('nor does one person in two windows', async () => {
    const zvh = await actor('zvh')
    const open = await findBewerking(zvh, 'gemeente', 'GM0147')
    const post = (eersteStap: string) =>
      conceptSchema.parse({
        ...open?.velden,
        eersteStap,
        _soort: 'gemeente',
        _sleutel: 'GM0147',
        _gezien: '0',
        _basis: '1',
      })
    expect(await bewaarConcept(zvh, post('Eerste venster.'))).toMatchObject({ ok: true })
    expect(await bewaarConcept(zvh, post('Tweede venster.'))).toEqual({ ok: false, reason: 'ander-venster' })
    expect((await findBewerking(zvh, 'gemeente', 'GM0147'))?.velden.eersteStap).toBe('Eerste venster.')
  })

  it('and a change along another way counts too', async () => {
    const coordinator = await actor('triagetafel')
    await schrijf(coordinator, 'overlegtafel', 'triage-transfertafel', { doel: 'Doel.' })
    const { bewerkt_op } = await openbaar('overlegtafel', 'triage-transfertafel')
    const termijnen = termijnenSchema.parse({
      slug: 'triage-transfertafel',
      gezien: bewerkt_op?.toISOString() ?? '',
      metReactie: 'ja',
      werkdagen: '3',
    })
    expect(await bewaarTermijnen(coordinator, termijnen)).toMatchObject({ ok: true })
    expect(await zetOpen(coordinator, 'overlegtafel', 'triage-transfertafel')).toEqual({
      ok: false,
      reason: 'inmiddels-gepubliceerd',
    })
    await brengSamen(coordinator, { soort: 'overlegtafel', sleutel: 'triage-transfertafel' })
    expect(await zetOpen(coordinator, 'overlegtafel', 'triage-transfertafel')).toMatchObject({ ok: true })
    const { inhoud } = await openbaar('overlegtafel', 'triage-transfertafel')
    expect(inhoud).toMatchObject({ doel: 'Doel.', reactietermijn: { werkdagen: 3 } })
  })
})

describe('criteria that the wegwijzer counts with', () => {
  it('are not changed in silence: the rule is named, asked for, and shown until the rules follow', async () => {
    const zvh = await actor('zvh')
    const tafel = ['overlegtafel', 'levensloopaanpak'] as const
    const open = await findBewerking(zvh, ...tafel)
    const veld = Object.keys(open?.velden ?? {}).find(
      (naam) =>
        open?.velden[naam.replace(/tekst$/, 'sleutel')] === 'veiligheid.gevaarVoorAnderen' &&
        naam.endsWith('.tekst'),
    )
    if (!veld) throw new Error('geen voorwaarde')
    await schrijf(zvh, ...tafel, { [veld]: 'De inwoner is heel gevaarlijk.' })
    expect((await findVoorbeeld(zvh, ...tafel))?.regels).toEqual(['R6'])
    expect(await zetOpen(zvh, ...tafel)).toEqual({ ok: false, reason: 'regels-niet-gemeld' })
    expect(await zetOpen(zvh, ...tafel, { regelsGemeld: 'ja' })).toMatchObject({ ok: true })
    expect((await findBewerking(zvh, ...tafel))?.regelsAchter).toEqual(['R6'])
    const lijst = (await listRedactie(zvh)).find(({ soort }) => soort === 'overlegtafel')
    expect(lijst?.teksten.find(({ sleutel }) => sleutel === 'levensloopaanpak')?.regelsAchter).toEqual(['R6'])
    // Another change leaves that as it is, and what is put back asks for nothing: the rules still count with those words.
    await schrijf(zvh, ...tafel, { doelKort: 'Korter.' })
    expect((await findVoorbeeld(zvh, ...tafel))?.regels).toEqual([])
    expect(await zetOpen(zvh, ...tafel)).toMatchObject({ ok: true })
    expect((await readRegelsAchter()).map(({ sleutel, regels }) => [sleutel, regels])).toEqual([
      ['levensloopaanpak', ['R6']],
    ])
    await schrijf(zvh, ...tafel, { [veld]: open?.velden[veld] ?? '' })
    expect((await findVoorbeeld(zvh, ...tafel))?.regels).toEqual([])
    expect(await zetOpen(zvh, ...tafel)).toMatchObject({ ok: true })
    expect((await findBewerking(zvh, ...tafel))?.regelsAchter).toEqual([])
    expect(await readRegelsAchter()).toEqual([])
    await schrijf(zvh, ...tafel, { [veld]: 'De inwoner is gevaarlijk.' })
    expect(await zetOpen(zvh, ...tafel, { regelsGemeld: 'ja' })).toMatchObject({ ok: true })
    expect((await findBewerking(zvh, ...tafel))?.regelsAchter).toEqual(['R6'])
    // A new rule set has another name: then the rules follow again.
    await owner.query(`UPDATE inhoud_versie SET regelset = 'een oudere' WHERE sleutel = 'levensloopaanpak'`)
    expect((await findBewerking(zvh, ...tafel))?.regelsAchter).toEqual([])
  })
})

const nieuweVraag = {
  groep: 'aanmelden',
  kort: 'Een kort antwoord.',
  'bronnen.0.document': 'S3',
  'bronnen.0.kop': 'Vraag 4',
}

async function begonnen(wie: Wie, soort: Soort, naam: string): Promise<string> {
  const uitslag = await begin(wie, { soort, naam })
  if (!uitslag.ok) throw new Error(uitslag.reason)
  return uitslag.value
}

describe('a text is added', () => {
  it('as a draft of one person, then for everyone, with a first version, and found by the search', async () => {
    const [redacteur, zvh] = [await actor('redacteur'), await actor('zvh')]
    const sleutel = await begonnen(redacteur, 'vraag', 'Wat kost één overleg?')
    expect(sleutel).toBe('wat-kost-een-overleg')
    expect(await begonnen(zvh, 'vraag', 'Wat kost een overleg')).toBe('wat-kost-een-overleg-2')
    expect(await openbaar('vraag', sleutel)).toBeUndefined()
    expect(await findBewerking(zvh, 'vraag', sleutel)).toBeNull()
    const regels = (await listRedactie(redacteur)).find(({ soort }) => soort === 'vraag')?.teksten
    expect(regels?.find((regel) => regel.sleutel === sleutel)).toMatchObject({
      naam: 'Wat kost één overleg?',
      openbaar: false,
    })

    expect(await zetOpen(redacteur, 'vraag', sleutel)).toEqual({ ok: false, reason: 'klopt-niet' })
    expect(await schrijf(redacteur, 'vraag', sleutel, nieuweVraag)).toMatchObject({ ok: true })
    expect(await zetOpen(redacteur, 'vraag', sleutel, { gecontroleerd: 'ja' })).toMatchObject({ ok: true })
    expect(await openbaar('vraag', sleutel)).toMatchObject({
      naam: 'Wat kost één overleg?',
      inhoud: { kort: 'Een kort antwoord.', laatstGecontroleerd: expect.any(String) },
    })
    expect(await findVersies(zvh, 'vraag', sleutel)).toMatchObject({
      openbaar: true,
      versies: [{ nummer: 1, weg: false, wijzigingen: null }],
    })
    const { rows } = await owner.query('SELECT href FROM zoekindex WHERE slug = $1', [sleutel])
    expect(rows).toEqual([{ href: `/vragen/${sleutel}` }])
    await gooiWeg(zvh, { soort: 'vraag', sleutel: 'wat-kost-een-overleg-2' })
  })

  it('is taken away with a reason, does not come back with a release, and is put back', async () => {
    const [redacteur, zvh] = [await actor('redacteur'), await actor('zvh')]
    const { rows } = await owner.query('SELECT slug FROM vraag ORDER BY volgorde LIMIT 1')
    const vraag = { soort: 'vraag' as const, sleutel: String(rows[0].slug) }
    await schrijf(zvh, 'vraag', vraag.sleutel, { kort: 'De collega schrijft nog.' })
    const weg = { ...vraag, versie: 1, reden: 'Staat er dubbel.' }
    expect(await haalWeg(redacteur, { ...weg, versie: 0 })).toMatchObject({
      reason: 'inmiddels-gepubliceerd',
    })
    expect(await haalWeg(redacteur, weg)).toMatchObject({ ok: true })
    expect(await openbaar('vraag', vraag.sleutel)).toBeUndefined()
    await loadContent(ownerUrl)
    expect(await openbaar('vraag', vraag.sleutel)).toBeUndefined()
    const lijst = (await listRedactie(redacteur)).find(({ soort }) => soort === 'vraag')
    expect(lijst?.weggehaald).toMatchObject([{ sleutel: vraag.sleutel, toelichting: 'Staat er dubbel.' }])
    expect((await findVersies(redacteur, 'vraag', vraag.sleutel))?.versies).toMatchObject([
      { nummer: 2, weg: true, toelichting: 'Staat er dubbel.', wie: expect.stringContaining('Redacteur') },
      { nummer: 1, weg: false },
    ])

    // The colleague who was writing is told, loses nothing, and may go on.
    expect(await zetOpen(zvh, 'vraag', vraag.sleutel)).toEqual({
      ok: false,
      reason: 'inmiddels-gepubliceerd',
    })
    expect((await findVoorbeeld(zvh, 'vraag', vraag.sleutel))?.ingehaald).toMatchObject({ weg: true })
    await brengSamen(zvh, vraag)
    expect(await herstel(redacteur, { ...vraag, versie: 1 })).toMatchObject({ ok: true })
    const uitslagen = await Promise.all([
      zetOpen(zvh, 'vraag', vraag.sleutel),
      zetOpen(redacteur, 'vraag', vraag.sleutel),
    ])
    expect(uitslagen.filter(({ ok }) => ok)).toHaveLength(1)
    expect(uitslagen).toContainEqual({ ok: false, reason: 'inmiddels-gepubliceerd' })
    expect(await openbaar('vraag', vraag.sleutel)).toBeDefined()
  })

  it('and a draft begins with the text that its writer saw, also when a colleague published meanwhile', async () => {
    const [een, twee] = [await actor('redacteur'), await actor('zvh')]
    const tafel = ['overlegtafel', 'crisis-ondersteuningsteam'] as const
    const open = await findBewerking(twee, ...tafel)
    await schrijf(een, ...tafel, { doelKort: 'Kort van een.' })
    expect(await zetOpen(een, ...tafel)).toMatchObject({ ok: true })
    const posted = { ...open?.velden, doel: 'Doel van twee.', _soort: tafel[0], _sleutel: tafel[1] }
    await bewaarConcept(twee, conceptSchema.parse({ ...posted, _gezien: '0', _basis: String(open?.basis) }))
    expect(await zetOpen(twee, ...tafel)).toEqual({ ok: false, reason: 'inmiddels-gepubliceerd' })
    await brengSamen(twee, { soort: tafel[0], sleutel: tafel[1] })
    expect(await zetOpen(twee, ...tafel)).toMatchObject({ ok: true })
    expect((await openbaar(...tafel)).inhoud).toMatchObject({
      doelKort: 'Kort van een.',
      doel: 'Doel van twee.',
    })
  })

  it('only by who edits all of a kind, and only a kind that has no fixed number', async () => {
    const [zvh, tafel, gemeente] = [
      await actor('zvh'),
      await actor('triagetafel'),
      await actor('procesmanager.almelo'),
    ]
    for (const [wie, soort] of [
      [tafel, 'vraag'],
      [gemeente, 'vraag'],
      [tafel, 'overlegtafel'],
      [zvh, 'overlegtafel'],
      [zvh, 'gemeente'],
      [zvh, 'pagina'],
    ] as const) {
      expect(await begin(wie, { soort, naam: 'Nieuw' })).toEqual({ ok: false, reason: 'niet-gevonden' })
    }
    const weg = { soort: 'overlegtafel', sleutel: 'topx', versie: 1, reden: 'Weg.' } as const
    for (const wie of [zvh, tafel]) expect(await haalWeg(wie, weg)).toMatchObject({ reason: 'niet-gevonden' })
    const begrip = await inTransaction(tafel, (tx) => tx.$executeRaw`DELETE FROM begrip`)
    expect(begrip).toBe(0)
    await expect(
      inTransaction(
        tafel,
        (tx) =>
          tx.$executeRaw`INSERT INTO begrip (slug, naam, volgorde, inhoud, seed_hash) VALUES ('x', 'x', 1, '{}', '')`,
      ),
    ).rejects.toThrow('row-level security')
    await expect(inTransaction(zvh, (tx) => tx.$executeRaw`DELETE FROM overlegtafel`)).rejects.toThrow(
      'permission denied',
    )
  })
})

describe('the status of a decision', () => {
  const almelo = {
    'besluiten.0.besluit': 'doorzettingsmacht-in-twente',
    'besluiten.0.stand': 'ingestemd',
    'besluiten.0.datum': '2024-04-16',
  }

  it('is said by the own gemeente, as draft, then on the public page, with the day', async () => {
    const [eigen, ander] = [await actor('procesmanager.almelo'), await actor('procesmanager.enschede')]
    const open = await findBewerking(eigen, 'gemeente', 'GM0141')
    expect(open?.keuzes.besluit).toEqual({
      'doorzettingsmacht-in-twente': 'Afspraken over doorzettingsmacht en het Bestuurlijk escalatieoverleg',
    })
    expect(await schrijf(eigen, 'gemeente', 'GM0141', almelo)).toMatchObject({ ok: true })
    expect(await schrijf(ander, 'gemeente', 'GM0141', almelo).catch(({ message }) => message)).toBe(
      'niet gevonden',
    )
    expect((await openbaar('gemeente', 'GM0141')).inhoud.besluiten ?? []).toEqual([])
    expect(await zetOpen(eigen, 'gemeente', 'GM0141')).toMatchObject({ ok: true })
    expect((await openbaar('gemeente', 'GM0141')).inhoud.besluiten).toEqual([
      { besluit: 'doorzettingsmacht-in-twente', stand: 'ingestemd', datum: '2024-04-16', link: null },
    ])
    const raak = await inTransaction(
      ander,
      (tx) => tx.$executeRaw`UPDATE gemeente SET inhoud = inhoud - 'besluiten' WHERE code = 'GM0141'`,
    )
    expect(raak).toBe(0)
  })

  it('two people of one gemeente at once: nothing is lost', async () => {
    const [zvh, eigen] = [await actor('zvh'), await actor('procesmanager.enschede')]
    const gemeente = ['gemeente', 'GM0153'] as const
    await schrijf(zvh, ...gemeente, { eersteStap: 'het wijkteam' })
    await schrijf(eigen, ...gemeente, { ...almelo, 'besluiten.0.stand': 'niet-ingestemd' })
    expect(await zetOpen(zvh, ...gemeente)).toMatchObject({ ok: true })
    expect(await zetOpen(eigen, ...gemeente)).toEqual({ ok: false, reason: 'inmiddels-gepubliceerd' })
    await brengSamen(eigen, { soort: gemeente[0], sleutel: gemeente[1] })
    expect(await zetOpen(eigen, ...gemeente)).toMatchObject({ ok: true })
    expect((await openbaar(...gemeente)).inhoud).toMatchObject({
      eersteStap: 'het wijkteam',
      besluiten: [{ stand: 'niet-ingestemd' }],
    })
  })

  it('and the decision itself is not of the gemeente', async () => {
    const gemeente = await actor('procesmanager.almelo')
    expect(await findBewerking(gemeente, 'besluit', 'versterkingsagenda')).toBeNull()
    const raak = await inTransaction(gemeente, async (tx) => ({
      besluit: await tx.$executeRaw`UPDATE besluit SET naam = 'x'`,
      project: await tx.$executeRaw`DELETE FROM project`,
      dag: await tx.$executeRaw`DELETE FROM themabijeenkomst`,
    }))
    expect(raak).toEqual({ besluit: 0, project: 0, dag: 0 })
  })
})

describe('what is wrong between two fields', () => {
  it('is said at the field', async () => {
    const zvh = await actor('zvh')
    const sleutel = await begonnen(zvh, 'themabijeenkomst', 'Dag over leren')
    const velden = {
      soort: 'themadag',
      voorWie: 'iedereen',
      status: 'gepland',
      datum: '2027-02-01',
      van: '13.30',
      plaats: 'Stadhuis',
      wat: 'Samen leren.',
      vraagAan: 'zvh@portaal.example',
    }
    const open = await findBewerking(zvh, 'themabijeenkomst', sleutel)
    const posted = {
      ...open?.velden,
      ...velden,
      _soort: 'themabijeenkomst',
      _sleutel: sleutel,
      _gezien: '1',
      _basis: '0',
    }
    const fout = conceptSchema.safeParse({ ...posted, tot: '12.00', _actie: 'bekijk' }).error?.issues
    expect(fout).toMatchObject([{ path: ['tot'], message: 'De eindtijd moet na de begintijd liggen.' }])
    expect(await schrijf(zvh, 'themabijeenkomst', sleutel, { ...velden, tot: '16.00' })).toMatchObject({
      ok: true,
    })
    expect(await zetOpen(zvh, 'themabijeenkomst', sleutel)).toMatchObject({ ok: true })
  })
})

describe('looking at a text', () => {
  it('is asked for on the start page, per kind, until somebody did; the page of a gemeente belongs to that gemeente', async () => {
    const redacteur = await actor('redacteur')
    const voor = await telNakijken(redacteur)
    expect(voor.map(({ soort }) => soort)).not.toContain('synoniem')
    const besluiten = voor.find(({ soort }) => soort === 'besluit')?.aantal ?? 0
    expect(besluiten).toBeGreaterThan(1)
    const pagina = renderToStaticMarkup(createElement(NakijkenLijst, { soorten: voor }))
    expect(pagina).toContain(
      `<a class="nl-link" href="/redactie?soort=besluit">Besluiten</a>: ${besluiten} teksten`,
    )
    await owner.query(
      `UPDATE besluit SET inhoud = jsonb_set(inhoud, '{laatstGecontroleerd}', to_jsonb(to_char(now(), 'YYYY-MM-DD')))`,
    )
    expect((await telNakijken(redacteur)).some(({ soort }) => soort === 'besluit')).toBe(false)

    const [lijst, ...rest] = await listRedactie(await actor('procesmanager.enschede'))
    expect(rest).toEqual([])
    expect(lijst?.teksten).toMatchObject([{ naam: 'Enschede', eigenaar: 'Procesmanager gemeente' }])
  })

  it('is written down, also twice a day, and does not get in the way of the own draft', async () => {
    const procesmanager = await actor('procesmanager.almelo')
    const eigen = { soort: 'gemeente', sleutel: 'GM0141' } as const
    expect(await findBewerking(procesmanager, 'gemeente', 'GM0141')).toMatchObject({ verouderd: true })
    await schrijf(procesmanager, 'gemeente', 'GM0141', {
      'contact.naam': 'Loket',
      'contact.email': 'loket@voorbeeld.nl',
    })
    await controleer(procesmanager, eigen)
    await controleer(procesmanager, eigen)
    expect(await findBewerking(procesmanager, 'gemeente', 'GM0141')).toMatchObject({
      verouderd: false,
      ingehaald: false,
    })
    expect(await zetOpen(procesmanager, 'gemeente', 'GM0141')).toMatchObject({ ok: true })
    expect((await openbaar('gemeente', 'GM0141')).inhoud).toMatchObject({
      contact: { naam: 'Loket', email: 'loket@voorbeeld.nl', telefoon: null },
      laatstGecontroleerd: expect.any(String),
    })
  })
})

describe('a kind that does not keep when it was looked at', () => {
  it('stays readable after somebody looked', async () => {
    const zvh = await actor('zvh')
    const { rows } = await owner.query('SELECT slug FROM synoniem LIMIT 1')
    expect(await controleer(zvh, { soort: 'synoniem', sleutel: rows[0].slug })).toMatchObject({ ok: true })
    expect(await findBewerking(zvh, 'synoniem', rows[0].slug)).not.toBeNull()
  })
})

describe('somebody else’s text', () => {
  it('is not in reach, also not around the query', async () => {
    const [gemeente, tafel] = [await actor('procesmanager.enschede'), await actor('triagetafel')]
    const namen = (await listRedactie(gemeente)).flatMap(({ teksten }) => teksten.map(({ naam }) => naam))
    expect(namen).toEqual(['Enschede'])
    expect((await listRedactie(tafel)).map(({ soort }) => soort)).toEqual(['overlegtafel'])
    expect(await findBewerking(gemeente, 'gemeente', 'GM0141')).toBeNull()
    expect(await findVersies(tafel, 'overlegtafel', 'topx')).toBeNull()
    expect(await herstel(tafel, { soort: 'overlegtafel', sleutel: 'topx', versie: 1 })).toMatchObject({
      ok: false,
    })
    const raak = await inTransaction(gemeente, async (tx) => ({
      ander: await tx.$executeRaw`UPDATE gemeente SET bewerkt_op = now() WHERE code = 'GM0141'`,
      versies: await tx.inhoudVersie.count({ where: { soort: 'overlegtafel' } }),
      concepten: await tx.inhoudConcept.count(),
    }))
    expect(raak).toEqual({ ander: 0, versies: 0, concepten: 0 })
    await expect(
      inTransaction(
        gemeente,
        (tx) => tx.$executeRaw`UPDATE gemeente SET naam = 'Mijn' WHERE code = 'GM0153'`,
      ),
    ).rejects.toThrow('permission denied')
    await expect(inTransaction(gemeente, (tx) => tx.$executeRaw`DELETE FROM inhoud_versie`)).rejects.toThrow(
      'permission denied',
    )
  })

  it('a redacteur without an own table or gemeente edits everything only for the ZVH', async () => {
    const redacteur = await actor('redacteur')
    await owner.query(`UPDATE account SET organisatie_id = (SELECT id FROM organisatie WHERE soort = 'huisarts' LIMIT 1)
                       WHERE email = 'redacteur@demo.test'`)
    const elders = await actor('redacteur')
    expect(await listRedactie(elders)).toEqual([])
    const [raak] = await inTransaction(
      elders,
      (tx) => tx.$queryRaw<{ mag: boolean }[]>`SELECT redigeert('overlegtafel', 'topx') AS mag`,
    )
    expect(raak?.mag).toBe(false)
    await owner.query('UPDATE account SET organisatie_id = $1 WHERE id = $2', [
      redacteur.organisatie.id,
      redacteur.accountId,
    ])
  })
})
