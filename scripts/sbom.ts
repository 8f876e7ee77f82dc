import { billOfMaterials, lockedPackages } from './billOfMaterials'

// `npm run -s sbom > sbom.json`: the bill of materials of this version.
console.log(JSON.stringify(billOfMaterials(lockedPackages()), null, 2))
