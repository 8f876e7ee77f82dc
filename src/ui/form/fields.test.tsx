import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { emptyFormState, type FormState } from '@/domain/formState'
import { CheckboxGroup } from './CheckboxGroup'
import { RadioGroup } from './RadioGroup'
import { Select } from './Select'
import { StaticForm } from './StaticForm'
import { TextArea } from './TextArea'
import { TextField } from './TextField'

const options = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
]

function render(children: ReactNode, state: FormState = emptyFormState, id = ''): string {
  return renderToStaticMarkup(
    <StaticForm action="/wegwijzer" state={state} id={id}>
      {children}
    </StaticForm>,
  )
}

describe('after an error', () => {
  const state = {
    values: { reden: 'a "b" <c>', weet: 'nee', gemeente: 'nee', uitleg: 'regel 1' },
    errors: { reden: 'Vul een reden in.', weet: 'Kies een antwoord.', '': 'Er is iets gewijzigd.' },
  }
  const html = render(
    <>
      <TextField name="reden" label="Reden" hint="In één zin." />
      <TextArea name="uitleg" label="Uitleg" />
      <RadioGroup name="weet" label="Weet de inwoner het?" options={options} />
      <CheckboxGroup name="eerder" label="Eerder" options={options} initial={['ja']} />
      <Select name="gemeente" label="Gemeente" options={options} />
    </>,
    state,
  )

  it('keeps what was typed and chosen', () => {
    expect(html).toContain('value="a &quot;b&quot; &lt;c&gt;"')
    expect(html).toContain('>regel 1</textarea>')
    expect(html).toMatch(/id="weet-nee"[^>]*checked=""/)
    expect(html).toMatch(/<option value="nee" selected="">/)
  })

  it('leaves a box unticked that was ticked at the start', () => {
    expect(html).not.toMatch(/name="eerder"[^>]*checked/)
  })

  it('ties the error to its field and puts it in the summary with a link', () => {
    expect(html).toContain('aria-describedby="reden-hint reden-fout" aria-invalid="true"')
    expect(html).toContain('<a href="#reden">Vul een reden in.</a>')
    expect(html).toContain('<a href="#weet">Kies een antwoord.</a>')
    expect(html).toContain('<li>Er is iets gewijzigd.</li>')
    expect(html).toMatch(/class="fouten"[^>]*autofocus=""/i)
  })
})

it('leaves checking to the server and never disables a control', () => {
  const html = render(<TextField name="reden" label="Reden" />)
  expect(html).toContain('noValidate=""')
  expect(html).not.toMatch(/disabled| required|style=/)
})

it('says which fields may stay empty', () => {
  expect(render(<TextField name="reden" label="Reden" optional />)).toContain('(niet verplicht)')
})

it('gives fields of two forms on one page their own ids', () => {
  expect(render(<TextField name="reden" label="Reden" />, emptyFormState, 'leg-terug')).toContain(
    '<label class="utrecht-form-label utrecht-form-field__label" for="leg-terug-reden">',
  )
})
