import type { Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { MailLink } from '@/ui/MailLink'
import { TextLink } from '@/ui/TextLink'

export function GeenToegang({ zvh }: { zvh: Zvh }) {
  return (
    <>
      <h1>U hebt geen toegang tot deze pagina</h1>
      <p>Deze pagina hoort bij een andere rol. In het menu staat wat bij uw rol hoort.</p>
      <p>
        <TextLink href="/start">Ga naar uw startpagina</TextLink>
      </p>
      <p>
        Denkt u dat dit niet klopt? Vraag het de beheerder van het portaal, via <MailLink email={zvh.email} />
        .
      </p>
    </>
  )
}
