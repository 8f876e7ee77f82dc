import { describe, expect, it, vi } from 'vitest'
import { emptyFormState } from '@/domain/formState'
import { importeerOrganisatiesAction } from '@/features/redactie/importeren/actions'
import { importeerContacten, importeerOrganisaties } from '@/features/redactie/importeren/commands'
import { contactenSchema, organisatiesSchema } from '@/features/redactie/importeren/schema'
import { openSession } from '@/server/auth/session'
import { demoActor } from '../factories/actors'
import { outcomeOf } from '../matrix/outcome'
import { asVisitor } from '../matrix/requestScope'
import { testDatabase } from '../setup/database'

vi.mock('next/cache', () => ({ unstable_cache: (read: () => unknown) => read, updateTag: () => undefined }))
vi.mock('next/headers', async () => (await import('../matrix/requestScope')).nextHeaders)

const { owner } = testDatabase()
const actor = (name: string) => demoActor(owner, name)
const kop = 'Gemeente;Naam;E-mail;Telefoon'
const bezwaren = (...rijen: string[]) =>
  contactenSchema
    .safeParse({ lijst: [kop, ...rijen].join('\r\n') })
    .error?.issues.map(({ message }) => message)
const contact = async (code: string) =>
  (await owner.query(`SELECT inhoud -> 'contact' AS contact FROM gemeente WHERE code = $1`, [code])).rows[0]
    .contact

describe('a list of contacts', () => {
  it.each([';', ',', '\t'])(
    'with %j between the columns becomes public, with a version to go back to',
    async (teken) => {
      const lijst = `\ufeff${kop}\r\nAlmelo;"Loket ""Wijk""";loket@voorbeeld.nl;0546 123456\r\nGM0153;Wijkteam;;\r\n`
      const regels = contactenSchema.parse({ lijst: lijst.replaceAll(';', teken) })
      expect(await importeerContacten(await actor('zvh'), regels)).toEqual({ ok: true, value: 2 })
      expect(await contact('GM0141')).toEqual({
        naam: 'Loket "Wijk"',
        email: 'loket@voorbeeld.nl',
        telefoon: '0546 123456',
      })
      expect(await contact('GM0153')).toEqual({ naam: 'Wijkteam', email: null, telefoon: null })
      const versies = await owner.query(
        `SELECT FROM inhoud_versie WHERE sleutel = 'GM0141' AND toelichting LIKE 'Contact uit%'`,
      )
      expect(versies.rowCount).toBe(1)
    },
  )

  it('says per line what is wrong', () => {
    expect(
      bezwaren(
        'Almelo;Loket;a@b.nl;',
        'Amsterdam;Loket;;',
        'Borne;=CMD();;',
        'Losser;CafÃ©;;',
        'Wierden;;;',
        'Hengelo;Loket;a@b.nl\nbcc: c@d.nl;',
        'Tubbergen;Loket;geen adres;',
        'Haaksbergen;Loket;;bel ons',
        'Almelo;Nog een;;',
      ),
    ).toEqual([
      expect.stringContaining('Regel 3: ‘Amsterdam’'),
      expect.stringContaining('Regel 4: in ‘naam’ staat een formule'),
      expect.stringContaining('Regel 5: er staan tekens in'),
      expect.stringContaining('Regel 6: de naam'),
      expect.stringContaining('Regel 7: het e-mailadres'),
      expect.stringContaining('Regel 9: het e-mailadres'),
      expect.stringContaining('Regel 10: het telefoonnummer'),
      expect.stringContaining('Regel 11: deze gemeente staat er twee keer in'),
    ])
  })

  it('names the line of the file, also after empty lines and a text on two lines', () => {
    expect(bezwaren('', 'Borne;Loket;;', ';;;', '"Op\ntwee";Loket;;', '', 'Losser;;;')).toEqual([
      expect.stringContaining('Regel 5: ‘Op'),
      expect.stringContaining('Regel 8: de naam'),
    ])
    expect(bezwaren('Borne;Loket;;', 'Losser;"Loket;;')).toEqual([
      expect.stringContaining('Regel 3: de aanhalingstekens'),
    ])
  })

  it('refuses a row that is cut in more cells than there are columns', () => {
    expect(bezwaren('Borne;Loket; begane grond;a@b.nl;074 1234567', 'Losser;Loket;;;;')).toEqual([
      expect.stringContaining('Regel 2: hier staan meer kolommen'),
    ])
  })

  it.each([
    [{ lijst: '' }, 'Kies een bestand'],
    [{ lijst: 'zomaar een tekst' }, 'puntkomma'],
    [{ lijst: 'gemeente;naam\nAlmelo;Loket' }, 'in de kop ontbreekt: email, telefoon'],
    [{ lijst: kop }, 'geen rijen'],
    [{ lijst: `${kop}\nAlmelo;"Loket;;` }, 'aanhalingstekens'],
    [{ lijst: `${kop}\n${'Almelo;Loket;;\n'.repeat(10_000)}` }, '10000 rijen'],
  ])('that is no list says so', (gepost, melding) => {
    expect(contactenSchema.safeParse(gepost).error?.issues[0]?.message).toContain(melding)
  })

  it('of somebody else changes nothing, also not the own rows', async () => {
    const regels = contactenSchema.parse({ lijst: `${kop}\nEnschede;Anders;;\nBorne;Anders;;` })
    const procesmanager = await actor('procesmanager.enschede')
    expect(await importeerContacten(procesmanager, regels)).toEqual({ ok: false, reason: 'niet-van-u' })
    expect(await contact('GM0153')).toMatchObject({ naam: 'Wijkteam' })
    expect(await contact('GM0147')).toBeNull()
  })
})

describe('a list of organisations', () => {
  const kopO = 'Naam;Soort;Wat;Werkgebied;Gemeenten;Website;E-mail'
  const lijst = (...rijen: string[]) => [kopO, ...rijen].join('\r\n')
  const organisatie = async (naam: string) =>
    (await owner.query('SELECT slug, inhoud FROM ondersteuner WHERE naam = $1', [naam])).rows[0]

  it('adds what is new and changes what is there by that name, with its sources and a version to go back to', async () => {
    const was = await organisatie('Ixta Noa')
    const regels = organisatiesSchema.parse({
      lijst: lijst(
        'Samen Sterk;Cliëntondersteuning;Denkt gratis mee.;Almelo;Almelo|GM0153;https://www.voorbeeld.nl/;hulp@voorbeeld.nl',
        'ixta noa;ervaringsdeskundigheid;Denkt mee.;;;;info@voorbeeld.nl',
      ),
    })
    expect(await importeerOrganisaties(await actor('beheerder'), regels)).toEqual({ ok: true, value: 2 })
    expect(await organisatie('Samen Sterk')).toEqual({
      slug: 'samen-sterk',
      inhoud: {
        soort: 'clientondersteuning',
        wat: 'Denkt gratis mee.',
        werkgebied: 'Almelo',
        gemeenteCodes: ['GM0141', 'GM0153'],
        website: 'www.voorbeeld.nl',
        vraagAan: 'hulp@voorbeeld.nl',
        bronnen: [],
        laatstGecontroleerd: null,
      },
    })
    const na = await organisatie('ixta noa')
    expect(na).toMatchObject({ slug: was.slug, inhoud: { bronnen: was.inhoud.bronnen, gemeenteCodes: null } })
    const versies = `SELECT FROM inhoud_versie WHERE soort = 'ondersteuner' AND toelichting = 'Organisatie uit een lijst.'`
    expect((await owner.query(versies)).rowCount).toBe(2)
  })

  it('says of every row that is refused why, and stores none', async () => {
    const rij = (naam: string) => `${naam};consultatie;Iets.;;;;a@b.nl`
    const { error } = organisatiesSchema.safeParse({
      lijst: lijst(
        rij('Goed'),
        ';consultatie;Iets.;;;;a@b.nl',
        'A;advocaat;Iets.;;;;a@b.nl',
        'B;consultatie;;;;;a@b.nl',
        'C;consultatie;Iets.;;Almelo, Amsterdam;;a@b.nl',
        'D;consultatie;Iets.;;;javascript:alert(1);a@b.nl',
        'E;consultatie;Iets.;;;;',
        'F;consultatie;=1+1;;;;a@b.nl',
        rij('goed'),
      ),
    })
    expect(error?.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('Regel 3: de naam'),
      expect.stringContaining('Regel 4: ‘advocaat’ is geen soort'),
      expect.stringContaining('Regel 5: in ‘wat’'),
      expect.stringContaining('Regel 6: ‘Amsterdam’'),
      expect.stringContaining('Regel 7: de website'),
      expect.stringContaining('Regel 8: het e-mailadres'),
      expect.stringContaining('Regel 9: in ‘wat’ staat een formule'),
      expect.stringContaining('Regel 10: deze organisatie staat er twee keer in'),
    ])
    const tienduizend = lijst(...Array.from({ length: 10_000 }, (_, n) => rij(`Organisatie ${n}`)))
    expect(organisatiesSchema.safeParse({ lijst: tienduizend }).error?.issues).toMatchObject([
      { message: 'Regel 1: de lijst heeft 10000 rijen. Er mogen er 500 zijn.' },
    ])
    const veel = lijst(...Array.from({ length: 400 }, (_, n) => `Organisatie ${n};fout;Iets.;;;;a@b.nl`))
    expect(organisatiesSchema.safeParse({ lijst: veel }).error?.issues).toHaveLength(400)
  })

  it('stores as many as it says it does', async () => {
    const regels = organisatiesSchema.parse({
      lijst: lijst(...Array.from({ length: 500 }, (_, n) => `Organisatie ${n};consultatie;Iets.;;;;a@b.nl`)),
    })
    expect(await importeerOrganisaties(await actor('zvh'), regels)).toEqual({ ok: true, value: 500 })
    const { rows } = await owner.query(
      `SELECT count(*)::int AS n FROM ondersteuner WHERE naam LIKE 'Organisatie %'`,
    )
    expect(rows).toEqual([{ n: 500 }])
    await owner.query(`DELETE FROM ondersteuner WHERE naam LIKE 'Organisatie %'`)
  })

  it('is for the ZVH and the beheerder only', async () => {
    const regels = organisatiesSchema.parse({ lijst: lijst('Van een ander;consultatie;Iets.;;;;a@b.nl') })
    const procesmanager = await actor('procesmanager.enschede')
    expect(await importeerOrganisaties(procesmanager, regels)).toEqual({ ok: false, reason: 'niet-van-u' })
    expect(await organisatie('Van een ander')).toBeUndefined()
  })

  const stuur = async (wie: string, bestand: Buffer, getypt = '') => {
    const form = new FormData()
    form.set('bestand', new File([new Uint8Array(bestand)], 'lijst.csv'))
    form.set('lijst', getypt)
    const visitor = await actor(wie)
    const sessieId = await openSession(visitor.accountId)
    return outcomeOf(() =>
      asVisitor({ ...visitor, sessieId }, '/redactie/importeren/organisaties', () =>
        importeerOrganisatiesAction(emptyFormState, form),
      ),
    )
  }

  it('may be a file, also of an old program; what is wrong comes back as text to mend', async () => {
    const rij = 'Café Contact;consultatie;Denkt mee.;;;;a@b.nl'
    const goed = await stuur('redacteur', Buffer.from(lijst(rij), 'latin1'), 'wat hier staat telt niet mee')
    expect(JSON.stringify(goed)).toContain('/redactie/importeren/organisaties?gedaan=1')
    expect(await organisatie('Café Contact')).toMatchObject({ slug: 'cafe-contact' })
    const fout = await stuur('redacteur', Buffer.from(`\ufeff${lijst('Café Fout;onzin;;;;;')}`, 'utf16le'))
    expect(JSON.stringify(fout)).toContain('Regel 2: ‘onzin’ is geen soort')
    expect(JSON.stringify(fout)).toContain('Café Fout;onzin')
    const werkmap = await stuur('redacteur', Buffer.from('PK\u0003\u0004', 'latin1'))
    expect(JSON.stringify(werkmap)).toContain('dit bestand is geen CSV')
  })
})
