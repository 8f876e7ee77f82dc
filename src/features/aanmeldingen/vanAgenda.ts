/** What an aanmelding loses when it leaves an agenda. */
export const vanAgenda = {
  geagendeerdVoor: null,
  plaats: null,
  bijeenkomstId: null,
  agendaVolgorde: null,
} as const

export const vanAgendaGehaald =
  'Uw aanmelding staat niet meer op de agenda. De tafel houdt de aanmelding. U hoort wanneer de bespreking is.'
