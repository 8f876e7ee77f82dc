import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ActionForm } from '@/ui/form/ActionForm'
import { FileField } from '@/ui/form/FileField'
import { SubmitOrBack } from '@/ui/form/SubmitOrBack'
import { Lead } from '@/ui/Lead'
import { plaatsFotoAction } from '../actions'

const titel = 'Uw foto'

/** An address of its own: only here may something large be sent. */
export function FotoPagina() {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Smoelenboek', href: '/smoelenboek' },
          { label: 'Mijn vermelding', href: '/smoelenboek/mijn' },
          { label: titel },
        ]}
      />
      <h1>{titel}</h1>
      <Lead>
        Wij maken de foto vierkant en klein. Waar en wanneer hij is gemaakt, halen wij eruit. Het bestand dat
        u stuurt, bewaren wij niet.
      </Lead>
      <ActionForm action={plaatsFotoAction} title={titel} ownsTitle>
        <FileField
          name="foto"
          label="Kies een foto"
          hint="JPG, PNG of WebP, hoogstens 8 MB. Alleen uzelf, niemand anders op de foto."
          accept="image/jpeg,image/png,image/webp"
        />
        <SubmitOrBack submit="Zet mijn foto erbij" back="/smoelenboek/mijn" />
      </ActionForm>
    </>
  )
}
