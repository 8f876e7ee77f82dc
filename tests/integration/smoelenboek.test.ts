import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/domain/access/actor'
import { permissions } from '@/domain/access/permissions'
import { emptyFormState } from '@/domain/formState'
import { blokkeer } from '@/features/accounts/commands'
import { plaatsFotoAction } from '@/features/smoelenboek/actions'
import { plaats, plaatsFoto, trekIn, verwijderFoto, wijzig } from '@/features/smoelenboek/commands'
import {
  findEigenVermelding,
  findFoto,
  findSmoelenboek,
  listAanspreekpunten,
} from '@/features/smoelenboek/queries'
import { plaatsSchema, wijzigSchema, zoekSchema } from '@/features/smoelenboek/schema'
import { openSession } from '@/server/auth/session'
import { db } from '@/server/db/client'
import { inTransaction } from '@/server/db/transaction'
import { demoActor } from '../factories/actors'
import { asVisitor } from '../matrix/requestScope'
import { testDatabase } from '../setup/database'

vi.mock('next/headers', async () => (await import('../matrix/requestScope')).nextHeaders)

const { owner } = testDatabase()

let wijkcoach: Actor
let huisarts: Actor
let auditor: Actor

beforeAll(async () => {
  wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
  huisarts = await demoActor(owner, 'huisarts')
  auditor = await demoActor(owner, 'auditor')
})

const velden = (more: object = {}) => wijzigSchema.parse({ functie: 'Wijkcoach', ...more })
const zoek = (more: object = {}) => zoekSchema.parse(more)
const namen = async (actor: Actor, more: object = {}) =>
  (await findSmoelenboek(actor, zoek(more))).mensen.map(({ naam }) => naam)

async function count(table: 'vermelding' | 'vermelding_foto'): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)
  return rows[0]?.n ?? -1
}

async function lastAudit(): Promise<unknown> {
  const { rows } = await owner.query(
    'SELECT handeling, account_id, betreft_account_id FROM audit_regel ORDER BY id DESC LIMIT 1',
  )
  return rows[0]
}

const byMyself = (handeling: string, { accountId }: Actor) => ({
  handeling,
  account_id: accountId,
  betreft_account_id: accountId,
})

const photo = async () =>
  new Uint8Array(
    await sharp({ create: { width: 480, height: 480, channels: 3, background: '#8a5' } })
      .webp()
      .toBuffer(),
  )

describe('an entry', () => {
  it('is not there before consent, and is there for colleagues after it', async () => {
    expect(plaatsSchema.safeParse({ functie: 'Wijkcoach' }).success).toBe(false)
    expect(await wijzig(wijkcoach, velden())).toEqual({ ok: false, reason: 'ingetrokken' })
    expect(await plaatsFoto(wijkcoach, await photo())).toEqual({ ok: false, reason: 'ingetrokken' })
    expect(await count('vermelding')).toBe(0)
    expect(
      (await plaats(wijkcoach, velden({ themas: 'wonen', gemeenten: ['GM0153'], tafels: 'topx' }))).ok,
    ).toBe(true)
    expect(await lastAudit()).toEqual(byMyself('vermelding.geplaatst', wijkcoach))
    expect(await namen(huisarts)).toEqual([wijkcoach.naam])
    expect(await namen(huisarts, { thema: 'wonen', gemeente: 'GM0153', tafel: 'topx' })).toEqual([
      wijkcoach.naam,
    ])
    expect(await namen(huisarts, { gemeente: 'GM0141' })).toEqual([])
    expect((await findEigenVermelding(huisarts)).vermelding).toBeNull()
  })

  it('is made once, and changed only by its own person', async () => {
    expect(await plaats(wijkcoach, velden({ functie: 'Ander' }))).toEqual({
      ok: false,
      reason: 'staat-er-al',
    })
    expect((await wijzig(wijkcoach, velden({ functie: 'Wijkcoach wonen', aanspreekpunt: 'ja' }))).ok).toBe(
      true,
    )
    expect(await lastAudit()).toEqual(byMyself('vermelding.gewijzigd', wijkcoach))
    expect(await wijzig(huisarts, velden({ functie: 'Gekaapt' }))).toEqual({
      ok: false,
      reason: 'ingetrokken',
    })
    expect((await findEigenVermelding(wijkcoach)).vermelding?.functie).toBe('Wijkcoach wonen')
  })

  it('is named as aanspreekpunt with its organisation; the others show their gap', async () => {
    const rijen = await listAanspreekpunten(huisarts)
    const van = (id: string) =>
      rijen.find(({ organisatie }) => organisatie.id === id)?.mensen.map(({ naam }) => naam)
    expect(van(wijkcoach.organisatie.id)).toEqual([wijkcoach.naam])
    expect(van(huisarts.organisatie.id)).toEqual([])
    await plaats(huisarts, velden())
    const [rij] = (await listAanspreekpunten(wijkcoach)).filter(
      ({ organisatie }) => organisatie.id === huisarts.organisatie.id,
    )
    expect(rij).toMatchObject({ mensen: [], anderen: 1 })
    await trekIn(huisarts)
  })
})

describe('a photo', () => {
  it('is sent by a form, made small, and has no place or camera in the database any more', async () => {
    const sent = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#48a' } })
      .withExif({
        IFD0: { Model: 'CameraGeheim' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 13/1 0/1' },
      })
      .jpeg()
      .toBuffer()
    expect((await sharp(sent).metadata()).exif?.includes('CameraGeheim')).toBe(true)
    await sendPhoto(wijkcoach, sent)
    const { rows } = await owner.query<{ beeld: Buffer }>('SELECT beeld FROM vermelding_foto')
    const { format, width, exif, xmp, icc } = await sharp(rows[0]?.beeld).metadata()
    expect({ format, width, exif, xmp, icc }).toEqual({ format: 'webp', width: 480 })
    expect(rows[0]?.beeld.toString('latin1')).not.toMatch(/Geheim|Exif/i)
    expect(await lastAudit()).toEqual(byMyself('vermelding.foto-geplaatst', wijkcoach))
  })

  it('is refused with a message that names the field, and the old one stays', async () => {
    const before = await fotoId()
    const answer = await sendPhoto(wijkcoach, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
    expect(answer).toMatchObject({ errors: { '': expect.stringMatching(/^Uw foto: .*geen foto/) } })
    expect(await fotoId()).toBe(before)
  })

  it('is seen by colleagues only, and another one has another address', async () => {
    const id = await fotoId()
    expect((await findFoto(huisarts, id))?.length).toBeGreaterThan(100)
    await expect(findFoto(auditor, id)).rejects.toThrow('zonder recht')
    expect(await findFoto(huisarts, crypto.randomUUID())).toBeNull()
    expect(await findFoto(huisarts, 'geen-id')).toBeNull()
    expect((await plaatsFoto(wijkcoach, await photo())).ok).toBe(true)
    expect(await findFoto(huisarts, id)).toBeNull()
    expect(await count('vermelding_foto')).toBe(1)
  })

  it('can go alone', async () => {
    await verwijderFoto(wijkcoach)
    expect(await count('vermelding_foto')).toBe(0)
    expect(await lastAudit()).toEqual(byMyself('vermelding.foto-verwijderd', wijkcoach))
    expect(await count('vermelding')).toBe(1)
  })
})

describe('the database itself', () => {
  it('knows the same roles as the table of rights', async () => {
    const { rows } = await owner.query<{ rollen: string[] }>('SELECT smoelenboek_rollen() AS rollen')
    expect(rows[0]?.rollen.toSorted()).toEqual([...permissions['smoelenboek.gebruiken']].sort())
  })

  it('shows nothing to who does not say who is asking, or has another kind of work', async () => {
    await plaatsFoto(wijkcoach, await photo())
    for (const role of [auditor, await demoActor(owner, 'beheerder'), await demoActor(owner, 'redacteur')])
      expect(
        await inTransaction(role, async (tx) => [
          await tx.vermelding.count(),
          await tx.vermeldingFoto.count(),
        ]),
      ).toEqual([0, 0])
    expect([await db().vermelding.count(), await db().vermeldingFoto.count()]).toEqual([0, 0])
  })

  it('lets nobody write, change or take away what is of somebody else', async () => {
    const of = { accountId: wijkcoach.accountId }
    const counts = await inTransaction(huisarts, async (tx) => [
      (await tx.vermelding.updateMany({ where: of, data: { functie: 'Gekaapt' } })).count,
      (await tx.vermelding.deleteMany({ where: of })).count,
      (await tx.vermeldingFoto.deleteMany({ where: of })).count,
    ])
    expect(counts).toEqual([0, 0, 0])
    const data = {
      ...velden(),
      accountId: wijkcoach.accountId,
      toestemmingOp: new Date(),
      bijgewerktOp: new Date(),
    }
    await trekIn(wijkcoach)
    await expect(inTransaction(huisarts, (tx) => tx.vermelding.createMany({ data }))).rejects.toThrow()
  })

  it('keeps no photo that is not made by the portal', async () => {
    await plaats(wijkcoach, velden())
    await expect(
      plaatsFoto(wijkcoach, new Uint8Array(Buffer.from('<script>alert(1)</script>'))),
    ).rejects.toThrow()
    await expect(plaatsFoto(wijkcoach, new Uint8Array(300_000).fill(1))).rejects.toThrow()
  })
})

describe('the end of an entry', () => {
  it('comes with the consent: entry and photo are gone from the database', async () => {
    await plaatsFoto(wijkcoach, await photo())
    expect([await count('vermelding'), await count('vermelding_foto')]).toEqual([1, 1])
    await trekIn(wijkcoach)
    expect([await count('vermelding'), await count('vermelding_foto')]).toEqual([0, 0])
    expect(await lastAudit()).toEqual(byMyself('vermelding.ingetrokken', wijkcoach))
    expect(await namen(huisarts)).toEqual([])
    // A form that was still open somewhere does not bring it back.
    expect(await wijzig(wijkcoach, velden())).toEqual({ ok: false, reason: 'ingetrokken' })
  })

  it('comes with a block, another kind of role, and the end of the account', async () => {
    const beheerder = await demoActor(owner, 'beheerder')
    await plaats(huisarts, velden())
    await plaatsFoto(huisarts, await photo())
    await blokkeer(beheerder, huisarts.accountId)
    expect([await count('vermelding'), await count('vermelding_foto')]).toEqual([0, 0])

    await plaats(wijkcoach, velden())
    await owner.query("UPDATE account SET rol = 'partner' WHERE id = $1", [wijkcoach.accountId])
    expect(await count('vermelding')).toBe(1)
    await owner.query("UPDATE account SET rol = 'redacteur' WHERE id = $1", [wijkcoach.accountId])
    expect(await count('vermelding')).toBe(0)

    const ggz = await demoActor(owner, 'ggz')
    await plaats(ggz, velden())
    await owner.query('DELETE FROM account WHERE id = $1', [ggz.accountId])
    expect(await count('vermelding')).toBe(0)
  })
})

describe('what is typed', () => {
  const fout = (more: object) => {
    const read = wijzigSchema.safeParse({ functie: 'Wijkcoach', ...more })
    return read.success
      ? ''
      : read.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`).join()
  }

  it.each([
    ['email', 'a@b.nl\nbcc: c@d.nl'],
    ['email', 'a@b.nl, c@d.nl'],
    ['email', 'geen adres'],
    ['telefoon', '0612345678\r\nx'],
    ['telefoon', 'bel mij'],
    ['functie', ''],
    ['functie', 'x'.repeat(101)],
    ['functie', 'a\0b'],
    ['functie', 'goed\u202eslecht'],
    ['waarvoor', 'x'.repeat(401)],
    ['programmas', 'a\nb\nc\nd\ne\nf'],
    ['themas', 'iets-anders'],
    ['tafels', ['topx', "' OR 1=1"]],
  ])('%s %j is refused with a message at the field', (veld, waarde) => {
    expect(fout({ [veld]: waarde })).toMatch(new RegExp(`^${veld}: [A-Z].*\\.`))
  })

  it('is kept as it is when it only looks odd', async () => {
    const odd = {
      functie: '  Coach 🙂  <script>alert(1)</script> ',
      waarvoor: "Robert'); DROP TABLE vermelding;--",
    }
    const zvh = await demoActor(owner, 'zvh')
    await plaats(zvh, velden({ ...odd, email: '', programmas: ' Traject A \r\n\r\ntraject a\nTraject  B' }))
    const { vermelding } = await findEigenVermelding(zvh)
    expect(vermelding).toMatchObject({
      functie: 'Coach 🙂 <script>alert(1)</script>',
      waarvoor: odd.waarvoor,
      email: null,
      programmas: ['traject a', 'Traject B'],
    })
  })

  it('finds nothing odd in the address of the page', async () => {
    const keuze = zoekSchema.parse({
      zoek: ['a', 'b'],
      thema: 'x',
      organisatie: '1',
      pagina: '-3',
      gemeente: '__proto__',
    })
    expect(keuze).toEqual({ zoek: '', aanspreekpunt: false, pagina: 1 })
  })
})

async function fotoId(): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM vermelding_foto')
  return rows[0]?.id ?? ''
}

/** As a browser sends it; the answer is the form with its errors, or nothing when it went on to the next page. */
async function sendPhoto(actor: Actor, bytes: Buffer): Promise<unknown> {
  const form = new FormData()
  form.set('foto', new File([new Uint8Array(bytes)], 'ik.jpg', { type: 'image/jpeg' }))
  const signedIn = { ...actor, sessieId: await openSession(actor.accountId) }
  return asVisitor(signedIn, '/smoelenboek/mijn/foto', () => plaatsFotoAction(emptyFormState, form)).catch(
    () => undefined,
  )
}
