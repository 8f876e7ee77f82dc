import { describe, expect, it } from 'vitest'
import { hulpsoorten, pogingen, problematieken, verblijven } from '../../routering/situatie'
import { conceptSchema, stapSchema } from './schema'
import { vooringevuld } from './vooringevuld'

describe('vooringevuld', () => {
  it('is empty when the wegwijzer knows nothing', () => {
    expect(vooringevuld({})).toEqual({})
    expect(vooringevuld({ leeftijd: '18-plus', hulp: [], problematiek: ['lvb', 'anders'] })).toEqual({})
  })

  it('takes over what was asked already', () => {
    expect(
      vooringevuld({
        rol: 'procesmanager-gemeente',
        leeftijd: 'bijna-18',
        hulp: ['wlz', 'wlz-verwacht', 'wmo'],
        problematiek: ['verslaving', 'psychiatrie', 'lvb'],
        geprobeerd: ['verwijzing', 'lokaal-overleg'],
        verblijf: 'geen-vaste-plek',
        vraag: ['onveiligheid'],
        akkoordInwoner: 'ja',
        clientondersteuner: 'aangeboden',
      }),
    ).toEqual({
      leeftijdsklasse: 'bijna-18',
      leefgebieden: ['wonen', 'verslaving', 'psychische-gezondheid', 'veiligheid'],
      financiering: ['wlz', 'wmo'],
      geprobeerd: 'Verwijzing naar zorg (met wie, resultaat):\nLokaal overleg (met wie, resultaat):',
      inwonerGeinformeerd: 'ja',
      akkoordInwoner: 'ja',
      clientondersteuner: 'aangeboden',
      procesmanagerGeinformeerd: 'ik-ben-het-zelf',
    })
  })

  it('gives only values that the form accepts', () => {
    const values = vooringevuld({
      hulp: [...hulpsoorten],
      problematiek: [...problematieken],
      geprobeerd: [...pogingen],
    })
    expect(stapSchema('situatie').safeParse({ ...values, situatie: 'x' }).success).toBe(true)
    expect(conceptSchema.parse(values)).toMatchObject(
      values.geprobeerd ? { geprobeerd: values.geprobeerd } : {},
    )
    for (const verblijf of verblijven) {
      const { leefgebieden } = vooringevuld({ verblijf })
      expect(conceptSchema.parse({ leefgebieden }).leefgebieden).toEqual(leefgebieden)
    }
    for (const akkoordInwoner of ['nee', 'niet-besproken'] as const) {
      expect(vooringevuld({ akkoordInwoner })).toEqual({ akkoordInwoner })
    }
  })
})
