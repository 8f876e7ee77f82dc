import { zvh as zvhTekst } from '@content/zvh'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Gemeente, Ondersteuner } from '../gemeente'
import { Ondersteuning } from './Ondersteuning'
import { Organisatie } from './Organisatie'

const zvh = { naam: zvhTekst.naam, ...zvhTekst.inhoud }

const ondersteuner = (inhoud: Partial<Ondersteuner['inhoud']>): Ondersteuner => ({
  slug: 'samen',
  naam: 'Samen',
  inhoud: {
    soort: 'clientondersteuning',
    wat: 'Denkt mee.',
    werkgebied: null,
    gemeenteCodes: null,
    website: null,
    vraagAan: zvh.email,
    bronnen: [],
    laatstGecontroleerd: null,
    ...inhoud,
  },
})

const tekst = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')
const organisatie = (inhoud: Partial<Ondersteuner['inhoud']>) =>
  tekst(renderToStaticMarkup(<Organisatie ondersteuner={ondersteuner(inhoud)} zvh={zvh} />))

describe('an organisation', () => {
  it('shows its own address and site, as a list brought them', () => {
    const uitLijst = {
      website: 'www.samen.nl',
      vraagAan: 'hulp@samen.nl',
      gemeenteCodes: ['GM0141', 'GM0153'],
    }
    expect(organisatie(uitLijst)).toBe(
      'SamenDenkt mee. Werkt in Almelo en Enschede. www.samen.nl · hulp@samen.nl',
    )
    expect(organisatie({ vraagAan: 'hulp@samen.nl' })).toContain('is nog niet bekend. hulp@samen.nl')
  })

  it('says that its address is not known, and whom to ask', () => {
    expect(organisatie({})).toContain(`Het adres is nog niet bekend. Vraag het aan ${zvh.email}`)
  })
})

describe('a text that nobody looked at for half a year', () => {
  it('says so to its reader', () => {
    expect(organisatie({ laatstGecontroleerd: '2020-01-01' })).toContain(
      'langer dan een half jaar niet gecontroleerd',
    )
    expect(organisatie({})).not.toContain('half jaar')
  })
})

describe('who helps in a gemeente', () => {
  const gemeente = {
    code: 'GM0141',
    naam: 'Almelo',
    inhoud: { clientondersteuning: null, ervaringsdeskundigheid: null, vraagAan: zvh.email },
  } as Gemeente
  const in_ = (inhoud: Partial<Ondersteuner['inhoud']>) =>
    tekst(
      renderToStaticMarkup(
        <Ondersteuning
          gemeente={gemeente}
          ondersteuners={[ondersteuner({ gemeenteCodes: ['GM0141'], ...inhoud })]}
        />,
      ),
    )

  it('is named under the kind of help it gives, and is then not unknown', () => {
    expect(in_({})).toMatch(/onafhankelijk\. Samen\. Denkt mee\.Ervaringsdeskundigen\. Nog niet bekend/)
    expect(in_({ soort: 'ervaringsdeskundigheid' })).toMatch(
      /Wie het in Almelo doet, is nog niet bekend.*Vraag de gemeente wie er nog meer zijn\.Samen/,
    )
    expect(in_({ soort: 'consultatie' })).toContain('Ook deze organisaties werken hier:Samen')
  })
})
