import { now } from '@/server/clock'
import { cachedContent } from '@/server/content/cachedContent'
import { readZvh } from '@/server/content/zvh'
import { pdfFile } from '@/server/pdf/pdfFile'
import { readOverlegtafels } from './data'
import { overzichtBlokken } from './overzichtBlokken'

/** The whole overview as one tagged PDF, to keep and to print where there is no network; made once per change of content. */
export const overzichtPdf = cachedContent('overzicht-pdf', ['overlegtafel', 'contact'], async () => {
  const zvh = await readZvh()
  const file = await pdfFile({
    title: 'Los op of schaal op: de zeven overlegtafels van Twente',
    subtitle: 'Het hele overzicht: de treden, en per tafel wie mag aanmelden, wanneer en waar.',
    footer: `Weet u niet welke tafel past? Mail ${zvh.email}`,
    madeAt: now(),
    blocks: overzichtBlokken(await readOverlegtafels(), zvh.email),
  })
  return file.toString('base64')
})
