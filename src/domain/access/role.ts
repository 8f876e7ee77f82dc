/** Who works with the portal; a bezoeker has no account and so no role. */
export const roles = [
  'wijkcoach',
  'procesmanager',
  'partner',
  'tafelcoordinator',
  'zvh',
  'bestuur',
  'portefeuillehouder',
  'redacteur',
  'beheerder',
  'auditor',
] as const

export type Role = (typeof roles)[number]

export const roleNames: Record<Role, string> = {
  wijkcoach: 'Wijkcoach',
  procesmanager: 'Procesmanager gemeente',
  partner: 'Partner',
  tafelcoordinator: 'Tafelcoördinator',
  zvh: 'Zorg- en Veiligheidshuis',
  bestuur: 'Gemeentebestuur',
  portefeuillehouder: 'Regionale portefeuillehouder',
  redacteur: 'Redacteur',
  beheerder: 'Beheerder',
  auditor: 'Auditor (FG)',
}

export const isRole = (value: string): value is Role => (roles as readonly string[]).includes(value)
