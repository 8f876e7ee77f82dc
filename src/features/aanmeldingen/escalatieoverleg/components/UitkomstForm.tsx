import {
  type OverlegUitkomst,
  oplossingen,
  oplossingNamen,
  overlegTerugmelding,
  overlegUitkomsten,
  overlegUitkomstNamen,
  overlegUitkomstUitleg,
  vervolgNa,
} from '@/domain/escalatieoverleg/uitkomst'
import { Card, CardGrid } from '@/ui/Card'
import { CheckboxGroup } from '@/ui/form/CheckboxGroup'
import { DateField } from '@/ui/form/DateField'
import { GuardedText } from '@/ui/form/GuardedText'
import { VervolgVelden } from '@/ui/form/VervolgVelden'
import { legUitkomstVastAction } from '../uitkomst/actions'
import { woorden } from '../woorden'
import { type FormProps, HandelingForm } from './HandelingForm'

/** The first step: each outcome has its own form, with its own proposal for the words. */
export function UitkomstKeuze({ id }: { id: string }) {
  return (
    <>
      <h2>Wat is de uitkomst?</h2>
      <CardGrid>
        {overlegUitkomsten.map((uitkomst) => (
          <Card
            key={uitkomst}
            title={overlegUitkomstNamen[uitkomst]}
            href={`/overleg/${id}/uitkomst/${uitkomst}`}
          >
            <p>{overlegUitkomstUitleg[uitkomst]}</p>
          </Card>
        ))}
      </CardGrid>
    </>
  )
}

export function UitkomstForm({ uitkomst, ...form }: FormProps & { uitkomst: OverlegUitkomst }) {
  const vervolg = vervolgNa[uitkomst]
  return (
    <HandelingForm
      {...form}
      action={legUitkomstVastAction}
      titel={woorden.legUitkomstVast.titel}
      hidden={{ uitkomst }}
      terug="/uitkomst"
    >
      {uitkomst !== 'geen-oplossing' && (
        <CheckboxGroup
          name="oplossingen"
          label="Wat voor oplossing is het?"
          hint="U kunt er meer kiezen."
          options={oplossingen.map((value) => ({ value, label: oplossingNamen[value] }))}
        />
      )}
      <GuardedText
        name="uitkomstTekst"
        label="Wat is er besloten?"
        hint="Dit lezen de gemeente en het ZVH. De afspraken zelf komen in de volgende stap."
        max={2000}
        rows={5}
      />
      <GuardedText
        name="terugmelding"
        label="Terugmelding aan de aanmelder"
        hint="Dit voorstel mag u veranderen. Vul in wat tussen haken staat."
        max={2000}
        rows={8}
        initial={overlegTerugmelding(uitkomst)}
      />
      <GuardedText
        name="regie"
        label="Wie houdt de regie?"
        hint="Noem de functie en de organisatie, geen naam."
        max={200}
        rows={2}
        initial={`Procesmanager gemeente ${form.overleg.gemeente}`}
      />
      <VervolgVelden stap={vervolg.stap} eigenaar={vervolg.eigenaar} />
      <DateField name="vervolgDatum" label="Wanneer kijkt u of het goed gaat?" />
    </HandelingForm>
  )
}
