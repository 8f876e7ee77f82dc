import { type TredeInhoud, treden } from '@content/treden'
import { Bronnen } from '@/ui/Bronnen'
import { DescriptionList } from '@/ui/DescriptionList'

/** Each trede in words: what, who, when; from the ground up. */
export function TredenUitleg() {
  return treden.map((trede) => <TredeUitleg key={trede.nummer} trede={trede} />)
}

function TredeUitleg({
  trede: { slug, naam, wat, wie, wanneer, nietZeker, bronnen },
}: {
  trede: TredeInhoud
}) {
  const items = [
    { term: 'Wat', description: wat },
    { term: 'Wie', description: wie },
    { term: 'Wanneer', description: wanneer },
    ...(nietZeker ? [{ term: 'Nog niet zeker', description: nietZeker }] : []),
  ]
  return (
    <section aria-labelledby={slug}>
      <h3 id={slug}>{naam}</h3>
      <DescriptionList items={items} />
      <Bronnen bronnen={bronnen} />
    </section>
  )
}
