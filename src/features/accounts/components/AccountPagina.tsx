import { findTafel } from '@/domain/routering/tafels'
import { Alert } from '@/ui/Alert'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { DescriptionList } from '@/ui/DescriptionList'
import { gedaanTekst } from '@/ui/gedaanTekst'
import { formatTijd } from '@/ui/Tijd'
import type { EenAccount } from '../queries'
import { AccountHandelingen } from './AccountHandelingen'
import { rolVan, Stand } from './AccountTabel'
import { BeheerKop } from './BeheerKop'

const gedaanTeksten: Readonly<Record<string, string>> = {
  uitgenodigd: 'Het account is gemaakt. De uitnodiging gaat per mail weg.',
  gewijzigd: 'De wijziging is bewaard en werkt meteen.',
  geblokkeerd: 'Het account is geblokkeerd. Deze persoon is overal uitgelogd.',
  gedeblokkeerd: 'Het account is weer open.',
  losgekoppeld:
    'De inlog-app is losgekoppeld. Deze persoon stelt bij het inloggen een nieuwe in, en krijgt een mail.',
  sessies: 'Deze persoon is overal uitgelogd.',
  link: 'Er gaat een mail weg met een nieuwe link. Oude links werken niet meer.',
}

interface AccountPaginaProps {
  account: EenAccount
  gedaan: string | undefined
}

export function AccountPagina({ account, gedaan }: AccountPaginaProps) {
  const { naam, email, rol, organisatie, eigen, viaOrganisatie, mailserver, id } = account
  return (
    <>
      <BeheerKop
        crumbs={[{ label: 'Accounts', href: '/beheer/accounts' }]}
        titel={naam}
        melding={gedaanTekst(gedaan, gedaanTeksten)}
      />
      {!mailserver && (gedaan === 'uitgenodigd' || gedaan === 'link') && (
        <Alert kind="let-op" title="Er is geen mailserver ingesteld">
          <p>De mail wacht tot er een mailserver is. U vindt hem bij Berichten.</p>
        </Alert>
      )}
      <DescriptionList
        items={[
          { term: 'Stand', description: <Stand account={account} /> },
          { term: 'E-mailadres', description: email },
          { term: 'Rol', description: `${rolVan(rol)}, ${organisatie}` },
          { term: 'Overlegtafels', description: tafelNamen(account.tafels) },
          { term: 'Hoe deze persoon inlogt', description: manier(account) },
          { term: 'Laatst ingelogd', description: moment(account.laatstIngelogd, 'Nog nooit') },
          { term: 'Laatst bevestigd', description: moment(account.bevestigdOp, '') },
          ...(account.geblokkeerdOp
            ? [
                {
                  term: 'Geblokkeerd',
                  description: `${formatTijd(account.geblokkeerdOp)}, ${reden(account)}`,
                },
              ]
            : []),
        ]}
      />
      {!eigen && !viaOrganisatie && (
        <ButtonRow>
          <ButtonLink href={`/beheer/accounts/${id}/wijzigen`}>Wijzig naam, rol of organisatie</ButtonLink>
        </ButtonRow>
      )}
      {eigen ? (
        <p className="stil">Dit bent u zelf. Uw eigen account wijzigt een andere beheerder.</p>
      ) : (
        <AccountHandelingen account={account} />
      )}
    </>
  )
}

const moment = (op: Date | null, anders: string): string => (op ? formatTijd(op, true) : anders)

const tafelNamen = (slugs: readonly string[]): string =>
  slugs.map((slug) => findTafel(slug)?.naam ?? slug).join(', ') || 'Geen'

const reden = ({ geblokkeerdReden }: EenAccount): string =>
  geblokkeerdReden === 'ongebruikt' ? 'omdat het lang niet is gebruikt' : 'door een beheerder'

function manier({ viaOrganisatie, demo, tweedeFactorOp, stand }: EenAccount): string {
  if (demo) return 'Demo-account'
  if (viaOrganisatie) return 'Via de eigen organisatie'
  if (stand === 'uitgenodigd') return 'Heeft nog geen wachtwoord gekozen'
  return tweedeFactorOp
    ? `Wachtwoord en inlog-app, gekoppeld op ${formatTijd(tweedeFactorOp)}`
    : 'Wachtwoord, nog zonder inlog-app'
}
