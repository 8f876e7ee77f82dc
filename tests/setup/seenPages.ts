import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

/** Which addresses axe looked at in this run; a file, because every worker is a process of its own. */
const folder = 'test-results'
const file = `${folder}/axe.txt`

export function forgetSeenPages(): void {
  mkdirSync(folder, { recursive: true })
  rmSync(file, { force: true })
}

export const noteSeenPage = (path: string): void => appendFileSync(file, `${path}\n`)

export const seenPages = (): readonly string[] =>
  existsSync(file) ? [...new Set(readFileSync(file, 'utf8').trim().split('\n'))] : []
