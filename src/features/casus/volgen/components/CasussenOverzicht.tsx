import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import { Heading } from '@/ui/Heading'
import { Lead } from '@/ui/Lead'
import { Pagination } from '@/ui/Pagination'
import type { CasusLijst } from '../queries'
import { CasussenTabel } from './CasussenTabel'
import { GeenCasussen } from './GeenCasussen'

interface CasussenOverzichtProps {
  lijst: CasusLijst
  /** The reader also sees what others in the gemeente applied with. */
  metGemeente: boolean
}

export function CasussenOverzicht({ lijst, metGemeente }: CasussenOverzichtProps) {
  const { casussen, vorige, volgende, nu } = lijst
  const leeg = casussen.length === 0
  return (
    <>
      <Heading level={1}>Mijn casussen</Heading>
      <Lead>
        Bij wie ligt de casus, wat gebeurt er nu, en wanneer.
        {metGemeente && ' U ziet ook de aanmeldingen van anderen in uw gemeente.'}
      </Lead>
      {leeg ? (
        <GeenCasussen />
      ) : (
        <>
          <ButtonRow>
            <ButtonLink href="/casussen/nieuw">Start een casus</ButtonLink>
          </ButtonRow>
          <CasussenTabel casussen={casussen} nu={nu} />
        </>
      )}
      <Pagination
        previousHref={vorige && `/casussen?voor=${vorige}`}
        nextHref={volgende && `/casussen?na=${volgende}`}
      />
    </>
  )
}
