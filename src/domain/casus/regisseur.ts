/** Who can keep the overview while more than one table works on a casus. */
export const regisseurs = ['gemeente', 'aanmelder', 'zvh'] as const

export type Regisseur = (typeof regisseurs)[number]

export const regisseurNamen: Record<Regisseur, string> = {
  gemeente: 'De procesmanager gemeente',
  aanmelder: 'Wie de casus startte',
  zvh: 'Het Zorg- en Veiligheidshuis (ZVH)',
}
