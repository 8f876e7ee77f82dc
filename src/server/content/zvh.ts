import { z } from 'zod'
import { contactInhoudSchema, type Zvh } from '@/domain/overlegtafel/contact-inhoud'
import { db } from '../db/client'
import { cachedContent } from './cachedContent'

const contactSchema = z.strictObject({ slug: z.string(), naam: z.string(), inhoud: contactInhoudSchema })

const readContact = async () =>
  contactSchema.parse(await db().contact.findFirst({ select: { slug: true, naam: true, inhoud: true } }))

/** The text with the general contact, of which there is one. Open to everyone. */
export const getContact = cachedContent('contact', 'contact', readContact)

const alsZvh = ({ naam, inhoud }: Awaited<ReturnType<typeof readContact>>): Zvh => ({ naam, ...inhoud })

/** The Zorg- en Veiligheidshuis: whom to ask when the portal does not know. */
export const getZvh = async (): Promise<Zvh> => alsZvh(await getContact())

/** The same for an answer that is kept itself: its tags then name `contact` too. */
export const readZvh = async (): Promise<Zvh> => alsZvh(await readContact())
