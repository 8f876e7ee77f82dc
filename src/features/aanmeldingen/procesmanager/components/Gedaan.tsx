import { GedaanMelding } from '@/ui/GedaanMelding'
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
  const isAkkoord = wat === 'akkoord' && status === 'ingediend'
  const isGeenAkkoord = wat === 'geen-akkoord' && status === 'niet-in-behandeling'
  if (eigen || !(isAkkoord || isGeenAkkoord)) return null
  const tekst = isAkkoord
    ? `De aanmelding ligt nu bij ${tafel.korteNaam}.`
    : 'De aanmelder leest nu uw uitleg.'
  return (
    <GedaanMelding tekst={tekst}>
      <p>
        <TextLink href="/taken">Terug naar uw taken</TextLink>
      </p>
    </GedaanMelding>
  )
}
