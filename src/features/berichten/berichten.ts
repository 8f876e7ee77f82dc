/**
 * The notices that leave by mail. They never hold casus content: only that something is waiting, and where.
 * The key is `outbox.soort`; the path is completed with the id of the aanmelding.
 */
export const berichten = {
  'akkoord-gevraagd': {
    onderwerp: 'Er wacht een vraag om akkoord op u',
    pad: (id: string) => `/taken/${id}`,
  },
  'nieuw-bij-tafel': {
    onderwerp: 'Er is een nieuwe aanmelding voor uw tafel',
    pad: (id: string) => `/werklijst/${id}`,
  },
  toegewezen: { onderwerp: 'Er is een aanmelding aan u toegewezen', pad: (id: string) => `/werklijst/${id}` },
  aangevuld: { onderwerp: 'Er is een antwoord op uw vraag', pad: (id: string) => `/werklijst/${id}` },
  ingetrokken: { onderwerp: 'Een aanmelding is ingetrokken', pad: (id: string) => `/werklijst/${id}` },
  ontvangen: { onderwerp: 'Uw aanmelding is ontvangen', pad: (id: string) => `/aanmeldingen/${id}` },
  'aanvulling-gevraagd': {
    onderwerp: 'Er is een vraag over uw aanmelding',
    pad: (id: string) => `/aanmeldingen/${id}`,
  },
  terugmelding: { onderwerp: 'Er is nieuws over uw aanmelding', pad: (id: string) => `/aanmeldingen/${id}` },
} as const

export type Berichtsoort = keyof typeof berichten

export const isBerichtsoort = (value: string): value is Berichtsoort => value in berichten
