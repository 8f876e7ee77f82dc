import { bereik } from '@/domain/redactie/bereik'
import { ok, type Result, refused } from '@/domain/result'
import { recordAudit } from '@/server/audit'
import { defineCommand } from '@/server/guarded'
import { deleteZoekvraag } from './data'

/** Somebody saw to this question: it is there again when it is asked in vain again. */
export const handelZoekvraagAf = defineCommand(
  'inhoud.redigeren',
  async (tx, actor, vraag: string): Promise<Result<string, 'niet-van-u'>> => {
    if (bereik(actor, 'synoniem') !== 'alle') return refused('niet-van-u')
    // Twice is right too: a colleague may have been first.
    if ((await deleteZoekvraag(tx, vraag)) > 0)
      await recordAudit(tx, actor, { handeling: 'zoekvraag.afgehandeld' })
    return ok(vraag)
  },
)
