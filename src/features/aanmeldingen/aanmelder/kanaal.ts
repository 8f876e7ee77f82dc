import type { OverlegtafelInhoud } from '@/domain/overlegtafel/inhoud'

/** The ways along which a casus goes to a table outside the portal. */
export const kanalen = ['beveiligde-mail', 'e-mail', 'telefoon', 'meldpunt', 'anders'] as const

type Kanaal = (typeof kanalen)[number]

export const kanaalNamen: Readonly<Record<Kanaal, string>> = {
  'beveiligde-mail': 'Beveiligde mail',
  'e-mail': 'Gewone e-mail, zonder persoonsgegevens',
  telefoon: 'Telefoon',
  meldpunt: 'Meldpunt',
  anders: 'Anders',
}

/** The way that the table itself names. */
export const kanaalVoorstel: Readonly<Record<OverlegtafelInhoud['kanaal']['soort'], Kanaal | undefined>> = {
  portaal: undefined,
  'portaal-of-mail': 'e-mail',
  'beveiligde-mail': 'beveiligde-mail',
  telefoon: 'telefoon',
  meldpunt: 'meldpunt',
}
