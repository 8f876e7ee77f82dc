import { GuardedText } from '@/ui/form/GuardedText'

/** Why this table: the choice may depart from the advice, but not in silence. */
export function KeuzeReden({ hint }: { hint: string }) {
  return <GuardedText name="keuzeReden" label="Waarom kiest u deze tafel?" hint={hint} max={500} rows={3} />
}
