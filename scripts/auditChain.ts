import { Client } from 'pg'

export type Head = { readonly volgnummer: number; readonly schakel: string }

/** What was found: whole up to `hoofd`, or the first place where it is not, as a sentence. */
export type Outcome =
  | { readonly ok: true; readonly regels: number; readonly hoofd: Head | null }
  | { readonly ok: false; readonly fout: string }

/** The first link that does not follow from the one before and from its row. */
const broken = `
  SELECT k.volgnummer, k.regel_id AS regel, k.vorig_nummer AS vorige, r.id IS NULL AS weg
  FROM (SELECT *, lag(schakel, 1, '') OVER w AS vorige_schakel, lag(volgnummer, 1, 0) OVER w AS vorig_nummer
        FROM audit_keten WINDOW w AS (ORDER BY volgnummer)) k
  LEFT JOIN audit_regel r ON r.id = k.regel_id
  WHERE r.id IS NULL OR k.volgnummer <> k.vorig_nummer + 1 OR k.schakel <> audit_schakel(k.vorige_schakel, k.volgnummer, r)
  ORDER BY k.volgnummer LIMIT 1`

const outside = `
  SELECT min(r.id) AS regel FROM audit_regel r WHERE NOT EXISTS (SELECT FROM audit_keten k WHERE k.regel_id = r.id)`

/**
 * Proves that the audit is as it was written. What a database alone cannot show is a tail that was cut off, rows and links together:
 * give it an end that was noted before, elsewhere.
 */
export async function checkAudit(ownerUrl: string, noted?: Head): Promise<Outcome> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    // One picture of the moment, while others go on writing.
    await owner.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL portaal.rol = 'auditor'`)
    return await check(owner, noted)
  } finally {
    await owner.end()
  }
}

async function check(owner: Client, noted: Head | undefined): Promise<Outcome> {
  const [fault] = (
    await owner.query<{ volgnummer: string; regel: string; vorige: string; weg: boolean }>(broken)
  ).rows
  if (fault) return { ok: false, fout: sentence(fault) }
  const [extra] = (await owner.query<{ regel: string | null }>(outside)).rows
  if (extra?.regel)
    return {
      ok: false,
      fout: `Regel ${extra.regel} staat in het logboek maar niet in de keten: hij is er later tussen gezet.`,
    }
  const head = await headAt(owner)
  if (noted) {
    const there = await headAt(owner, noted.volgnummer)
    if (there?.schakel !== noted.schakel)
      return {
        ok: false,
        fout: `Het genoteerde eind (schakel ${noted.volgnummer}) is er niet meer of is anders: het eind van het logboek is weggehaald of herschreven.`,
      }
  }
  return { ok: true, regels: head?.volgnummer ?? 0, hoofd: head }
}

const sentence = ({
  volgnummer,
  regel,
  vorige,
  weg,
}: {
  volgnummer: string
  regel: string
  vorige: string
  weg: boolean
}) => {
  if (weg) return `Regel ${regel} (schakel ${volgnummer}) is uit het logboek verwijderd.`
  if (Number(volgnummer) !== Number(vorige) + 1)
    return `Na schakel ${vorige} ontbreken schakels: de volgende is ${volgnummer} (regel ${regel}).`
  return `Regel ${regel} (schakel ${volgnummer}) klopt niet met de keten: de regel of de volgorde is veranderd.`
}

async function headAt(owner: Client, volgnummer?: number): Promise<Head | null> {
  const { rows } = await owner.query<{ volgnummer: string; schakel: string }>(
    `SELECT volgnummer, encode(schakel, 'hex') AS schakel FROM audit_keten
     WHERE $1::bigint IS NULL OR volgnummer = $1 ORDER BY volgnummer DESC LIMIT 1`,
    [volgnummer ?? null],
  )
  const [row] = rows
  return row ? { volgnummer: Number(row.volgnummer), schakel: row.schakel } : null
}
