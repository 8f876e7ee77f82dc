import { z } from 'zod'

const bronDocumenten = ['S0', 'S1', 'S2', 'S3', 'S4'] as const

/** Where a text comes from: one of the five source documents and the heading in it. */
export const bronSchema = z.strictObject({
  document: z.enum(bronDocumenten),
  kop: z.string().trim().min(1).max(200),
})

export type Bron = z.infer<typeof bronSchema>
