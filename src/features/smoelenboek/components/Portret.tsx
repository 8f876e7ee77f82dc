interface PortretProps {
  naam: string
  fotoId: string | null
}

/** The photo, or the first letters of the name: no invented face. */
export function Portret({ naam, fotoId }: PortretProps) {
  if (!fotoId)
    return (
      <span className="portret portret--letters" aria-hidden="true">
        {letters(naam)}
      </span>
    )
  return (
    <img
      className="portret"
      src={`/smoelenboek/foto/${fotoId}`}
      alt={`Foto van ${naam}`}
      width={480}
      height={480}
      loading="lazy"
      decoding="async"
    />
  )
}

const letters = (naam: string): string =>
  naam
    .split(/\s+/)
    .map((woord) => [...woord.replace(/^[^\p{L}]+/u, '')][0] ?? '')
    .filter(Boolean)
    .slice(0, 2)
    .join('')
    .toUpperCase()
