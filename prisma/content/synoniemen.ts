import type { SynoniemInhoud } from '@/domain/kennis/inhoud'

type SynoniemSeed = { readonly slug: string; readonly naam: string; readonly inhoud: SynoniemInhoud }

const groepen: readonly (readonly [slug: string, ...woorden: string[]])[] = [
  ['zvh', 'zvh', 'veiligheidshuis', 'veiligheidshuizen', 'zorg- en veiligheidshuis'],
  ['rdm', 'rdm', 'doorzettingsmacht', 'doorzettingskracht'],
  ['ggz', 'ggz', 'psychiatrie', 'psychiatrisch', 'psychisch', 'geestelijke gezondheidszorg'],
  ['verslaving', 'verslaving', 'verslaafd', 'alcohol', 'drugs', 'middelengebruik'],
  ['lvb', 'lvb', 'lvg', 'vb', 'vg', 'verstandelijke beperking', 'zwakbegaafd'],
  ['crisis', 'crisis', 'spoed', 'acuut', 'noodgeval', 'crisiszorg', 'crisisteam', 'crisisdienst'],
  ['wachttijd', 'wachttijd', 'wachtlijst', 'wachten', 'wachttijden', 'wachtlijsten'],
  ['huisarts', 'huisarts', 'dokter'],
  ['clientondersteuning', 'cliëntondersteuning', 'cliëntondersteuner', 'oco', 'onafhankelijke ondersteuning'],
  ['inwoner', 'inwoner', 'cliënt', 'patiënt', 'zorgvrager', 'burger'],
  ['wijkteam', 'wijkteam', 'sociaal wijkteam', 'buurtteam'],
  ['wijkcoach', 'wijkcoach', 'wijkconsulent', 'wijkcoaches', 'casusregisseur'],
  ['opschalen', 'opschalen', 'escaleren', 'doorverwijzen', 'hogerop'],
  ['afschalen', 'afschalen', 'terugleggen', 'nazorg'],
  ['bestuurder', 'bestuurder', 'burgemeester', 'wethouder', 'bestuurlijk'],
  [
    'escalatieoverleg',
    'escalatieoverleg',
    'bestuurlijk overleg',
    'overleg bestuurders',
    'burgemeester overleg',
    'wethouder overleg',
  ],
  ['delen', 'delen', 'privacy', 'avg', 'gegevens', 'informatiedeling', 'beroepsgeheim'],
  ['fg', 'fg', 'functionaris gegevensbescherming', 'privacyfunctionaris'],
  ['overlast', 'overlast', 'veiligheid', 'crimineel', 'criminaliteit', 'gevaar'],
  ['aanmelden', 'aanmelden', 'aanmelding', 'indienen', 'inbrengen', 'melden'],
  ['contact', 'contact', 'mail', 'e-mail', 'mailadres', 'e-mailadres', 'telefoonnummer', 'adres'],
  ['ervaringsdeskundige', 'ervaringsdeskundige', 'ervaringsdeskundigheid', 'ervaringswerker'],
  ['begrippen', 'begrippen', 'afkorting', 'afkortingen', 'woordenlijst', 'betekenis'],
  ['vragen', 'vragen', 'faq', 'q&a', 'veelgestelde vragen'],
  ['papier', 'papier', 'pdf', 'printen', 'afdrukken', 'poster'],
  ['trede', 'trede', 'treden', 'escalatieladder', 'ladder', 'escalatiemodel'],
  ['wlz', 'wlz', 'langdurige zorg', 'zorgkantoor', 'menzis'],
  ['topx', 'topx', 'top x', 'ketencasusoverleg', 'keten casus overleg'],
  ['levensloop', 'levensloop', 'levensloopaanpak', 'transfore'],
  ['transfertafel', 'transfertafel', 'triagetafel', 'transfermechanisme', 'triage'],
  ['hoogcomplex', 'hoogcomplex', 'hoog complex', 'complexe ggz', 'pro persona', 'propersona'],
]

/** Words that mean the same to somebody who searches; a redacteur adds what people type in vain. */
export const synoniemen: readonly SynoniemSeed[] = groepen.map(([slug, ...woorden]) => ({
  slug,
  naam: woorden[0] ?? slug,
  inhoud: { woorden },
}))
