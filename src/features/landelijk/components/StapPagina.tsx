import type { FormState } from '@/domain/formState'
import type { LandelijkeStap } from '@/domain/landelijk/stappen'
import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
import type { Landelijk } from '../queries'
import { stapWoorden } from '../woorden'
import { StapForm } from './StapForm'

interface StapPaginaProps {
  landelijk: Landelijk
  stap: LandelijkeStap
  typed: FormState['values'] | undefined
}

export function StapPagina({ landelijk, stap, typed }: StapPaginaProps) {
  const { casuscode, overlegId, mogelijk } = landelijk
  const { titel, uitleg } = stapWoorden[stap]
  const href = `/landelijk/${overlegId}`
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: 'RDM-trede 4', href: '/landelijk' }, { label: casuscode, href }, { label: titel }]}
      />
      <h1>{titel}</h1>
      <Lead>{uitleg}</Lead>
      {!mogelijk.includes(stap) && (
        <Alert kind="let-op" title="Dit kan nu niet">
          <p>
            Er is al een andere stap gezet. <TextLink href={href}>Bekijk wat u wel kunt doen</TextLink>
          </p>
        </Alert>
      )}
      <StapForm landelijk={landelijk} stap={stap} typed={typed} />
    </>
  )
}
