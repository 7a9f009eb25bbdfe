import { SEATS } from '../ids.ts'
import { scenario } from '../kinds.ts'
import { AFTER_KABUL } from './after-kabul.ts'
import { AFTER_KABUL_INFLUENCE } from './opening.ts'
import { WINTER_OPENING, WINTER_RELATIONS } from './winter-opening.ts'

const [, , EARLY_OCTOBER, LATE_OCTOBER, LATE_NOVEMBER, DECEMBER] = AFTER_KABUL.turns

/** The short scenario, for a lesson: the last four turns of the standard one, from what stood on 1 October. */
export const WINTER = scenario({
  name: 'Winter',
  subtitle: '1 October to 31 December 2021',
  text: 'The airlift is over, the cabinet is named, and two armies show themselves to each other across the Panj. The agencies count who will have nothing to eat by the new year. Four turns until it comes.',
  minutes: '40 to 50 minutes',
  seats: SEATS,
  // October brings less hunger than in the standard scenario, since part of the autumn’s stands on the board. In the last two
  // turns a card makes it harder or easier everywhere: four turns are few for games to end as differently as six do.
  turns: [
    { ...EARLY_OCTOBER, hunger: 0 },
    { ...LATE_OCTOBER, hunger: 2 },
    { ...LATE_NOVEMBER, chance: ['money-market-shut', 'salaries-paid', 'convoys-through'] },
    { ...DECEMBER, hunger: 3, chance: ['weeks-of-snow', 'mild-december'] },
  ],
  chance: [
    'raid-at-shohin',
    'second-clash',
    'truce-kept',
    'commanders-walk-out',
    'fighters-handed-over',
    'eyes-turn-west',
    'poppy-bought-up',
    'europe-pays-hosts',
    'rocket-at-termez',
    'jailbreak',
    'journalists-at-the-bridge',
  ],
  opening: WINTER_OPENING,
  relations: WINTER_RELATIONS,
  influence: AFTER_KABUL_INFLUENCE,
  agendas: true,
  source: ['F75', 'F76', 'F79', 'F91', 'isas-2021#C01', 'isas-2021#C38', 'design'],
})
