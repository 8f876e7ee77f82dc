import { Heading } from '@/ui/Heading'
import { PrintHint } from '@/ui/PrintHint'
import { CopyButton } from './CopyButton'

const id = 'samenvatting'

/** The pseudonymous text for the table: to copy from the screen, and in full on paper. */
export function Samenvatting({ tekst }: { tekst: string }) {
  return (
    <section>
      <Heading level={2}>Samenvatting om mee te sturen</Heading>
      <p>
        In deze tekst staan geen persoonsgegevens. Stuur die alleen langs het beveiligde kanaal van de tafel.
      </p>
      <div className="alleen-scherm">
        <label className="utrecht-form-label" htmlFor={id}>
          Tekst om te kopiëren
        </label>
        <textarea
          className="utrecht-textarea utrecht-textarea--html-textarea"
          id={id}
          rows={12}
          readOnly
          defaultValue={tekst}
        />
        <CopyButton from={id} />
        <PrintHint what="de samenvatting" />
      </div>
      <pre className="alleen-druk font-[inherit] whitespace-pre-wrap">{tekst}</pre>
    </section>
  )
}
