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

type Melding = { readonly status: string; readonly tekst: (tafel: string) => string }

const vanAanmelder: Readonly<Record<string, Melding>> = {
  vulAan: {
    status: 'in-behandeling',
    tekst: () => 'Uw antwoord is verstuurd. De behandelaar gaat ermee verder.',
  },
  registreerUitkomst: { status: 'afgerond', tekst: () => 'De uitkomst is bewaard.' },
  trekIn: { status: 'ingetrokken', tekst: () => 'De aanmelding is ingetrokken.' },
}

const vanProcesmanager: Readonly<Record<string, Melding>> = {
  akkoord: { status: 'ingediend', tekst: (tafel) => `De aanmelding ligt nu bij ${tafel}.` },
  'geen-akkoord': { status: 'niet-in-behandeling', tekst: () => 'De aanmelder leest nu uw uitleg.' },
}

/** Says to the applicant or the procesmanager gemeente what just happened; only if it is true. */
export function Gedaan({ wat, gevolgd: { status, eigen, tafel } }: GedaanProps) {
  const melding = typeof wat === 'string' ? (eigen ? vanAanmelder : vanProcesmanager)[wat] : undefined
  if (melding?.status !== status) return null
  return (
    <GedaanMelding tekst={melding.tekst(tafel.korteNaam)}>
      {!eigen && (
        <p>
          <TextLink href="/taken">Terug naar uw taken</TextLink>
        </p>
      )}
    </GedaanMelding>
  )
}
