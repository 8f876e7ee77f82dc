import type { Fout } from '@/domain/aanmelding/formulier/controle'
import type { FormState } from '@/domain/formState'
import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { FormTitle } from '@/ui/form/FormTitle'
import { Lead } from '@/ui/Lead'
import type { Inlevering } from '../../bijeenkomsten/inlevering'
import type { Concept } from '../data'
import { isSpoed } from '../verzending'
import { DoorstuurForm } from './DoorstuurForm'
import { DoorstuurInstructie } from './DoorstuurInstructie'
import { Kruimels } from './Kruimels'
import { NogNiet } from './NogNiet'
import { Ontbreekt } from './Ontbreekt'
import { Samenvatting } from './Samenvatting'
import { VolgendOverleg } from './VolgendOverleg'

interface DoorstuurPaginaProps {
  concept: Concept
  samenvatting: string
  ontbreekt: readonly Fout[]
  vandaag: string
  inlevering: Inlevering | null
  zvh: Zvh
  typed: FormState['values'] | undefined
}

/** A table with its own channel: how to get there, what to take along, and a note that it was done. */
export function DoorstuurPagina({
  concept,
  samenvatting,
  ontbreekt,
  vandaag,
  inlevering,
  zvh,
  typed,
}: DoorstuurPaginaProps) {
  const { tafel, casus } = concept
  const titel = `Stuur de casus door naar ${tafel.korteNaam}`
  const compleet = ontbreekt.length === 0 || isSpoed(tafel.inhoud)
  return (
    <>
      <Kruimels casus={casus} aanmelding={concept} pagina="Doorsturen" />
      <h1>{titel}</h1>
      <Lead>{tafel.inhoud.kanaal.uitleg}</Lead>
      <DoorstuurInstructie tafel={tafel} zvh={zvh} />
      {inlevering && <VolgendOverleg {...inlevering} />}
      {compleet ? (
        <>
          <Samenvatting tekst={samenvatting} />
          <DoorstuurForm concept={concept} titel={titel} vandaag={vandaag} typed={typed} />
        </>
      ) : (
        <>
          <FormTitle title={titel} errors={{}} always />
          <Ontbreekt id={concept.id} ontbreekt={ontbreekt} />
          <NogNiet id={concept.id} casusId={casus.id} ontbreekt={ontbreekt} beletsel={null} zvh={zvh} />
        </>
      )}
    </>
  )
}
