import { HEADLINES as H } from '../../../content/words/en/headlines.ts'

import type { Telling } from '../../telling.ts'
import { all, entry, inProse, sentence } from '../format.ts'
import { spoken } from '../names.ts'
import { atArea, atHome, atLine, changeOf, number, type Tellers, won } from './row.ts'

const homeTitle = (row: Telling): string => {
  const causes = all(row.sum.map(({ label }) => entry<string>(H.home.causes, label) ?? label))
  const change = changeOf(row, 'home', row.seat)
  return sentence(change ? H.home.falls : H.home.stays, { ...atHome(row), causes })
}

const attackFelt = (row: Telling): string => {
  const change = changeOf(row, 'home')
  return change
    ? sentence(H.attack.felt, { ...atArea(row), felt: spoken(change.at) })
    : sentence(H.attack.plain, atArea(row))
}

/** What else the world does by itself: cells, opium, ISIS, tension, standing at home, works and income. */
export const SYSTEMS: Tellers = {
  infiltration: row => ({
    title: sentence(won(row.rolls) ? H.infiltration.came : H.infiltration.none, atHome(row)),
    why: H.infiltration.why,
  }),
  'attack-abroad': row => ({ title: sentence(H['attack-abroad'].title, atHome(row)), why: H['attack-abroad'].why }),
  steppe: row => ({ title: sentence(won(row.rolls) ? H.steppe.felt : H.steppe.none, atHome(row)) }),
  opium: row => ({ title: row.changes.length ? H.opium.fills : H.opium.none }),
  traffic: row => ({
    title: sentence(won(row.rolls) ? H.traffic.harm : H.traffic.none, atHome(row)),
    why: H.traffic.why,
  }),
  'isis-grows': row => ({ title: sentence(H['isis-grows'].title, atArea(row)), why: H['isis-grows'].why }),
  attack: row => ({ title: attackFelt(row) }),
  raid: row => ({ title: sentence(changeOf(row, 'assured') ? H.raid.assured : H.raid.plain, atLine(row)) }),
  'many-attacks': row => ({ title: sentence(H['many-attacks'].title, { attacks: inProse(number(row, 'attacks')) }) }),
  clash: row => ({ title: sentence(won(row.rolls) ? H.clash.came : H.clash.none, atLine(row)), why: H.clash.why }),
  cools: row => ({ title: sentence(H.cools.title, atLine(row)) }),
  home: row => ({ title: homeTitle(row) }),
  'own-master': row => ({ title: sentence(H['own-master'].title, atHome(row)) }),

  works: row => {
    const donor = number(row, 'donor', -1)
    const isDone = changeOf(row, 'works')?.to === 0
    const by = isDone ? H.works.whoFinished : H.works.who
    return {
      title: sentence(isDone ? H.works.finished : H.works.goesOn, atLine(row)),
      ...(donor >= 0 && { who: sentence(by, { donor: spoken(donor) }) }),
    }
  },
  wears: row => {
    const change = changeOf(row, 'guard')
    return { title: sentence(change && change.to > change.from ? H.wears.up : H.wears.down, atLine(row)) }
  },
  income: () => ({ title: H.income.title }),
}
