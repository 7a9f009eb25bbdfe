import { root } from './setup/root.mjs'

type ErrorFields = {
  readonly kind: string
  readonly code?: string
  /** Where it was thrown, innermost first. */
  readonly at: readonly string[]
  readonly cause?: ErrorFields
}

const MOST_FRAMES = 8
const frame = /^\s+at (?:.*\()?([^()]+:\d+:\d+)\)?$/
const word = /^[\w-]{1,40}$/

/** What a log may hold of an error: its kind, its code, and where it happened. */
export function errorFields(error: unknown): ErrorFields {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] }
  const { code } = error as NodeJS.ErrnoException
  return {
    kind: word.test(error.name) ? error.name : 'Error',
    ...(word.test(String(code ?? '')) ? { code: String(code) } : {}),
    at: framesOf(error),
    ...(error.cause instanceof Error ? { cause: errorFields(error.cause) } : {}),
  }
}

/** The stack without the message that stands above it, which may itself look like a stack. */
function framesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message)
  if (start < 0) return []
  return stack
    .slice(start + message.length)
    .split('\n')
    .flatMap(line => frame.exec(line)?.[1] ?? [])
    .map(place => place.replace('file://', '').replace(root, ''))
    .slice(0, MOST_FRAMES)
}
