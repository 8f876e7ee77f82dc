import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { aanmeldingPad } from '../stappen'

interface KruimelsProps {
  casus: { readonly id: string; readonly code: string }
  aanmelding: { readonly id: string; readonly tafel: { readonly korteNaam: string } }
  /** The page itself; left out on the page of the aanmelding. */
  pagina?: string | undefined
}

/** Where an applicant is: my casussen, this casus, this aanmelding. */
export function Kruimels({ casus, aanmelding, pagina }: KruimelsProps) {
  const label = `Aanmelding bij ${aanmelding.tafel.korteNaam}`
  return (
    <Breadcrumbs
      crumbs={[
        { label: 'Mijn casussen', href: '/casussen' },
        { label: casus.code, href: `/casussen/${casus.id}` },
        ...(pagina ? [{ label, href: aanmeldingPad(aanmelding.id) }, { label: pagina }] : [{ label }]),
      ]}
    />
  )
}
