export const pageSize = 25

/** Nobody reads further: more is said as "meer dan 1.000", and asks for a more precise question. */
export const countLimit = 1000
