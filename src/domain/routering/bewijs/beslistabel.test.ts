import { expect, it } from 'vitest'
import { adviseer } from '../adviseer'
import { type Advies, regelset } from '../routeadvies'
import type { Situatie } from '../situatie'
import { volgendeVraag } from '../volgendeVraag'
import { gevallen } from './gevallen'
import { gevallenNaEenTafel } from './gevallenNaEenTafel'

const tafelTekst = ({ tafel, oordeel, regel, aanmelden, ontbreekt }: Advies): string => {
  const mist = ontbreekt.length > 0 ? `, mist ${ontbreekt.length}` : ''
  return `**${tafel}** ${oordeel} (${regel}, ${aanmelden ?? 'rol onbekend'}${mist})`
}

function beschrijf(situatie: Situatie): string {
  const advies = adviseer(situatie)
  const meldingen = [...advies.eerst, ...advies.waarschuwingen, ...advies.signalen].join(', ')
  const regels = [
    `uitkomst: ${advies.uitkomst}`,
    ...advies.adviezen.map(tafelTekst),
    ...(meldingen ? [`let op: ${meldingen}`] : []),
    `volgende vraag: ${volgendeVraag(situatie) ?? 'geen'}`,
  ]
  return regels.map((regel) => `- ${regel}\n`).join('')
}

it('de beslistabel is zoals hij is nagekeken', async () => {
  const alle = [...gevallen, ...gevallenNaEenTafel]
  const delen = alle.map(([naam, situatie], plaats) => `## ${plaats + 1}. ${naam}\n\n${beschrijf(situatie)}`)
  const tabel = [`# Beslistabel, regelset ${regelset}\n`, ...delen].join('\n')
  await expect(tabel).toMatchFileSnapshot('beslistabel.md')
})
