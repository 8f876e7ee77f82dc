'use server'

import { z } from 'zod'
import { ok, refused } from '@/domain/result'
import { defineAction, definePublicAction } from '@/server/action'
import { findAccount } from '@/server/auth/credentials'
import { revokeSession } from '@/server/auth/session'
import { env } from '@/server/env'
import { clearSessionCookie, signIn } from './commands'
import { demoLoginSchema, loginSchema } from './schema'

export const logInAction = definePublicAction({
  schema: loginSchema,
  messages: { 'niet-herkend': 'Het e-mailadres of het wachtwoord klopt niet. Probeer het opnieuw.' },
  run: async ({ email, wachtwoord, terug }) => {
    const account = await findAccount({ email, wachtwoord })
    if (!account) return refused('niet-herkend')
    await signIn(account.id)
    return ok(terug)
  },
})

/** One button per demo account; refused everywhere but in the demo. */
export const logInAsDemoAction = definePublicAction({
  schema: demoLoginSchema,
  messages: { 'geen-demo': 'Demo-accounts bestaan hier niet.' },
  run: async ({ email, terug }) => {
    if (!env.PORTAAL_DEMO) return refused('geen-demo')
    const account = await findAccount({ email, wachtwoord: env.PORTAAL_DEMO_WACHTWOORD })
    if (!account) return refused('geen-demo')
    await signIn(account.id)
    return ok(terug)
  },
})

export const logUitAction = defineAction({
  permission: 'account.eigen',
  schema: z.object({}),
  messages: {},
  run: async (actor) => {
    await revokeSession(actor.sessieId)
    await clearSessionCookie()
    return ok('/')
  },
})
