import type { Vraaggroep } from '@/domain/kennis/inhoud'

/** The groups of questions, in the order of the page. */
export const groepnamen: Readonly<Record<Vraaggroep, string>> = {
  'wat-is-rdm': 'Wat is RDM?',
  aanmelden: 'Aanmelden',
  treden: 'De treden',
  vastgelopen: 'Als het vastloopt',
  samenwerken: 'Samenwerken in de regio',
  'meer-weten': 'Meer weten',
}
