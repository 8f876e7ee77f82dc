/** Keeps what was used last, up to a number of bytes. */
export interface BoundedCache<T> {
  get(key: string): T | undefined
  set(key: string, value: T, bytes: number): void
}

export function createBoundedCache<T>(maxBytes: number): BoundedCache<T> {
  const entries = new Map<string, { readonly value: T; readonly bytes: number }>()
  let total = 0

  const remove = (key: string) => {
    total -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }

  return {
    get(key) {
      const entry = entries.get(key)
      if (!entry) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry.value
    },
    set(key, value, bytes) {
      remove(key)
      if (bytes > maxBytes) return
      entries.set(key, { value, bytes })
      total += bytes
      for (const oldest of entries.keys()) {
        if (total <= maxBytes) return
        remove(oldest)
      }
    },
  }
}
