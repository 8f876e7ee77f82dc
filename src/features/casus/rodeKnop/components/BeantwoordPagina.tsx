import type { FormState } from '@/domain/formState'
import { DescriptionList } from '@/ui/DescriptionList'
import { GuardedText } from '@/ui/form/GuardedText'
import { Heading } from '@/ui/Heading'
import { TextLink } from '@/ui/TextLink'
import { formatTijd } from '@/ui/Tijd'
import { CasusActPagina } from '../../pad/components/CasusActPagina'
import { CasusVervolgVelden } from '../../pad/components/CasusVervolgVelden'
import type { CasusVoorHandeling } from '../../pad/queries'
import { beantwoordRodeKnopAction } from '../actions'

interface BeantwoordPaginaProps {
  casus: CasusVoorHandeling
  /** Nothing waits any more when it is absent. */
  knop: { readonly reden: string; readonly gedruktOp: Date; readonly door: string } | null
  typed: FormState['values'] | undefined
}

/** The answer of the ZVH: a terugmelding, the next step and who does it. */
export function BeantwoordPagina({ casus, knop, typed }: BeantwoordPaginaProps) {
  return (
    <CasusActPagina
      casus={casus}
      handeling="beantwoordRodeKnop"
      action={beantwoordRodeKnopAction}
      knop="Verstuur de terugmelding"
      typed={typed}
      vooraf={
        knop && (
          <>
            <Heading level={2}>De vraag</Heading>
            <DescriptionList
              items={[
                { term: 'Waarom', description: knop.reden },
                { term: 'Van', description: knop.door },
                { term: 'Op', description: formatTijd(knop.gedruktOp, true) },
              ]}
            />
            <p>
              <TextLink href={`/casussen/${casus.id}`}>Lees de hele casus</TextLink>
            </p>
          </>
        )
      }
    >
      <GuardedText
        name="antwoord"
        label="Terugmelding"
        hint="Wat hebt u gezien, en wat gebeurt er nu? De vrager en de andere betrokkenen lezen dit."
        max={1200}
        rows={6}
      />
      <CasusVervolgVelden />
    </CasusActPagina>
  )
}
