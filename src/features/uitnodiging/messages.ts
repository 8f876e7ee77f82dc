import type { UitnodigingReden } from '@/domain/escalatieoverleg/antwoord'

/** Why a link cannot be answered, for somebody who has never seen the portal. */
export const redenTitels: Record<UitnodigingReden, string> = {
  afgezegd: 'Dit overleg gaat niet door',
  'niet-meer-uitgenodigd': 'U bent niet meer uitgenodigd',
  vervangen: 'Er is een nieuwere uitnodiging',
  voorbij: 'Dit overleg is al geweest',
  'al-beantwoord': 'U hebt al geantwoord',
}

export const redenUitleg: Record<UitnodigingReden, string> = {
  afgezegd: 'Het overleg is afgezegd. Komt er een nieuwe datum? Dan krijgt u een nieuwe mail.',
  'niet-meer-uitgenodigd': 'Uw uitnodiging is ingetrokken. U hoeft niets te doen.',
  vervangen: 'De datum of de plaats is veranderd. Gebruik de link in de nieuwste mail.',
  voorbij: 'U kunt deze uitnodiging niet meer beantwoorden.',
  'al-beantwoord': 'Wilt u uw antwoord veranderen? Mail dan het Zorg- en Veiligheidshuis.',
}

const nietBewaard = (reden: UitnodigingReden) => `${redenTitels[reden]}. ${redenUitleg[reden]}`

/** The same as a refusal of the form. */
export const messages: Record<UitnodigingReden | 'link-onbekend', string> = {
  afgezegd: nietBewaard('afgezegd'),
  'niet-meer-uitgenodigd': nietBewaard('niet-meer-uitgenodigd'),
  vervangen: nietBewaard('vervangen'),
  voorbij: nietBewaard('voorbij'),
  'al-beantwoord': nietBewaard('al-beantwoord'),
  'link-onbekend': 'Deze link klopt niet. Open de link in de mail opnieuw.',
}
