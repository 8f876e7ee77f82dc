import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
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
  zvh: Zvh
  /** Rules of the wegwijzer that do not follow the conditions of this table yet. */
  regelsAchter?: readonly string[]
}

/** Everything about one overlegtafel: first what somebody decides by, then the rest. */
export function TafelPagina({ tafel, ondersteuners, zvh, regelsAchter = [] }: Props) {
  return (
    <>
      <TafelKop tafel={tafel} />
      <Columns aside={<TafelZij tafel={tafel} />}>
        <TafelKort tafel={tafel} zvh={zvh} />
        <TafelVoorwaarden tafel={tafel} regelsAchter={regelsAchter} />
        <TafelAanmelders tafel={tafel} />
        <TafelKanaal tafel={tafel} />
        <TafelDeelnemers tafel={tafel} zvh={zvh} />
        <TafelVervolg tafel={tafel} ondersteuners={ondersteuners} zvh={zvh} />
        <TafelKanttekeningen tafel={tafel} />
        <PrintHint />
      </Columns>
    </>
  )
}
