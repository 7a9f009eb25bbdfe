import pino from 'pino'
import { errorFields } from './logging-errors.ts'
import { forTerminal } from './logging-terminal.ts'
import type { Settings } from './settings.ts'

/**
 * The log of the server: JSON, a line each, or a readable line where a person looks on. It never holds a name, what
 * somebody typed, a code to join with, or a secret: only the fields listed here are let through, only while they look like
 * an id, a word of ours or a number; an error is told by its kind and place, since a message may quote what was typed.
 */
export const LOGGED = [
  'session',
  'sessions',
  'world',
  'worlds',
  'turn',
  'seat',
  'move',
  'ask',
  'role',
  'route',
  'method',
  'status',
  'reason',
  'milliseconds',
  'bytes',
  'rows',
  'sockets',
  'port',
  'signal',
  'store',
  'build',
] as const

export type LogFields = { readonly [F in (typeof LOGGED)[number]]?: string | number | boolean } & {
  readonly error?: unknown
}
type Say = (sentence: string, fields?: LogFields) => void
/** The sentence is always written out in the code, with nothing put into it; a test reads the sources for that. */
export type Log = {
  readonly debug: Say
  readonly info: Say
  readonly warn: Say
  readonly error: Say
  /** Something failed that was caught: `error`, with a sentence for it. */
  readonly failed: (error: unknown) => void
}

type Out = { readonly isTTY?: boolean; readonly write: (text: string) => unknown }

export function logging(
  settings: Pick<Settings, 'logLevel' | 'hostKey' | 'metricsKey' | 'databaseUrl'>,
  out: Out = process.stdout,
): Log {
  const blot = blotter(settings)
  const write = (line: string) => out.write(out.isTTY ? `${forTerminal(blot(line))}\n` : blot(line))
  const logger = pino(
    {
      level: settings.logLevel,
      // Neither process nor host: a laptop is often called after its owner.
      base: undefined,
      messageKey: 'say',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
    },
    { write },
  )
  const say =
    (level: Exclude<keyof Log, 'failed'>): Say =>
    (sentence, fields = {}) =>
      logger[level](allowed(fields), sentence)
  const error = say('error')
  const failed = (reason: unknown) => error('Something that was asked for could not be done.', { error: reason })
  return { debug: say('debug'), info: say('info'), warn: say('warn'), error, failed }
}

/** Logs what nobody caught, then ends: the state of the games is in the store, and unsure in this process. */
export function logCrashes(log: Log): void {
  process.on('uncaughtException', error => {
    log.error('Ended by an error that nobody caught.', { error })
    process.exit(1)
  })
}

const plain = /^[\w./:-]{1,80}$/

function allowed({ error, ...fields }: LogFields): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  const withheld: string[] = []
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue
    if ((LOGGED as readonly string[]).includes(name) && plain.test(String(value))) kept[name] = value
    else withheld.push(plain.test(name) ? name : 'a field')
  }
  return {
    ...kept,
    ...(error === undefined ? {} : { error: errorFields(error) }),
    ...(withheld.length === 0 ? {} : { withheld }),
  }
}

/** Anything shorter would blot out our own words. */
const SHORTEST_SECRET = 6

/** The secrets of the settings are blotted out wherever they stand, whatever brought them there. */
function blotter({ hostKey, metricsKey, databaseUrl }: Parameters<typeof logging>[0]): (line: string) => string {
  const password = databaseUrl ? new URL(databaseUrl).password : ''
  const decoded = new URLSearchParams(`password=${password.replaceAll('+', '%2B')}`).get('password')
  const secrets = [hostKey, metricsKey, password, decoded]
    .filter(secret => secret && secret.length >= SHORTEST_SECRET)
    .map(secret => JSON.stringify(secret).slice(1, -1))
  return line => secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)
}
