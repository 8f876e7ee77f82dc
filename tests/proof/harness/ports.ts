/** Where the parts of the proof listen; nobody else on this machine does. */
export const port = {
  proxy: 3240,
  kills: 3241,
  outages: 3242,
  mail: 3243,
  first: 3244,
  second: 3245,
  load: 3246,
  next: 3247,
  tools: 3248,
  smtp: 3249,
} as const
