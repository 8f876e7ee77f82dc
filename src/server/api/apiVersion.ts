/** Version of the open interface: `info.version` of its description, and in the header of every answer (API Design Rules). */
export const apiVersion = '1.0.0'
