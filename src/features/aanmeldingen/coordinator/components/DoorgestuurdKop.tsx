import { Alert } from '@/ui/Alert'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { DescriptionList } from '@/ui/DescriptionList'
import { Lead } from '@/ui/Lead'
import { StatusTag } from '@/ui/StatusTag'
import { TextLink } from '@/ui/TextLink'
import { Tijd } from '@/ui/Tijd'
import { eigenKanaalPad } from '../pad'
import type { Doorgestuurd } from '../queries'

/** Which casus it is: code, applicant and dates. Who the inwoner is, the table knows along its own channel. */
export function DoorgestuurdKop({ doorgestuurd }: { doorgestuurd: Doorgestuurd }) {
  const { referentie, tafel, aanmelder, gemeente, doorgestuurdOp, kanaal, kenmerk, uiterlijk } = doorgestuurd
  const { open, teLaat } = doorgestuurd
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Werklijst', href: '/werklijst' },
          { label: 'Doorgestuurd', href: eigenKanaalPad },
          { label: referentie },
        ]}
      />
      <p className="stap">
        Aanmelding {referentie} bij {tafel.korteNaam}
      </p>
      <h1>Meld de uitkomst</h1>
      <Lead>De aanmelder leest wat u hier schrijft, en wacht daarop.</Lead>
      <DescriptionList
        items={[
          { term: 'Aangemeld door', description: `${aanmelder} (${gemeente})` },
          {
            term: 'Doorgestuurd',
            description: (
              <>
                {doorgestuurdOp && <Tijd moment={doorgestuurdOp} />}
                {kanaal && `, ${kanaal.toLowerCase()}`}
                {kenmerk && `, kenmerk ${kenmerk}`}
              </>
            ),
          },
          {
            term: 'Uiterlijk',
            description: uiterlijk ? (
              <>
                <Tijd moment={uiterlijk} withTime /> {teLaat && <StatusTag kind="laat">{teLaat}</StatusTag>}
              </>
            ) : (
              'Geen termijn'
            ),
          },
        ]}
      />
      {!open && (
        <Alert kind="let-op" title="Dit kan nu niet">
          <p>De uitkomst is al gemeld, door een collega of door de aanmelder zelf.</p>
          <p>
            <TextLink href={eigenKanaalPad}>Terug naar wat naar uw tafel is doorgestuurd</TextLink>
          </p>
        </Alert>
      )}
    </>
  )
}
