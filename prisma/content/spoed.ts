/** Common knowledge in the Netherlands, not from the five documents. */
export const spoed = {
  titel: 'Is er nu gevaar?',
  inleiding: 'Wacht dan niet op een overlegtafel.',
  stappen: [
    {
      wanneer: 'Iemand is nu in levensgevaar, of een ander is in gevaar.',
      doe: 'Bel 112.',
      nummers: ['112'],
    },
    {
      wanneer: 'Er is snel hulp nodig, maar er is geen levensgevaar.',
      doe: 'Bel de huisarts. Is de praktijk dicht? Bel dan de huisartsenpost.',
      nummers: [],
    },
    {
      wanneer: 'Iemand denkt aan zelfdoding.',
      doe: 'Bel 113, of bel gratis 0800-0113.',
      nummers: ['113', '0800-0113'],
    },
  ],
} as const
