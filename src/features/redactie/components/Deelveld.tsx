'use client'

import { useContext } from 'react'
import { type Deel, type Groep, onder, type Rijen } from '@/domain/redactie/plan'
import { rijnummers } from '@/domain/redactie/velden'
import type { Velden } from '@/domain/redactie/veldwaarde'
import { Details } from '@/ui/Details'
import { FormContext } from '@/ui/form/context'
import { CriteriaVelden } from './CriteriaVelden'
import { Invoerveld } from './Invoerveld'

interface DeelveldProps {
  deel: Deel
  pad: string
  velden: Velden
  /** Headings below the title of the page: 2, and lists in lists deeper. */
  diepte?: number
}

/** One part of the form: a field, a group of fields under a heading, a list of small forms, or the criteria. */
export function Deelveld({ deel, pad, velden, diepte = 0 }: DeelveldProps) {
  if (deel.soort === 'vast') return null
  if (deel.soort === 'veld') return <Invoerveld veld={deel} pad={pad} initial={velden[pad] ?? ''} />
  if (deel.soort === 'rijen') return <RijenVelden deel={deel} pad={pad} velden={velden} diepte={diepte} />
  if (deel.soort === 'criteria')
    return (
      <fieldset className="tekstgroep">
        <legend>{deel.label}</legend>
        {deel.hint && <p>{deel.hint}</p>}
        <CriteriaVelden pad={pad} velden={velden} />
      </fieldset>
    )
  return <GroepVelden groep={deel} pad={pad} velden={velden} diepte={diepte} />
}

function GroepVelden({
  groep,
  pad,
  velden,
  diepte,
}: { groep: Groep } & Required<Omit<DeelveldProps, 'deel'>>) {
  const delen = groep.delen.map((deel) => (
    <Deelveld key={deel.naam} deel={deel} pad={onder(pad, deel.naam)} velden={velden} diepte={diepte} />
  ))
  if (!groep.label) return delen
  return (
    <fieldset className="tekstgroep">
      <legend>{groep.label}</legend>
      {delen}
    </fieldset>
  )
}

/** As many empty rows as there are places to add something. */
const leeg = (diepte: number) => (diepte === 0 ? 2 : 1)

function RijenVelden({ deel, pad, velden, diepte }: { deel: Rijen } & Required<Omit<DeelveldProps, 'deel'>>) {
  const { state } = useContext(FormContext)
  const gevuld = rijnummers(velden, pad).length
  const nummers = Array.from({ length: gevuld + leeg(diepte) }, (_, nummer) => nummer)
  const fout = Object.keys(state.errors).some((veld) => veld.startsWith(`${pad}.`))
  return (
    <Details summary={`${deel.label} (${gevuld})`} open={fout}>
      <p>{deel.hint} Maak een rij leeg om die weg te halen.</p>
      {nummers.map((nummer) => (
        <fieldset className="tekstrij" key={nummer}>
          <legend>
            {nummer < gevuld ? `${deel.label} ${nummer + 1}` : `Erbij: ${deel.label.toLowerCase()}`}
          </legend>
          {deel.rij.delen.map((kind) => (
            <Deelveld
              key={kind.naam}
              deel={kind}
              pad={onder(`${pad}.${nummer}`, kind.naam)}
              velden={velden}
              diepte={diepte + 1}
            />
          ))}
        </fieldset>
      ))}
    </Details>
  )
}
