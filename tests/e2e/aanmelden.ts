import { expect, type Page } from 'playwright/test'
import { heading, press } from './fixtures'

/** Leads a wijkcoach to TopX: nuisance, more than one leefgebied, and the surroundings suffer. */
const answers: readonly (readonly [question: RegExp, choice: string])[] = [
  [/direct gevaar/, 'Nee'],
  [/Hoe oud/, '18 jaar of ouder'],
  [/Waar loopt u vast/, 'Het is onveilig, voor de inwoner of voor anderen'],
  [/Wat is al geprobeerd/, 'Overleg in de gemeente'],
  [/plotseling/, 'Nee'],
  [/meer leefgebieden/, 'Ja'],
  [/gezin of de buurt/, 'Ja'],
  [/samen nodig/, 'Ja'],
]

/** From "Mijn casussen" to the advice: TopX. Every other question gets the last choice, "weet ik niet". */
export async function toAdvice(page: Page): Promise<void> {
  await page.goto('/casussen/nieuw')
  await press(page, 'Start een casus')
  await expect(heading(page)).toHaveText('Is er nu direct gevaar voor iemand?')
  while (!page.url().endsWith('/advies')) {
    await answer(page)
    await press(page, 'Volgende')
  }
}

async function answer(page: Page): Promise<void> {
  const question = (await heading(page).textContent()) ?? ''
  const choices = page.locator('.keuzes input')
  const choice = answers.find(([pattern]) => pattern.test(question))?.[1]
  if (choice) await page.getByLabel(choice, { exact: true }).check()
  else if ((await choices.count()) > 0) await choices.last().check()
}

const stappen = [
  'Uw vraag',
  'De situatie',
  'Wat er al is gedaan',
  'Risico’s',
  'De inwoner en de regie',
] as const

/** Fills the questions of the step that is on the screen. */
export async function fillStep(page: Page): Promise<void> {
  const fill = (label: string, text: string) => page.getByRole('textbox', { name: label }).fill(text)
  const check = (label: string) => page.getByLabel(label, { exact: true }).check()
  const choose = (question: string, label: string) =>
    page.getByRole('group', { name: question }).getByLabel(label, { exact: true }).check()
  const steps: Record<string, () => Promise<void>> = {
    'Uw vraag': async () => {
      await check('30 tot en met 39 jaar')
      await fill('Wat is uw vraag', 'Welke aanpak past bij deze verzonnen inwoner?')
      await fill('Wat moet er veranderen', 'Rust in de flat, en hulp die blijft.')
      await fill('Wat wil de inwoner zelf', 'Een eigen plek.')
    },
    'De situatie': async () => {
      await fill('Wat is er aan de hand', 'Verzonnen voorbeeld. De inwoner drinkt veel en de buren klagen.')
      await check('Wonen')
      await check('Weet ik niet')
    },
    'Wat er al is gedaan': async () => {
      await fill('Wat is er al geprobeerd', 'Overleg in de gemeente, zonder resultaat.')
      await fill('Wie zijn er nu betrokken', 'Wijkcoach, huisarts, woningcorporatie.')
      await fill('Wie moet er aan tafel zitten', 'Een behandelaar van de verslavingszorg.')
    },
    'Risico’s': async () => {
      await check('De komende maand')
      await fill('Wat kan er misgaan', 'De inwoner raakt de woning kwijt.')
    },
    'De inwoner en de regie': async () => {
      await choose('Weet de inwoner van deze aanmelding?', 'Ja')
      await choose('Is de inwoner het eens', 'Ja')
      await check('Nee, maar het is wel aangeboden')
      await choose('Weet de procesmanager gemeente', 'Ja')
    },
  }
  await steps[(await heading(page).textContent()) ?? '']?.()
}

/** From the first step to the page where everything is checked. */
export async function fillForm(page: Page): Promise<void> {
  for (const [index, titel] of stappen.entries()) {
    await expect(heading(page)).toHaveText(titel)
    await expect(page).toHaveTitle(new RegExp(`stap ${index + 1} van 6`))
    await fillStep(page)
    await press(page, 'Volgende')
  }
  await expect(page).toHaveTitle(/stap 6 van 6/)
  await press(page, 'Volgende')
  await expect(heading(page)).toHaveText('Controleer uw aanmelding')
}
