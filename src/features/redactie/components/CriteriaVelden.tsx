'use client'

import { delenVan, diepste, isGroep } from '@/domain/redactie/criteriaVelden'
import { regelsBij } from '@/domain/redactie/regelgebruik'
import type { Velden } from '@/domain/redactie/veldwaarde'
import { HiddenField } from '@/ui/form/HiddenField'
import { Select } from '@/ui/form/Select'
import { TextArea } from '@/ui/form/TextArea'
import { TextField } from '@/ui/form/TextField'

const soorten = [
  { value: 'alle', label: 'Alle punten gelden (en)' },
  { value: 'een', label: 'Eén punt is genoeg (of)' },
]

interface CriteriaVeldenProps {
  pad: string
  velden: Velden
  diepte?: number
}

/** A group of conditions: and or or, its parts, and room to add one. */
export function CriteriaVelden({ pad, velden, diepte = 0 }: CriteriaVeldenProps) {
  return (
    <>
      <Select
        name={`${pad}.soort`}
        label="Hoe tellen deze punten?"
        options={soorten}
        initial={velden[`${pad}.soort`] ?? 'alle'}
      />
      <TextField
        name={`${pad}.inleiding`}
        label="Inleiding bij deze punten"
        optional
        initial={velden[`${pad}.inleiding`] ?? ''}
      />
      {delenVan(velden, pad).map((nummer, index) => (
        <Deel key={nummer} pad={`${pad}.${nummer}`} velden={velden} diepte={diepte} plek={index + 1} />
      ))}
      <TextArea name={`${pad}.nieuw`} label="Nieuw punt erbij" optional rows={2} initial="" />
      {diepte < diepste && (
        <Select
          name={`${pad}.nieuweGroep`}
          label="Nieuwe groep erbij"
          hint="Bewaar het concept. Daarna vult u de groep in."
          optional
          emptyLabel="Geen groep erbij"
          options={soorten}
        />
      )}
    </>
  )
}

type DeelProps = Required<CriteriaVeldenProps> & { plek: number }

function Deel({ pad, velden, diepte, plek }: DeelProps) {
  if (isGroep(velden, pad))
    return (
      <fieldset className="tekstrij">
        <legend>Groep op plaats {plek}</legend>
        <CriteriaVelden pad={pad} velden={velden} diepte={diepte + 1} />
      </fieldset>
    )
  const sleutel = velden[`${pad}.sleutel`] ?? ''
  const regels = regelsBij(sleutel)
  return (
    <div className="tekstrij">
      <HiddenField name={`${pad}.sleutel`} value={sleutel} />
      <TextArea
        name={`${pad}.tekst`}
        label={`Punt ${plek}`}
        hint={regels.length > 0 ? `De wegwijzer rekent hiermee (regel ${regels.join(', ')}).` : undefined}
        rows={2}
        initial={velden[`${pad}.tekst`] ?? ''}
      />
      <TextField
        name={`${pad}.toelichting`}
        label={`Toelichting bij punt ${plek}`}
        optional
        initial={velden[`${pad}.toelichting`] ?? ''}
      />
    </div>
  )
}
