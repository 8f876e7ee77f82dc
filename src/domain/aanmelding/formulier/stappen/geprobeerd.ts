import type { StapVorm } from '../veld'

export const geprobeerd = {
  id: 'geprobeerd',
  titel: 'Wat er al is gedaan',
  uitleg: 'Noem functies en organisaties. Schrijf geen namen van personen op, ook niet van collega’s.',
  velden: [
    {
      naam: 'geprobeerd',
      soort: 'lange-tekst',
      label: 'Wat is er al geprobeerd, met wie en met welk resultaat?',
      hint: 'Bijvoorbeeld: ‘In maart verwezen naar de ggz. Daar afgewezen vanwege het drinken.’',
      max: 1200,
      verplicht: true,
      guarded: true,
      leeg: 'Vul in wat er al is geprobeerd. Is er nog niets geprobeerd? Schrijf dat dan op.',
    },
    {
      naam: 'betrokkenen',
      soort: 'lange-tekst',
      label: 'Wie zijn er nu betrokken?',
      hint: 'Bijvoorbeeld: ‘wijkcoach, huisarts, bewindvoerder, woningcorporatie’.',
      max: 500,
      verplicht: true,
      guarded: true,
      leeg: 'Vul in welke functies en organisaties nu betrokken zijn.',
    },
    {
      naam: 'aanTafel',
      soort: 'lange-tekst',
      label: 'Wie moet er aan tafel zitten?',
      hint: 'Bijvoorbeeld: ‘een behandelaar van de verslavingszorg die een besluit mag nemen’.',
      max: 400,
      verplicht: true,
      guarded: true,
      leeg: 'Vul in welke functies en organisaties aan tafel moeten zitten.',
    },
  ],
} as const satisfies StapVorm<string, string>
