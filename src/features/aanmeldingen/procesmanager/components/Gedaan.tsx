import { Alert } from '@/ui/Alert'
import { TextLink } from '@/ui/TextLink'

interface GedaanProps {
  wat: string | readonly string[] | undefined
  gevolgd: {
    readonly status: string
    readonly eigen: boolean
    readonly tafel: { readonly korteNaam: string }
  }
}

/** Says to the procesmanager gemeente what just happened; only if it is true. */
export function Gedaan({ wat, gevolgd: { status, eigen, tafel } }: GedaanProps) {
  const teksten: Readonly<Record<string, string | undefined>> = {
    akkoord: status === 'ingediend' ? `De aanmelding ligt nu bij ${tafel.korteNaam}.` : undefined,
    'geen-akkoord': status === 'niet-in-behandeling' ? 'De aanmelder leest nu uw uitleg.' : undefined,
  }
  const tekst = typeof wat === 'string' && !eigen ? teksten[wat] : undefined
  if (!tekst) return null
  return (
    <Alert kind="klaar" live>
      <p>{tekst}</p>
      <p>
        <TextLink href="/taken">Terug naar uw taken</TextLink>
      </p>
    </Alert>
  )
}
