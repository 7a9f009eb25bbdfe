/** The desks this browser has the key to. Control's secret lives here and in the link that Control keeps, nowhere else. */

export type KeptDesk = {
  readonly code: string
  readonly secret: string
  /** ms since 1970 by this device's clock. */
  readonly keptAt: number
}

const PREFIX = 'amu-darya desk '

/** For a browser that stores nothing: as long as the page lives. */
const forNow = new Map<string, string>()

const read = (text: string | null | undefined, code: string): KeptDesk | undefined => {
  if (!text) return undefined
  try {
    const { secret, keptAt } = JSON.parse(text) as Partial<KeptDesk>
    return typeof secret === 'string' && typeof keptAt === 'number' ? { code, secret, keptAt } : undefined
  } catch {
    return undefined
  }
}

const get = (key: string): string | null | undefined => {
  try {
    return localStorage.getItem(key) ?? forNow.get(key)
  } catch {
    return forNow.get(key)
  }
}

const keys = (): string[] => {
  try {
    return [...new Set([...Object.keys(localStorage), ...forNow.keys()])]
  } catch {
    return [...forNow.keys()]
  }
}

export const keptDesk = (code: string): KeptDesk | undefined => read(get(PREFIX + code), code)

/** The latest first. */
export const keptDesks = (): KeptDesk[] =>
  keys()
    .filter(key => key.startsWith(PREFIX))
    .flatMap(key => keptDesk(key.slice(PREFIX.length)) ?? [])
    .sort((one, other) => other.keptAt - one.keptAt)

export const keepDesk = (code: string, secret: string, keptAt = Date.now()): void => {
  const text = JSON.stringify({ secret, keptAt })
  forNow.set(PREFIX + code, text)
  try {
    localStorage.setItem(PREFIX + code, text)
  } catch {
    // A browser that keeps nothing forgets the desk with the page; the link still opens it.
  }
}

export const forgetDesk = (code: string): void => {
  forNow.delete(PREFIX + code)
  try {
    localStorage.removeItem(PREFIX + code)
  } catch {
    // Nothing was kept.
  }
}

/** Takes the secret out of the address, where it would be seen and shared, and keeps it; or finds the one kept before. */
export const takeSecret = (code: string): string | undefined => {
  const secret = decodeURIComponent(location.hash.slice(1))
  if (secret) {
    keepDesk(code, secret)
    history.replaceState(undefined, '', location.pathname + location.search)
  }
  return keptDesk(code)?.secret
}
