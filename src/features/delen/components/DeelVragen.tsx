'use client'

import { type Deelvraag, deelvragen } from '@/domain/delen/vragen'
import type { FormState } from '@/domain/formState'
import { Breadcrumbs } from '@/ui/Breadcrumbs'
import { ButtonRow } from '@/ui/ButtonLink'
import { FormTitle } from '@/ui/form/FormTitle'
import { RadioGroup } from '@/ui/form/RadioGroup'
import { StaticForm } from '@/ui/form/StaticForm'
import { SubmitButton } from '@/ui/form/SubmitButton'
import { Lead } from '@/ui/Lead'

const namen = Object.keys(deelvragen) as Deelvraag[]

/** Six closed questions; nothing can be typed. */
export function DeelVragen({ form }: { form: FormState }) {
  return (
    <>
      <FormTitle title="Mag ik dit delen?" errors={form.errors} always={false} />
      <Breadcrumbs
        crumbs={[
          { label: 'Start', href: '/' },
          { label: 'Kennis', href: '/kennis' },
          { label: 'Mag ik dit delen?' },
        ]}
      />
      <h1>Mag ik dit delen?</h1>
      <Lead>
        Wilt u iets over een inwoner delen met een ander? Beantwoord zes korte vragen. U leest wat u eerst
        doet, en wie er meekijkt.
      </Lead>
      <p>
        Dit is geen juridisch advies. Of het mag, zegt de functionaris gegevensbescherming (FG). Wij bewaren
        niets.
      </p>
      <StaticForm action="/delen" state={form}>
        {namen.map((naam) => (
          <RadioGroup
            key={naam}
            name={naam}
            label={deelvragen[naam].vraag}
            options={deelvragen[naam].keuzes.map(({ waarde, label }) => ({ value: waarde, label }))}
          />
        ))}
        <ButtonRow>
          <SubmitButton>Bekijk wat u doet</SubmitButton>
        </ButtonRow>
      </StaticForm>
    </>
  )
}
