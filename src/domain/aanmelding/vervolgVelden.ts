import { z } from 'zod'
import { guardedText } from '../privacy/guardedText'
import { eigenaars } from './uitkomst'

/** Nothing ends without a next step and somebody who takes it: the two fields that every such form asks. */
export const vervolgVelden = {
  vervolgStap: guardedText({ label: 'Wat is de volgende stap?', max: 300, leeg: 'Vul de volgende stap in.' }),
  vervolgEigenaar: z.enum(eigenaars, 'Kies wie de volgende stap zet.'),
}
