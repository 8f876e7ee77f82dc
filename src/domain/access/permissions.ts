import { type Role, roles } from './role'

/** Who works at the tables, and so signs in with a second factor. */
const aanDeTafels = [
  'wijkcoach',
  'procesmanager',
  'partner',
  'tafelcoordinator',
  'zvh',
  'bestuur',
  'portefeuillehouder',
] as const

/**
 * Who may do what: the one table. A permission opens the door of an action, query or page; which records lie behind it
 * is the scope of the query and the row-level security of the database.
 */
export const permissions = {
  'casus.starten': ['wijkcoach', 'procesmanager', 'partner', 'zvh'],
  'casus.inzien': ['wijkcoach', 'procesmanager', 'partner', 'zvh', 'tafelcoordinator'],
  'casus.afschalen': ['procesmanager'],
  'casus.overdragen': ['wijkcoach', 'procesmanager', 'partner', 'zvh'],
  'casus.overnemen': ['procesmanager'],
  'casus.sturen': ['wijkcoach', 'procesmanager', 'partner', 'zvh'],
  'rodeknop.beantwoorden': ['zvh'],
  'rodeknop.drukken': ['wijkcoach', 'procesmanager', 'partner'],
  'aanmelding.indienen': ['wijkcoach', 'procesmanager', 'partner', 'zvh'],
  'aanmelding.volgen': ['wijkcoach', 'procesmanager', 'partner', 'zvh'],
  'aanmelding.akkoord': ['procesmanager'],
  'aanmelding.behandelen': ['zvh', 'tafelcoordinator'],
  'bijeenkomst.beheren': ['zvh', 'tafelcoordinator'],
  // The calendar: the themadagen, and for who works at the tables their meetings too.
  'agenda.inzien': [...aanDeTafels, 'redacteur'],
  'bijeenkomst.inzien': aanDeTafels,
  'smoelenboek.gebruiken': aanDeTafels,
  'overleg.besluiten': ['bestuur'],
  'overleg.inzien': ['zvh', 'procesmanager', 'bestuur'],
  'overleg.organiseren': ['zvh'],
  'overleg.voorbereiden': ['zvh', 'procesmanager'],
  'landelijk.registreren': ['procesmanager', 'zvh', 'bestuur'],
  'signalen.inzien': ['zvh', 'portefeuillehouder'],
  'signalen.opvolgen': ['portefeuillehouder'],
  'terugkoppeling.inzien': ['procesmanager', 'zvh', 'bestuur', 'portefeuillehouder'],
  'terugkoppeling.schrijven': ['procesmanager', 'bestuur'],
  'termijnen.beheren': ['zvh', 'tafelcoordinator'],
  'terugmelding.cijfers': ['procesmanager', 'tafelcoordinator', 'zvh', 'bestuur', 'portefeuillehouder'],
  'uitleg.geven': ['procesmanager', 'zvh', 'tafelcoordinator'],
  'accounts.beheren': ['beheerder'],
  'berichten.beheren': ['beheerder'],
  'inhoud.importeren': ['procesmanager', 'zvh', 'redacteur', 'beheerder'],
  'inhoud.redigeren': ['procesmanager', 'tafelcoordinator', 'zvh', 'redacteur'],
  'casus.bewaren': ['procesmanager', 'zvh'],
  'inwonerverzoek.invoeren': ['procesmanager', 'zvh', 'auditor'],
  'bewaartermijnen.beheren': ['beheerder'],
  'logboek.casus': ['procesmanager', 'zvh'],
  'logboek.inzien': ['auditor'],
  'account.eigen': roles,
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

/** Whether this role holds the permission. Unknown roles hold none. */
export const may = (rol: Role, permission: Permission): boolean =>
  (permissions[permission] as readonly Role[]).includes(rol)
