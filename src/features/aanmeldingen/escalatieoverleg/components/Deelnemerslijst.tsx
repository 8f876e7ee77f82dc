import { antwoordStand } from '@/domain/escalatieoverleg/antwoord'
import {
  type DeelnemerRol,
  deelnemerRolNamen,
  deelnemerRolUitleg,
  extraRollen,
  mandaatKort,
  opstelling,
} from '@/domain/escalatieoverleg/deelnemers'
import { StatusTag } from '@/ui/StatusTag'
import { TextLink } from '@/ui/TextLink'
import type { Deelnemer, Overleg } from '../overleg'

/** The places at the table; an empty fixed place is a gap that nobody can overlook or take away. */
export function Deelnemerslijst({ overleg }: { overleg: Overleg }) {
  const wijzigt = overleg.handelingen.includes('wijzigDeelnemers')
  return (
    <ul className="plekken">
      {opstelling(overleg.deelnemers).map(({ rol, vast, deelnemers }) => (
        <li key={rol}>
          <h3>{deelnemerRolNamen[rol]}</h3>
          {deelnemers.length === 0 && <Gat rol={rol} />}
          {deelnemers.map((deelnemer) => (
            <Plek key={deelnemer.id} deelnemer={deelnemer} overleg={overleg} />
          ))}
          {wijzigt && vast && (
            <p className="alleen-scherm">
              <TextLink href={`/overleg/${overleg.id}/deelnemers/nieuw/${rol}`}>
                {deelnemers.length === 0 ? 'Vul deze plek' : 'Voeg nog iemand toe'}
                <span className="alleen-voorlezen">: {deelnemerRolNamen[rol]}</span>
              </TextLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function Gat({ rol }: { rol: DeelnemerRol }) {
  return (
    <p>
      <StatusTag kind="laat">lege plek</StatusTag> {deelnemerRolUitleg[rol]}
    </p>
  )
}

function Plek({ deelnemer, overleg }: { deelnemer: Deelnemer; overleg: Overleg }) {
  const { id, organisatie, functie, mandaat, vervanger, email } = deelnemer
  const basis = `/overleg/${overleg.id}/deelnemers/${id}`
  const wie = <span className="alleen-voorlezen">: {organisatie}</span>
  return (
    <div className="plek">
      <p>
        <strong>{organisatie}</strong>, {functie} <Antwoord deelnemer={deelnemer} />
        <span className="onder">
          {mandaatKort[mandaat]}
          {vervanger && `. Vervanger: ${vervanger}`}
          {email === null && '. Geen e-mailadres: nodig zelf uit'}
        </span>
      </p>
      <p className="alleen-scherm">
        {overleg.handelingen.includes('wijzigDeelnemers') && <TextLink href={basis}>Wijzig{wie}</TextLink>}{' '}
        {overleg.handelingen.includes('noteerAntwoord') && (
          <TextLink href={`${basis}/antwoord`}>Noteer een antwoord{wie}</TextLink>
        )}
      </p>
    </div>
  )
}

const aanwezig = { ja: 'was er', vervanger: 'vervanger was er', nee: 'was er niet' } as const

function Antwoord({ deelnemer }: { deelnemer: Deelnemer }) {
  if (deelnemer.aanwezig)
    return (
      <StatusTag kind={deelnemer.aanwezig === 'nee' ? 'laat' : 'klaar'}>
        {aanwezig[deelnemer.aanwezig]}
      </StatusTag>
    )
  if (deelnemer.antwoord)
    return (
      <StatusTag kind={deelnemer.antwoord === 'komt-niet' ? 'laat' : 'klaar'}>
        {antwoordStand[deelnemer.antwoord]}
      </StatusTag>
    )
  return deelnemer.uitgenodigdOp ? <StatusTag kind="wacht">nog geen antwoord</StatusTag> : null
}

/** Who else may be asked when the casus asks for it. */
export function ExtraPlekken({ id }: { id: string }) {
  return (
    <ul className="rollenlijst">
      {extraRollen.map((rol) => (
        <li key={rol}>
          <TextLink href={`/overleg/${id}/deelnemers/nieuw/${rol}`}>{deelnemerRolNamen[rol]}</TextLink>
          <span className="onder">{deelnemerRolUitleg[rol]}</span>
        </li>
      ))}
    </ul>
  )
}
