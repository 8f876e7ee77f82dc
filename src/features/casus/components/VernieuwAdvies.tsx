import { ActionForm } from '@/ui/form/ActionForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Heading } from '@/ui/Heading'
import { Lead } from '@/ui/Lead'
import { vernieuwAdviesAction } from '../actions'

/** All questions are answered, but the rules were changed since the advice was shown. */
export function VernieuwAdvies({ casusId }: { casusId: string }) {
  return (
    <>
      <Heading level={1}>De regels van de wegwijzer zijn vernieuwd</Heading>
      <Lead>Uw antwoorden zijn er nog. Het advies kan anders zijn dan de vorige keer.</Lead>
      <ActionForm action={vernieuwAdviesAction} hidden={{ casusId }}>
        <SubmitButton>Toon het nieuwe advies</SubmitButton>
      </ActionForm>
    </>
  )
}
