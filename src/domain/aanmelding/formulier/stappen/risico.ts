import type { StapVorm } from '../veld'

export const risico = {
  id: 'risico',
  titel: 'Risico’s',
  uitleg: 'Is er nu direct gevaar? Bel 112. Wacht dan niet op de tafel.',
  velden: [
    {
      naam: 'risicoTermijn',
      soort: 'keuze',
      label: 'Hoe snel gaat het mis als er niets gebeurt?',
      hint: 'Geef aan wat u nu verwacht.',
      opties: [
        { waarde: 'nu', label: 'Nu' },
        { waarde: 'deze-week', label: 'Deze week' },
        { waarde: 'komende-maand', label: 'De komende maand' },
        { waarde: 'later', label: 'Later' },
        { waarde: 'geen-direct-risico', label: 'Er is geen direct risico' },
      ],
      verplicht: true,
      guarded: false,
      leeg: 'Kies hoe snel het misgaat als er niets gebeurt.',
    },
    {
      naam: 'risico',
      soort: 'lange-tekst',
      label: 'Wat kan er misgaan, en voor wie?',
      hint: 'Bijvoorbeeld: ‘De inwoner raakt de woning kwijt. De buren voelen zich niet veilig.’',
      max: 600,
      verplicht: true,
      guarded: true,
      alleenAls: { veld: 'risicoTermijn', waarden: ['nu', 'deze-week', 'komende-maand', 'later'] },
      leeg: 'Vul in wat er mis kan gaan, en voor wie.',
    },
  ],
} as const satisfies StapVorm<string, string>
