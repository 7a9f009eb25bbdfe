import { PARAMETERS } from '../../../content/parameters.ts'
import { HEADLINES as H } from '../../../content/words/en/headlines.ts'
import type { Telling } from '../../telling.ts'
import { fill, sentence } from '../format.ts'
import { number, type Tellers } from './row.ts'

const { collapseBelow, sharedFrom } = PARAMETERS.score

const indexTitle = (row: Telling): string => {
  const [from, to] = [number(row, 'from'), number(row, 'to')]
  return sentence(to > from ? H.index.rises : to < from ? H.index.falls : H.index.same, { from, to })
}

/** The index, and how a game ends. */
export const ACCOUNTS: Tellers = {
  index: row => ({ title: indexTitle(row), why: fill(H.index.why, { collapse: collapseBelow, shared: sharedFrom }) }),
  collapse: () => ({ title: H.collapse.title }),
  completed: () => ({ title: H.completed.title }),
  closed: row => ({ title: sentence(H.closed.title, { turn: number(row, 'turn') }), why: H.closed.why }),
}
