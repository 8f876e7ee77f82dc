/** What an aanmelding loses when it leaves an agenda. */
export const vanAgenda = {
  geagendeerdVoor: null,
  plaats: null,
  bijeenkomstId: null,
  agendaVolgorde: null,
} as const

export const vanAgendaGehaald =
  'Uw aanmelding staat niet meer op de agenda. Zij blijft bij de tafel. U hoort wanneer zij wordt besproken.'
