import { z } from 'zod'
import { bronSchema } from '@/domain/overlegtafel/bron'
import { gemeenteInhoudSchema } from '@/domain/overlegtafel/gemeente-inhoud'
import { overlegtafelSchema } from '@/domain/overlegtafel/overlegtafel'
import { gemeenten } from '@/domain/routering/gemeenten'
import {
  aanmeldwijzen,
  eerstCodes,
  oordelen,
  regelCodes,
  signaalCodes,
  uitkomsten,
  waarschuwingCodes,
} from '@/domain/routering/routeadvies'
import { rollen, situatieSchema } from '@/domain/routering/situatie'
import { sporen, tafelSlugs } from '@/domain/routering/tafels'

export { overlegtafelSchema, situatieSchema }

const gemeenteCode = z.enum(gemeenten.map(({ code }) => code))

const redenSchema = z.strictObject({
  criterium: z.string().describe('Het veld of criterium dat voor de tafel spreekt.'),
  antwoord: z.string().describe('Het antwoord dat is gegeven.'),
  uitleg: z.string().describe('Waarom dit voor de tafel spreekt, in gewone taal.'),
  bron: bronSchema.describe('Document en kop waar dit staat.'),
})

const adviesSchema = z.strictObject({
  tafel: z.enum(tafelSlugs).describe('De overlegtafel.'),
  trede: z.literal([1, 2, 3, 4]).describe('De RDM-trede waar de tafel staat.'),
  spoor: z.enum(sporen).describe('De ladder zelf, of een spoor ernaast.'),
  regel: z.enum(regelCodes).describe('De regel die de tafel adviseert.'),
  oordeel: z.enum(oordelen).describe('Past de tafel, of is overleg met de tafel nodig.'),
  aanmelden: z.enum(aanmeldwijzen).nullable().describe('Hoe deze rol aanmeldt; null zonder rol.'),
  wieWel: z.array(z.enum(rollen)).describe('Rollen die zelf kunnen aanmelden, als deze rol dat niet kan.'),
  redenen: z.array(redenSchema).describe('Waarom deze tafel, met bron.'),
  ontbreekt: z.array(z.string()).describe('Criteria die nog niet gelden of niet bekend zijn.'),
  termijn: z.string().nullable().describe('De termijn in woorden; null als er geen bekend is.'),
  contact: z
    .strictObject({
      email: z.string().nullable().describe('E-mailadres; null als het niet bekend is.'),
      website: z.string().nullable().describe('Website; null als die niet bekend is.'),
    })
    .describe('Contact van de tafel.'),
})

/** The answer of POST /routeadviezen (wegwijzer-contract.md). */
export const routeadviesSchema = z.strictObject({
  regelset: z.string().describe('Versie van de regels.'),
  uitkomst: z.enum(uitkomsten).describe('Waar het advies op uitkomt.'),
  volgendeVraag: z
    .enum(situatieSchema.keyof().options)
    .nullable()
    .describe('Het veld dat het advies nog kan veranderen; null als er geen meer is.'),
  adviezen: z.array(adviesSchema).describe('De geadviseerde tafels, de sterkste eerst.'),
  eerst: z.array(z.enum(eerstCodes)).describe('Wat eerst moet gebeuren.'),
  waarschuwingen: z.array(z.enum(waarschuwingCodes)).describe('Waar op te letten is.'),
  signalen: z.array(z.enum(signaalCodes)).describe('Wat de regio moet weten.'),
  losOp: z.array(z.string()).describe('Wat de vrager nu zelf kan doen.'),
  regie: z
    .strictObject({
      gemeente: gemeenteCode.nullable().describe('CBS-code; null als de gemeente niet bekend is.'),
      naam: z.string().describe('Naam van de gemeente, of wat er nog te bepalen is.'),
      eersteStap: z.string().describe('Bij wie te beginnen.'),
    })
    .describe('De gemeente die de regie houdt.'),
  clientondersteuning: z
    .strictObject({
      uitleg: z.string().describe('Wat een cliëntondersteuner doet.'),
      organisaties: z.array(z.string()).describe('Namen van organisaties in Twente.'),
    })
    .describe('Gratis en onafhankelijke hulp voor de inwoner.'),
})

export const gemeenteSchema = z.strictObject({
  code: gemeenteCode.describe('CBS-code.'),
  naam: z.string().describe('Naam van de gemeente.'),
  slug: z.string().describe('De naam zoals die in een webadres staat.'),
  inhoud: gemeenteInhoudSchema
    .extend({ vraagAan: z.email() })
    .describe('Wat het portaal van de gemeente toont.'),
})

/** RFC 9457, with everything that is wrong at once. */
export const probleemSchema = z.strictObject({
  type: z.string().describe('Soort probleem; about:blank als de status alles zegt.'),
  title: z.string().describe('Wat er mis is, kort.'),
  status: z.int().describe('De HTTP-status.'),
  detail: z.string().describe('Wat er mis is en wat te doen.'),
  instance: z.string().optional().describe('Nummer van dit verzoek, om te noemen bij vragen.'),
  errors: z
    .array(
      z.strictObject({
        veld: z.string().describe('Het veld, als pad: eerder[0].tafel.'),
        melding: z.string().describe('Wat er mis is met dit veld.'),
        toegestaan: z.array(z.string()).optional().describe('Wat hier wel mag.'),
      }),
    )
    .optional()
    .describe('Alle fouten per veld.'),
})

export type OpenbaarAdvies = z.infer<typeof routeadviesSchema>
