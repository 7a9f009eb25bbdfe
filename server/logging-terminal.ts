/** One line of the log as a person reads it: time, level where it is not the usual, sentence, fields. */
export function forTerminal(line: string): string {
  const { time, level, say, error, ...fields } = JSON.parse(line) as Record<string, unknown>
  const clock = String(time).slice(11, 19)
  const rest = Object.entries(fields).map(([name, value]) => `${name}=${value}`)
  return [clock, level === 'info' ? '' : `${level}:`, say, ...rest, error ? errorLine(error) : '']
    .filter(Boolean)
    .join(' ')
}

function errorLine(error: unknown): string {
  const { kind, code, at, cause } = error as { kind: string; code?: string; at: readonly string[]; cause?: unknown }
  const first = [kind, code, at[0] && `at ${at[0]}`].filter(Boolean).join(' ')
  return `(${first}${cause ? `, from ${errorLine(cause)}` : ''})`
}
