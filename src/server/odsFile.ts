import { strToU8, type Zippable, zipSync } from 'fflate'
import { xmlText } from '@/domain/xml'

export type Sheet = { readonly naam: string; readonly rijen: readonly (readonly string[])[] }

const mimetype = 'application/vnd.oasis.opendocument.spreadsheet'
const head = '<?xml version="1.0" encoding="UTF-8"?>'
const namespace = (name: string) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`

const manifest = `${head}<manifest:manifest ${namespace('manifest')} manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mimetype}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`

/** Always text, each line a paragraph: what looks like a formula is not one. */
const cell = (tekst: string): string =>
  tekst === ''
    ? '<table:table-cell/>'
    : `<table:table-cell office:value-type="string">${tekst
        .split('\n')
        .map((line) => `<text:p>${xmlText(line)}</text:p>`)
        .join('')}</table:table-cell>`

const row = (cells: readonly string[]): string =>
  `<table:table-row>${cells.map(cell).join('')}</table:table-row>`

const table = ({ naam, rijen }: Sheet): string =>
  `<table:table table:name="${xmlText(naam)}"><table:table-column table:number-columns-repeated="${rijen[0]?.length ?? 1}"/>${rijen.map(row).join('')}</table:table>`

/** A spreadsheet in the open format of governments (ODF 1.3). All rows of a sheet are as wide as its first. */
export function odsFile(sheets: readonly Sheet[]): Uint8Array {
  const content = `${head}<office:document-content ${['office', 'table', 'text'].map(namespace).join(' ')} office:version="1.3"><office:body><office:spreadsheet>${sheets.map(table).join('')}</office:spreadsheet></office:body></office:document-content>`
  const files: Zippable = {
    // First, and as it is: a program knows by these bytes what the file is.
    mimetype: [strToU8(mimetype), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest),
    'content.xml': strToU8(content),
  }
  return zipSync(files)
}
