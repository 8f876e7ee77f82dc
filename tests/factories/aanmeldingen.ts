import { randomBytes, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Formulier } from '@/domain/aanmelding/formulier/formulier'
import { samenvatting } from '@/domain/aanmelding/formulier/samenvatting'
import { type Handeling, overgangen } from '@/domain/aanmelding/overgangen'
import type { Status } from '@/domain/aanmelding/status'
import type { Uitkomst } from '@/domain/aanmelding/uitkomst'
import type { Actor } from '@/domain/access/actor'
import { casuscode, casuscodeBytes } from '@/domain/casus/casuscode'
import type { Situatie } from '@/domain/routering/situatie'
import { type Act, voerUit } from '@/features/aanmeldingen/overgang'
import { now } from '@/server/clock'
import { inTransaction } from '@/server/db/transaction'
import { demoActor } from './actors'

type Wanted = {
  readonly status?: Status
  readonly tafel?: string
  /** Names of demo accounts. */
  readonly aanmelder?: string
  readonly behandelaar?: string
  /** Answers that matter to the test; the rest of the form is filled with something. */
  readonly formulier?: Formulier
  /** Nothing was filled in yet. */
  readonly leeg?: boolean
  /** What the wegwijzer asked; the advice of the casus follows from it. */
  readonly situatie?: Situatie
  /** How an aanmelding that is `afgerond` ended. */
  readonly uitkomst?: Uitkomst
}

type Made = { readonly id: string; readonly referentie: string; readonly casusId: string }

/** The acts that lead to each status, as people do them. */
const wayTo: Record<Status, readonly Handeling[]> = {
  concept: [],
  'wacht-op-akkoord': ['vraagAkkoord'],
  doorgestuurd: ['stuurDoor'],
  ingediend: ['dienIn'],
  'in-behandeling': ['dienIn', 'neemInBehandeling'],
  'aanvulling-gevraagd': ['dienIn', 'neemInBehandeling', 'vraagAanvulling'],
  geagendeerd: ['dienIn', 'neemInBehandeling', 'agendeer'],
  besproken: ['dienIn', 'neemInBehandeling', 'agendeer', 'bespreek'],
  afgerond: ['dienIn', 'neemInBehandeling', 'agendeer', 'bespreek', 'rondAf'],
  'niet-in-behandeling': ['dienIn', 'neemNietInBehandeling'],
  ingetrokken: ['dienIn', 'trekIn'],
}

const formulier: Formulier = {
  leeftijdsklasse: '30-39',
  vraag: 'Welke plek past bij deze inwoner?',
  doel: 'Binnen drie maanden een veilige plek om te wonen.',
  wensInwoner: 'Rust en een eigen voordeur.',
  situatie: 'De inwoner hoort stemmen en slaapt slecht.',
  leefgebieden: ['wonen', 'psychische-gezondheid'],
  financiering: ['zvw'],
  geprobeerd: 'Verwezen naar de ggz, daar afgewezen.',
  betrokkenen: 'Wijkcoach en huisarts.',
  aanTafel: 'Een behandelaar van de ggz.',
  risicoTermijn: 'geen-direct-risico',
  inwonerGeinformeerd: 'ja',
  akkoordInwoner: 'ja',
  clientondersteuner: 'aangeboden',
  procesmanagerGeinformeerd: 'ja',
}

/** An aanmelding in any status, made by the acts that lead there, each done by the right person. */
export async function createAanmelding(owner: Client, wanted: Wanted = {}): Promise<Made> {
  const { status = 'ingediend', tafel = 'topx', aanmelder = 'wijkcoach.enschede' } = wanted
  const answers = { ...(wanted.leeg ? {} : formulier), ...wanted.formulier }
  const applicant = await demoActor(owner, aanmelder)
  const reviewer = await demoActor(
    owner,
    wanted.behandelaar ?? (tafel === 'triage-transfertafel' ? 'triagetafel' : 'zvh'),
  )
  const made = await insertConcept(applicant, tafel, answers, wanted.situatie ?? {})
  for (const handeling of wayTo[status]) {
    const actor = overgangen[handeling].door === 'aanmelder' ? applicant : reviewer
    await doe(actor, made.id, handeling, actFor(handeling, reviewer, answers, wanted.uitkomst))
  }
  return made
}

/** Does one act with an aanmelding as this person. @throws when it is refused */
export async function doe(actor: Actor, id: string, handeling: Handeling, act: Act): Promise<void> {
  const done = await inTransaction(actor, (tx) => voerUit(tx, actor, id, handeling, act))
  if (!done.ok) throw new Error(`${handeling} is geweigerd: ${done.reason}`)
}

/** What somebody would give with this act; enough for the database to accept it. */
export function actFor(
  handeling: Handeling,
  reviewer: Actor,
  answers: Formulier = formulier,
  uitkomst: Uitkomst = 'passende-plek',
): Act {
  const vervolg = { vervolgStap: 'De hulp voortzetten.', vervolgEigenaar: 'gemeente' }
  const sent = {
    changes: {
      onderwerp: answers.vraag ?? null,
      leeftijdsklasse: answers.leeftijdsklasse ?? null,
      getoond: samenvatting(answers).map(({ stap, titel, antwoorden }) => ({ stap, titel, antwoorden })),
    },
  }
  const moment = new Date(now().getTime() + 7 * 86_400_000)
  const acts: Partial<Record<Handeling, Act>> = {
    dienIn: sent,
    vraagAkkoord: sent,
    stuurDoor: { changes: { ...sent.changes, doorgestuurdOp: now(), kanaal: 'Meldpunt' } },
    neemInBehandeling: { changes: { behandelaarId: reviewer.accountId } },
    wijsToe: { changes: { behandelaarId: reviewer.accountId } },
    vraagAanvulling: { terugmelding: 'Hoe woont de inwoner nu?' },
    agendeer: { moment, plaats: 'digitaal', changes: { geagendeerdVoor: moment, plaats: 'digitaal' } },
    haalVanAgenda: {
      terugmelding: 'Het overleg gaat niet door.',
      changes: { geagendeerdVoor: null, plaats: null },
    },
    bespreek: { intern: 'De tafel ziet een plek in de regio.' },
    rondAf: { terugmelding: 'Er is een passende plek.', changes: { uitkomst, ...vervolg } },
    neemNietInBehandeling: {
      terugmelding: 'Deze tafel past niet.',
      changes: { betereRoute: 'De Triage & Transfertafel.', ...vervolg },
    },
    weigerAkkoord: { terugmelding: 'Eerst lokaal.', changes: { betereRoute: 'Het wijkteam.', ...vervolg } },
    registreerUitkomst: {
      terugmelding: 'De tafel vond een plek.',
      changes: { uitkomst: 'advies', ...vervolg },
    },
    roepNietBijeen: { terugmelding: 'Er komt geen overleg.', changes: { betereRoute: 'TopX.', ...vervolg } },
    verplaatsOverleg: { moment },
    meldUitkomst: {
      terugmelding: 'De tafel vond een plek.',
      changes: { uitkomst: 'advies', ...vervolg },
    },
    verzetTermijn: { moment, terugmelding: 'Het wordt later.' },
    vraagUitleg: { terugmelding: 'Wat betekent dit voor de inwoner?' },
    geefUitleg: { terugmelding: 'Het betekent dat er plek is.' },
    lichtToe: { terugmelding: 'Eerst kijkt het wijkteam.' },
    legTerug: { intern: 'Ik ken deze inwoner.', changes: { behandelaarId: null } },
    trekIn: { changes: vervolg },
  }
  return acts[handeling] ?? {}
}

/** The draft as the intake leaves it, written as the applicant, so that the policies are at work. */
function insertConcept(
  applicant: Actor,
  tafelSlug: string,
  answers: Formulier,
  situatie: Situatie,
): Promise<Made> {
  const casusId = randomUUID()
  const code = casuscode(randomBytes(casuscodeBytes))
  const made = { id: randomUUID(), referentie: `${code}-1`, casusId }
  const nu = now()
  const gemeenteCode = applicant.gemeenteCode ?? 'GM0153'
  const organisatieId = applicant.organisatie.id
  return inTransaction(applicant, async (tx) => {
    await tx.casus.createMany({
      data: {
        id: casusId,
        code,
        gemeenteCode,
        organisatieId,
        aangemaaktOp: nu,
        bijgewerktOp: nu,
        aangemaaktDoorId: applicant.accountId,
        situatie,
        gesteld: [],
      },
    })
    await tx.aanmelding.createMany({
      data: {
        id: made.id,
        referentie: made.referentie,
        casusId,
        tafelSlug,
        gemeenteCode,
        organisatieId,
        aanmelderId: applicant.accountId,
        formulier: answers,
        ligtBij: 'aanmelder',
        ligtBijSinds: nu,
        aangemaaktOp: nu,
      },
    })
    return made
  })
}
