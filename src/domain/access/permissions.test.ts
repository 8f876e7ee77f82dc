import { describe, expect, it } from 'vitest'
import { may, type Permission, permissions } from './permissions'
import { isRole, roles } from './role'

/** The matrix as agreed, to be changed here knowingly: ● may, . may not. */
const matrix = `
                        wijkcoach procesmanager partner tafelcoordinator zvh bestuur portefeuillehouder redacteur beheerder auditor
casus.starten           ●         ●             ●       .                ●   .       .                  .         .         .
casus.inzien            ●         ●             ●       ●                ●   .       .                  .         .         .
casus.afschalen         .         ●             .       .                .   .       .                  .         .         .
casus.overdragen        ●         ●             ●       .                ●   .       .                  .         .         .
casus.overnemen         .         ●             .       .                .   .       .                  .         .         .
casus.sturen            ●         ●             ●       .                ●   .       .                  .         .         .
rodeknop.beantwoorden   .         .             .       .                ●   .       .                  .         .         .
rodeknop.drukken        ●         ●             ●       .                .   .       .                  .         .         .
aanmelding.indienen     ●         ●             ●       .                ●   .       .                  .         .         .
aanmelding.volgen       ●         ●             ●       .                ●   .       .                  .         .         .
aanmelding.akkoord      .         ●             .       .                .   .       .                  .         .         .
aanmelding.behandelen   .         .             .       ●                ●   .       .                  .         .         .
bijeenkomst.beheren     .         .             .       ●                ●   .       .                  .         .         .
agenda.inzien           ●         ●             ●       ●                ●   ●       ●                  ●         .         .
bijeenkomst.inzien      ●         ●             ●       ●                ●   ●       ●                  .         .         .
smoelenboek.gebruiken   ●         ●             ●       ●                ●   ●       ●                  .         .         .
overleg.besluiten       .         .             .       .                .   ●       .                  .         .         .
overleg.inzien          .         ●             .       .                ●   ●       .                  .         .         .
overleg.organiseren     .         .             .       .                ●   .       .                  .         .         .
overleg.voorbereiden    .         ●             .       .                ●   .       .                  .         .         .
landelijk.registreren   .         ●             .       .                ●   ●       .                  .         .         .
signalen.inzien         .         .             .       .                ●   .       ●                  .         .         .
signalen.opvolgen       .         .             .       .                .   .       ●                  .         .         .
terugkoppeling.inzien   .         ●             .       .                ●   ●       ●                  .         .         .
terugkoppeling.schrijven .        ●             .       .                .   ●       .                  .         .         .
termijnen.beheren       .         .             .       ●                ●   .       .                  .         .         .
terugmelding.cijfers    .         ●             .       ●                ●   ●       ●                  .         .         .
uitleg.geven            .         ●             .       ●                ●   .       .                  .         .         .
accounts.beheren        .         .             .       .                .   .       .                  .         ●         .
berichten.beheren       .         .             .       .                .   .       .                  .         ●         .
inhoud.importeren       .         ●             .       .                ●   .       .                  ●         ●         .
inhoud.redigeren        .         ●             .       ●                ●   .       .                  ●         .         .
casus.bewaren           .         ●             .       .                ●   .       .                  .         .         .
inwonerverzoek.invoeren .         ●             .       .                ●   .       .                  .         .         ●
bewaartermijnen.beheren .         .             .       .                .   .       .                  .         ●         .
logboek.casus           .         ●             .       .                ●   .       .                  .         .         .
logboek.inzien          .         .             .       .                .   .       .                  .         .         ●
account.eigen           ●         ●             ●       ●                ●   ●       ●                  ●         ●         ●
`

const [header = '', ...lines] = matrix.trim().split('\n')
const columns = header.trim().split(/\s+/)

describe('permissions', () => {
  it('names all permissions and roles', () => {
    expect(columns).toEqual([...roles])
    expect(lines.map((line) => line.split(/\s+/)[0])).toEqual(Object.keys(permissions))
  })

  it.each(lines)('%s', (line) => {
    const [permission, ...cells] = line.trim().split(/\s+/)
    const held = columns.filter((_, index) => cells[index] === '●')
    expect(roles.filter((role) => may(role, permission as Permission))).toEqual(held)
  })

  it('holds nothing for an unknown role', () => {
    expect(isRole('directeur')).toBe(false)
  })
})
