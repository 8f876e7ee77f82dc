import type { Metadata } from 'next'
import { Poster } from '@/features/overlegtafels/components/Poster'
import { listOverlegtafels } from '@/features/overlegtafels/queries'
import { now } from '@/server/clock'
import { getZvh } from '@/server/content/zvh'
import { env } from '@/server/env'
import { PrintHint } from '@/ui/PrintHint'
import { TextLink } from '@/ui/TextLink'
import './papier.css'

export const metadata: Metadata = {
  title: 'Overzicht op papier',
  description: 'De zeven overlegtafels van Twente op twee vellen papier, om op te hangen.',
}

export default async function OverzichtOpPapierPage() {
  return (
    <>
      <PrintHint what="dit overzicht" />
      <p className="alleen-scherm">
        Het past op twee vellen A4 of A3, liggend. Wilt u alles over elke tafel?{' '}
        <TextLink href="/overzicht.pdf">Haal het hele overzicht op als pdf</TextLink>.
      </p>
      <Poster
        tafels={await listOverlegtafels()}
        zvh={await getZvh()}
        gemaaktOp={now()}
        adres={new URL(env.PORTAAL_URL).host}
      />
    </>
  )
}
