import type { FormState } from '@/domain/formState'
import type { Vraag } from '@/domain/routering/vragen/vraag'
import { keuzesVan, tafelveld, weetNietWaarde } from './antwoordvelden'
import type { Leesfout } from './leesAntwoorden'

/** What is wrong with the answer to this question, at the field where it can be put right. */
export function foutBij(vraag: Vraag, fout: Leesfout): FormState['errors'] {
  const [eersteTafel] = vraag.soort === 'tafels' ? vraag.tafels : []
  const veld = vraag.soort === 'tafels' && eersteTafel ? tafelveld(vraag, eersteTafel.waarde) : vraag.id
  return { [veld]: tekst(vraag, fout) }
}

function tekst(vraag: Vraag, fout: Leesfout): string {
  if (fout === 'gaat-niet-samen') return gaatNietSamen(vraag)
  return vraag.soort === 'een' ? 'Kies een antwoord.' : 'Kies een of meer antwoorden.'
}

function gaatNietSamen(vraag: Vraag): string {
  const alleen = keuzesVan(vraag).filter(
    ({ waarde }) =>
      waarde === weetNietWaarde(vraag) || (vraag.soort === 'meer' && vraag.alleen.includes(waarde)),
  )
  const namen = alleen.map(({ label }) => `‘${label}’`).join(' of ')
  return `Kies ${namen}, of kies andere antwoorden. Samen gaat niet.`
}
