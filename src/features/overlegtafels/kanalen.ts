import type { OverlegtafelInhoud } from '@/domain/overlegtafel/inhoud'

/** How one applies, in a few words. */
export const kanaalwoorden: Readonly<Record<OverlegtafelInhoud['kanaal']['soort'], string>> = {
  portaal: 'in het portaal',
  'portaal-of-mail': 'in het portaal of per mail',
  'beveiligde-mail': 'met beveiligde mail',
  telefoon: 'bellen',
  meldpunt: 'bij het meldpunt',
}
