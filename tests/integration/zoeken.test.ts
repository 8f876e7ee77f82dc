import { synoniemen } from '@content/synoniemen'
import { describe, expect, it, vi } from 'vitest'
import { handelZoekvraagAf } from '@/features/redactie/zoekvragen/commands'
import { deleteZoekvraag } from '@/features/redactie/zoekvragen/data'
import { listZoekvragen } from '@/features/redactie/zoekvragen/queries'
import { zoek, zoekTekst } from '@/features/zoeken/queries'
import { inTransaction } from '@/server/db/transaction'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

// Outside a request there is no cache of Next; what is cached is tested where Next runs.
vi.mock('next/cache', () => ({ unstable_cache: <T>(read: () => Promise<T>) => read }))

const { owner } = testDatabase()

const woorden = synoniemen.map(({ inhoud }) => inhoud.woorden)
const eerste = async (tekst: string) => (await zoekTekst(tekst, woorden)).resultaten[0]?.href

/** What people type, and the page that has to come first. Typing errors, synonyms, beginnings and whole sentences are among them. */
const gouden: readonly (readonly [tekst: string, href: string])[] = [
  ['topx', '/overlegtafels/topx'],
  ['Top X', '/overlegtafels/topx'],
  ['ketencasusoverleg', '/overlegtafels/topx'],
  ['topz', '/overlegtafels/topx'],
  ['triage', '/overlegtafels/triage-transfertafel'],
  ['transfertafel', '/overlegtafels/triage-transfertafel'],
  ['triagetafel', '/overlegtafels/triage-transfertafel'],
  ['trasnfertafel', '/overlegtafels/triage-transfertafel'],
  ['aanmelding@triagetafeltwente.nl', '/overlegtafels/triage-transfertafel'],
  ['regiotafel', '/overlegtafels/regiotafel-wlz-ggz'],
  ['regiotafel wlz', '/overlegtafels/regiotafel-wlz-ggz'],
  ['zorgkantoor regiotafel', '/overlegtafels/regiotafel-wlz-ggz'],
  ['crisis', '/overlegtafels/crisis-ondersteuningsteam'],
  ['crisisteam', '/overlegtafels/crisis-ondersteuningsteam'],
  ['crissis', '/overlegtafels/crisis-ondersteuningsteam'],
  ['spoed zorgkantoor', '/overlegtafels/crisis-ondersteuningsteam'],
  ['hoogcomplex', '/overlegtafels/hoogcomplex-oostnl'],
  ['hoog complex', '/overlegtafels/hoogcomplex-oostnl'],
  ['pro persona', '/overlegtafels/hoogcomplex-oostnl'],
  ['hoogcomplexe ggz', '/overlegtafels/hoogcomplex-oostnl'],
  ['levensloop', '/overlegtafels/levensloopaanpak'],
  ['levensloopaanpak', '/overlegtafels/levensloopaanpak'],
  ['levenslopaanpak', '/overlegtafels/levensloopaanpak'],
  ['transfore', '/overlegtafels/levensloopaanpak'],
  ['escalatieoverleg', '/overlegtafels/bestuurlijk-escalatieoverleg'],
  ['bestuurlijk overleg', '/overlegtafels/bestuurlijk-escalatieoverleg'],
  ['burgemeester overleg', '/overlegtafels/bestuurlijk-escalatieoverleg'],
  ['Enschede', '/gemeenten/enschede'],
  ['enschedee', '/gemeenten/enschede'],
  ['gemeente Almelo', '/gemeenten/almelo'],
  ['hof van twente', '/gemeenten/hof-van-twente'],
  ['rijssen', '/gemeenten/rijssen-holten'],
  ['wijkteam', '/gemeenten'],
  ['wijkteam Hengelo', '/gemeenten/hengelo'],
  ['twenterand', '/gemeenten/twenterand'],
  ['cliëntondersteuning', '/clientondersteuning'],
  ['clientondersteuner', '/begrippen#clientondersteuner'],
  ['cliëntondersteunning', '/clientondersteuning'],
  ['ixta noa', '/clientondersteuning#ixta-noa'],
  ['scot', '/clientondersteuning#scot-clientondersteuning'],
  ['zorgbelang', '/clientondersteuning#zorgbelang-overijssel'],
  ['privacy', '/delen'],
  ['mag ik dit delen', '/delen'],
  ['gegevens delen', '/delen'],
  ['wegwijzer', '/wegwijzer'],
  ['welke tafel past', '/wegwijzer'],
  ['faq', '/vragen'],
  ['afkortingen', '/begrippen'],
  ['zvh', '/begrippen#zvh'],
  ['veiligheidshuizen', '/begrippen#zvh'],
  ['OM', '/begrippen#om'],
  ['rdm', '/begrippen#rdm'],
  ['wat is oco', '/begrippen#oco'],
  ['tbs', '/begrippen#tbs'],
  ['functionaris gegevensbescherming', '/begrippen#fg'],
  ['wie mag aanmelden', '/vragen/wie-meldt-een-client-aan'],
  ['volgorde van de treden', '/vragen/volgorde-van-de-treden'],
  ['kan een cliënt zichzelf aanmelden', '/vragen/kan-een-client-zichzelf-aanmelden'],
  ['te moeilijk poh', '/vragen/poh-ggz-en-clientondersteuner'],
  ['succesverhalen', '/vragen/succesverhalen'],
  ['poster', '/overzicht-op-papier'],
  ['overzicht printen', '/overzicht-op-papier'],
  ['zelf aanmelden inwoner', '/voor-inwoners'],
  ['besluiten', '/besluiten'],
  ['collegebesluit', '/besluiten'],
  ['versterkingsagenda besluit', '/besluiten#versterkingsagenda'],
  ['projecten', '/projecten'],
  ['reizend circus', '/projecten#regionale-hulp-in-de-gemeente'],
  ['triage-overleg hengelo', '/projecten#triage-overleg-hengelo'],
  ['themadag', '/themadagen'],
  ['open data', '/open-data'],
  ['gegevens downloaden', '/open-data'],
  ['gemeente', '/gemeenten'],
  ['gemeenten', '/gemeenten'],
  ['treden', '/treden'],
  ['project meldpunt', '/projecten#van-meldpunt-naar-gemeente'],
  ['nieuwsbrief', '/nieuwsbrief'],
  ['telefoonnummer zvh', '/#zvh'],
  ['mailadres veiligheidshuis', '/#zvh'],
  ['contact zvh', '/#zvh'],
  ['info@veiligheidshuistwente.nl', '/#zvh'],
]

describe('zoeken', () => {
  it('puts the right page first in at least 95% of 60 golden questions', async () => {
    const mis: string[] = []
    for (const [tekst, href] of gouden) {
      const gevonden = await eerste(tekst)
      if (gevonden !== href) mis.push(`${tekst}: ${gevonden} in plaats van ${href}`)
    }
    expect(gouden.length).toBeGreaterThanOrEqual(60)
    expect(1 - mis.length / gouden.length, mis.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  it('says by which word it looked when a word does not exist', async () => {
    const { verbeterd, resultaten } = await zoekTekst('levenslopaanpak', woorden)
    expect(verbeterd).toBe('levensloopaanpak')
    expect(resultaten[0]?.naam.filter(({ raak }) => raak).map(({ tekst }) => tekst)).toContain(
      'Levensloopaanpak',
    )
  })

  it.each([
    ['operators', `' | & ! :* <-> ( ) \\ "a" -b *`],
    ['SQL', `'; DROP TABLE zoekindex; --`],
    ['10 kB', 'crisis '.repeat(1_500)],
    ['10 kB without a blank', 'a'.repeat(10_000)],
    ['emoji', '🙂👩‍👩‍👧 💥'],
    ['control characters', 'top\u0000x \u0007 \ud800'],
    ['another script', 'Ελλάδα 中文 العربية'],
    ['only small words', 'de het een of'],
    ['nothing', '   '],
  ])('never fails: %s', async (_wat, tekst) => {
    const { resultaten } = await zoek(tekst)
    expect(Array.isArray(resultaten)).toBe(true)
  })

  it.each([undefined, ['a', 'b'], 3])('takes no other shapes: %s', async (typed) => {
    expect((await zoek(typed)).resultaten).toEqual([])
  })

  it('follows the content at once, and forgets what is gone', async () => {
    expect(await eerste('kwikzilver')).toBeUndefined()
    await owner.query(
      `UPDATE gemeente SET inhoud = jsonb_set(inhoud, '{eersteStap}', '"Bel kwikzilver bij de balie."') WHERE slug = 'borne'`,
    )
    expect(await eerste('kwikzilver')).toBe('/gemeenten/borne')
    await owner.query(`DELETE FROM vraag WHERE slug = 'succesverhalen'`)
    expect(await eerste('succesverhalen')).not.toBe('/vragen/succesverhalen')
  })
})

describe('questions without an answer', () => {
  const geteld = async () => {
    const { rows } = await owner.query(
      'SELECT vraag, sum(aantal)::int AS aantal FROM zoekvraag_zonder_antwoord GROUP BY 1 ORDER BY 1',
    )
    return Object.fromEntries(rows.map(({ vraag, aantal }) => [vraag, aantal]))
  }

  it('are counted by day, and only kept in words when these point to nobody', async () => {
    await owner.query('DELETE FROM zoekvraag_zonder_antwoord')
    await zoek('Xylofoon')
    await zoek('xylofoon')
    await zoek('mevrouw Qwxyzov')
    await zoek('xqzw 123456782')
    await zoek('dossier Qwxyzov')
    await zoek('topx')
    expect(await geteld()).toEqual({ '': 3, xylofoon: 2 })
  })

  it('are kept for 90 days, and no more than 500 different ones a day', async () => {
    await owner.query(
      `INSERT INTO zoekvraag_zonder_antwoord (dag, vraag) SELECT '2026-01-01', 'v' || n FROM generate_series(1, 500) n`,
    )
    await owner.query(`SELECT tel_zoekvraag('2026-01-01', 'nieuw')`)
    const { rows } = await owner.query(
      `SELECT count(*)::int AS n FROM zoekvraag_zonder_antwoord WHERE dag = '2026-01-01' AND vraag = 'nieuw'`,
    )
    expect(rows[0].n).toBe(0)
    await owner.query(`SELECT tel_zoekvraag('2026-04-02', 'x')`)
    const { rows: over } = await owner.query(
      `SELECT 1 FROM zoekvraag_zonder_antwoord WHERE dag = '2026-01-01'`,
    )
    expect(over).toHaveLength(0)
  })

  it('are on a list for the redactie of the ZVH, until somebody has seen to them', async () => {
    await owner.query('DELETE FROM zoekvraag_zonder_antwoord')
    for (const vraag of ['xylofoon', 'xylofoon', 'zwqxkwk', 'mevrouw Qwxyzov']) await zoek(vraag)
    const [zvh, redacteur] = [await demoActor(owner, 'zvh'), await demoActor(owner, 'redacteur')]
    expect(await listZoekvragen(redacteur)).toMatchObject([
      { vraag: 'xylofoon', aantal: 2 },
      { vraag: '', aantal: 1 },
      { vraag: 'zwqxkwk', aantal: 1 },
    ])
    expect(await handelZoekvraagAf(zvh, 'xylofoon')).toEqual({ ok: true, value: 'xylofoon' })
    expect(await handelZoekvraagAf(redacteur, 'xylofoon')).toEqual({ ok: true, value: 'xylofoon' })
    expect(await geteld()).toEqual({ '': 1, zwqxkwk: 1 })
    const audit = `SELECT rol FROM audit_regel WHERE handeling = 'zoekvraag.afgehandeld'`
    expect((await owner.query(audit)).rows).toEqual([{ rol: 'zvh' }])
    await zoek('xylofoon')
    expect(await listZoekvragen(zvh)).toContainEqual({
      vraag: 'xylofoon',
      aantal: 1,
      laatst: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
  })

  it('are nothing for who keeps one table or gemeente only', async () => {
    for (const naam of ['triagetafel', 'procesmanager.enschede']) {
      const actor = await demoActor(owner, naam)
      expect(await listZoekvragen(actor)).toBeNull()
      expect(await handelZoekvraagAf(actor, '')).toEqual({ ok: false, reason: 'niet-van-u' })
      expect(await inTransaction(actor, (tx) => deleteZoekvraag(tx, ''))).toBe(0)
    }
  })
})
