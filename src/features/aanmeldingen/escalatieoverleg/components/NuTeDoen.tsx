import type { ReactNode } from 'react'
import { beurtNamen } from '@/domain/escalatieoverleg/voortgang'
import { ButtonLink, ButtonRow } from '@/ui/ButtonLink'
import type { Overleg } from '../overleg'
import { woorden } from '../woorden'

/** The one thing that has to be done now, and by whom: the top of the page. */
export function NuTeDoen({ overleg }: { overleg: Overleg }) {
  const { nu, handelingen, id, wachtOpMij } = overleg
  if (overleg.aanmeldingBeeindigd) return <Beeindigd overleg={overleg} />
  if (!nu) return null
  const { handeling } = nu
  const mag = handeling !== null && handelingen.includes(handeling)
  return (
    <Blok titel={wachtOpMij ? 'Dit doet u nu' : `Nu aan zet: ${beurtNamen[nu.wie]}`} stap={nu.stap}>
      {mag ? (
        <>
          <p>{woorden[handeling].uitleg}</p>
          <ButtonRow>
            <ButtonLink href={`/overleg/${id}/${woorden[handeling].pad}`}>
              {woorden[handeling].titel}
            </ButtonLink>
          </ButtonRow>
        </>
      ) : (
        <Wachten overleg={overleg} />
      )}
    </Blok>
  )
}

function Blok({ titel, stap, children }: { titel: string; stap: number; children: ReactNode }) {
  return (
    <section className="kaart kaart--advies" aria-labelledby="nu">
      <p className="stap">Stap {stap} van 8</p>
      <h2 id="nu">{titel}</h2>
      {children}
    </section>
  )
}

/** Nobody waits in silence: what is waited for, and what happens then. */
function Wachten({ overleg: { nu, id, voortgang, rol, status } }: { overleg: Overleg }) {
  if (nu?.stap === 7)
    return <Terugkoppeling id={id} schrijft={rol === 'procesmanager' || rol === 'bestuur'} />
  if (nu?.wie === 'genodigden')
    return (
      <p>
        {voortgang.zonderAntwoord === 1
          ? 'Een genodigde heeft'
          : `${voortgang.zonderAntwoord} genodigden hebben`}{' '}
        nog niet geantwoord. Bel wie te lang wacht. Noteer het antwoord bij de deelnemer.
      </p>
    )
  if (status === 'uitgenodigd' && nu?.handeling === null)
    return (
      <p>
        Iedereen heeft geantwoord. Zodra het overleg is begonnen, noteert u hier wie er was en wat de uitkomst
        is.
      </p>
    )
  return <p>U hoeft nu niets te doen. U krijgt een mail als u aan zet bent.</p>
}

function Terugkoppeling({ id, schrijft }: { id: string; schrijft: boolean }) {
  if (!schrijft) return <p>De gemeente schrijft de terugkoppeling aan de regionale portefeuillehouder.</p>
  return (
    <>
      <p>Schrijf de terugkoppeling aan de regionale portefeuillehouder. Het meeste is al ingevuld.</p>
      <ButtonRow>
        <ButtonLink href={`/terugkoppelingen/nieuw/${id}`}>Schrijf de terugkoppeling</ButtonLink>
      </ButtonRow>
    </>
  )
}

function Beeindigd({ overleg: { id, handelingen } }: { overleg: Overleg }) {
  return (
    <section className="kaart kaart--advies" aria-labelledby="nu">
      <h2 id="nu">De aanmelding is intussen afgesloten</h2>
      <p>De aanmelding is ingetrokken of niet in behandeling genomen. Het overleg kan daarom niet verder.</p>
      {handelingen.includes('stop') ? (
        <ButtonRow>
          <ButtonLink href={`/overleg/${id}/stoppen`}>{woorden.stop.titel}</ButtonLink>
        </ButtonRow>
      ) : (
        <p>U hoeft niets te doen. Het ZVH rondt het overleg af.</p>
      )}
    </section>
  )
}
