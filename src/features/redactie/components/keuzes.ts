import { createContext } from 'react'
import type { Keuzes } from '../queries'

/** What fields that point to another text can be; read once for the whole form. */
export const KeuzesContext = createContext<Keuzes>({ besluit: {} })
