import { describe, expect, it } from 'vitest'
import { billOfMaterials, lockedPackages } from '../../scripts/billOfMaterials'

const packages = lockedPackages()

/** May be part of a work under EUPL-1.2 without asking anything of it that the EUPL does not allow. */
const permissive =
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT MIT-0 Python-2.0 Unlicense'.split(
    ' ',
  )
/** In the appendix of the EUPL, or used unchanged beside the work: a library that is linked, a typeface, a list of browsers. */
const besides = 'CC-BY-3.0 CC-BY-4.0 EPL-2.0 EUPL-1.2 LGPL-3.0-or-later MPL-2.0 OFL-1.1'.split(' ')

/** One of the choices of an SPDX expression is enough, all parts of an AND have to fit. */
const fits = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/g, '')
    .split(/ OR /)
    .some((choice) =>
      choice.split(/ AND /i).every((part) => [...permissive, ...besides].includes(part.trim())),
    )

describe('what the portal is made of', () => {
  it('may be used in a work under EUPL-1.2', () => {
    expect(packages.length).toBeGreaterThan(300)
    const wrong = packages.filter(({ license }) => !license || !fits(license))
    expect(wrong.map(({ name, license }) => `${name} ${license}`)).toEqual([])
    for (const licence of ['GPL-3.0-only', 'AGPL-3.0', 'MIT AND SSPL-1.0', 'UNLICENSED'])
      expect(fits(licence), licence).toBe(false)
  })

  it('is told by a bill of materials: version, place, licence and checksum of everything that runs', () => {
    const { bomFormat, components } = billOfMaterials(packages)
    expect(bomFormat).toBe('CycloneDX')
    const told = new Set(components.map(({ name, version }) => `${name} ${version}`))
    const runs = packages.filter(({ dev }) => !dev)
    expect(runs.filter(({ name, version }) => !told.has(`${name} ${version}`))).toEqual([])
    for (const { purl, licenses, hashes } of components) {
      expect(purl).toMatch(/^pkg:npm\/(%40[^/]+\/)?[^/@]+@\d/)
      expect(licenses?.[0]?.expression, purl).toBeDefined()
      expect(hashes?.[0]?.content, purl).toMatch(/^[0-9a-f]{40,128}$/)
    }
    expect(told.has('next 16.4.6') && !told.has('vitest 4.1.12')).toBe(true)
  })
})
