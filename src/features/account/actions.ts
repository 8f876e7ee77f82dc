'use server'

import { z } from 'zod'
import { codeOnjuist, zwakWachtwoord } from '@/domain/access/loginMessages'
import { ok, refused } from '@/domain/result'
import { defineAction } from '@/server/action'
import { currentOrigin } from '@/server/auth/origin'
import { changePassword, newRecoveryCodes } from '@/server/auth/ownAccount'
import { dropRecoveryCodes, keepRecoveryCodes } from '@/server/auth/recoveryCodes'
import { checkCode, setUpSecondFactor } from '@/server/auth/secondFactor'
import { aanleidingVan } from './aanleiding'
import { beeindigAndere, beeindigSessie } from './commands'
import { findEigenAccount } from './queries'
import {
  bewaardSchema,
  sessieSchema,
  tweedeFactorSchema,
  vernieuwSchema,
  wijzigWachtwoordSchema,
} from './schema'

const herstelcodes = '/account/herstelcodes'

export const beeindigSessieAction = defineAction({
  permission: 'account.eigen',
  schema: sessieSchema,
  messages: { 'al-weg': 'Deze sessie was al afgelopen.' },
  run: async (actor, { sessieId }) => {
    const result = await beeindigSessie(actor, sessieId)
    return result.ok ? ok('/account?gedaan=sessie') : result
  },
})

export const beeindigAndereAction = defineAction({
  permission: 'account.eigen',
  schema: z.object({}),
  messages: {},
  run: async (actor) => {
    await beeindigAndere(actor)
    return ok('/account?gedaan=sessies')
  },
})

export const wijzigWachtwoordAction = defineAction({
  permission: 'account.eigen',
  schema: wijzigWachtwoordSchema,
  messages: {
    ...zwakWachtwoord,
    'huidig-onjuist': 'Uw huidige wachtwoord klopt niet. Na vijf fouten moet u een kwartier wachten.',
    'geen-wachtwoord': 'Bij dit account hoort geen wachtwoord.',
  },
  run: async (actor, { huidig, wachtwoord }) => {
    const { heeftWachtwoord } = await findEigenAccount(actor)
    if (!heeftWachtwoord) return refused('geen-wachtwoord')
    const reden = await changePassword(actor, huidig, wachtwoord, await currentOrigin())
    return reden ? refused(reden) : ok('/account?gedaan=wachtwoord')
  },
})

/** Another phone: who has an app already proves that first, with a code of it or a recovery code. */
export const koppelAppAction = defineAction({
  permission: 'account.eigen',
  schema: tweedeFactorSchema,
  messages: {
    'huidig-onjuist': `Code van uw huidige app: ${codeOnjuist}`,
    'code-onjuist': 'Code van de nieuwe app: deze klopt niet. Vul de code in die nu in de app staat.',
    'geen-wachtwoord': 'Bij dit account hoort geen inlog-app: u logt in via uw organisatie of de demo.',
  },
  run: async (actor, { huidig, code }) => {
    const account = await findEigenAccount(actor)
    if (!account.heeftWachtwoord) return refused('geen-wachtwoord')
    const origin = await currentOrigin()
    const aanleiding = aanleidingVan(actor, account)
    if (account.tweedeFactorOp && !(await checkCode(actor.accountId, huidig, origin)))
      return refused('huidig-onjuist')
    const codes = await setUpSecondFactor(actor.accountId, aanleiding, code, origin)
    if (!codes) return refused('code-onjuist')
    await keepRecoveryCodes(codes)
    return ok(herstelcodes)
  },
})

export const vernieuwHerstelcodesAction = defineAction({
  permission: 'account.eigen',
  schema: vernieuwSchema,
  messages: { 'code-onjuist': codeOnjuist, 'geen-app': 'U hebt nog geen inlog-app ingesteld.' },
  run: async (actor, { code }) => {
    const origin = await currentOrigin()
    if (!(await findEigenAccount(actor)).tweedeFactorOp) return refused('geen-app')
    if (!(await checkCode(actor.accountId, code, origin))) return refused('code-onjuist')
    await keepRecoveryCodes(await newRecoveryCodes(actor.accountId, origin))
    return ok(herstelcodes)
  },
})

export const codesBewaardAction = defineAction({
  permission: 'account.eigen',
  schema: bewaardSchema,
  messages: {},
  run: async (_actor, { terug }) => {
    await dropRecoveryCodes()
    return ok(terug)
  },
})
