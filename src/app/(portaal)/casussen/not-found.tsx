import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Casus niet gevonden' }

/** The same words for a casus that does not exist and for one of somebody else. */
export default function CasusNotFoundPage() {
  return (
    <>
      <h1>Deze casus bestaat niet, of is niet van u</h1>
      <p>Misschien is het adres verkeerd getypt. U ziet alleen casussen waar u bij betrokken bent.</p>
      <p>
        <a href="/casussen">Ga naar mijn casussen</a>
      </p>
    </>
  )
}
