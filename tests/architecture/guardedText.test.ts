import { describe, expect, it } from 'vitest'
import { filesOf } from './declaredAccess'

/** Texts of forms that need no guard, each looked at: what they are, and why nobody is described there. */
const withoutGuard: Readonly<Record<string, string>> = {
  'account/schema.ts huidig': 'a code of the second factor, not kept',
  'accounts/schema.ts zoek': 'searches accounts of professionals',
  'accounts/schema.ts vanaf': 'a place in a list',
  'aanmeldingen/behandelaar/schema.ts datum': 'a date',
  'aanmeldingen/behandelaar/schema.ts tijd': 'a time',
  'aanmeldingen/bijeenkomsten/ritmeSchema.ts organisatie': 'an organisation',
  'aanmeldingen/bijeenkomsten/ritmeSchema.ts functie': 'the function of a professional',
  'aanmeldingen/escalatieoverleg/uitnodigen/schema.ts tijd': 'a time',
  'casus/schema.ts catchall': 'closed answers of the wegwijzer, read by their own schema',
  'logboek/schema.ts preprocess': 'what the auditor looks for, not kept',
  'melden/schema.ts pad': 'the page that somebody was reading',
  'redactie/importeren/schema.ts object': 'contacts of gemeenten, read row by row',
  'redactie/zoekvragen/schema.ts object': 'words that were kept already, to take away',
  'redactie/schema.ts toelichting': 'about a public text',
  'smoelenboek/schema.ts email': 'the work address of the person who types it',
  'smoelenboek/schema.ts zoek': 'searches colleagues',
  'smoelenboek/schema.ts programma': 'a national programme to search by',
  'smoelenboek/schema.ts functie': 'the own function of the person who types it',
  'smoelenboek/schema.ts pipe': 'the own function and work of the person who types it',
  'smoelenboek/schema.ts array': 'national programmes that the person who types them takes part in',
  'toegang/schema.ts token': 'a key from a mail',
  'uitnodiging/schema.ts token': 'a key from a mail',
  'werklijst/schema.ts preprocess': 'what a reviewer looks for, not kept',
}

/** Every bare text in the schema of a form: `file field`. */
function bareTexts(file: string, code: string): string[] {
  return code.split('\n').flatMap((line) => {
    if (!/\bz\s*\.string\(\)/.test(line)) return []
    const field = /^\s*(\w+): /.exec(line)?.[1] ?? /\.(\w+)\(.*z\.string/.exec(line)?.[1] ?? line.trim()
    return [`${file.replace('src/features/', '')} ${field}`]
  })
}

const schemas = filesOf((file) => /^src\/features\/.*[sS]chema\.ts$/.test(file))

describe('free text of a form', () => {
  it('goes through guardedText, or somebody looked at it', () => {
    const found = schemas.flatMap(({ file, code }) => bareTexts(file, code))
    expect(schemas.length).toBeGreaterThan(20)
    expect(found.filter((each) => !(each in withoutGuard))).toEqual([])
  })

  it('is guarded in every feature in which people write about a casus', () => {
    const guarded = schemas.filter(({ code }) => /guardedText\(/.test(code)).map(({ file }) => file)
    for (const part of [
      'behandelaar',
      'procesmanager',
      'uitleg',
      'rodeKnop',
      'overdracht',
      'sturen',
      'landelijk',
      'signalen',
      'terugkoppeling',
      'afspraken',
      'besluit',
      'uitkomst',
      'schalen',
      'bewaren',
      'uitnodiging',
    ])
      expect(
        guarded.some((file) => file.includes(`/${part}/`)),
        part,
      ).toBe(true)
  })

  it('fires on a bare text', () => {
    expect(bareTexts('src/features/x/schema.ts', '  notitie: z.string().max(500),')).toEqual([
      'x/schema.ts notitie',
    ])
  })
})
