import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../../../../../src/server/db/generated/client'

export const dynamic = 'force-dynamic'

const client = new PrismaClient({
  adapter: new PrismaPg({
    connectionString: process.env.DATABASE_URL ?? '',
    max: 10,
    query_timeout: 10_000,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
  }),
})

const rowsOfPage = () =>
  client.aanmelding.findMany({
    where: { tafelSlug: 'topx' },
    orderBy: { id: 'asc' },
    take: 25,
    select: {
      id: true,
      referentie: true,
      onderwerp: true,
      gemeenteCode: true,
      status: true,
      ligtBij: true,
      uiterlijk: true,
    },
  })

/** A list with one Prisma query: as many rows and columns as a page of the werklijst, and nothing else. */
export default async function LijstPage() {
  const rows = await rowsOfPage()
  return (
    <main>
      <h1>Lijst</h1>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={`/lijst/${row.id}`}>{row.referentie}</a>
              </th>
              <td>{row.onderwerp}</td>
              <td>{row.gemeenteCode}</td>
              <td>{row.status}</td>
              <td>{row.ligtBij}</td>
              <td>{row.uiterlijk?.toISOString()}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}
