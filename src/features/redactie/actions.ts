'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { showAtOnce } from '@/server/content/showAtOnce'
import { adres } from './adres'
import {
  begin,
  bewaarConcept,
  brengSamen,
  controleer,
  gooiWeg,
  haalWeg,
  herstel,
  publiceer,
} from './commands'
import {
  conceptSchema,
  nieuweTekstSchema,
  publiceerSchema,
  tekstSchema,
  versieSchema,
  weghaalSchema,
} from './schema'

const permission = 'inhoud.redigeren'
const nietGevonden = 'Deze tekst bestaat niet, of is niet van u.'
const geenConcept = 'Er is geen concept meer. Misschien hebt u het in een ander venster gepubliceerd.'

export const bewaarConceptAction = defineAction({
  permission,
  schema: conceptSchema,
  messages: {
    'niet-gevonden': nietGevonden,
    'ander-venster':
      'U hebt deze tekst intussen in een ander venster bewaard. Er is niets overschreven, en wat u hier typte staat er nog. Kijk in dat andere venster. Moet deze tekst gelden? Bewaar dan nog een keer.',
  },
  run: async (actor, invoer) => {
    const bewaard = await bewaarConcept(actor, invoer)
    if (!bewaard.ok) return bewaard
    return ok(invoer.actie === 'bewaar' ? `${adres(invoer)}?gedaan=bewaard` : adres(invoer, 'voorbeeld'))
  },
})

export const beginAction = defineAction({
  permission,
  schema: nieuweTekstSchema,
  messages: { 'niet-gevonden': 'Zo’n tekst kunt u niet toevoegen. Vraag het de redactie van het ZVH.' },
  run: async (actor, invoer) => {
    const begonnen = await begin(actor, invoer)
    return begonnen.ok ? ok(adres({ soort: invoer.soort, sleutel: begonnen.value })) : begonnen
  },
})

export const publiceerAction = defineAction({
  permission,
  schema: publiceerSchema,
  messages: {
    'niet-gevonden': nietGevonden,
    'geen-concept': geenConcept,
    'ander-venster':
      'U hebt dit concept intussen in een ander venster gewijzigd. Kijk hieronder wat er nu staat, en publiceer dan.',
    'klopt-niet': 'Er is nog iets niet goed ingevuld. Ga terug naar de tekst.',
    'inmiddels-gepubliceerd':
      'Een collega heeft deze tekst net gepubliceerd. Er is niets overschreven. Kijk hieronder wat de collega veranderde.',
    'regels-niet-gemeld':
      'U verandert een voorwaarde waar de wegwijzer mee rekent. Zet het vinkje: dan weet het ZVH dat de regels ook moeten veranderen.',
  },
  run: async (actor, invoer) => {
    const gepubliceerd = await publiceer(actor, invoer)
    if (!gepubliceerd.ok) return gepubliceerd
    showAtOnce(invoer.soort)
    return ok(`${adres(invoer)}?gedaan=gepubliceerd`)
  },
})

export const brengSamenAction = defineAction({
  permission,
  schema: tekstSchema,
  messages: { 'niet-gevonden': nietGevonden, 'geen-concept': geenConcept },
  run: async (actor, invoer) => {
    const samen = await brengSamen(actor, invoer)
    return samen.ok ? ok(`${adres(invoer, 'voorbeeld')}?gedaan=samen`) : samen
  },
})

export const gooiWegAction = defineAction({
  permission,
  schema: tekstSchema,
  messages: {},
  run: async (actor, invoer) => {
    const over = await gooiWeg(actor, invoer)
    return ok(
      over.ok && over.value === 'openbaar'
        ? `${adres(invoer)}?gedaan=weg`
        : `/redactie?soort=${invoer.soort}&gedaan=weg`,
    )
  },
})

export const haalWegAction = defineAction({
  permission,
  schema: weghaalSchema,
  messages: {
    'niet-gevonden': nietGevonden,
    'inmiddels-gepubliceerd':
      'Een collega heeft deze tekst net veranderd. Er is niets weggehaald. Laad de pagina opnieuw en kijk wat er nu staat.',
  },
  run: async (actor, invoer) => {
    const weg = await haalWeg(actor, invoer)
    if (!weg.ok) return weg
    showAtOnce(invoer.soort)
    return ok(`/redactie?soort=${invoer.soort}&gedaan=weggehaald`)
  },
})

export const herstelAction = defineAction({
  permission,
  schema: versieSchema,
  messages: {
    'niet-gevonden': nietGevonden,
    'concept-bestaat': 'U hebt nog een concept van deze tekst. Publiceer dat eerst, of gooi het weg.',
  },
  run: async (actor, invoer) => {
    const hersteld = await herstel(actor, invoer)
    return hersteld.ok ? ok(adres(invoer, 'voorbeeld')) : hersteld
  },
})

export const controleerAction = defineAction({
  permission,
  schema: tekstSchema,
  messages: { 'niet-gevonden': nietGevonden },
  run: async (actor, invoer) => {
    const nagekeken = await controleer(actor, invoer)
    if (!nagekeken.ok) return nagekeken
    showAtOnce(invoer.soort)
    return ok(`${adres(invoer)}?gedaan=gecontroleerd`)
  },
})
