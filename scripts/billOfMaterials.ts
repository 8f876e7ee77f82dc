import { readFileSync } from 'node:fs'

type Entry = {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly link?: boolean
  readonly dev?: boolean
}

export type Package = Entry & { readonly name: string }

/** Packages whose description does not say under which licence they come; each was read. */
const read: Readonly<Record<string, string>> = {
  'png-js': 'MIT',
  'seq-queue': 'MIT',
  'parse-cache-control': 'BSD-3-Clause',
}

/** Everything in the lock file, with its licence. */
export function lockedPackages(file = 'package-lock.json'): Package[] {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> }
  return Object.entries(packages).flatMap(([path, entry]) => {
    if (path === '' || entry.link) return []
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const license = entry.license ?? read[name]
    return [{ ...entry, name, ...(license ? { license } : {}) }]
  })
}

const hashOf = (integrity: string) => {
  const [, algorithm = '', value = ''] = /^sha(\d+)-(.+)$/.exec(integrity) ?? []
  return { alg: `SHA-${algorithm}`, content: Buffer.from(value, 'base64').toString('hex') }
}

/**
 * What the running portal is made of, as CycloneDX 1.5. From the lock file and not by `npm sbom`: that refuses the tools of the tests,
 * and without those it leaves out what they share with the portal (npm 11, November 2026).
 */
export function billOfMaterials(packages: readonly Package[]) {
  const components = packages
    .filter(({ dev }) => !dev)
    .map(({ name, version = '', license, integrity, resolved }) => {
      const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
      return {
        type: 'library',
        'bom-ref': purl,
        name,
        version,
        purl,
        ...(license ? { licenses: [{ expression: license }] } : {}),
        ...(integrity ? { hashes: [hashOf(integrity)] } : {}),
        ...(resolved ? { externalReferences: [{ type: 'distribution', url: resolved }] } : {}),
      }
    })
  const once = new Map(components.map((component) => [component.purl, component]))
  return { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components: [...once.values()] }
}
