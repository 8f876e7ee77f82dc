import { sindsInWoorden, verschilInWoorden } from '@/domain/termijn/woorden'
import { AanmeldingStatus } from '@/ui/AanmeldingStatus'
import { Card } from '@/ui/Card'
import { DescriptionList } from '@/ui/DescriptionList'
import { StatusTag } from '@/ui/StatusTag'
import { Tijd } from '@/ui/Tijd'
import type { AanmeldingRegel } from '../aanmeldingRegel'
import { loopt } from '../casusRegels'
import { NaarAanmelding } from './NaarAanmelding'
import { VolgendeStap } from './VolgendeStap'

interface AanmeldingenProps {
  aanmeldingen: readonly AanmeldingRegel[]
  nu: Date
}

/** Per aanmelding: where it is, since when, and what comes next. */
export function Aanmeldingen({ aanmeldingen, nu }: AanmeldingenProps) {
  return aanmeldingen.map((aanmelding) => (
    <Card
      key={aanmelding.id}
      title={
        <>
          <NaarAanmelding aanmelding={aanmelding} /> <AanmeldingStatus status={aanmelding.status} />{' '}
          {aanmelding.teLaat && <StatusTag kind="laat">te laat</StatusTag>}
        </>
      }
    >
      <DescriptionList
        items={[
          { term: 'Referentie', description: aanmelding.referentie },
          {
            term: 'Ligt bij',
            description: `${aanmelding.ligtBij} (${sindsInWoorden(aanmelding.sinds, nu)})`,
          },
          { term: 'Volgende stap', description: <VolgendeStap aanmelding={aanmelding} /> },
          {
            term: 'Uiterlijk',
            description: <Moment aanmelding={aanmelding} nu={nu} />,
          },
        ]}
      />
    </Card>
  ))
}

function Moment({ aanmelding, nu }: { aanmelding: AanmeldingRegel; nu: Date }) {
  const { uiterlijk } = aanmelding
  if (uiterlijk === null) return 'Er is geen datum'
  return (
    <>
      <Tijd moment={uiterlijk} /> {loopt(aanmelding) && `(${verschilInWoorden(uiterlijk, nu)})`}
    </>
  )
}
