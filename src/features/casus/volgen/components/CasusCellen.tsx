import { sindsInWoorden } from '@/domain/termijn/woorden'
import { StatusTag } from '@/ui/StatusTag'
import { TextLink } from '@/ui/TextLink'
import { type CasusRegel, loopt } from '../casusRegels'
import type { Casus } from '../queries'
import { AanmeldingStatus } from './AanmeldingStatus'
import { Uiterlijk } from './Uiterlijk'

type CelProps = { readonly regel: CasusRegel }
type TijdCelProps = CelProps & { readonly nu: Date }

export function CasusCel({ casus }: { casus: Casus }) {
  return (
    <>
      <TextLink href={`/casussen/${casus.id}`}>{casus.code}</TextLink>
      <span className="onder">{casus.gemeente}</span>
      {!casus.eigen && <span className="onder">van {casus.gestartDoor}</span>}
    </>
  )
}

export function TafelCel({ regel: { casus, aanmelding } }: CelProps) {
  if (!aanmelding)
    return (
      <>
        {casus.wegwijzerAf ? 'Nog geen tafel gekozen' : 'Wegwijzer'}{' '}
        <StatusTag kind="wacht">{casus.wegwijzerAf ? 'advies klaar' : 'nog niet af'}</StatusTag>
      </>
    )
  return (
    <>
      <TextLink href={aanmelding.href}>{aanmelding.tafel}</TextLink>{' '}
      <AanmeldingStatus status={aanmelding.status} />
    </>
  )
}

export function LigtBijCel({ regel: { aanmelding }, nu }: TijdCelProps) {
  if (!aanmelding) return 'u'
  return (
    <>
      {aanmelding.ligtBij}
      <span className="onder">{sindsInWoorden(aanmelding.sinds, nu)}</span>
    </>
  )
}

export function StapCel({ regel: { casus, aanmelding } }: CelProps) {
  if (aanmelding) return aanmelding.volgendeStap
  return casus.wegwijzerAf ? (
    <TextLink href={`/casussen/${casus.id}/advies`}>Bekijk het advies en de volgende stap</TextLink>
  ) : (
    <TextLink href={`/casussen/${casus.id}/wegwijzer`}>
      Ga verder<span className="alleen-voorlezen"> met casus {casus.code}</span>
    </TextLink>
  )
}

export function UiterlijkCel({ regel: { aanmelding }, nu }: TijdCelProps) {
  if (!aanmelding) return <span className="stil">geen datum</span>
  return <Uiterlijk moment={aanmelding.uiterlijk} nu={nu} loopt={loopt(aanmelding)} />
}
