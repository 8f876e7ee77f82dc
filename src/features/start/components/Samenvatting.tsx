import { hoeveelTeLaat, type Wachtend } from '@/domain/start/wachtend'

/** One sentence that tells a hurried reader enough: how much waits, and how much of it is overdue. */
export function Samenvatting({ wachtend, nu }: { wachtend: readonly Wachtend[]; nu: Date }) {
  const laat = hoeveelTeLaat(wachtend, nu)
  const dingen = wachtend.length === 1 ? 'Er wacht 1 ding op u' : `Er wachten ${wachtend.length} dingen op u`
  return (
    <p>
      <strong>{dingen}.</strong>{' '}
      {laat === 0
        ? 'Daarvan is niets te laat.'
        : `Daarvan ${laat === 1 ? 'is er' : 'zijn er'} ${laat} te laat.`}
    </p>
  )
}
