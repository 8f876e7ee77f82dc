import { sindsInWoorden } from '@/domain/termijn/woorden'
import { AanmeldingStatus } from '@/ui/AanmeldingStatus'
import { StatusTag } from '@/ui/StatusTag'
import { TextLink } from '@/ui/TextLink'
import { type CasusRegel, loopt } from '../casusRegels'
import type { Casus } from '../queries'
import { NaarAanmelding } from './NaarAanmelding'
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
        {casusTafel[casus.aanzet.grond]}{' '}
        <StatusTag kind={casus.afgesloten ? 'klaar' : 'wacht'}>{casusStatus(casus)}</StatusTag>
      </>
    )
  return (
    <>
      <NaarAanmelding aanmelding={aanmelding} /> <AanmeldingStatus status={aanmelding.status} />
    </>
  )
}

/** Without a table that works on it, what the casus waits for. */
const casusTafel: Record<Casus['aanzet']['grond'], string> = {
  'rode-knop': 'Rode knop',
  regisseur: 'Twee tafels tegelijk',
  aanmelding: 'Bij een overlegtafel',
  overdracht: 'Overdracht',
  vervolg: 'Geen tafel',
  begin: 'Nog geen tafel gekozen',
}

function casusStatus({ afgesloten, aanzet: { grond }, vervolg }: Casus): string {
  if (afgesloten) return 'afgesloten'
  if (grond !== 'begin') return grond === 'vervolg' ? 'volgende stap' : 'loopt'
  return vervolg ? 'advies klaar' : 'wegwijzer nog niet af'
}

export function LigtBijCel({ regel: { casus, aanmelding }, nu }: TijdCelProps) {
  return (
    <>
      {aanmelding && loopt(aanmelding) ? aanmelding.ligtBij : casus.aanzet.wie}
      <span className="onder">{sindsInWoorden(aanmelding?.sinds ?? casus.aanzet.sinds, nu)}</span>
    </>
  )
}

export function StapCel({ regel: { casus, aanmelding } }: CelProps) {
  if (casus.handelingen.includes('neemOver'))
    return (
      <>
        Uw gemeente wordt gevraagd de casus over te nemen.{' '}
        <TextLink href={`/casussen/${casus.id}/overdracht`}>
          Geef antwoord<span className="alleen-voorlezen"> over casus {casus.code}</span>
        </TextLink>
      </>
    )
  if (aanmelding) return <VolgendeStap aanmelding={aanmelding} />
  if (!casus.eigen || casus.aanzet.grond !== 'begin') return casus.aanzet.stap
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
  return <Uiterlijk moment={casus.aanzet.uiterlijk} nu={nu} loopt />
}
