import { xmlText } from '@/domain/xml'

const sitePicture = /(<meta (?:property="og:image"|name="twitter:image") content=")[^"]*?(\/deelbeeld\.png)/g

/**
 * What somebody sees who shares this page: its one address, its title, and the picture of the site. The application prerenders pages
 * before it is known at which address the portal will stand, and a form names its page only in the title.
 */
export function addPreview(page: string, origin: string, path: string): string {
  const end = page.indexOf('</head>')
  if (end < 0) return page
  const head = page.slice(0, end).replace(sitePicture, `$1${xmlText(origin)}$2`)
  const address = xmlText(origin + path)
  const title = head.includes('property="og:title"') ? undefined : /<title>([^<]*)<\/title>/.exec(head)?.[1]
  return [
    head,
    `<link rel="canonical" href="${address}"/><meta property="og:url" content="${address}"/>`,
    title === undefined ? '' : `<meta property="og:title" content="${title.replaceAll('"', '&quot;')}"/>`,
    page.slice(end),
  ].join('')
}
