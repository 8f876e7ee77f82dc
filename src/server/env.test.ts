import { describe, expect, it } from 'vitest'
import { parseEnv } from './env'

const good = { DATABASE_URL: 'postgres://portaal:x@127.0.0.1:5432/portaal', PORTAAL_GEHEIM: 'x'.repeat(32) }

describe('parseEnv', () => {
  it('fills in what is not set, and reads an empty setting as not set', () => {
    expect(parseEnv({ ...good, PORT: '', SMTP_URL: '' })).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      PORTAAL_URL: 'http://localhost:3000',
      PORTAAL_DEMO: false,
    })
  })

  it.each([
    ['PORT', 'veel'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://x'],
    ['DATABASE_URL', undefined],
    ['PORTAAL_GEHEIM', 'te-kort'],
    ['PORTAAL_URL', 'portaal.example.nl'],
    ['SMTP_URL', 'http://mail'],
    ['TRUST_PROXY', 'misschien'],
    ['PORTAAL_BEHEERDER', 'iemand'],
    ['OIDC_ISSUER', 'https://inloggen.example.nl'],
    ['OIDC_AMR', ','],
    ['ACCOUNT_ONGEBRUIKT_MAANDEN', '0'],
  ])('stops with a sentence that names %s when it is %s', (name, value) => {
    expect(() => parseEnv({ ...good, [name]: value })).toThrow(name)
  })

  it('says which values a setting may have', () => {
    expect(() => parseEnv({ ...good, TRUST_PROXY: 'misschien' })).toThrow(
      'TRUST_PROXY heeft geen geldige waarde. Kies uit: ja, nee.',
    )
    expect(() => parseEnv({ ...good, LOG_LEVEL: 'hard' })).toThrow(
      'Kies uit: debug, info, warn, error, silent.',
    )
  })

  it('names everything that is wrong at once', () => {
    expect(() => parseEnv({ PORT: 'veel' })).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*PORTAAL_GEHEIM/)
  })
})
