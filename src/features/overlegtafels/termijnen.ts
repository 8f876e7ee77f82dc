import type { OverlegtafelInhoud } from '@/domain/overlegtafel/inhoud'

type Termijnen = OverlegtafelInhoud['termijnen']

const inWeken = (dagen: number): string => {
  if (dagen % 7 !== 0) return dagen === 1 ? '1 dag' : `${dagen} dagen`
  return dagen === 7 ? '1 week' : `${dagen / 7} weken`
}

/** The known terms in a few words, for the ladder: "elke 2 weken", "24 of 48 uur". Undefined when none is known. */
export function korteTermijn({
  frequentieDagen,
  indienenVoorafDagen,
  reactieUren,
}: Termijnen): string | undefined {
  const delen = [
    frequentieDagen === null ? undefined : `elke ${inWeken(frequentieDagen)}`,
    indienenVoorafDagen === null ? undefined : `${inWeken(indienenVoorafDagen)} vooraf`,
    reactieUren.length === 0 ? undefined : `${reactieUren.map(({ uren }) => uren).join(' of ')} uur`,
  ]
  return delen.filter(Boolean).join(', ') || undefined
}
