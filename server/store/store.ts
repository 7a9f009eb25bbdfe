/**
 * What the server keeps, whatever keeps it. Rows are plain; JSON columns are handed over and given back as values.
 * Every promise resolves once it is on disk. One process owns a store.
 */
export type Store = {
  readonly open: (session: SessionRow, worlds: readonly WorldRow[]) => Promise<void>
  /** Writes a session's state and the time of its use over what was there. */
  readonly keep: (session: Pick<SessionRow, 'id' | 'usedAt' | 'state'>) => Promise<void>
  readonly byCode: (code: string) => Promise<SessionRow | undefined>
  /** Without their state: for what deletes itself, and for counting. */
  readonly sessions: () => Promise<readonly Omit<SessionRow, 'state'>[]>
  /** With its worlds, decisions and lines. */
  readonly drop: (session: string) => Promise<void>

  readonly worldsOf: (session: string) => Promise<readonly WorldRow[]>
  /** In the order of their numbers. */
  readonly decisionsOf: (world: string) => Promise<readonly DecisionRow[]>
  /** All or none, of any number of worlds. Rejects if a number is taken: another process writes to this store. */
  readonly append: (rows: readonly DecisionRow[]) => Promise<void>
  /** Writes other arguments over a decision's: a message that Control has removed. */
  readonly redact: (world: string, number: number, args: unknown) => Promise<void>

  /** Resolves to the line's id. */
  readonly addLine: (line: Omit<LineRow, 'id'>) => Promise<number>
  readonly linesOf: (session: string) => Promise<readonly LineRow[]>
  readonly dropLine: (session: string, id: number) => Promise<void>

  /** Writes a copy of everything to a file. Rejects with a sentence where this kind of store cannot. */
  readonly backup: (file: string) => Promise<void>
  readonly close: () => Promise<void>
}

export type SessionRow = {
  readonly id: string
  readonly code: string
  readonly openedAt: number
  readonly usedAt: number
  /** Days after `usedAt`. */
  readonly keepDays: number
  /** `SessionState`, as JSON. */
  readonly state: unknown
}

export type WorldRow = {
  readonly id: string
  readonly session: string
  /** 1 to 12. */
  readonly number: number
  readonly scenario: string
  readonly seed: number
  /** Version of rules and content. */
  readonly rules: string
}

/** A decision as it was taken. `number` counts from 0 without a gap in each world. */
export type DecisionRow = {
  readonly world: string
  readonly number: number
  /** The device's id for it; '' for a scripted actor, the clock or Control. */
  readonly id: string
  /** A seat or 'control'. */
  readonly seat: string
  /** Who decided; '' where no person did. */
  readonly person: string
  readonly move: string
  readonly args: unknown
  /** A scripted actor's reason and its sources; undefined for people. */
  readonly because?: { readonly because: string; readonly source: readonly string[] }
  /** ms since 1970. */
  readonly at: number
}

/** What is written beside the games. */
export type LineRow = {
  readonly id: number
  readonly session: string
  /** 0: the whole session. */
  readonly world: number
  readonly turn: number
  /** 'note': Control's own. 'team': inside a delegation. 'trace': what Control did. 'notice': Control's words to seats. */
  readonly kind: 'note' | 'team' | 'trace' | 'notice'
  /** A team's seat; '' otherwise. */
  readonly seat: string
  readonly person: string
  readonly text: string
  /** For a trace its kind and data; for a notice the seats it is for. */
  readonly data: unknown
  readonly at: number
}
