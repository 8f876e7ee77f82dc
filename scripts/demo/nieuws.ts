import type { Client } from 'pg'
import { dagInCijfers } from '@/domain/termijn/dagbericht'
import { kalenderdag } from '@/domain/termijn/kalender'
import { begin, bewaarConcept, publiceer } from '@/features/redactie/commands'
import { now } from '@/server/clock'
import { findDemoActor } from './actor'
import { value } from './demoStap'

/** Plainly invented: so that somebody who tries the portal sees what news looks like. */
const berichten = [
  {
    naam: 'Voorbeeldbericht: dit is verzonnen',
    kort: 'Zo ziet een nieuwsbericht eruit. Dit bericht hoort bij de demo en is niet echt.',
    alineas:
      'In een echt portaal schrijft de redactie hier wat er verandert.\nEen bericht heeft alinea’s en één link.',
  },
  {
    naam: 'Tweede voorbeeldbericht: ook verzonnen',
    kort: 'Een tweede bericht, zodat u ziet hoe de lijst en de nieuwsbrief werken. Ook dit is niet echt.',
    alineas: 'Log in als redacteur om dit bericht te wijzigen of weg te halen.',
  },
]

/** Published by the same commands that a redacteur uses. */
export async function loadNieuws(owner: Client): Promise<void> {
  const redacteur = await findDemoActor(owner, 'redacteur')
  const vandaag = now()
  for (const { naam, ...velden } of berichten) {
    const soort = 'nieuws' as const
    const sleutel = value(await begin(redacteur, { soort, naam }))
    const datum = dagInCijfers(kalenderdag(vandaag))
    const concept = { _naam: naam, datum, ...velden, eigenaar: 'Verzonnen voorbeeld' }
    value(
      await bewaarConcept(redacteur, {
        soort,
        sleutel,
        gezien: 1,
        basis: 0,
        actie: 'bekijk',
        velden: concept,
      }),
    )
    value(await publiceer(redacteur, { soort, sleutel, gezien: 2, toelichting: 'Voorbeeld voor de demo.' }))
  }
}
