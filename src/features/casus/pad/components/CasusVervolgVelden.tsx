import type { Eigenaar } from '@/domain/aanmelding/uitkomst'
import { DateField } from '@/ui/form/DateField'
import { VervolgVelden } from '@/ui/form/VervolgVelden'

/** What happens now, who does it, and when one looks again. */
export function CasusVervolgVelden({ eigenaar }: { eigenaar?: Eigenaar | undefined }) {
  return (
    <>
      <VervolgVelden eigenaar={eigenaar} />
      <DateField
        name="vervolgDatum"
        label="Wanneer kijkt u of dat is gelukt?"
        hint="Na deze dag staat de casus als ‘te laat’ in de lijst."
      />
    </>
  )
}
