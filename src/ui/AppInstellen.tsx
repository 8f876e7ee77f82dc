import { QrCode } from './QrCode'

interface AppInstellenProps {
  /** What the QR code says. */
  uri: string
  /** The secret in letters, for who cannot scan. */
  geheim: string
}

/** How to put this account into an authenticator app. */
export function AppInstellen({ uri, geheim }: AppInstellenProps) {
  return (
    <ol className="instelstappen">
      <li>
        Installeer een inlog-app op uw telefoon. Elke app voor codes is goed, bijvoorbeeld Microsoft
        Authenticator of Google Authenticator.
      </li>
      <li>
        Kies in de app ‘account toevoegen’ en scan deze code.
        <QrCode text={uri} title="QR-code voor uw inlog-app" />
        Lukt scannen niet? Typ dan dit in de app:{' '}
        <code className="select-all">{(geheim.match(/.{1,4}/g) ?? []).join(' ')}</code>
      </li>
      <li>De app laat nu zes cijfers zien. Vul die hieronder in.</li>
    </ol>
  )
}
