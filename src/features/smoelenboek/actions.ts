'use server'

import { ok } from '@/domain/result'
import { defineAction } from '@/server/action'
import { makePortrait } from '@/server/photo/portrait'
import { plaats, plaatsFoto, trekIn, verwijderFoto, wijzig } from './commands'
import { leegSchema, plaatsSchema, wijzigSchema } from './schema'

const gedaan = (wat: string) => ok(`/smoelenboek/mijn?gedaan=${wat}`)

const ingetrokken =
  'U staat niet (meer) in het smoelenboek. Er is niets bewaard. Open de pagina opnieuw en geef eerst toestemming.'

export const plaatsAction = defineAction({
  permission: 'smoelenboek.gebruiken',
  schema: plaatsSchema,
  messages: {
    'staat-er-al': 'U staat al in het smoelenboek. Er is niets overschreven. Open de pagina opnieuw.',
  },
  run: async (actor, velden) => {
    const done = await plaats(actor, velden)
    return done.ok ? gedaan('geplaatst') : done
  },
})

export const wijzigAction = defineAction({
  permission: 'smoelenboek.gebruiken',
  schema: wijzigSchema,
  messages: { ingetrokken },
  run: async (actor, velden) => {
    const done = await wijzig(actor, velden)
    return done.ok ? gedaan('gewijzigd') : done
  },
})

export const trekInAction = defineAction({
  permission: 'smoelenboek.gebruiken',
  schema: leegSchema,
  messages: {},
  run: async (actor) => {
    await trekIn(actor)
    return gedaan('ingetrokken')
  },
})

export const plaatsFotoAction = defineAction({
  permission: 'smoelenboek.gebruiken',
  schema: leegSchema,
  messages: {
    ingetrokken,
    'geen-bestand': 'Uw foto: kies eerst een bestand.',
    'te-groot': 'Uw foto: dit bestand is te groot. Kies een foto van hoogstens 8 MB.',
    heic: 'Uw foto: dit is een HEIC-bestand, dat kunnen wij niet lezen. Bewaar de foto als JPG en probeer het opnieuw.',
    'geen-foto': 'Uw foto: dit bestand is geen foto die wij kunnen lezen. Kies een JPG, PNG of WebP.',
    'te-veel-beeldpunten':
      'Uw foto: deze heeft te veel beeldpunten. Maak de foto kleiner, bijvoorbeeld 3000 bij 3000.',
    'te-klein': 'Uw foto: deze is te klein. Kies een foto van minstens 120 bij 120 beeldpunten.',
  },
  run: async (actor, _input, posted) => {
    const portret = await makePortrait(posted.get('foto'))
    if (!portret.ok) return portret
    const done = await plaatsFoto(actor, portret.value)
    return done.ok ? gedaan('foto') : done
  },
})

export const verwijderFotoAction = defineAction({
  permission: 'smoelenboek.gebruiken',
  schema: leegSchema,
  messages: {},
  run: async (actor) => {
    await verwijderFoto(actor)
    return gedaan('foto-weg')
  },
})
