import { metToelichting } from '@/domain/aanmelding/terugmeldingSjablonen'
import { besprekenVanaf } from '@/domain/bijeenkomst/bespreken'
import { refused } from '@/domain/result'
import { momentInWoorden } from '@/domain/termijn/momentInWoorden'
import { now } from '@/server/clock'
import { defineCommand } from '@/server/guarded'
import { kiesPlek } from '../bijeenkomsten/plek'
import { voerUit } from '../overgang'
import { recordAfschaling } from '../schalen/data'
import { findVerder, zetKlaar } from '../schalen/verder'
import { vanAgenda, vanAgendaGehaald } from '../vanAgenda'
import { findAgendaOf, findTafelOf, listCollegas } from './data'
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

/** Puts it on the agenda of a meeting of the table, or on a moment of its own. */
export const agendeer = defineCommand(permission, async (tx, actor, input: Agenderen) => {
  const tafelSlug = await findTafelOf(tx, actor, input.id)
  if (tafelSlug === null) return refused('niet-gevonden')
  const plek = await kiesPlek(tx, tafelSlug, input.id, input)
  if (!plek.ok) return plek
  const { moment, plaats, id: bijeenkomstId, volgorde: agendaVolgorde } = plek.value
  const done = await voerUit(tx, actor, input.id, 'agendeer', {
    gezien: input.gezien,
    moment,
    plaats,
    changes: { geagendeerdVoor: moment, plaats, bijeenkomstId, agendaVolgorde },
  })
  if (done.ok) await plek.value.maak()
  return done
})

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

/** Nobody writes down what a meeting said that has yet to begin. */
export const bespreek = defineCommand(permission, async (tx, actor, { id, gezien, notitie }: Bespreken) => {
  if (besprekenVanaf(await findAgendaOf(tx, actor, id), now())) return refused('nog-niet-begonnen')
  return voerUit(tx, actor, id, 'bespreek', { gezien, intern: notitie })
})

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

/** Ends the aanmelding. To another table: the next aanmelding is ready for the applicant, with everything that was filled in. */
export const rondAf = defineCommand(permission, async (tx, actor, input: Afronden) => {
  const { id, gezien, uitkomst, vervolgDatum } = input
  const naarTafel = 'naarTafel' in input ? input.naarTafel : null
  const verder = naarTafel ? await findVerder(tx, actor, id, uitkomst === 'afgeschaald') : null
  const tafel = verder?.tafels.find((each) => each.tafel === naarTafel)
  if (naarTafel && !tafel) return refused('tafel-kan-niet')
  const vervolg =
    input.uitkomst === 'opgeschaald'
      ? { vervolgStap: naarAndereTafel(tafel?.naam), vervolgEigenaar: 'aanmelder' as const }
      : { vervolgStap: input.vervolgStap, vervolgEigenaar: input.vervolgEigenaar }
  const done = await voerUit(tx, actor, id, 'rondAf', {
    gezien,
    terugmelding: metAfspraken(input, tafel?.naam),
    changes: { uitkomst, ...vervolg, vervolgDatum },
  })
  if (!done.ok) return done
  if (input.uitkomst === 'afgeschaald') {
    const over = { casusId: done.value.casusId, aanmeldingId: id }
    await recordAfschaling(tx, actor, over, { ...input, bekijkenOp: input.vervolgDatum })
  }
  if (verder && tafel)
    await zetKlaar(tx, actor, {
      verder,
      tafel: tafel.tafel,
      uit: id,
      reden: 'keuzeReden' in input ? input.keuzeReden : null,
    })
  return done
})

const naarAndereTafel = (naam: string | undefined): string =>
  `De aanmelding voor ${naam ?? 'de andere overlegtafel'} nakijken en versturen.`

function metAfspraken(input: Afronden, tafel: string | undefined): string {
  if (input.uitkomst === 'opgeschaald')
    return metToelichting(input.terugmelding, [
      { kop: 'Verder bij', tekst: tafel },
      { kop: 'Waarom', tekst: input.keuzeReden },
    ])
  if (input.uitkomst !== 'afgeschaald') return input.terugmelding
  return metToelichting(input.terugmelding, [
    { kop: 'Waarom', tekst: input.reden },
    { kop: 'Waarheen', tekst: tafel ?? 'de gemeente waar de inwoner woont' },
    { kop: 'Wie de regie houdt', tekst: input.regie },
    { kop: 'Vangnet', tekst: input.vangnet },
    { kop: 'Wie het de inwoner vertelt', tekst: input.inwonerInformeert },
  ])
}
