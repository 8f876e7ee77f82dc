import { adviseer } from '@/domain/routering/adviseer'
import { uitkomstTeksten } from '@/domain/routering/uitkomsten'
import { listOndersteuners, listOverlegtafels } from '@/features/overlegtafels/queries'
import { PubliekShell } from '@/features/toegang/components/PubliekShell'
import { AdviesPagina } from '@/features/wegwijzer/components/AdviesPagina'
import { VraagPagina } from '@/features/wegwijzer/components/VraagPagina'
import { alsGepost } from '@/features/wegwijzer/schema'
import { type Adviesstap, type Vraagstap, volgendeStap } from '@/features/wegwijzer/stap'
import { getZvh } from '@/server/content/zvh'
import { readPostedForm } from '@/server/frontDoor/formPages'
import { definePage, type ShownBy } from '@/server/page'
import { HeadTitle } from '@/ui/HeadTitle'
import { inhoudVoor } from '@/ui/routering/routeinhoud'

/** Only the front door comes here, with what was posted to /wegwijzer. */
export const getServerSideProps = definePage('openbaar', async ({ headers }) => {
  const stap = volgendeStap(alsGepost(readPostedForm(headers) ?? new URLSearchParams()))
  return stap.soort === 'vraag' ? stap : metAdvies(stap)
})

async function metAdvies(stap: Adviesstap) {
  const [tafels, ondersteuners, zvh] = await Promise.all([listOverlegtafels(), listOndersteuners(), getZvh()])
  const advies = adviseer(stap.opPad.situatie)
  return { ...stap, advies, inhoud: inhoudVoor(advies, { tafels, ondersteuners, zvh }) }
}

export default function Page({ shown }: ShownBy<typeof getServerSideProps>) {
  const stap = shown.value
  return (
    <PubliekShell onder="/wegwijzer">
      {stap.soort === 'vraag' ? <Vraag stap={stap} /> : <Advies stap={stap} />}
    </PubliekShell>
  )
}

function Vraag({ stap }: { stap: Vraagstap }) {
  return (
    <>
      <HeadTitle title={`Vraag ${stap.nummer}: ${stap.vraag.vraag}`} errors={stap.form.errors} />
      <VraagPagina stap={stap} />
    </>
  )
}

function Advies({ stap }: { stap: Awaited<ReturnType<typeof metAdvies>> }) {
  return (
    <>
      <HeadTitle title={`Advies: ${uitkomstTeksten[stap.advies.uitkomst].titel}`} />
      <AdviesPagina stap={stap} advies={stap.advies} inhoud={stap.inhoud} />
    </>
  )
}
