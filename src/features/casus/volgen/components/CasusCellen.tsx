import { sindsInWoorden } from '@/domain/termijn/woorden'
import { AanmeldingStatus } from '@/ui/AanmeldingStatus'
import { StatusTag } from '@/ui/StatusTag'
import { TextLink } from '@/ui/TextLink'
import { type CasusRegel, loopt } from '../casusRegels'
import type { Casus } from '../queries'
import { Uiterlijk } from './Uiterlijk'
import { VolgendeStap } from './VolgendeStap'

type CelProps = { readonly regel: CasusRegel }
type TijdCelProps = CelProps & { readonly nu: Date }

export function CasusCel({ casus }: { casus: Casus }) {
  return (
    <>
      <TextLink href={`/casussen/${casus.id}`}>
        <span className="whitespace-nowrap">{casus.code}</span>
      </TextLink>
      <span className="onder">{casus.gemeente}</span>
      {!casus.eigen && <span className="onder">van {casus.gestartDoor}</span>}
    </>
  )
}

export function TafelCel({ regel: { casus, aanmelding } }: CelProps) {
  if (!aanmelding)
    return (
      <>
        {casus.vervolg ? 'Nog geen tafel gekozen' : 'Wegwijzer'}{' '}
        <StatusTag kind="wacht">{casus.vervolg ? 'advies klaar' : 'nog niet af'}</StatusTag>
      </>
    )
  return (
    <>
      <TextLink href={aanmelding.href}>{aanmelding.tafel}</TextLink>{' '}
      <AanmeldingStatus status={aanmelding.status} />
    </>
  )
}

export function LigtBijCel({ regel: { casus, aanmelding }, nu }: TijdCelProps) {
  return (
    <>
      {aanmelding?.ligtBij ?? 'u'}
      <span className="onder">{sindsInWoorden(aanmelding?.sinds ?? casus.gewijzigdOp, nu)}</span>
    </>
  )
}

export function StapCel({ regel: { casus, aanmelding } }: CelProps) {
  if (aanmelding) return <VolgendeStap aanmelding={aanmelding} />
  if (casus.vervolg)
    return (
      <>
        {casus.vervolg.stap} <TextLink href={`/casussen/${casus.id}/advies`}>Naar het advies</TextLink>
      </>
    )
  return (
    <>
      Beantwoord de vragen die nog open zijn.{' '}
      <TextLink href={`/casussen/${casus.id}/wegwijzer`}>
        Ga verder<span className="alleen-voorlezen"> met casus {casus.code}</span>
      </TextLink>
    </>
  )
}

export function UiterlijkCel({ regel: { casus, aanmelding }, nu }: TijdCelProps) {
  if (aanmelding) return <Uiterlijk moment={aanmelding.uiterlijk} nu={nu} loopt={loopt(aanmelding)} />
  return <Uiterlijk moment={casus.vervolg?.terugkijken ?? null} nu={nu} loopt={false} />
}
