import { type Browser, chromium } from 'playwright'
import { findBrowser } from '../../setup/browser'

export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const { path, args } = await findBrowser()
  const browser = await chromium.launch({
    executablePath: path,
    args: [
      ...args,
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}
