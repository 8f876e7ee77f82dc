import { findTafel } from '@/domain/routering/tafels'
import { Card } from '@/ui/Card'
import { DescriptionList } from '@/ui/DescriptionList'
import { Heading } from '@/ui/Heading'
import { formatTijd } from '@/ui/Tijd'

type Afschaling = {
  readonly id: string
  readonly op: Date
  readonly naarTafel: string | null
  readonly reden: string
  readonly regie: string
  readonly vangnet: string
  readonly inwonerInformeert: string
  readonly bekijkenOp: Date
}

/** What was agreed each time the casus was scaled down, the newest on top. */
export function Afspraken({ afschalingen }: { afschalingen: readonly Afschaling[] }) {
  if (afschalingen.length === 0) return null
  return (
    <>
      <Heading level={2}>Afspraken bij het afschalen</Heading>
      {afschalingen.map((afschaling) => (
        <Card key={afschaling.id} title={`Afspraken van ${formatTijd(afschaling.op)}`}>
          <DescriptionList
            items={[
              { term: 'Naar', description: naar(afschaling) },
              { term: 'Waarom', description: afschaling.reden },
              { term: 'Wie de regie houdt', description: afschaling.regie },
              { term: 'Vangnet', description: afschaling.vangnet },
              { term: 'Wie het de inwoner vertelt', description: afschaling.inwonerInformeert },
              { term: 'Weer bekijken op', description: formatTijd(afschaling.bekijkenOp) },
            ]}
          />
        </Card>
      ))}
    </>
  )
}

const naar = ({ naarTafel }: Afschaling): string =>
  naarTafel === null ? 'De gemeente waar de inwoner woont' : (findTafel(naarTafel)?.naam ?? naarTafel)
