import { SECTORS } from '../../../content/ids.ts'
import type { LineCharacter } from '../../../content/places/kinds.ts'
import { sectors } from '../../../content/places/sectors.ts'
import { HEADLINES as H } from '../../../content/words/en/headlines.ts'

import { LONG_LINE } from '../../places.ts'
import type { Telling } from '../../telling.ts'
import { all, fill, people, sentence } from '../format.ts'
import { policyName, sectorName } from '../names.ts'
import { atArea, atLine, number, type Tellers, type Told, won } from './row.ts'

const crossingTitle = (row: Telling): string => {
  const { managed, unmanaged, left } = row.data
  const [into, past, waiting] = [managed, unmanaged, left].map(Number)
  const key = ['closed', 'vetted', 'open'][number(row, 'policy')]
  const { crossing } = H
  const chosen =
    key === 'open'
      ? crossing.open
      : key === 'closed'
        ? past
          ? crossing.closedPast
          : crossing.closedWait
        : into
          ? past
            ? crossing.vettedBoth
            : waiting
              ? crossing.vettedWait
              : crossing.vettedAll
          : past
            ? crossing.fullPast
            : crossing.fullWait
  const line: LineCharacter = sectors[SECTORS[row.at]].line
  return sentence(chosen, {
    ...atLine(row),
    managed: people(into),
    unmanaged: people(past),
    left: people(waiting),
    path: crossing.paths[line],
  })
}

/** Told only where somebody was turned away. */
const crossingWhy = (row: Telling): Pick<Told, 'why'> => {
  const { why } = H.crossing
  if (number(row, 'policy') === 2) return { why: why.open }
  if (number(row, 'unmanaged') + number(row, 'left') === 0) return {}
  return { why: LONG_LINE[row.at] ? why.long : sectors[SECTORS[row.at]].line === 'desert' ? why.desert : why.river }
}

const hardshipTitle = (row: Telling): string => {
  const n = row.changes.filter(({ track }) => track === 'hardship').length
  const has = (label: string) => row.sum.some(term => term.label === label && term.n > 0)
  const { hardship } = H
  if (n === 0) return hardship.none
  const [frozen, winter] = [has('hunger-frozen'), has('hunger-winter')]
  const chosen =
    frozen && winter ? hardship.frozenWinter : frozen ? hardship.frozen : winter ? hardship.winter : hardship.plain
  return sentence(chosen, { areas: fill(hardship.count, { n }) })
}

/** Hunger, and people on the move. */
export const PEOPLE: Tellers = {
  hardship: row => ({ title: hardshipTitle(row), why: H.hardship.why }),
  'hardship-fighting': row => ({
    title: sentence(won(row.rolls) ? H['hardship-fighting'].worse : H['hardship-fighting'].same, atArea(row)),
  }),
  displacement: row => {
    const lines = [...new Set(row.changes.filter(({ track }) => track === 'queue').map(({ at }) => sectorName(at)))]
    return {
      title: sentence(H.displacement.title, {
        ...atArea(row),
        people: people(number(row, 'people')),
        sectors: all(lines),
      }),
      why: H.displacement.why,
    }
  },
  crossing: row => ({
    title: crossingTitle(row),
    who: sentence(H.crossing.who, { ...atLine(row), policy: policyName(number(row, 'policy')) }),
    ...crossingWhy(row),
  }),
  'turned-aside': row => ({
    title: sentence(H['turned-aside'].title, {
      ...atLine(row),
      other: sectorName(number(row, 'to')),
      people: people(1),
    }),
    why: H['turned-aside'].why,
  }),
}
