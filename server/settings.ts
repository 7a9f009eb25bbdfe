import { resolve } from 'node:path'
import { z } from 'zod'

/** What the environment may set. Everything has a default, so that `npm start` alone is a whole set-up. */
const environment = z.object({
  PORT: z
    .string()
    .default('8000')
    .refine(text => /^\d{1,5}$/.test(text) && Number(text) < 65536, {
      error: issue => `PORT must be a whole number from 0 to 65535, but is "${issue.input}".`,
    })
    .transform(Number),
  HOST: z.string().min(1, 'HOST is set but empty; leave it out to listen on every address.').optional(),
  DATA: z.string().min(1, 'DATA is set but empty; it names the folder where games are kept.').default('./data'),
})

export type Settings = {
  /** 0 lets the system choose a free one. */
  readonly port: number
  /** The one address to listen on; every address where undefined. */
  readonly host: string | undefined
  /** Folder of everything the server keeps, as a whole path. */
  readonly data: string
}

/** The settings, or the sentences that say what is wrong with the environment. */
export function settingsFrom(env: NodeJS.ProcessEnv): Settings | { readonly wrong: readonly string[] } {
  const parsed = environment.safeParse(env)
  if (!parsed.success) return { wrong: parsed.error.issues.map(issue => issue.message) }
  const { PORT, HOST, DATA } = parsed.data
  return { port: PORT, host: HOST, data: resolve(DATA) }
}
