import type { Formulier, Veld, VeldNaam } from '@/domain/aanmelding/formulier/formulier'
import { CheckboxGroup } from '@/ui/form/CheckboxGroup'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { Tekstveld } from './Tekstveld'

interface StapveldProps {
  veld: Veld
  formulier: Formulier
}

const rows = { tekst: 2, 'lange-tekst': 5 } as const

/** Questions that follow from another answer come up by style alone, so that it works without JavaScript too. */
const zonderAkkoord = 'hidden group-has-[[name=akkoordInwoner]:checked:not([value=ja])]/stap:block'
const verschijnt: Partial<Record<VeldNaam, string>> = {
  risico: 'hidden group-has-[[name=risicoTermijn]:checked:not([value=geen-direct-risico])]/stap:block',
  redenGeenAkkoord: zonderAkkoord,
  beslisserGeenAkkoord: zonderAkkoord,
}

/** One question of the form, whatever its kind. */
export function Stapveld({ veld, formulier }: StapveldProps) {
  const className = verschijnt[veld.naam]
  const field = <Control veld={veld} formulier={formulier} />
  return className ? <div className={className}>{field}</div> : field
}

function Control({ veld, formulier }: StapveldProps) {
  const { naam: name, soort, label, hint, opties = [] } = veld
  const initial = formulier[name]
  const common = { name, label, hint, optional: !veld.verplicht }
  if (soort === 'tekst' || soort === 'lange-tekst') {
    return (
      <Tekstveld
        {...common}
        max={veld.max}
        rows={rows[soort]}
        initial={typeof initial === 'string' ? initial : undefined}
        bevestigd={formulier.bevestigd?.includes(name) ?? false}
      />
    )
  }
  const options = opties.map(({ waarde, label }) => ({ value: waarde, label }))
  const Group = soort === 'meerkeuze' ? CheckboxGroup : RadioGroup
  return <Group {...common} options={options} initial={initial} />
}
