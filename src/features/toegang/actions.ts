'use server'

import { codeOnjuist, zwakWachtwoord } from '@/domain/access/loginMessages'
import { ok, refused } from '@/domain/result'
import { definePublicAction } from '@/server/action'
import { findAccount } from '@/server/auth/credentials'
import { choosePassword, findLinkOwner } from '@/server/auth/links'
import { currentOrigin } from '@/server/auth/origin'
import { weaknessOf } from '@/server/auth/passwordStrength'
import { findPendingLogin } from '@/server/auth/pendingLogin'
import { keepRecoveryCodes } from '@/server/auth/recoveryCodes'
import { checkCode, setUpSecondFactor } from '@/server/auth/secondFactor'
import { env } from '@/server/env'
import { afterPassword, signIn, vergeetPogingen, vraagNieuwWachtwoord } from './commands'
import { codeSchema, demoLoginSchema, kiesWachtwoordSchema, loginSchema, vergetenSchema } from './schema'

const opnieuw = 'Het duurde te lang, of er is iets veranderd aan uw account. Begin opnieuw op de inlogpagina.'

export const logInAction = definePublicAction({
  schema: loginSchema,
  messages: {
    'niet-herkend':
      'Het e-mailadres of het wachtwoord klopt niet. Probeer het opnieuw. Na vijf fouten moet u een kwartier wachten.',
  },
  run: async ({ email, wachtwoord, terug }) => {
    const account = await findAccount({ email, wachtwoord }, await currentOrigin())
    return account ? ok(await afterPassword(account, terug)) : refused('niet-herkend')
  },
})

/** One button per demo account; refused everywhere but in the demo. */
export const logInAsDemoAction = definePublicAction({
  schema: demoLoginSchema,
  messages: { 'geen-demo': 'Demo-accounts bestaan hier niet.' },
  run: async ({ email, terug }) => {
    if (!env.PORTAAL_DEMO) return refused('geen-demo')
    const wachtwoord = env.PORTAAL_DEMO_WACHTWOORD
    const account = await findAccount({ email, wachtwoord }, await currentOrigin())
    return account?.demo ? ok(await afterPassword(account, terug)) : refused('geen-demo')
  },
})

export const geefCodeAction = definePublicAction({
  schema: codeSchema,
  messages: { opnieuw, 'code-onjuist': codeOnjuist },
  run: async ({ code }) => {
    const pending = await findPendingLogin()
    if (pending?.next !== 'code') return refused('opnieuw')
    const manier = await checkCode(pending.accountId, code, await currentOrigin())
    if (!manier) return refused('code-onjuist')
    await signIn(pending.accountId, manier)
    return ok(pending.terug)
  },
})

/** The first time: the app proves itself with a code, and the recovery codes are shown. */
export const stelTweedeFactorInAction = definePublicAction({
  schema: codeSchema,
  messages: { opnieuw, 'code-onjuist': 'Deze code klopt niet. Vul de code in die nu in uw app staat.' },
  run: async ({ code }) => {
    const pending = await findPendingLogin()
    if (pending?.next !== 'instellen') return refused('opnieuw')
    const { accountId, keer, terug } = pending
    const codes = await setUpSecondFactor(accountId, keer, code, await currentOrigin())
    if (!codes) return refused('code-onjuist')
    await signIn(accountId, 'code')
    await keepRecoveryCodes(codes)
    return ok(`/account/herstelcodes?terug=${encodeURIComponent(terug)}`)
  },
})

export const wachtwoordVergetenAction = definePublicAction({
  schema: vergetenSchema,
  messages: {},
  run: async ({ email }) => {
    await vraagNieuwWachtwoord(email, await currentOrigin())
    return ok('/inloggen/wachtwoord-vergeten?gedaan=ja')
  },
})

export const kiesWachtwoordAction = definePublicAction({
  schema: kiesWachtwoordSchema,
  messages: {
    ...zwakWachtwoord,
    'link-werkt-niet':
      'Deze link werkt niet meer. Vraag een nieuwe via "Wachtwoord vergeten" op de inlogpagina.',
  },
  run: async ({ token, wachtwoord }) => {
    const owner = await findLinkOwner(token)
    if (!owner) return refused('link-werkt-niet')
    const { naam, email, organisatie } = owner
    const weakness = weaknessOf(wachtwoord, [naam, email, organisatie])
    if (weakness) return refused(weakness)
    const origin = await currentOrigin()
    const account = await choosePassword(token, wachtwoord, origin.verzoekId)
    if (!account) return refused('link-werkt-niet')
    await vergeetPogingen(account.id, email, origin)
    return ok(await afterPassword(account, '/start'))
  },
})
