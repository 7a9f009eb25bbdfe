import type { SessionRow } from '../store/store.ts'

const DAY = 24 * 60 * 60_000

/** When a session deletes itself if nobody uses it before: ms since 1970. */
export const deletedAt = ({ usedAt, keepDays }: Pick<SessionRow, 'usedAt' | 'keepDays'>): number =>
  usedAt + keepDays * DAY

/** Those whose time is over. */
export const expired = <Row extends Pick<SessionRow, 'usedAt' | 'keepDays'>>(
  rows: readonly Row[],
  now: number,
): readonly Row[] => rows.filter(row => deletedAt(row) <= now)
