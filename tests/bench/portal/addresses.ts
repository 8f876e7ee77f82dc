import type { FilledPortal } from './filled'

/** Five public pages that together hold every kind of part: start, list, detail, form, explanation. */
export const publicPages: readonly string[] = [
  '/',
  '/overlegtafels',
  '/overlegtafels/topx',
  '/wegwijzer',
  '/treden',
]

/** Signed-in pages, with the demo account that sees them. */
export const signedInPages = ({
  conceptId,
  aanmeldingId,
}: FilledPortal): readonly { path: string; account: string; name: string }[] => [
  { name: 'werklijst', path: '/werklijst', account: 'zvh' },
  { name: 'een aanmelding in de werklijst', path: `/werklijst/${aanmeldingId}`, account: 'zvh' },
  { name: 'mijn casussen', path: '/casussen', account: 'wijkcoach.enschede' },
  { name: 'intake', path: intakePage({ conceptId }), account: 'wijkcoach.enschede' },
]

export const intakePage = ({ conceptId }: Pick<FilledPortal, 'conceptId'>): string =>
  `/aanmeldingen/${conceptId}/invullen/situatie`
