import { describe, expect, it } from 'vitest'
import { adviseer } from '../adviseer'
import { antwoordOp, isOpen, veldVan, voegSamen } from '../antwoorden'
import { proeven } from '../proeven'
import type { Situatie } from '../situatie'
import { volgendeVraag, zelfdeAdvies } from '../volgendeVraag'
import type { VraagId } from '../vragen/vraag'
import { antwoordBij, beantwoord, dobbelsteen, ids, verhaal } from './verhalen'

/** Only the open questions are filled in: what is answered stays, and "weet ik niet" stays unknown. */
function vulIn(situatie: Situatie, gesteld: ReadonlySet<VraagId>, toekomst: Situatie): Situatie {
  const nieuw = ids.filter((id) => isOpen(situatie, gesteld, id) && antwoordOp(toekomst, id) !== undefined)
  return nieuw.reduce((antwoorden, id) => voegSamen(antwoorden, alleen(toekomst, id)), situatie)
}

const alleen = (situatie: Situatie, id: VraagId): Situatie => {
  const veld = veldVan(id)
  const antwoord = antwoordOp(situatie, id)
  return id.includes('.') ? { [veld]: { [id.slice(veld.length + 1)]: antwoord } } : { [veld]: antwoord }
}

describe('volgendeVraag', () => {
  it('slaat niets over dat het advies nog kan veranderen', () => {
    const steen = dobbelsteen(1)
    let uitgevraagd = 0
    for (let keer = 0; keer < 6000; keer++) {
      const { situatie, gesteld } = verhaal(steen)
      const volgende = volgendeVraag(situatie, gesteld)
      if (volgende === null) uitgevraagd++
      const open = ids.filter((id) => isOpen(situatie, gesteld, id))
      const overgeslagen = volgende === null ? open : open.slice(0, open.indexOf(volgende))
      const later = open.slice(overgeslagen.length)
      for (let proef = 0; proef < 20 && overgeslagen.length > 0; proef++) {
        const zonder = beantwoord(situatie, later, steen)
        const met = beantwoord(zonder, overgeslagen, steen)
        if (!zelfdeAdvies(adviseer(zonder), adviseer(met)))
          expect.fail(`overgeslagen ${overgeslagen}: ${JSON.stringify({ zonder, met })}`)
      }
    }
    expect(uitgevraagd).toBeGreaterThan(1000)
  })

  it('vraagt alleen wat er voor deze persoon nog toe doet', () => {
    const steen = dobbelsteen(2)
    for (let keer = 0; keer < 3000; keer++) {
      const { situatie, gesteld } = verhaal(steen)
      const volgende = volgendeVraag(situatie, gesteld)
      if (volgende === null) continue
      expect(isOpen(situatie, gesteld, volgende)).toBe(true)
      const proef = proeven.find(({ id }) => id === volgende)
      const toekomsten = proef?.aanvullingen.map((aanvulling) =>
        typeof aanvulling === 'function' ? aanvulling(voegSamen(situatie, proef.antwoorden[0])) : aanvulling,
      )
      const verschil = toekomsten?.some((toekomst) => {
        const gegeven = vulIn(situatie, gesteld, toekomst)
        const adviezen = proef?.antwoorden.map((antwoord) => adviseer(voegSamen(gegeven, antwoord))) ?? []
        return adviezen.some((advies) => adviezen.some((ander) => !zelfdeAdvies(advies, ander)))
      })
      if (!verschil) expect.fail(`${volgende} doet er niet toe: ${JSON.stringify(situatie)}`)
    }
  })

  it('eindigt altijd, en vraagt nooit twee keer hetzelfde', () => {
    const steen = dobbelsteen(3)
    const lengtes: number[] = []
    for (let keer = 0; keer < 1500; keer++) {
      const gesteld = new Set<VraagId>()
      const gevraagd = new Set<VraagId>()
      let situatie: Situatie = {}
      for (;;) {
        const volgende = volgendeVraag(situatie, gesteld)
        if (volgende === null) break
        if (gevraagd.has(volgende)) expect.fail(`${volgende} komt twee keer`)
        gevraagd.add(volgende)
        if (steen.worp() < 0.1) gesteld.add(volgende)
        else situatie = voegSamen(situatie, antwoordBij(volgende, steen, 0.4))
      }
      lengtes.push(gevraagd.size)
    }
    expect(Math.max(...lengtes)).toBeLessThanOrEqual(ids.length)
  })
})
