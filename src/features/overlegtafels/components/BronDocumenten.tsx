import { bronnen } from '@content/bronnen'
import { DescriptionList } from '@/ui/DescriptionList'

/** The five documents the portal is made from. */
export function BronDocumenten() {
  return (
    <DescriptionList
      items={bronnen.map(({ titel, datum, wat }) => ({
        term: titel,
        description: `${wat} ${datum ? `Datum: ${datum}.` : 'Zonder datum.'}`,
      }))}
    />
  )
}
