import { Card, CardGrid } from '@/ui/Card'

/** The bestuurder chooses; each choice has its own form. */
export function BesluitKeuze({ id }: { id: string }) {
  return (
    <>
      <h2>Wat is uw besluit?</h2>
      <CardGrid>
        <Card title="Ik roep het overleg bijeen" href={`/overleg/${id}/besluiten/bijeenroepen`}>
          <p>Het ZVH en de procesmanager gemeente zoeken de deelnemers en een datum.</p>
        </Card>
        <Card title="Ik roep het overleg niet bijeen" href={`/overleg/${id}/besluiten/niet-bijeenroepen`}>
          <p>U schrijft op waarom, en wat een betere route is. De aanmelder leest dat.</p>
        </Card>
      </CardGrid>
    </>
  )
}
