/** What this device keeps for a class: small JSON by key. A browser that stores nothing keeps it as long as the page lives. */

const PREFIX = 'amu-darya class '
const forNow = new Map<string, string>()

export const remember = (key: string, value: unknown): void => {
  const text = JSON.stringify(value)
  forNow.set(PREFIX + key, text)
  try {
    localStorage.setItem(PREFIX + key, text)
  } catch {
    // Storage may be closed or full.
  }
}

/** What was kept, as it is; the caller looks at its shape. */
export const remembered = (key: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? forNow.get(PREFIX + key) ?? 'null')
  } catch {
    return undefined
  }
}

export const forget = (key: string): void => {
  forNow.delete(PREFIX + key)
  try {
    localStorage.removeItem(PREFIX + key)
  } catch {
    // Nothing was kept.
  }
}

/** A whole number kept under the key; 0 where there is none. */
export const rememberedCount = (key: string): number => {
  const kept = remembered(key)
  return typeof kept === 'number' && Number.isInteger(kept) && kept >= 0 ? kept : 0
}
