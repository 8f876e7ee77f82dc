import { z } from 'zod'
import { systeem } from '@/domain/access/actor'
import {
  afspraakMerk,
  afspraakStatussen,
  afsprakenBijna,
  afsprakenTeLaat,
} from '@/domain/escalatieoverleg/afspraak'
import { overlegTafel } from '@/domain/escalatieoverleg/overleg'
import { dagberichtdag } from '@/domain/termijn/dagbericht'
import { datumInWoorden } from '@/domain/terugkoppeling/datumInWoorden'
import { accountsOfTafel, procesmanagersOf } from '@/server/accountsOf'
import { inTransaction, type Tx } from '@/server/db/transaction'
import type { Dagregel, Dagteller } from '@/server/jobs/dagbericht'
import type { Samensteller } from '@/server/mail/compose'
import { enqueue } from '@/server/outbox'
import { vragenAan } from '../mail/vragenAan'
import { findOpenAfspraak, listOpenAfspraken } from './data'

const status = z.enum(afspraakStatussen)

const dag = (moment: Date): string => moment.toISOString().slice(0, 10)

async function listMetMerk(tx: Tx, nu: Date) {
  const open = await listOpenAfspraken(tx)
  return open.flatMap((row) => {
    const merk = afspraakMerk({ ...row, status: status.parse(row.status) }, nu)
    return merk ? [{ ...row, merk }] : []
  })
}

/** For the daily overview: the ZVH and the procesmanagers of the gemeente see to it that agreements are kept. */
export const telAfspraken: Dagteller = async (tx, nu) => {
  const perAccount = new Map<string, { nadert: number; voorbij: number }>()
  for (const { overleg, merk } of await listMetMerk(tx, nu)) {
    const zvh = await accountsOfTafel(tx, overlegTafel)
    for (const id of [...zvh, ...(await procesmanagersOf(tx, overleg.gemeenteCode))]) {
      const telling = perAccount.get(id) ?? { nadert: 0, voorbij: 0 }
      perAccount.set(id, { ...telling, [merk]: telling[merk] + 1 })
    }
  }
  return [...perAccount].flatMap(([accountId, { nadert, voorbij }]): Dagregel[] => [
    ...(voorbij > 0 ? [{ accountId, regel: afsprakenTeLaat(voorbij) }] : []),
    ...(nadert > 0 ? [{ accountId, regel: afsprakenBijna(nadert) }] : []),
  ])
}

/** Whoever promised it and has no account gets a mail of its own, in office hours: once before the day and once after it. */
export const planAfspraken = (nu: Date): Promise<void> =>
  inTransaction(systeem, async (tx) => {
    if (!dagberichtdag(nu)) return
    for (const { id, uiterlijk, overlegId, deelnemer, merk } of await listMetMerk(tx, nu))
      if (deelnemer?.email)
        await enqueue(tx, {
          soort: `afspraak-${merk}`,
          aan: { adres: deelnemer.email },
          over: { overlegId },
          gegevens: { afspraakId: id },
          sleutel: `afspraak:${id}:${dag(uiterlijk)}:${merk}`,
        })
  })

/** Nobody without an account is sent to a page that asks for a login: the mail says whom to tell. */
const stelAfspraakSamen: Samensteller = async (tx, { gegevens }) => {
  const { afspraakId } = z.object({ afspraakId: z.uuid() }).parse(gegevens)
  const uiterlijk = await findOpenAfspraak(tx, afspraakId)
  if (!uiterlijk) return 'vervallen'
  return {
    regels: [
      'Het gaat om een afspraak uit een bestuurlijk escalatieoverleg waar uw organisatie bij was.',
      `De afspraak moet klaar zijn op ${datumInWoorden(dag(uiterlijk))}.`,
      'Laat het Zorg- en Veiligheidshuis weten hoe het staat.',
      ...(await vragenAan(tx)),
      '',
    ],
    linktekst: 'Meer over dit soort overleg leest u hier:',
    pad: '/overlegtafels/bestuurlijk-escalatieoverleg',
  }
}

export const afspraakSamenstellers = {
  'afspraak-nadert': stelAfspraakSamen,
  'afspraak-voorbij': stelAfspraakSamen,
}
