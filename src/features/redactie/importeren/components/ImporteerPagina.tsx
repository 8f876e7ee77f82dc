import type { FormState } from '@/domain/formState'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { FileField } from '@/ui/form/FileField'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { TextArea } from '@/ui/form/TextArea'
import { GedaanMelding } from '@/ui/GedaanMelding'
import { Lead } from '@/ui/Lead'
import { TextLink } from '@/ui/TextLink'
import { importeerContactenAction, importeerOrganisatiesAction } from '../actions'

export type Lijstsoort = 'contacten' | 'organisaties'

const lijsten = {
  contacten: {
    titel: 'Contacten van gemeenten uit een lijst',
    kop: 'gemeente;naam;email;telefoon',
    hint: 'Geen namen van personen: een loket of functie.',
    klaar: (aantal: number) =>
      aantal === 1
        ? '1 gemeente heeft het contact uit de lijst.'
        : `${aantal} gemeenten hebben het contact uit de lijst.`,
    action: importeerContactenAction,
    andere: { href: '/redactie/importeren/organisaties', label: 'Organisaties inlezen' },
  },
  organisaties: {
    titel: 'Organisaties voor cliëntondersteuning uit een lijst',
    kop: 'naam;soort;wat;werkgebied;gemeenten;website;email',
    hint: 'Soort is cliëntondersteuning, ervaringsdeskundigheid of consultatie. Zet een streep (|) tussen gemeenten. Staat een organisatie er al met die naam? Dan verandert die.',
    klaar: (aantal: number) =>
      aantal === 1
        ? '1 organisatie staat er nu zoals in de lijst.'
        : `${aantal} organisaties staan er nu zoals in de lijst.`,
    action: importeerOrganisatiesAction,
    andere: { href: '/redactie/importeren', label: 'Contacten van gemeenten inlezen' },
  },
} as const

interface ImporteerPaginaProps {
  soort: Lijstsoort
  typed: FormState['values'] | undefined
  /** How many rows were stored just now. */
  gedaan: number
  /** The texts can be opened by this person. */
  redigeert: boolean
}

/** A list from a spreadsheet, as a file or pasted. */
export function ImporteerPagina({ soort, typed, gedaan, redigeert }: ImporteerPaginaProps) {
  const { titel, kop, hint, klaar, action, andere } = lijsten[soort]
  return (
    <>
      {redigeert && (
        <Breadcrumbs crumbs={[{ label: 'Teksten beheren', href: '/redactie' }, { label: 'Lijst inlezen' }]} />
      )}
      <h1>{titel}</h1>
      <Lead>
        De lijst staat meteen op de openbare pagina’s. Klopt één regel niet? Dan verandert er niets.
      </Lead>
      <GedaanMelding
        tekst={gedaan > 0 && `${klaar(gedaan)} Bij de versies van een tekst kan de redactie het terugzetten.`}
      />
      <p>
        De lijst is een CSV-bestand met deze kop: <code>{kop}</code>. {hint}
      </p>
      <ActionForm action={action} title={titel} ownsTitle typed={typed}>
        <FileField
          name="bestand"
          label="Kies een bestand"
          hint="Hooguit 1 MB. Komma’s, puntkomma’s en tabs zijn goed."
          accept=".csv,.txt,text/csv,text/plain"
          optional
        />
        <TextArea
          name="lijst"
          label="Of plak hier de lijst"
          hint="Kiest u een bestand? Dan telt wat hier staat niet mee."
          optional
          rows={12}
        />
        <ButtonRow>
          <SubmitButton>Lees de lijst in</SubmitButton>
        </ButtonRow>
      </ActionForm>
      <p>
        <TextLink href={andere.href}>{andere.label}</TextLink>
      </p>
    </>
  )
}
