import type { TafelsVraag } from '@/domain/routering/vragen/vraag'
import { type Antwoorden, nietBesprokenGepost, tafelveld, veldenVan } from '@/domain/wegwijzer/antwoordvelden'
import { Select } from '../form/Select'

interface TafelVeldenProps {
  vraag: TafelsVraag
  antwoorden: Antwoorden
  question: boolean | undefined
}

/** Per table one outcome; "niet besproken" is filled in, so that somebody for whom that holds can go on at once. */
export function TafelVelden({ vraag, antwoorden, question }: TafelVeldenProps) {
  const gekozen = new Map(veldenVan(vraag, antwoorden))
  const hintId = `${vraag.id}-hint`
  const options = [
    { value: nietBesprokenGepost, label: vraag.nietBesproken },
    ...vraag.opties.map(({ waarde, label }) => ({ value: waarde, label })),
  ]
  return (
    <div className={`utrecht-form-fieldset${question ? ' vraag' : ''}`}>
      <fieldset className="utrecht-form-fieldset__fieldset--html-fieldset" aria-describedby={hintId}>
        <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {question ? <h1>{vraag.vraag}</h1> : vraag.vraag}
        </legend>
        <div className="utrecht-form-field-description" id={hintId}>
          {vraag.hint}
        </div>
        <div className="keuzes">
          {vraag.tafels.map(({ waarde: tafel, label }) => {
            const name = tafelveld(vraag, tafel)
            return (
              <Select
                key={tafel}
                name={name}
                label={label}
                options={options}
                initial={gekozen.get(name) ?? nietBesprokenGepost}
              />
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}
