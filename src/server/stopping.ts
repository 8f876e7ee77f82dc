// Next's bundle and the front door are two copies of this module in one process; they share it through globalThis.
const shared = globalThis as typeof globalThis & { portaalStopping?: boolean }

/** From now on the health check says that no new visitors should be sent here. */
export const sayStopping = (): void => {
  shared.portaalStopping = true
}

export const isStopping = (): boolean => shared.portaalStopping === true
