import { sindsInWoorden } from '@/domain/termijn/woorden'
import { AanmeldingStatus } from '@/ui/AanmeldingStatus'
import { Card } from '@/ui/Card'
import { DescriptionList } from '@/ui/DescriptionList'
import { StatusTag } from '@/ui/StatusTag'
import { TextLink } from '@/ui/TextLink'
import type { AanmeldingRegel } from '../aanmeldingRegel'
import { loopt } from '../casusRegels'
import { Uiterlijk } from './Uiterlijk'

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
          <TextLink href={aanmelding.href}>{aanmelding.tafel}</TextLink>{' '}
          <AanmeldingStatus status={aanmelding.status} />{' '}
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
          { term: 'Volgende stap', description: aanmelding.volgendeStap },
          {
            term: 'Uiterlijk',
            description: <Uiterlijk moment={aanmelding.uiterlijk} nu={nu} loopt={loopt(aanmelding)} />,
          },
        ]}
      />
    </Card>
  ))
}
