import { beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { stappen } from '@/domain/aanmelding/formulier/formulier'
import { declarationOf } from '@/server/declaredAccess'
import { fieldNames, formFor } from '../matrix/form'
import { filesOf } from './declaredAccess'

const sentId = '11111111-1111-4111-8111-111111111111'

type Form = { readonly name: string; readonly schema: z.ZodType }

/** Fields that take such a text and need not refuse it, each looked at: nothing of them is about a casus. */
const looked: Readonly<Record<string, string>> = {
  'account/actions.ts *': 'passwords and codes of the person who is signed in',
  'accounts/actions.ts *': 'names of professionals and organisations',
  'melden/actions.ts meldAction pad': 'a path of the portal without ids, anything else is the start page',
  'redactie/actions.ts *': 'public texts, seen before they are published',
  'redactie/nieuwsbrief/actions.ts *': 'public texts, seen before they are sent',
  'smoelenboek/actions.ts *': 'the work of the person who types it, and how colleagues reach that person',
  'termijnen/actions.ts *': 'public terms of a table',
  'toegang/actions.ts *': 'passwords and codes of somebody who signs in',
  'uitnodiging/actions.ts beantwoordAction token': 'a key from a mail',
  'terugkoppeling/actions.ts bewaarAction verder': 'one of two words, anything else is the second',
  'aanmeldingen/behandelaar/actions.ts agendeerAction datum': 'a date, read only with another moment',
  'aanmeldingen/behandelaar/actions.ts agendeerAction tijd': 'a time, read only with another moment',
}

type Dynamic = { readonly posted: Readonly<Record<string, unknown>>; readonly fields: readonly string[] }

/** Forms whose fields the schema only knows while reading: what is posted beside them, and which they are. */
const dynamic: Readonly<Record<string, readonly Dynamic[]>> = {
  bewaarStapAction: stappen.map(({ id, velden }) => ({
    posted: {
      id: sentId,
      richting: 'vorige',
      stap: id,
      // A question that is only put after some other answer.
      ...Object.fromEntries(
        velden.flatMap(({ alleenAls }) => (alleenAls ? [[alleenAls.veld, alleenAls.waarden[0]]] : [])),
      ),
    },
    fields: velden.filter(({ soort }) => soort.endsWith('tekst')).map(({ naam }) => naam),
  })),
  stelRitmeInAction: [
    {
      posted: { tafel: 'topx', soort: 'datums', duur: '60', tijd: '', plaats: '', link: '', plekken: '' },
      fields: ['organisatie-0', 'functie-0', 'plaats'],
    },
  ],
}

const sent = { id: sentId, gezien: { date: new Date(), number: 1 } }

/** What nobody may leave in a text about somebody: blocked, whatever is confirmed. */
const somebody = 'Bel 06 12345678 over 111222333'

async function formsOf(file: string): Promise<Form[]> {
  const module: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ `../../${file}`)
  return Object.entries(module).flatMap(([name, value]) => {
    const schema = typeof value === 'function' ? declarationOf(value)?.schema : undefined
    return schema
      ? [{ name: `${file.replace('src/features/', '')} ${name}`, schema: schema as z.ZodType }]
      : []
  })
}

/** The fields of a form that let it through: an objection at another field says nothing about this one. */
function openFields({ name, schema }: Form): string[] {
  const [file = '', action = ''] = name.split(' ')
  const fixed = { posted: Object.fromEntries(formFor(schema, sent)), fields: fieldNames(schema) }
  return [fixed, ...(dynamic[action] ?? [])].flatMap(({ posted, fields }) =>
    fields.flatMap((field) => {
      const read = schema.safeParse({ ...posted, [field]: somebody })
      const refused = read.error?.issues.some(({ path }) => path[0] === field) ?? false
      return refused || `${file} *` in looked ? [] : [`${name} ${field}`]
    }),
  )
}

let forms: Form[]
beforeAll(async () => {
  process.env.DATABASE_URL ??= 'postgres://wordt-niet-geopend'
  process.env.PORTAAL_GEHEIM ??= 'alleen-voor-deze-test'.padEnd(32, '-')
  const files = filesOf((file) => /\/actions\.ts$/.test(file)).map(({ file }) => file)
  forms = (await Promise.all(files.map(formsOf))).flat()
})

describe('every field of every form', () => {
  it('refuses what points to somebody, or somebody looked at it', () => {
    expect(forms.length).toBeGreaterThan(60)
    expect(forms.flatMap(openFields).filter((field) => !(field in looked))).toEqual([])
  })

  it('is probed, also where the schema makes the fields', () => {
    const parts = Object.values(dynamic).flat()
    expect(parts.flatMap(({ fields }) => fields).length).toBeGreaterThan(10)
    for (const action of Object.keys(dynamic)) {
      const schema = forms.find(({ name }) => name.endsWith(` ${action}`))?.schema
      for (const { posted } of dynamic[action] ?? [])
        expect(schema?.safeParse(posted).error?.issues ?? [], action).toEqual([])
    }
  })
})
