/** Why a password is not good enough, with what helps. */
export const zwakWachtwoord = {
  'te-kort': 'Dit wachtwoord is te kort. Gebruik minstens 12 tekens, bijvoorbeeld vier losse woorden.',
  'te-makkelijk':
    'Dit wachtwoord is te makkelijk te raden. Gebruik vier losse woorden die niets met u of uw werk te maken hebben.',
} as const

/** The same for a wrong code, a used one, and one code too many. */
export const codeOnjuist =
  'Deze code klopt niet, of is al gebruikt. Wacht op een nieuwe code in uw app en vul die in. Na te veel fouten moet u een kwartier wachten.'

/** What helps to choose a password. */
export const wachtwoordHint =
  'Minstens 12 tekens. Goed te onthouden en moeilijk te raden: vier losse woorden, zoals fiets-kachel-wolk-hamer. Kies uw eigen woorden.'
