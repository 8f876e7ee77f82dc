import { describe, expect, it } from 'vitest'
import { onvolledig, teBevestigen } from './controle'
import { type Formulier, stappen, stapVan } from './formulier'
import { conceptSchema, formulierSchema, inzendingSchema, stapSchema } from './schema'
import { vooringevuld } from './vooringevuld'

const volledig: Formulier = {
  leeftijdsklasse: '40-49',
  vraag: 'Welke plek past?',
  doel: 'Een veilige plek.',
  wensInwoner: 'Rust.',
  situatie: 'De inwoner hoort stemmen.',
  leefgebieden: ['wonen', 'zelfzorg'],
  financiering: ['zvw'],
  geprobeerd: 'Verwezen naar de ggz.',
  betrokkenen: 'wijkcoach, huisarts',
  aanTafel: 'behandelaar',
  risicoTermijn: 'deze-week',
  risico: 'Verlies van de woning.',
  inwonerGeinformeerd: 'ja',
  akkoordInwoner: 'ja',
  clientondersteuner: 'aangeboden',
  procesmanagerGeinformeerd: 'nee',
  bevestigd: [],
}

const errors = (result: {
  error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } | undefined
}) => result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

const guarded = stappen.flatMap((stap) =>
  stap.velden.filter((veld) => veld.guarded).map(({ naam }) => ({ stap, naam })),
)

/** Every answer that makes a conditional question appear. */
const alles: Formulier = {
  ...volledig,
  akkoordInwoner: 'nee',
  redenGeenAkkoord: 'Het gevaar neemt toe.',
  beslisserGeenAkkoord: 'teamleider',
}

describe('formulierSchema', () => {
  it('accepts a complete form and gives it back as it is', () => {
    expect(formulierSchema.parse(volledig)).toEqual(volledig)
    expect(formulierSchema.parse(alles)).toEqual(alles)
  })

  it('asks for everything when nothing is filled in, in the order of the form', () => {
    const asked = errors(formulierSchema.safeParse({}))
    expect(asked).toHaveLength(15)
    expect(asked[0]).toBe('leeftijdsklasse: Kies hoe oud de inwoner is.')
    expect(asked.at(-1)).toBe(
      'procesmanagerGeinformeerd: Kies of de procesmanager gemeente van deze aanmelding weet.',
    )
  })

  it.each(Object.keys(alles).filter((naam) => naam !== 'bevestigd'))('cannot do without %s', (naam) => {
    const result = formulierSchema.safeParse({ ...alles, [naam]: undefined })
    expect(result.success).toBe(false)
    expect(result.error?.issues.map(({ path }) => path[0])).toContain(naam)
  })

  it('asks for reason and decision only without agreement', () => {
    for (const akkoordInwoner of ['nee', 'niet-besproken']) {
      expect(errors(formulierSchema.safeParse({ ...volledig, akkoordInwoner }))).toEqual([
        'redenGeenAkkoord: Vul in waarom u toch aanmeldt.',
        'beslisserGeenAkkoord: Vul in welke functie heeft besloten om toch aan te melden.',
      ])
    }
    expect(formulierSchema.parse({ ...alles, akkoordInwoner: 'ja' })).toEqual(volledig)
  })

  it('asks what can go wrong only when there is a risk', () => {
    const { risico: _, ...without } = volledig
    expect(formulierSchema.safeParse({ ...without, risicoTermijn: 'geen-direct-risico' }).success).toBe(true)
    expect(errors(formulierSchema.safeParse({ ...without, risicoTermijn: 'later' }))).toHaveLength(1)
  })

  it('wants an answer behind what the wegwijzer filled in, on the same line or the next', () => {
    const regel = vooringevuld({ geprobeerd: ['verwijzing', 'lokaal-overleg'] }).geprobeerd ?? ''
    const melding = expect.stringMatching(/^geprobeerd: Schrijf achter elke dubbele punt/)
    const met = (geprobeerd: string) => errors(formulierSchema.safeParse({ ...volledig, geprobeerd }))
    expect(met(regel)).toEqual([melding])
    expect(met(regel.replace('\n', ' ggz, afgewezen\n'))).toEqual([melding])
    expect(met(`${regel.replace('\n', ' ggz, afgewezen\n')}\nwijkteam en huisarts, geen plek`)).toEqual([])
    expect(stapSchema('geprobeerd', 'concept').safeParse({ geprobeerd: regel }).success).toBe(true)
  })

  it('does not believe that somebody agrees who does not know', () => {
    expect(errors(formulierSchema.safeParse({ ...volledig, inwonerGeinformeerd: 'nee' }))).toEqual([
      expect.stringMatching(/^akkoordInwoner: De inwoner weet nog niet/),
    ])
  })
})

describe('stapSchema', () => {
  const step = { leeftijdsklasse: '40-49', vraag: 'a', doel: 'b', wensInwoner: 'c' }

  it('trims, and turns what the form posts into answers', () => {
    expect(stapSchema('vraag').parse({ ...step, vraag: '  twee\r\nregels \n', extra: 'weg' })).toEqual({
      ...step,
      vraag: 'twee\nregels',
      bevestigd: [],
    })
    expect(
      stapSchema('situatie').parse({
        situatie: 'x',
        leefgebieden: 'wonen',
        financiering: ['wmo', 'zvw', 'zvw'],
      }),
    ).toEqual({
      situatie: 'x',
      leefgebieden: ['wonen'],
      financiering: ['zvw', 'wmo'],
      bevestigd: [],
    })
  })

  it('sees only blanks as no answer', () => {
    expect(errors(stapSchema('vraag').safeParse({ ...step, doel: ' \n\t ' }))).toEqual([
      'doel: Vul in wat er moet veranderen.',
    ])
  })

  it.each([
    ['leeftijdsklasse', '41'],
    ['leeftijdsklasse', ['40-49', 'x']],
  ])('refuses %s = %j', (naam, waarde) => {
    expect(errors(stapSchema('vraag').safeParse({ ...step, [naam]: waarde }))).toEqual([
      'leeftijdsklasse: Kies een van de antwoorden bij ‘Hoe oud is de inwoner?’',
    ])
  })

  it.each([{ vraag: { $ne: 1 } }, { vraag: 12 }, { vraag: null }, { vraag: [] }, { vraag: [{}] }])(
    'takes %j for no answer',
    (posted) => {
      expect(errors(stapSchema('vraag').safeParse({ ...step, ...posted }))).toEqual([
        'vraag: Vul uw vraag aan de tafel in.',
      ])
    },
  )

  it.each([null, undefined, 'x', 3, []])('refuses %j instead of a form', (posted) => {
    expect(stapSchema('vraag').safeParse(posted).success).toBe(false)
  })

  it('says how long an answer may be', () => {
    expect(stapSchema('vraag').safeParse({ ...step, vraag: 'é'.repeat(200) }).success).toBe(true)
    expect(errors(stapSchema('vraag', 'concept').safeParse({ ...step, vraag: 'a'.repeat(201) }))).toEqual([
      'vraag: Maak uw antwoord korter bij ‘Wat is uw vraag aan de tafel, in één zin?’ Het mag 200 tekens lang zijn. Nu zijn het er 201.',
    ])
  })

  it('lets a draft be incomplete', () => {
    for (const { id } of stappen) expect(stapSchema(id, 'concept').parse({})).toEqual({ bevestigd: [] })
  })
})

describe('the guard on free text', () => {
  it.each(guarded)('blocks an e-mail address in $naam, also in a draft', ({ stap, naam }) => {
    const posted = { ...alles, [naam]: 'Mail jan@voorbeeld.nl', bevestigd: [naam] }
    for (const strengheid of ['concept', 'volledig'] as const) {
      const found = errors(stapSchema(stap.id, strengheid).safeParse(posted))
      expect(found).toEqual([expect.stringContaining('Er staat een e-mailadres in de tekst.')])
      expect(found[0]?.startsWith(`${naam}: ‘`)).toBe(true)
      expect(found[0]).not.toContain('voorbeeld')
    }
    expect(formulierSchema.safeParse(posted).success).toBe(false)
    expect(teBevestigen(stap, posted)).toEqual([])
  })

  it.each(guarded)('asks to confirm a possible name in $naam', ({ stap, naam }) => {
    const posted = { ...alles, [naam]: 'Gesprek met mevrouw Jansen' }
    expect(errors(stapSchema(stap.id).safeParse(posted))).toEqual([
      expect.stringContaining('Er staat misschien een naam in de tekst.'),
    ])
    expect(teBevestigen(stap, posted)).toEqual([naam])
    expect(stapSchema(stap.id, 'concept').safeParse(posted).success).toBe(true)
    const confirmed = { ...posted, bevestigd: [naam] }
    expect(stapSchema(stap.id).parse(confirmed).bevestigd).toEqual([naam])
    expect(formulierSchema.parse(confirmed).bevestigd).toEqual([naam])
    expect(stapSchema(stap.id).parse({ ...posted, bevestigd: naam }).bevestigd).toEqual([naam])
  })

  it('names everything that blocks in one message', () => {
    const [found] = errors(
      stapSchema('vraag', 'concept').safeParse({ vraag: 'BSN 123456782 of j@x.nl, dhr. Bos' }),
    )
    expect(found).toContain('burgerservicenummer')
    expect(found).toContain('e-mailadres')
    expect(found).not.toContain('misschien')
  })

  it('ignores a confirmation of a field that is not there', () => {
    expect(
      stapSchema('vraag', 'concept').parse({ vraag: 'x', bevestigd: ['risico', 'onzin'] }).bevestigd,
    ).toEqual([])
  })
})

describe('conceptSchema', () => {
  it.each([null, undefined, 'x', [], 7])('reads %j as an empty draft', (stored) => {
    expect(conceptSchema.parse(stored)).toEqual({ bevestigd: [] })
  })

  it('leaves out what is no answer any more and keeps the rest, whatever the guard thinks', () => {
    const stored = { vraag: 'dhr. Bos', leeftijdsklasse: '12', leefgebieden: ['wonen', 'ruimte'], oud: 'x' }
    expect(conceptSchema.parse(stored)).toEqual({ vraag: 'dhr. Bos', leefgebieden: ['wonen'], bevestigd: [] })
  })

  it('gives back a complete form as it is', () => {
    expect(conceptSchema.parse(structuredClone(alles))).toEqual(alles)
  })
})

describe('inzendingSchema', () => {
  it('checks the step that the form names', () => {
    const posted = { stap: 'risico', risicoTermijn: 'nu', risico: 'Brand.' }
    expect(inzendingSchema.parse(posted)).toEqual({
      stap: 'risico',
      antwoorden: { risicoTermijn: 'nu', risico: 'Brand.', bevestigd: [] },
    })
    expect(errors(inzendingSchema.safeParse({ ...posted, risico: '' }))).toEqual([
      'risico: Vul in wat er mis kan gaan, en voor wie.',
    ])
    expect(inzendingSchema.safeParse({ ...posted, risico: '', bewaren: 'concept' }).success).toBe(true)
  })

  it('refuses a step that does not exist', () => {
    expect(inzendingSchema.safeParse({ stap: 'anders' }).success).toBe(false)
  })
})

describe('onvolledig', () => {
  it('names step, field and what to do', () => {
    expect(onvolledig(volledig)).toEqual([])
    expect(onvolledig({ ...volledig, doel: undefined, vraag: 'dhr. Bos vraagt hulp' })).toEqual([
      { stap: 'vraag', veld: 'vraag', melding: expect.stringContaining('misschien een naam') },
      { stap: 'vraag', veld: 'doel', melding: 'Vul in wat er moet veranderen.' },
    ])
    expect(onvolledig({})).toHaveLength(15)
  })

  it('agrees with the schemas on every step', () => {
    for (const formulier of [{}, volledig, alles, { ...alles, risico: undefined }]) {
      for (const stap of stappen) {
        const open = onvolledig(formulier).filter((fout) => fout.stap === stap.id)
        expect(stapSchema(stapVan(stap.id).id).safeParse(formulier).success).toBe(open.length === 0)
      }
    }
  })
})
