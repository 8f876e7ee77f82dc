import { uitkomsten } from '@/domain/aanmelding/uitkomst'
import type { Actor } from '@/domain/access/actor'
import { regisseurs } from '@/domain/casus/regisseur'
import { gemeenten } from '@/domain/routering/gemeenten'
import { tafelSlugs } from '@/domain/routering/tafels'
import * as aanmelder from '@/features/aanmeldingen/aanmelder/commands'
import * as behandelaar from '@/features/aanmeldingen/behandelaar/commands'
import { geefAkkoord, weigerAkkoord } from '@/features/aanmeldingen/procesmanager/commands'
import { kiesTafel, schaalAf } from '@/features/aanmeldingen/schalen/commands'
import * as overdracht from '@/features/casus/overdracht/commands'
import { beantwoordRodeKnop, drukRodeKnop } from '@/features/casus/rodeKnop/commands'
import { sluitAf, wijsRegisseurAan } from '@/features/casus/sturen/commands'
import { pick } from '../setup/random'

type Kans = () => number
/** Where an act happens: a casus, one of its aanmeldingen, and a number that was not used before. */
export type Plaats = {
  readonly casusId: string
  readonly id: string
  readonly gezien: Date
  readonly nummer: number
  readonly collega: string
}
type Daad = (
  actor: Actor,
  plaats: Plaats,
  kans: Kans,
) => Promise<{ readonly ok: boolean; readonly reason?: string }>

const vervolg = { vervolgStap: 'De hulp voortzetten.', vervolgEigenaar: 'gemeente' as const }
const opDag = { ...vervolg, vervolgDatum: new Date('2027-02-01') }
const afspraken = {
  reden: 'De doelen zijn gehaald.',
  regie: 'Procesmanager gemeente',
  vangnet: 'De wijkcoach belt.',
  inwonerInformeert: 'Wijkcoach',
}

/** A moment that no other meeting has. */
const moment = (nummer: number): Date => new Date(Date.now() + (nummer + 1) * 3_600_000)

function einde(plaats: Plaats, kans: Kans): Parameters<typeof behandelaar.rondAf>[1] {
  const about = { id: plaats.id, gezien: plaats.gezien, terugmelding: 'Dit is er besloten.' }
  const uitkomst = pick(kans, uitkomsten)
  if (uitkomst === 'opgeschaald')
    return {
      ...about,
      uitkomst,
      naarTafel: pick(kans, tafelSlugs),
      keuzeReden: 'Past beter.',
      vervolgDatum: null,
    }
  if (uitkomst === 'afgeschaald')
    return { ...about, uitkomst, ...afspraken, ...opDag, naarTafel: pick(kans, [null, null, ...tafelSlugs]) }
  return { ...about, uitkomst, ...vervolg, vervolgDatum: null }
}

/** Every act of people on a casus and its aanmeldingen, as their forms post it: the real commands, whether they are allowed or not. */
export const daden: Readonly<Record<string, Daad>> = {
  verstuur: (actor, { id }) => aanmelder.verstuur(actor, id),
  stuurDoor: (actor, { id }) =>
    aanmelder.stuurDoor(actor, { id, doorgestuurdOp: new Date(), kanaal: 'telefoon', kenmerk: undefined }),
  trekIn: (actor, { id }) => aanmelder.trekIn(actor, { id, reden: 'Niet meer nodig.', ...vervolg }),
  vulAan: (actor, { id }) => aanmelder.vulAan(actor, { id, antwoord: 'Bij familie.' }),
  registreerUitkomst: (actor, { id }, kans) =>
    aanmelder.registreerUitkomst(actor, {
      id,
      uitkomst: pick(kans, uitkomsten),
      terugmelding: 'Er is een plek.',
      ...vervolg,
    }),
  geefAkkoord: (actor, { id }) => geefAkkoord(actor, { id }),
  weigerAkkoord: (actor, { id }) =>
    weigerAkkoord(actor, { id, terugmelding: 'Eerst lokaal.', betereRoute: 'Het wijkteam.', ...vervolg }),
  neemInBehandeling: behandelaar.neemInBehandeling,
  wijsToe: (actor, plaats) => behandelaar.wijsToe(actor, { ...plaats, behandelaar: plaats.collega }),
  legTerug: (actor, plaats) => behandelaar.legTerug(actor, { ...plaats, reden: 'Ik ben er niet.' }),
  vraagAanvulling: (actor, plaats) =>
    behandelaar.vraagAanvulling(actor, { ...plaats, vraag: 'Hoe woont de inwoner?' }),
  agendeer: (actor, plaats) =>
    behandelaar.agendeer(actor, { ...plaats, moment: moment(plaats.nummer), plaats: 'Digitaal' }),
  haalVanAgenda: (actor, plaats) =>
    behandelaar.haalVanAgenda(actor, { ...plaats, reden: 'Eerst een gesprek.' }),
  bespreek: (actor, plaats) => behandelaar.bespreek(actor, { ...plaats, notitie: 'Besproken.' }),
  rondAf: (actor, plaats, kans) => behandelaar.rondAf(actor, einde(plaats, kans)),
  neemNietInBehandeling: (actor, plaats) =>
    behandelaar.neemNietInBehandeling(actor, {
      ...plaats,
      reden: 'Past niet.',
      betereRoute: 'TopX.',
      terugmelding: 'Nee.',
      ...vervolg,
    }),
  kiesTafel: (actor, { casusId }, kans) =>
    kiesTafel(actor, {
      casusId,
      tafel: pick(kans, tafelSlugs),
      keuzeReden: 'Dit past het best.',
      regisseur: kans() < 0.3 ? undefined : pick(kans, regisseurs),
    }),
  schaalAf: (actor, { casusId }, kans) =>
    schaalAf(actor, { casusId, ...afspraken, ...opDag, naarTafel: pick(kans, [null, null, ...tafelSlugs]) }),
  sluitAf: (actor, { casusId }) => sluitAf(actor, { casusId, reden: 'Er is een plek.', ...opDag }),
  wijsRegisseurAan: (actor, { casusId }, kans) =>
    wijsRegisseurAan(actor, { casusId, regisseur: pick(kans, regisseurs) }),
  draagOver: (actor, { casusId }, kans) =>
    overdracht.draagOver(actor, {
      casusId,
      naar: pick(kans, ['GM0153', 'GM0141', pick(kans, gemeenten).code]),
      reden: 'De inwoner is verhuisd.',
    }),
  neemOver: (actor, { casusId }) => overdracht.neemOver(actor, { casusId, antwoord: 'Ja.', ...opDag }),
  weigerOverdracht: (actor, { casusId }) =>
    overdracht.weigerOverdracht(actor, { casusId, antwoord: 'Nee.', ...opDag }),
  trekOverdrachtIn: (actor, { casusId }) =>
    overdracht.trekOverdrachtIn(actor, { casusId, antwoord: 'Toch niet.' }),
  drukRodeKnop: (actor, { casusId }) => drukRodeKnop(actor, { casusId, reden: 'Niemand reageert.' }),
  beantwoordRodeKnop: (actor, { casusId }) =>
    beantwoordRodeKnop(actor, { casusId, antwoord: 'Gezien.', ...opDag }),
}
