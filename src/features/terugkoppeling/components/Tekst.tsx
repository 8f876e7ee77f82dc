import { vragen } from '@/domain/terugkoppeling/antwoorden'
import { GuardedText } from '@/ui/form/GuardedText'
import { lengtes } from '../schema'

type Naam = Exclude<keyof typeof lengtes, 'reden'>

/** One text of the terugkoppeling: the same question and length everywhere. */
export function Tekst({ name, hint, rows = 3 }: { name: Naam; hint: string; rows?: number }) {
  return <GuardedText name={name} label={vragen[name]} hint={hint} max={lengtes[name]} rows={rows} />
}
