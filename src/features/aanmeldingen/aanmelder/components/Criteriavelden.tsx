import { Fragment } from 'react'
import type { CriteriaAntwoorden, CriteriaGroep, CriteriaNode } from '@/domain/overlegtafel/criteria'
import { jaNeeOnbekend } from '@/domain/routering/situatie'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { antwoordNamen } from '../getoond'

interface CriteriaveldenProps {
  instroom: CriteriaNode
  antwoorden: CriteriaAntwoorden
}

const options = jaNeeOnbekend.map((value) => ({ value, label: antwoordNamen[value] }))

/** The criteria of a table as questions; between them stands whether all of them count, or one is enough. */
export function Criteriavelden({ instroom, antwoorden }: CriteriaveldenProps) {
  if (instroom.soort !== 'criterium') return <Groep groep={instroom} antwoorden={antwoorden} />
  const { sleutel, tekst, toelichting } = instroom
  return (
    <div className="[&_.keuzes]:flex [&_.keuzes]:flex-wrap [&_.keuzes]:gap-x-3 [&_.utrecht-form-fieldset]:mb-4">
      <RadioGroup
        name={sleutel}
        label={tekst}
        hint={toelichting}
        options={options}
        initial={antwoorden[sleutel]}
      />
    </div>
  )
}

function Groep({ groep, antwoorden }: { groep: CriteriaGroep; antwoorden: CriteriaAntwoorden }) {
  const woord = groep.soort === 'alle' ? 'en' : 'of'
  return (
    <div>
      {groep.inleiding && <p className="font-semibold">{groep.inleiding}</p>}
      {groep.delen.map((deel, index) => (
        <Fragment key={deel.soort === 'criterium' ? deel.sleutel : (deel.inleiding ?? index)}>
          {index > 0 && (
            <p className="my-3">
              <strong className="rounded bg-(--vlak-2) px-3 py-1">{woord}</strong>
            </p>
          )}
          <div className={deel.soort === 'criterium' ? undefined : 'border-l-4 border-(--lijn) pl-5'}>
            <Criteriavelden instroom={deel} antwoorden={antwoorden} />
          </div>
        </Fragment>
      ))}
    </div>
  )
}
