import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'

/** Said of a variable that is there with nothing in it: a key that is empty by accident must not open a door. */
const empty = (name: string, without: string) => `${name} is set but empty; leave it out ${without}.`

const key = (name: string, without: string) =>
  z
    .string()
    .min(1, empty(name, without))
    .refine(text => text === '' || (text.length >= 8 && text.length <= 100 && !/\s/.test(text)), {
      error: `${name} must have 8 to 100 characters and no space.`,
    })
    .optional()

/** An address as a browser names where a page comes from: no path, no slash at the end. */
const isOrigin = (text: string) => /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text

const LOG_LEVELS = ['error', 'warn', 'info', 'debug', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** What the environment may set. Everything has a default, so that `npm start` alone is a whole set-up. */
const environment = z.object({
  PORT: z
    .string()
    .default('8000')
    .refine(text => /^\d{1,5}$/.test(text) && Number(text) < 65536, {
      error: issue => `PORT must be a whole number from 0 to 65535, but is "${issue.input}".`,
    })
    .transform(Number),
  HOST: z.string().min(1, empty('HOST', 'to listen on every address')).optional(),
  DATA: z.string().min(1, 'DATA is set but empty; it names the folder where games are kept.').default('./data'),
  // Its value is never repeated: there is a password in it.
  DATABASE_URL: z
    .string()
    .min(1, empty('DATABASE_URL', 'to keep games in a file'))
    .refine(text => text === '' || (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)), {
      error: 'DATABASE_URL must look like postgres://user:password@host:5432/database.',
    })
    .optional(),
  TRUST_PROXY: z
    .string()
    .default('0')
    .refine(text => /^\d$/.test(text), {
      error: issue => `TRUST_PROXY must be the number of proxies in front, 0 to 9, but is "${issue.input}".`,
    })
    .transform(Number),
  HOST_KEY: key('HOST_KEY', 'to let anybody open a session'),
  PUBLIC_URL: z
    .string()
    .min(1, empty('PUBLIC_URL', 'to print the addresses of this machine'))
    .transform(text => text.replace(/\/$/, ''))
    .refine(text => text === '' || isOrigin(text), {
      error: issue => `PUBLIC_URL must look like https://game.example.org, without a path, but is "${issue.input}".`,
    })
    .optional(),
  ORIGINS: z
    .string()
    .min(1, empty('ORIGINS', 'to allow only pages that this server itself sent'))
    .transform(text => text.split(',').map(origin => origin.trim().replace(/\/$/, '')))
    .refine(origins => origins.every(origin => origin === '' || isOrigin(origin)), {
      error: issue =>
        `ORIGINS must be addresses like https://game.example.org, with commas between, but is "${issue.input}".`,
    })
    .transform(origins => origins.filter(Boolean))
    .default([]),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: issue => `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, but is "${issue.input}".` })
    .default('info'),
  METRICS_KEY: key('METRICS_KEY', 'to show metrics to this machine alone'),
  KEEP_DAYS_MOST: z
    .string()
    .default('365')
    .refine(text => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 365, {
      error: issue => `KEEP_DAYS_MOST must be a whole number of days from 1 to 365, but is "${issue.input}".`,
    })
    .transform(Number),
  THINK_THREADS: z
    .string()
    .default(String(Math.min(4, Math.max(1, availableParallelism() - 1))))
    .refine(text => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 64, {
      error: issue => `THINK_THREADS must be a whole number from 1 to 64, but is "${issue.input}".`,
    })
    .transform(Number),
})

export type Settings = {
  /** 0 lets the system choose a free one. */
  readonly port: number
  /** The one address to listen on; every address where undefined. */
  readonly host: string | undefined
  /** Folder of everything the server keeps, as a whole path. */
  readonly data: string
  /** PostgreSQL, where games are not kept in a file of `data`. Holds a password. */
  readonly databaseUrl: string | undefined
  /** How many proxies of one's own stand in front: so many of the last addresses in X-Forwarded-For are believed. */
  readonly trustProxy: number
  /** Asked for before a session may be opened; anybody may where undefined. A secret. */
  readonly hostKey: string | undefined
  /** Address for links and QR codes, without a slash at the end; this machine's own addresses where undefined. */
  readonly publicUrl: string | undefined
  /** From which other pages a browser may connect, besides those that this server itself sent. */
  readonly origins: readonly string[]
  readonly logLevel: LogLevel
  /** Whoever shows it may read /metrics; this machine alone where undefined. A secret. */
  readonly metricsKey: string | undefined
  /** The most days after its last use that a session may ask to be kept, 1 to 365. */
  readonly keepDaysMost: number
  /** In how many threads scripted seats that take their time think at most. */
  readonly thinkThreads: number
}

/** The settings, or the sentences that say what is wrong with the environment. */
export function settingsFrom(env: NodeJS.ProcessEnv): Settings | { readonly wrong: readonly string[] } {
  const parsed = environment.safeParse(env)
  if (!parsed.success) return { wrong: [...new Set(parsed.error.issues.map(issue => issue.message))] }
  const said = parsed.data
  return {
    port: said.PORT,
    host: said.HOST,
    data: resolve(said.DATA),
    databaseUrl: said.DATABASE_URL,
    trustProxy: said.TRUST_PROXY,
    hostKey: said.HOST_KEY,
    publicUrl: said.PUBLIC_URL,
    origins: said.ORIGINS,
    logLevel: said.LOG_LEVEL,
    metricsKey: said.METRICS_KEY,
    keepDaysMost: said.KEEP_DAYS_MOST,
    thinkThreads: said.THINK_THREADS,
  }
}
