import { begrippen } from '@content/begrippen'
import { paginas } from '@content/paginas'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Begrip, Pagina } from '../data'
import { BegrippenLijst } from './BegrippenLijst'
import { VoorInwonersPagina } from './VoorInwonersPagina'

const lang = 'langer dan een half jaar niet gecontroleerd'
const op = <T extends { readonly inhoud: object }>(tekst: T, laatstGecontroleerd: string | null) => ({
  ...tekst,
  inhoud: { ...tekst.inhoud, laatstGecontroleerd },
})

describe('a text that nobody looked at for half a year says so', () => {
  it('in the list of words, at the word itself', () => {
    const [eerste, tweede] = begrippen as readonly Begrip[]
    if (!eerste || !tweede) throw new Error('no begrippen')
    const html = renderToStaticMarkup(
      <BegrippenLijst begrippen={[op(eerste, '2020-01-01'), op(tweede, null)]} />,
    )
    expect(html.split(lang)).toHaveLength(2)
  })

  it('on the page for inwoners, with who keeps it', () => {
    const pagina = paginas.find(({ slug }) => slug === 'voor-inwoners') as Pagina
    const html = renderToStaticMarkup(<VoorInwonersPagina pagina={op(pagina, '2020-01-01')} />)
    expect(html).toContain(lang)
    expect(html).toContain('Eigenaar: Zorg- en Veiligheidshuis Twente.')
  })
})
