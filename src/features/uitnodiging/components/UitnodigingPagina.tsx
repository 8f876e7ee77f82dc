import { antwoordNamen } from '@/domain/escalatieoverleg/antwoord'
import { momentInWoorden } from '@/domain/termijn/momentInWoorden'
import { Alert } from '@/ui/Alert'
import { DescriptionList } from '@/ui/DescriptionList'
import { FormTitle } from '@/ui/form/FormTitle'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
import { redenTitels, redenUitleg } from '../messages'
import type { Uitnodiging } from '../queries'
import { AntwoordForm } from './AntwoordForm'

interface UitnodigingPaginaProps {
  token: string
  uitnodiging: Uitnodiging
  /** The answer was given just now. */
  gedaan: boolean
}

/** For a busy person who was never here: what, when, where, and three buttons. Nothing about the casus. */
export function UitnodigingPagina({ token, uitnodiging, gedaan }: UitnodigingPaginaProps) {
  const { mag, moment, duurMinuten, plaats, organisatie, functie } = uitnodiging
  const toont = mag.ok || mag.reason === 'al-beantwoord'
  return (
    <>
      {!mag.ok && <FormTitle title="Bestuurlijk escalatieoverleg" errors={{}} always />}
      <h1>Bestuurlijk escalatieoverleg</h1>
      {gedaan && !mag.ok && mag.reason === 'al-beantwoord' ? (
        <Bedankt uitnodiging={uitnodiging} />
      ) : (
        !mag.ok && <Gesloten uitnodiging={uitnodiging} reden={mag.reason} />
      )}
      {mag.ok && (
        <Lead>
          U bent uitgenodigd als {functie} van {organisatie}. Komt u?
        </Lead>
      )}
      {toont && moment && (
        <DescriptionList
          items={[
            { term: 'Wanneer', description: `${momentInWoorden(moment)}, ${duurMinuten} minuten` },
            { term: 'Waar', description: plaats },
          ]}
        />
      )}
      {mag.ok && <AntwoordForm token={token} />}
      {mag.ok && (
        <p className="stil">
          Om privacyredenen staat hier niets over de casus. <Vragen uitnodiging={uitnodiging} />
        </p>
      )}
    </>
  )
}

function Bedankt({ uitnodiging }: { uitnodiging: Uitnodiging }) {
  const { antwoord } = uitnodiging
  return (
    <Alert kind="klaar" title="Bedankt, uw antwoord is bewaard" live>
      <p>
        Uw antwoord: {antwoord && antwoordNamen[antwoord].toLowerCase()}. Verandert er iets?{' '}
        <Vragen uitnodiging={uitnodiging} />
      </p>
    </Alert>
  )
}

function Gesloten({ uitnodiging, reden }: { uitnodiging: Uitnodiging; reden: keyof typeof redenTitels }) {
  const { antwoord } = uitnodiging
  return (
    <Alert kind="info" title={redenTitels[reden]}>
      {reden === 'al-beantwoord' && antwoord && <p>Uw antwoord: {antwoordNamen[antwoord].toLowerCase()}.</p>}
      <p>
        {redenUitleg[reden]} <Vragen uitnodiging={uitnodiging} />
      </p>
    </Alert>
  )
}

function Vragen({ uitnodiging: { contact } }: { uitnodiging: Uitnodiging }) {
  if (!contact) return null
  return (
    <>
      Vragen? Mail <TextLink href={`mailto:${contact}`}>{contact}</TextLink>.
    </>
  )
}
