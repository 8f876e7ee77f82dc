import type { Geval } from './gevallen'
import {
  alleChecks,
  bekend,
  bemiddeld,
  geenPlek,
  gevaarlijk,
  ggz,
  hoogcomplex,
  huisarts,
  na,
  plekHoudtNiet,
  veilig,
  wijkcoach,
} from './situaties'

/** The same trade, after a table has seen the casus. */
export const gevallenNaEenTafel: readonly Geval[] = [
  [
    'Na Triagetafel zonder oplossing, criteria open',
    { ...wijkcoach, ...geenPlek, ...na(['triage-transfertafel', 'geen-oplossing']) },
  ],
  [
    'Na Triagetafel zonder oplossing, te licht',
    {
      ...wijkcoach,
      ...geenPlek,
      hoogcomplex: hoogcomplex(2, 4),
      ...na(['triage-transfertafel', 'geen-oplossing']),
    },
  ],
  [
    'Na Triagetafel zonder oplossing, alle zeven',
    {
      ...wijkcoach,
      ...bemiddeld,
      hoogcomplex: hoogcomplex(7),
      ...na(['triage-transfertafel', 'geen-oplossing']),
    },
  ],
  [
    'Triagetafel: partijen kwamen er niet uit',
    { ...ggz, ...geenPlek, ...na(['triage-transfertafel', 'niet-samen-uitgekomen']) },
  ],
  [
    'Triagetafel: advies niet uitgevoerd',
    {
      ...ggz,
      vraag: ['wachttijd'],
      hoogcomplex: hoogcomplex(0, 7),
      ...na(['triage-transfertafel', 'advies-niet-uitgevoerd']),
    },
  ],
  ['Triagetafel loopt nog', { ...ggz, vraag: ['wachttijd'], ...na(['triage-transfertafel', 'loopt']) }],
  [
    'Triagetafel loste op, nieuwe vraag',
    { ...ggz, vraag: ['wachttijd'], ...na(['triage-transfertafel', 'opgelost']) },
  ],
  ['Hoogcomplex zonder oplossing', { ...ggz, ...geenPlek, ...na(['hoogcomplex-oostnl', 'geen-oplossing']) }],
  [
    'Hoogcomplex zonder oplossing, ernstig gevaar',
    {
      ...ggz,
      hoogcomplex: hoogcomplex(7),
      ...bemiddeld,
      ...geenPlek,
      ...na(['hoogcomplex-oostnl', 'geen-oplossing']),
    },
  ],
  [
    'TopX zonder oplossing',
    {
      ...wijkcoach,
      vraag: ['onveiligheid'],
      veiligheid: { ...gevaarlijk, gebiedsgebonden: 'ja' },
      ...na(['topx', 'geen-oplossing']),
    },
  ],
  [
    'Levensloopaanpak zonder oplossing',
    {
      ...bekend,
      rol: 'procesmanager-gemeente',
      veiligheid: gevaarlijk,
      ...na(['levensloopaanpak', 'geen-oplossing']),
    },
  ],
  [
    'Regiotafel zonder oplossing',
    { ...plekHoudtNiet, regiotafel: alleChecks, ...na(['regiotafel-wlz-ggz', 'geen-oplossing']) },
  ],
  [
    'Crisisteam zonder oplossing, weer crisis',
    {
      ...huisarts,
      plotseling: 'gezondheid',
      hulp: ['wlz'],
      ...na(['crisis-ondersteuningsteam', 'geen-oplossing']),
    },
  ],
  [
    'Psychiatrie, verslaving en lvb, na de Triagetafel',
    {
      ...wijkcoach,
      ...geenPlek,
      problematiek: ['psychiatrie', 'verslaving', 'lvb'],
      ...na(['triage-transfertafel', 'geen-oplossing']),
    },
  ],
  [
    'Psychiatrie, verslaving en lvb, nog geen tafel',
    { ...wijkcoach, ...geenPlek, problematiek: ['psychiatrie', 'verslaving', 'lvb'] },
  ],
  ['Doorbraak gevraagd, nog geen tafel', { ...wijkcoach, vraag: ['doorbraak'], veiligheid: veilig }],
  [
    'Doorbraak gevraagd, alle zeven criteria',
    { ...bekend, rol: 'zvh', vraag: ['doorbraak'], ...bemiddeld, hoogcomplex: hoogcomplex(7) },
  ],
  ['Doorbraak na TopX', { ...wijkcoach, vraag: ['doorbraak'], ...na(['topx', 'advies-niet-uitgevoerd']) }],
  [
    'Politie, partijen kwamen er niet uit bij TopX',
    { ...bekend, rol: 'politie', vraag: ['onveiligheid'], ...na(['topx', 'niet-samen-uitgekomen']) },
  ],
  [
    'Trede 3 loopt, en hoogcomplex bood niets',
    {
      ...wijkcoach,
      ...geenPlek,
      ...na(['hoogcomplex-oostnl', 'geen-oplossing'], ['bestuurlijk-escalatieoverleg', 'loopt']),
    },
  ],
  [
    'Trede 3 zonder oplossing',
    { ...wijkcoach, ...geenPlek, ...na(['bestuurlijk-escalatieoverleg', 'geen-oplossing']) },
  ],
  [
    'Trede 3: advies niet uitgevoerd',
    { ...wijkcoach, ...na(['bestuurlijk-escalatieoverleg', 'advies-niet-uitgevoerd']) },
  ],
]
