import { DescriptionList } from '@/ui/DescriptionList'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { gedaanTekst } from '@/ui/gedaanTekst'
import { TextLink } from '@/ui/TextLink'
import { formatTijd } from '@/ui/Tijd'
import type { EigenAccount } from '../queries'
import { Sessies } from './Sessies'

const gedaanTeksten: Readonly<Record<string, string>> = {
  sessie: 'De sessie is beëindigd. Op dat apparaat moet u opnieuw inloggen.',
  sessies: 'Alle andere sessies zijn beëindigd.',
  wachtwoord: 'Uw wachtwoord is gewijzigd. Op andere apparaten moet u opnieuw inloggen.',
}

interface AccountPaginaProps {
  account: EigenAccount
  rol: string
  organisatie: string
  gedaan: string | undefined
  /** Whether this role has the smoelenboek. */
  smoelenboek: boolean
}

export function AccountPagina({ account, rol, organisatie, gedaan, smoelenboek }: AccountPaginaProps) {
  return (
    <>
      <h1>Mijn account</h1>
      <GedaanMelding tekst={gedaanTekst(gedaan, gedaanTeksten)} />
      <DescriptionList
        items={[
          { term: 'Naam', description: account.naam },
          { term: 'E-mailadres', description: account.email },
          { term: 'Rol', description: `${rol}, ${organisatie}` },
        ]}
      />
      <p className="stil">Klopt dit niet? Een beheerder van het portaal kan het wijzigen.</p>
      {smoelenboek && (
        <p>
          Collega’s zien dit alleen als u dat zelf wilt.{' '}
          <TextLink href="/smoelenboek/mijn">Mijn vermelding in het smoelenboek</TextLink>
        </p>
      )}
      <h2>Hoe u inlogt</h2>
      {account.heeftWachtwoord ? <MetWachtwoord account={account} /> : <ZonderWachtwoord account={account} />}
      <Sessies sessies={account.sessies} />
    </>
  )
}

function ZonderWachtwoord({ account: { demo } }: { account: EigenAccount }) {
  return (
    <p>
      {demo
        ? 'Dit is een demo-account. Het bestaat alleen op deze computer en heeft geen eigen wachtwoord of app.'
        : 'U logt in via uw eigen organisatie. Uw wachtwoord en tweede factor regelt u daar.'}
    </p>
  )
}

function MetWachtwoord({
  account: { wachtwoordOp, tweedeFactorOp, herstelcodes },
}: {
  account: EigenAccount
}) {
  return (
    <ul>
      <li>
        Wachtwoord{wachtwoordOp && `, gekozen op ${formatTijd(wachtwoordOp)}`}.{' '}
        <TextLink href="/account/wachtwoord">Wijzig uw wachtwoord</TextLink>
      </li>
      <li>
        {tweedeFactorOp
          ? `Inlog-app, gekoppeld op ${formatTijd(tweedeFactorOp)}. `
          : 'U gebruikt nog geen inlog-app. '}
        <TextLink href="/account/tweede-factor">
          {tweedeFactorOp ? 'Koppel een andere app' : 'Koppel een app'}
        </TextLink>
      </li>
      {tweedeFactorOp && (
        <li>
          Herstelcodes, nog {herstelcodes} te gebruiken.{' '}
          <TextLink href="/account/herstelcodes">Maak nieuwe herstelcodes</TextLink>
        </li>
      )}
    </ul>
  )
}
