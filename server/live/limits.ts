import { RateLimiterMemory } from 'rate-limiter-flexible'

/**
 * How often something may be done. A whole class shares one address, so what a class does at once is counted by session
 * and person; only wrong guesses and new sessions are counted by address.
 */
export type Limits = {
  /** Whether this may be done now, by whoever the key names. */
  readonly may: (what: Limited, key: string) => Promise<boolean>
  /** Whether it could still be done, without counting. */
  readonly could: (what: Limited, key: string) => Promise<boolean>
}

export type Limited = 'ask' | 'join' | 'guess' | 'open' | 'hello'

export type Rate = { readonly points: number; readonly duration: number }

/** Points in seconds. */
export const RATES: Readonly<Record<Limited, Rate>> = {
  /** By person, Control or projector. */
  ask: { points: 60, duration: 3 },
  /** By session. */
  join: { points: 300, duration: 60 },
  /** Wrong codes and secrets, by address. */
  guess: { points: 100, duration: 600 },
  /** New sessions, by address. */
  open: { points: 30, duration: 600 },
  /** Greetings, by address: forty phones that come back at once, many times over. */
  hello: { points: 1200, duration: 60 },
}

export const limitsOf = (rates: Readonly<Record<Limited, Rate>> = RATES): Limits => {
  const limiters = new Map(
    Object.entries(rates).map(([what, rate]) => [what, new RateLimiterMemory({ ...rate, keyPrefix: what })]),
  )
  return {
    may: (what, key) =>
      limiters
        .get(what)
        ?.consume(key)
        .then(
          () => true,
          () => false,
        ) ?? Promise.resolve(false),
    could: async (what, key) => ((await limiters.get(what)?.get(key))?.remainingPoints ?? 1) > 0,
  }
}
