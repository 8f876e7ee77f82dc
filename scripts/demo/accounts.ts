import type { Role } from '@/domain/access/role'
import type { Rol } from '@/domain/routering/situatie'

type DemoOrganisatie = { readonly naam: string; readonly soort: Rol; readonly gemeenteCode: string | null }

export type DemoAccount = {
  readonly email: string
  readonly naam: string
  readonly rol: Role
  readonly organisatie: DemoOrganisatie
  readonly tafels?: readonly string[]
}

const gemeente = (naam: string, gemeenteCode: string, soort: Rol): DemoOrganisatie => ({
  naam,
  soort,
  gemeenteCode,
})
const partner = (naam: string, soort: Rol): DemoOrganisatie => ({ naam, soort, gemeenteCode: null })

const zvh = partner('Zorg- en Veiligheidshuis Twente (demo)', 'zvh')
const zvhTafels = ['topx', 'levensloopaanpak', 'bestuurlijk-escalatieoverleg']

/** The invented people of the demo; the names are functions, never persons. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    email: 'wijkcoach.enschede@demo.test',
    naam: 'Wijkcoach Enschede',
    rol: 'wijkcoach',
    organisatie: gemeente('Gemeente Enschede, wijkteam (demo)', 'GM0153', 'wijkcoach'),
  },
  {
    email: 'wijkcoach.almelo@demo.test',
    naam: 'Wijkcoach Almelo',
    rol: 'wijkcoach',
    organisatie: gemeente('Gemeente Almelo, wijkteam (demo)', 'GM0141', 'wijkcoach'),
  },
  {
    email: 'procesmanager.enschede@demo.test',
    naam: 'Procesmanager gemeente Enschede',
    rol: 'procesmanager',
    organisatie: gemeente('Gemeente Enschede (demo)', 'GM0153', 'procesmanager-gemeente'),
  },
  {
    email: 'procesmanager.almelo@demo.test',
    naam: 'Procesmanager gemeente Almelo',
    rol: 'procesmanager',
    organisatie: gemeente('Gemeente Almelo (demo)', 'GM0141', 'procesmanager-gemeente'),
  },
  {
    email: 'zvh@demo.test',
    naam: 'Procesmanager ZVH, eerste',
    rol: 'zvh',
    organisatie: zvh,
    tafels: zvhTafels,
  },
  {
    email: 'zvh2@demo.test',
    naam: 'Procesmanager ZVH, tweede',
    rol: 'zvh',
    organisatie: zvh,
    tafels: zvhTafels,
  },
  {
    email: 'huisarts@demo.test',
    naam: 'Huisarts',
    rol: 'partner',
    organisatie: partner('Huisartsenpraktijk De Proef (demo)', 'huisarts'),
  },
  {
    email: 'ggz@demo.test',
    naam: 'Behandelaar ggz',
    rol: 'partner',
    organisatie: partner('Ggz-instelling Voorbeeld (demo)', 'ggz-aanbieder'),
  },
  {
    email: 'clientondersteuner@demo.test',
    naam: 'Cliëntondersteuner',
    rol: 'partner',
    organisatie: partner('Cliëntondersteuning Voorbeeld (demo)', 'clientondersteuner'),
  },
  {
    email: 'triagetafel@demo.test',
    naam: 'Coördinator Triage & Transfertafel',
    rol: 'tafelcoordinator',
    organisatie: partner('Triage & Transfertafel (demo)', 'ggz-aanbieder'),
    tafels: ['triage-transfertafel'],
  },
  {
    email: 'zorgkantoor@demo.test',
    naam: 'Coördinator tafels zorgkantoor',
    rol: 'tafelcoordinator',
    organisatie: partner('Zorgkantoor Voorbeeld (demo)', 'zorgverzekeraar'),
    tafels: ['regiotafel-wlz-ggz', 'crisis-ondersteuningsteam'],
  },
  {
    email: 'hoogcomplex@demo.test',
    naam: 'Coördinator Regio OostNL hoogcomplex',
    rol: 'tafelcoordinator',
    organisatie: partner('Bovenregionale tafel Voorbeeld (demo)', 'ggz-aanbieder'),
    tafels: ['hoogcomplex-oostnl'],
  },
  {
    email: 'bestuur.enschede@demo.test',
    naam: 'Bestuurssecretaris Enschede',
    rol: 'bestuur',
    organisatie: gemeente('Gemeentebestuur Enschede (demo)', 'GM0153', 'procesmanager-gemeente'),
  },
  {
    email: 'bestuur.almelo@demo.test',
    naam: 'Bestuurssecretaris Almelo',
    rol: 'bestuur',
    organisatie: gemeente('Gemeentebestuur Almelo (demo)', 'GM0141', 'procesmanager-gemeente'),
  },
  {
    email: 'portefeuillehouder@demo.test',
    naam: 'Regionale portefeuillehouder',
    rol: 'portefeuillehouder',
    organisatie: partner('Stuurgroep Zorg, Veiligheid en Straf (demo)', 'andere-partner'),
  },
  { email: 'redacteur@demo.test', naam: 'Redacteur', rol: 'redacteur', organisatie: zvh },
  { email: 'beheerder@demo.test', naam: 'Beheerder', rol: 'beheerder', organisatie: zvh },
  {
    email: 'auditor@demo.test',
    naam: 'Auditor (FG)',
    rol: 'auditor',
    organisatie: gemeente('Functionaris Gegevensbescherming (demo)', 'GM0153', 'procesmanager-gemeente'),
  },
]
