import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { verwijderFotoAction } from '../actions'
import { Portret } from './Portret'

interface MijnFotoProps {
  naam: string
  fotoId: string | null
}

export function MijnFoto({ naam, fotoId }: MijnFotoProps) {
  return (
    <section aria-labelledby="foto" className="mijn-foto">
      <h2 id="foto">Uw foto</h2>
      <Portret naam={naam} fotoId={fotoId} />
      {!fotoId && <p>U hebt geen foto. Dat mag: collega’s zien dan uw letters.</p>}
      <ButtonRow>
        <ButtonLink kind="secondary" href="/smoelenboek/mijn/foto">
          {fotoId ? 'Kies een andere foto' : 'Voeg een foto toe'}
        </ButtonLink>
        {fotoId && (
          <ActionForm id="weg" action={verwijderFotoAction} title="Mijn vermelding">
            <SubmitButton kind="subtle">Verwijder mijn foto</SubmitButton>
          </ActionForm>
        )}
      </ButtonRow>
    </section>
  )
}
