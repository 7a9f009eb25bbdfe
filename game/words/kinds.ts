import type { ChangeRow } from './tracks.ts'

/** A line of the sum behind a headline; the strong one is the turning number. */
export type SumRow = { readonly label: string; readonly n: number; readonly strong?: true; readonly note?: string }

/** A die that was rolled: faces of six, the face that came, and what hung on it. */
export type DieRow = { readonly in6: number; readonly face: number; readonly what: string }

/** A told row in words. */
export type Headline = {
  readonly title: string
  readonly who?: string
  readonly why?: string
  readonly sum?: readonly SumRow[]
  readonly changes: readonly ChangeRow[]
  readonly dice: readonly DieRow[]
}

/** What the debrief found in a game: a title that states it, and what was measured. */
export type Finding = { readonly title: string; readonly measure: string }
