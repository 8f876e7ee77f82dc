import type { Metadata } from 'next'
import { DemoLogin } from '@/features/toegang/components/DemoLogin'
import { LoginForm } from '@/features/toegang/components/LoginForm'
import { OrganisatieLogin } from '@/features/toegang/components/OrganisatieLogin'
import { listDemoAccounts, loginOrganisatie } from '@/features/toegang/queries'
import { ownPath } from '@/features/toegang/schema'
import { Alert } from '@/ui/Alert'

// The form owns the title, so that it can say "Fout:".
export const metadata: Metadata = { title: null }

type Props = { searchParams: Promise<{ terug?: string; verlopen?: string }> }

export default async function InloggenPage({ searchParams }: Props) {
  const { terug, verlopen } = await searchParams
  const next = ownPath.parse(terug)
  return (
    <>
      <h1>Inloggen</h1>
      {verlopen === 'ja' && (
        <Alert kind="info" title="Uw sessie is verlopen">
          <p>Log opnieuw in. Wat u had getypt, staat daarna weer op de pagina.</p>
        </Alert>
      )}
      <OrganisatieLogin naam={loginOrganisatie()} terug={next} />
      <LoginForm terug={next} />
      <DemoLogin accounts={await listDemoAccounts()} terug={next} />
    </>
  )
}
