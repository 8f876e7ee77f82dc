import { defineConfig } from 'playwright/test'
import { findBrowser } from './tests/setup/browser'
import { portalUrl } from './tests/setup/portal'

const browser = await findBrowser()

export default defineConfig({
  testDir: 'tests/e2e',
  // Emptied at the start; the reports of the other tests stand beside it.
  outputDir: 'test-results/browser',
  globalSetup: './tests/setup/startPortal.ts',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // The outage stops the portal for everyone, so it comes alone; after all of them it is known which pages were looked at.
  projects: [
    { name: 'gewoon', testIgnore: /uitval|volledig/ },
    { name: 'uitval', testMatch: /uitval/, dependencies: ['gewoon'] },
    { name: 'volledig', testMatch: /volledig/, dependencies: ['uitval'] },
  ],
  use: {
    baseURL: portalUrl,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // A trace films every step of every test: on two cores that takes longer than the tests themselves.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.path,
      args: [
        ...browser.args,
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
