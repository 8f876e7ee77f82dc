import { type Uitkomst, uitkomsten, uitkomstNamen } from '@/domain/aanmelding/uitkomst'
import { Card, CardGrid } from '@/ui/Card'

const uitleg: Record<Uitkomst, string> = {
  'passende-plek': 'Een aanbieder heeft plek die past bij de inwoner.',
  advies: 'De aanmelder kan met het advies van de tafel verder.',
  transfer: 'Een andere aanbieder neemt de zorg over.',
  opgeschaald: 'Deze tafel kan de vraag niet oplossen, een andere misschien wel.',
  afgeschaald: 'De gemeente kan zonder de tafel verder.',
  'geen-aanbod': 'De zorg die nodig is, bestaat niet of heeft geen plek.',
}

/** The first step of closing: each uitkomst has its own form below `pad`, with its own proposal for the words. */
export function UitkomstKeuze({ pad }: { pad: string }) {
  return (
    <>
      <h2>Wat is de uitkomst?</h2>
      <CardGrid>
        {uitkomsten.map((uitkomst) => (
          <Card key={uitkomst} title={uitkomstNamen[uitkomst]} href={`${pad}/${uitkomst}`}>
            <p>{uitleg[uitkomst]}</p>
          </Card>
        ))}
      </CardGrid>
    </>
  )
}
