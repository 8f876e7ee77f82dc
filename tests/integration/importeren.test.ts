import { describe, expect, it } from 'vitest'
import { importeerContacten } from '@/features/redactie/importeren/commands'
import { importSchema } from '@/features/redactie/importeren/schema'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()
const actor = (name: string) => demoActor(owner, name)
const kop = 'Gemeente;Naam;E-mail;Telefoon'
const bezwaren = (...rijen: string[]) =>
  importSchema.safeParse({ lijst: [kop, ...rijen].join('\r\n') }).error?.issues.map(({ message }) => message)
const contact = async (code: string) =>
  (await owner.query(`SELECT inhoud -> 'contact' AS contact FROM gemeente WHERE code = $1`, [code])).rows[0]
    .contact

describe('a list of contacts', () => {
  it.each([';', ',', '\t'])(
    'with %j between the columns becomes public, with a version to go back to',
    async (teken) => {
      const lijst = `\ufeff${kop}\r\nAlmelo;"Loket ""Wijk""";loket@voorbeeld.nl;0546 123456\r\nGM0153;Wijkteam;;\r\n`
      const regels = importSchema.parse({ lijst: lijst.replaceAll(';', teken) })
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
      expect.stringContaining('Regel 8: het e-mailadres'),
      expect.stringContaining('Regel 9: het telefoonnummer'),
      expect.stringContaining('Regel 10: deze gemeente staat er twee keer in'),
    ])
  })

  it.each([
    [{ lijst: '' }, 'Plak hier een lijst.'],
    [{ lijst: 'zomaar een tekst' }, 'puntkomma'],
    [{ lijst: 'gemeente;naam\nAlmelo;Loket' }, 'mist de kolom email, telefoon'],
    [{ lijst: kop }, 'geen rijen'],
    [{ lijst: `${kop}\nAlmelo;"Loket;;` }, 'aanhalingstekens'],
    [{ lijst: `${kop}\n${'Almelo;Loket;;\n'.repeat(10_000)}` }, '10000 rijen'],
  ])('that is no list says so', (gepost, melding) => {
    expect(importSchema.safeParse(gepost).error?.issues[0]?.message).toContain(melding)
  })

  it('of somebody else changes nothing, also not the own rows', async () => {
    const regels = importSchema.parse({ lijst: `${kop}\nEnschede;Anders;;\nBorne;Anders;;` })
    const procesmanager = await actor('procesmanager.enschede')
    expect(await importeerContacten(procesmanager, regels)).toEqual({ ok: false, reason: 'niet-van-u' })
    expect(await contact('GM0153')).toMatchObject({ naam: 'Wijkteam' })
    expect(await contact('GM0147')).toBeNull()
  })
})
