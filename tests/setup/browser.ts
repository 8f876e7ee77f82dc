import { existsSync } from 'node:fs'

export type Browser = { readonly path: string; readonly args: readonly string[] }

/**
 * The Chromium of this machine when it has one, otherwise the one that comes inside an npm package. Rather the one without a
 * window: the same engine, and one and a half times as fast.
 */
export async function findBrowser(): Promise<Browser> {
  const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => existsSync(path),
  )
  if (installed) return { path: installed, args: [] }
  const { default: packaged } = await import('@sparticuz/chromium')
  return {
    path: await packaged.executablePath(),
    args: packaged.args.filter((arg) => !arg.startsWith('--headless')),
  }
}
