import { Cijferregel } from '@/features/aanmeldingen/cijfers/components/Cijferregel'
import { Uitlegvragen } from '@/features/aanmeldingen/uitleg/components/Uitlegvragen'
import { PortaalPagina } from '@/features/toegang/components/PortaalPagina'
import { WerklijstPagina } from '@/features/werklijst/components/WerklijstPagina'
import { findWerklijst } from '@/features/werklijst/queries'
import { filterSchema } from '@/features/werklijst/schema'
import { definePage, type ShownBy } from '@/server/page'

export const getServerSideProps = definePage('aanmelding.behandelen', async ({ query }, actor) => {
  const filter = filterSchema.parse(query)
  return { actor, filter, werklijst: await findWerklijst(actor, filter) }
})

export default function Page({ shown }: ShownBy<typeof getServerSideProps>) {
  const { actor, filter, werklijst } = shown.value
  return (
    <PortaalPagina actor={actor} title="Werklijst">
      <WerklijstPagina
        slugs={actor.tafels}
        accountId={actor.accountId}
        filter={filter}
        werklijst={werklijst}
        bovenaan={
          <>
            <Uitlegvragen vragen={werklijst.bovenaan.uitleg} />
            <Cijferregel cijfers={werklijst.bovenaan.cijfers} />
          </>
        }
      />
    </PortaalPagina>
  )
}
