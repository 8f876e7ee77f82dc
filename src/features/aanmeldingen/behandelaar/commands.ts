import { metToelichting } from '@/domain/aanmelding/terugmeldingSjablonen'
import { refused } from '@/domain/result'
import { momentInWoorden } from '@/domain/termijn/momentInWoorden'
import { defineCommand } from '@/server/guarded'
import { voerUit } from '../overgang'
import { vanAgenda, vanAgendaGehaald } from '../vanAgenda'
import { findTafelOf, listCollegas } from './data'
import type {
  Aanvulling,
  About,
  Afronden,
  Agenderen,
  Bespreken,
  NietInBehandeling,
  Terugleggen,
  Toewijzen,
  VanAgenda,
  Verzetten,
} from './schema'

const permission = 'aanmelding.behandelen'

export const neemInBehandeling = defineCommand(permission, (tx, actor, { id, gezien }: About) =>
  voerUit(tx, actor, id, 'neemInBehandeling', { gezien, changes: { behandelaarId: actor.accountId } }),
)

/** Gives the aanmelding to a colleague of the same table; nobody else may get it. */
export const wijsToe = defineCommand(permission, async (tx, actor, input: Toewijzen) => {
  const tafelSlug = await findTafelOf(tx, actor, input.id)
  if (tafelSlug === null) return refused('niet-gevonden')
  const collegas = await listCollegas(tx, tafelSlug)
  if (!collegas.some(({ id }) => id === input.behandelaar)) return refused('geen-collega')
  const changes = { behandelaarId: input.behandelaar }
  return voerUit(tx, actor, input.id, 'wijsToe', { gezien: input.gezien, changes })
})

export const vraagAanvulling = defineCommand(permission, (tx, actor, { id, gezien, vraag }: Aanvulling) =>
  voerUit(tx, actor, id, 'vraagAanvulling', { gezien, terugmelding: vraag }),
)

export const agendeer = defineCommand(permission, (tx, actor, { id, gezien, moment, plaats }: Agenderen) =>
  voerUit(tx, actor, id, 'agendeer', {
    gezien,
    moment,
    plaats,
    changes: { geagendeerdVoor: moment, plaats },
  }),
)

/** Agrees on another date: the applicant hears it before waiting in vain. */
export const verzetTermijn = defineCommand(permission, (tx, actor, input: Verzetten) => {
  const { id, gezien, datum, terugmelding } = input
  return voerUit(tx, actor, id, 'verzetTermijn', {
    gezien,
    moment: datum,
    terugmelding: metToelichting(terugmelding, [{ kop: 'Nieuwe termijn', tekst: momentInWoorden(datum) }]),
  })
})

/** Back to its behandelaar, who chooses another date; the applicant reads why. */
export const haalVanAgenda = defineCommand(permission, (tx, actor, { id, gezien, reden }: VanAgenda) =>
  voerUit(tx, actor, id, 'haalVanAgenda', {
    gezien,
    terugmelding: metToelichting(vanAgendaGehaald, [{ kop: 'Waarom', tekst: reden }]),
    changes: vanAgenda,
  }),
)

export const bespreek = defineCommand(permission, (tx, actor, { id, gezien, notitie }: Bespreken) =>
  voerUit(tx, actor, id, 'bespreek', { gezien, intern: notitie }),
)

export const legTerug = defineCommand(permission, (tx, actor, { id, gezien, reden }: Terugleggen) =>
  voerUit(tx, actor, id, 'legTerug', { gezien, intern: reden, changes: { behandelaarId: null } }),
)

export const neemNietInBehandeling = defineCommand(permission, (tx, actor, input: NietInBehandeling) => {
  const { id, gezien, reden, betereRoute, vervolgStap, vervolgEigenaar } = input
  return voerUit(tx, actor, id, 'neemNietInBehandeling', {
    gezien,
    terugmelding: metToelichting(input.terugmelding, [
      { kop: 'Waarom', tekst: reden },
      { kop: 'Betere route', tekst: betereRoute },
    ]),
    changes: { betereRoute, vervolgStap, vervolgEigenaar },
  })
})

export const rondAf = defineCommand(permission, (tx, actor, input: Afronden) => {
  const { id, gezien, uitkomst, vervolgStap, vervolgEigenaar, vervolgDatum } = input
  return voerUit(tx, actor, id, 'rondAf', {
    gezien,
    terugmelding: input.uitkomst === 'afgeschaald' ? metAfspraken(input) : input.terugmelding,
    changes: { uitkomst, vervolgStap, vervolgEigenaar, vervolgDatum },
  })
})

const metAfspraken = (input: Extract<Afronden, { uitkomst: 'afgeschaald' }>): string =>
  metToelichting(input.terugmelding, [
    { kop: 'Waarom', tekst: input.reden },
    { kop: 'Wie de regie houdt', tekst: input.regie },
    { kop: 'Vangnet', tekst: input.vangnet },
  ])
