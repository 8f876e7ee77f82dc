import { isRole, roleNames } from './role'

/** Who did something: function and organisation. The name of a person says nothing more, and so is not shown. */
export const wie = (rol: string, organisatie: string): string =>
  `${isRole(rol) ? roleNames[rol] : rol}, ${organisatie}`
