import { isIngelogdPad, soortpagina } from '@/domain/redactie/paginaBijPad'
import { TextLink } from '@/ui/TextLink'

/** The page that a message is about; of a signed-in page only its kind is known, so there is nothing to open. */
export function Pagina({ pad }: { pad: string }) {
  return isIngelogdPad(pad) ? `Ingelogd: ${soortpagina(pad)}` : <TextLink href={pad}>{pad}</TextLink>
}
