import { describe, expect, it } from 'vitest'
import { filesOf } from './declaredAccess'

/** Forms that give nothing back after an ended session, each looked at. */
const looked: Readonly<Record<string, string>> = {
  'account/components/AppPagina.tsx': 'a code that is over by then',
  'account/components/HerstelcodesPagina.tsx': 'a password',
  'account/components/WachtwoordPagina.tsx': 'passwords',
  'agenda/components/AbonnementPagina.tsx': 'which tables, one press to choose again',
  'bewaren/components/BewaartermijnPagina.tsx': 'one box, to be ticked after looking again',
  'toegang/components/CodePagina.tsx': 'before there is a session',
  'toegang/components/InstelPagina.tsx': 'before there is a session',
  'toegang/components/KiesWachtwoordPagina.tsx': 'before there is a session',
  'toegang/components/LoginForm.tsx': 'before there is a session',
  'toegang/components/VergetenPagina.tsx': 'before there is a session',
  'uitnodiging/components/AntwoordForm.tsx': 'without a session',
}

const field =
  /<(?:TextField|TextArea|GuardedText|RadioGroup|CheckboxGroup|Select|DateField|\w*Velden|\w*Reden|\w*Keuze)\b/
const form = /<ActionForm\b(?<head>[\s\S]*?[^=])>\n?(?<body>[\s\S]*?)<\/ActionForm>/g

const forgetful = filesOf((file) => file.startsWith('src/features/') && file.endsWith('.tsx'))
  .filter(({ code }) =>
    [...code.matchAll(form)].some(
      ({ groups }) => field.test(groups?.body ?? '') && !/\btyped=/.test(groups?.head ?? ''),
    ),
  )
  .map(({ file }) => file.replace('src/features/', ''))

describe('a form', () => {
  it('gives back what was typed when the session ended meanwhile, or somebody looked at it', () => {
    expect(forgetful.sort()).toEqual(Object.keys(looked).sort())
  })
})
