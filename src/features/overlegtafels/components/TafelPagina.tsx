import type { Overlegtafel } from '@/domain/overlegtafel/overlegtafel'
import { Columns } from '@/ui/Columns'
import { PrintHint } from '@/ui/PrintHint'
import type { Ondersteuner } from '../data'
import { TafelAanmelders } from './TafelAanmelders'
import { TafelDeelnemers } from './TafelDeelnemers'
import { TafelKanaal } from './TafelKanaal'
import { TafelKanttekeningen } from './TafelKanttekeningen'
import { TafelKop } from './TafelKop'
import { TafelKort } from './TafelKort'
import { TafelVervolg } from './TafelVervolg'
import { TafelVoorwaarden } from './TafelVoorwaarden'
import { TafelZij } from './TafelZij'

type Props = {
  tafel: Overlegtafel
  ondersteuners: readonly Ondersteuner[]
  /** Rules of the wegwijzer that do not follow the conditions of this table yet. */
  regelsAchter?: readonly string[]
}

/** Everything about one overlegtafel: first what somebody decides by, then the rest. */
export function TafelPagina({ tafel, ondersteuners, regelsAchter = [] }: Props) {
  return (
    <>
      <TafelKop tafel={tafel} />
      <Columns aside={<TafelZij tafel={tafel} />}>
        <TafelKort tafel={tafel} />
        <TafelVoorwaarden tafel={tafel} regelsAchter={regelsAchter} />
        <TafelAanmelders tafel={tafel} />
        <TafelKanaal tafel={tafel} />
        <TafelDeelnemers tafel={tafel} />
        <TafelVervolg tafel={tafel} ondersteuners={ondersteuners} />
        <TafelKanttekeningen tafel={tafel} />
        <PrintHint />
      </Columns>
    </>
  )
}
