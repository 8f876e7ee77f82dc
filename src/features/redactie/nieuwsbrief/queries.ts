import { wie } from '@/domain/access/wie'
import { env } from '@/server/env'
import { defineQuery } from '@/server/guarded'
import { canSendMail } from '@/server/mail/mailer'
import * as data from './data'
import { bevat, type Item, inhoudSchema, inRegels, maaktNieuwsbrief } from './inhoud'

const permission = 'inhoud.redigeren'

/** As many as one page shows. */
const hoogstens = 50

export type Briefregel = {
  readonly id: string
  readonly onderwerp: string
  readonly door: string
  readonly gewijzigdOp: Date
  readonly verstuurdOp: Date | null
  readonly aantal: number | null
}

/** Every nieuwsbrief, and how many people want it; null for who does not make it. Never an address. */
export const listNieuwsbrieven = defineQuery(permission, async (tx, actor) => {
  if (!maaktNieuwsbrief(actor)) return null
  const rijen = await data.listNieuwsbrieven(tx, hoogstens)
  const brieven: readonly Briefregel[] = rijen.map(({ rol, organisatieNaam, ...rij }) => ({
    ...rij,
    door: wie(rol, organisatieNaam),
  }))
  return { brieven, abonnees: await data.telAbonnees(tx), mailserver: canSendMail() }
})

export type Nieuwsbrief = {
  readonly id: string
  readonly onderwerp: string
  readonly inleiding: string
  readonly items: readonly string[]
  readonly versie: number
  readonly verstuurdOp: Date | null
  readonly aantal: number | null
  /** The news to choose from. */
  readonly keuze: readonly Item[]
  /** The mail as it will be, or as it was. */
  readonly regels: readonly string[]
  readonly abonnees: data.Abonneetelling
  readonly post: data.Poststand
  readonly mailserver: boolean
}

/** One nieuwsbrief to work on, or as it was sent. */
export const findNieuwsbrief = defineQuery(
  permission,
  async (tx, actor, id: string): Promise<Nieuwsbrief | null> => {
    const rij = maaktNieuwsbrief(actor) ? await data.findNieuwsbrief(tx, id) : null
    if (!rij) return null
    const keuze = await data.listItems(tx)
    const { onderwerp, inleiding, items, versie, verstuurdOp, aantal } = rij
    const inhoud = rij.inhoud === null ? bevat(rij, keuze) : inhoudSchema.parse(rij.inhoud)
    return {
      ...{ id, onderwerp, inleiding, items, versie, verstuurdOp, aantal, keuze },
      regels: inRegels(inhoud, env.PORTAAL_URL),
      abonnees: await data.telAbonnees(tx),
      post: await data.telPost(tx, id),
      mailserver: canSendMail(),
    }
  },
)
