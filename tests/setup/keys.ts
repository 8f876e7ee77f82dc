const key = (text: string): string => Buffer.from(text.padEnd(32, '.')).toString('base64')

/** Keys that guard nothing: every test and measurement seals with the same ones. */
export const testKeys = `proef ${key('alleen voor de tests')},zoek ${key('zoeken in de tests')}`
