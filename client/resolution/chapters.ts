import type { Chapter, Telling } from '../../game/telling.ts'
import { CHAPTERS } from '../../game/telling.ts'
import type { View } from '../../game/view.ts'
import { weight } from '../../game/words/index.ts'

/** One chapter of a resolution: its headline, and the rest as rows to open. */
export type Page = {
  readonly chapter: Chapter
  /** Its place among the nine, from 1. */
  readonly number: number
  readonly lead: Telling | undefined
  readonly rest: readonly Telling[]
}

/** The nine; the situation after them has a screen of its own. */
const NINE = CHAPTERS.filter(chapter => chapter !== 'situation')

/** Standing settings and systems say so each turn, moved or not. */
const STANDING = new Set(['opium-rule', 'opium', 'hardship', 'hardship-fighting', 'works', 'duty'])
export const isNews = (row: Telling): boolean =>
  row.changes.length > 0 || row.rolls.length > 0 || !STANDING.has(row.kind)

const heaviest = (rows: readonly Telling[], seat: number, view: View): Telling | undefined =>
  rows.reduce<Telling | undefined>(
    (best, row) => (best && weight(best, seat, view) >= weight(row, seat, view) ? best : row),
    undefined,
  )

/** The chapters of one turn, each led by the row that weighs most for this seat; the last by the index itself. */
export const pagesOf = (told: readonly Telling[], turn: number, seat: number, view: View): Page[] =>
  NINE.map((chapter, at) => {
    const rows = told.filter(row => row.turn === turn && row.chapter === chapter && isNews(row))
    const lead =
      chapter === 'index'
        ? (rows.find(row => row.kind === 'collapse' || row.kind === 'closed') ?? rows.find(row => row.kind === 'index'))
        : heaviest(rows, seat, view)
    return { chapter, number: at + 1, lead, rest: rows.filter(row => row !== lead) }
  })

/** The turn that the latest told rows resolve; 0 if there is none. */
export const resolvedTurn = (told: readonly Telling[]): number =>
  told.reduce((latest, { turn, chapter }) => (chapter === 'index' && turn > latest ? turn : latest), 0)

/** Rows that say the same of several places are one line from so many on. */
const FOLDED_FROM = 3

/** The rows as they are listed: those of one kind together where the first of them stands. */
export const foldedIn = (rows: readonly Telling[], kinds: ReadonlySet<string>): (readonly Telling[])[] => {
  const alike = Map.groupBy(rows, ({ kind }) => kind)
  const isFolded = ({ kind }: Telling) => kinds.has(kind) && (alike.get(kind)?.length ?? 0) >= FOLDED_FROM
  return rows.flatMap(row => {
    if (!isFolded(row)) return [[row]]
    const all = alike.get(row.kind) ?? []
    return all[0] === row ? [all] : []
  })
}
