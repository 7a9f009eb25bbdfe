/** Chance from the browser, for what must not be guessed: a seed gives away the whole deck. */
export const freshSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]

export const freshId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(36).padStart(2, '0')).join('')
