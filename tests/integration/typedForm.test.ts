import { describe, expect, it } from 'vitest'
import { dropTypedForm, findTypedForm, keepTypedForm } from '@/server/typedForm'
import { demoActor } from '../factories/actors'
import { testDatabase } from '../setup/database'

const { owner } = testDatabase()
const pad = '/aanmeldingen/een/invullen/vraag'
const typed = { vraag: 'Waar kan deze inwoner terecht?', leefgebieden: ['wonen', 'geld'] }

describe('typed text after an ended session', () => {
  it('goes back to the same person on the same page, until the form is accepted', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    await keepTypedForm({ rol: 'verlopen', accountId: wijkcoach.accountId }, pad, typed)
    expect(await findTypedForm(wijkcoach, pad)).toEqual(typed)
    expect(await findTypedForm(wijkcoach, '/elders')).toBeUndefined()
    expect(await findTypedForm(await demoActor(owner, 'wijkcoach.almelo'), pad)).toBeUndefined()
    await dropTypedForm(wijkcoach, pad)
    expect(await findTypedForm(wijkcoach, pad)).toBeUndefined()
  })

  it('keeps the newest text, for an hour', async () => {
    const wijkcoach = await demoActor(owner, 'wijkcoach.enschede')
    const former = { rol: 'verlopen', accountId: wijkcoach.accountId } as const
    await keepTypedForm(former, pad, typed)
    await keepTypedForm(former, pad, { vraag: 'nieuwer' })
    expect(await findTypedForm(wijkcoach, pad)).toEqual({ vraag: 'nieuwer' })
    await owner.query(`UPDATE bewaard_formulier SET bewaard_op = now() - interval '61 minutes'`)
    expect(await findTypedForm(wijkcoach, pad)).toBeUndefined()
  })
})
