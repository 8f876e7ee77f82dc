import { FormTitle } from '@/ui/form/FormTitle'
import { TextLink } from '@/ui/TextLink'

/** A guessed link and one that a mail program cut off look the same. */
export function LinkOnbekend() {
  return (
    <>
      <FormTitle title="Deze link klopt niet" errors={{}} always />
      <h1>Deze link klopt niet</h1>
      <p>
        Misschien is de link niet helemaal meegekomen. Open de link in de mail opnieuw, of kopieer hem
        helemaal.
      </p>
      <p>
        Lukt het niet? Mail het Zorg- en Veiligheidshuis. Het adres staat bij{' '}
        <TextLink href="/overlegtafels/bestuurlijk-escalatieoverleg">
          het bestuurlijk escalatieoverleg
        </TextLink>
        .
      </p>
    </>
  )
}
