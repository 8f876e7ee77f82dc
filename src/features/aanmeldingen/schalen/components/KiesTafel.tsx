import type { FormState } from '@/domain/formState'
import type { Advies } from '@/domain/routering/routeadvies'
import type { Rol, Situatie } from '@/domain/routering/situatie'
import { Details } from '@/ui/Details'
import { Heading } from '@/ui/Heading'
import { keuzesVoor } from '../keuze/keuze'
import { AndereTafel } from './AndereTafel'
import { GeadviseerdeTafel } from './GeadviseerdeTafel'
import { NietZelf } from './NietZelf'

interface KiesTafelProps {
  casusId: string
  situatie: Situatie
  adviezen: readonly Pick<Advies, 'tafel'>[]
  rol: Rol
  /** Tables that work on the casus now, as long as nobody keeps the overview: then that is asked too. */
  lopend?: readonly string[] | undefined
  /** Slugs of tables where an aanmelding runs: there is nothing to choose there. */
  bezet?: readonly string[] | undefined
  typed: FormState['values'] | undefined
  /** Of its heading, one below that of the advice. */
  level?: 2 | 3 | undefined
}

/** From the advice to an aanmelding: one button per advised table, and room for another choice with a reason. */
export function KiesTafel(props: KiesTafelProps) {
  const { casusId, situatie, adviezen, rol, lopend = [], bezet = [], typed, level = 2 } = props
  const keuzes = keuzesVoor(rol, { situatie, adviezen }).filter(({ tafel }) => !bezet.includes(tafel))
  const geadviseerd = keuzes.filter((keuze) => keuze.geadviseerd)
  const andere = keuzes.filter((keuze) => !keuze.geadviseerd && keuze.aanmelden !== 'niet')
  const nietZelf = keuzes.filter((keuze) => !keuze.geadviseerd && keuze.aanmelden === 'niet')
  return (
    <section>
      <Heading level={level}>Meld de casus aan</Heading>
      {geadviseerd.length === 0 && (
        <p>Het advies noemt geen overlegtafel. Probeer eerst de stappen bij ‘Los op’.</p>
      )}
      {geadviseerd.map((keuze) => (
        <GeadviseerdeTafel key={keuze.tafel} casusId={casusId} keuze={keuze} lopend={lopend} typed={typed} />
      ))}
      {andere.length > 0 && <AndereTafel casusId={casusId} keuzes={andere} lopend={lopend} typed={typed} />}
      {nietZelf.length > 0 && (
        <Details summary="Tafels waar u niet zelf kunt aanmelden">
          <NietZelf keuzes={nietZelf} />
        </Details>
      )}
    </section>
  )
}
