import { type Handeling, handelingen, type overgangen } from '@/domain/aanmelding/overgangen'
import type { Status } from '@/domain/aanmelding/status'

/** The acts with a page of their own below the aanmelding; an explanation is given at /uitleg, by whoever has to. */
export type BehandelaarHandeling = {
  [H in Exclude<Handeling, 'geefUitleg'>]: (typeof overgangen)[H]['door'] extends 'behandelaar' ? H : never
}[Exclude<Handeling, 'geefUitleg'>]

type Words = {
  /** The route folder of the act; the button and the title of its page say the same. */
  readonly pad: string
  readonly titel: string
  readonly uitleg: string
  /** Said after it was done. */
  readonly gedaan: string
}

/** The acts of a behandelaar in words. Which of them are possible, the status table decides. */
export const woorden: Record<BehandelaarHandeling, Words> = {
  neemInBehandeling: {
    pad: 'in-behandeling',
    titel: 'Neem in behandeling',
    uitleg: 'U wordt de behandelaar. De aanmelder krijgt bericht.',
    gedaan: 'U bent nu de behandelaar van deze aanmelding. De aanmelder krijgt bericht.',
  },
  agendeer: {
    pad: 'agenderen',
    titel: 'Zet op de agenda',
    uitleg: 'Kies wanneer en waar de tafel de aanmelding bespreekt.',
    gedaan: 'De aanmelding staat op de agenda. De aanmelder weet wanneer.',
  },
  haalVanAgenda: {
    pad: 'van-agenda',
    titel: 'Haal van de agenda',
    uitleg: 'De aanmelding komt terug bij u. Daarna kunt u die opnieuw op de agenda zetten.',
    gedaan: 'De aanmelding staat niet meer op de agenda. De aanmelder leest waarom.',
  },
  bespreek: {
    pad: 'bespreken',
    titel: 'Leg de bespreking vast',
    uitleg: 'Schrijf op wat de tafel heeft besproken.',
    gedaan: 'De bespreking is vastgelegd. Rond de aanmelding nu af, of zet die opnieuw op de agenda.',
  },
  rondAf: {
    pad: 'afronden',
    titel: 'Rond af',
    uitleg: 'Kies de uitkomst en schrijf de terugmelding.',
    gedaan: 'De aanmelding is afgerond. De aanmelder heeft uw terugmelding.',
  },
  vraagAanvulling: {
    pad: 'aanvulling-vragen',
    titel: 'Vraag om aanvulling',
    uitleg: 'Stel een vraag aan de aanmelder.',
    gedaan: 'Uw vraag is verstuurd. De aanmelding ligt nu bij de aanmelder.',
  },
  verzetTermijn: {
    pad: 'termijn-verzetten',
    titel: 'Spreek een nieuwe termijn af',
    uitleg: 'Lukt het niet op tijd? Vertel de aanmelder waarom, en wanneer wel.',
    gedaan: 'De nieuwe termijn staat vast. De aanmelder weet ervan.',
  },
  wijsToe: {
    pad: 'toewijzen',
    titel: 'Wijs toe aan een collega',
    uitleg: 'Geef de aanmelding aan een collega van deze tafel.',
    gedaan: 'De aanmelding is toegewezen. De nieuwe behandelaar krijgt bericht.',
  },
  legTerug: {
    pad: 'terugleggen',
    titel: 'Leg terug bij de tafel',
    uitleg: 'Een andere behandelaar kan de aanmelding oppakken.',
    gedaan: 'De aanmelding ligt weer bij de tafel. Een collega kan ermee verder.',
  },
  neemNietInBehandeling: {
    pad: 'niet-in-behandeling',
    titel: 'Neem niet in behandeling',
    uitleg: 'Leg uit waarom, en wijs een betere route.',
    gedaan:
      'De aanmelding is niet in behandeling genomen. De aanmelder leest waarom, en wat een betere route is.',
  },
}

/** Once it was on the agenda, the same act says that it is not the first time. */
const opnieuw: Partial<Record<Status, string>> = {
  geagendeerd: 'Zet op een andere datum',
  besproken: 'Zet opnieuw op de agenda',
}

/** The title of an act at an aanmelding with this status; its button and its page say the same. */
export const titelVan = (handeling: BehandelaarHandeling, status: Status): string =>
  (handeling === 'agendeer' && opnieuw[status]) || woorden[handeling].titel

/** The step that brings the aanmelding further; the others stand below it. */
export const volgendeHandeling: Partial<Record<Status, BehandelaarHandeling>> = {
  ingediend: 'neemInBehandeling',
  'in-behandeling': 'agendeer',
  geagendeerd: 'bespreek',
  besproken: 'rondAf',
}

export const isBehandelaarHandeling = (value: string): value is BehandelaarHandeling =>
  (handelingen as readonly string[]).includes(value) && value in woorden
