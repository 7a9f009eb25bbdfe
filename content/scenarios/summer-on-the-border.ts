import { SEATS } from '../ids.ts'
import { scenario } from '../kinds.ts'
import { AFTER_KABUL } from './after-kabul.ts'
import { AFTER_KABUL_INFLUENCE } from './opening.ts'
import { SUMMER_CLOCK } from './summer-clock.ts'
import { SUMMER_OPENING, SUMMER_RELATIONS } from './summer-opening.ts'

const [LATE_AUGUST, LATE_SEPTEMBER, EARLY_OCTOBER, LATE_OCTOBER, LATE_NOVEMBER, DECEMBER] = AFTER_KABUL.turns

/**
 * The long scenario. Three turns of summer, the third opened by the fall of Kabul, then the turns of the standard scenario
 * with its last two in one: by then the summer's preparations have told, and so much of the record lies before November.
 * Before Kabul falls hunger does not grow by itself; in the autumn it grows faster than in the standard scenario, since
 * there were two turns more to prepare for it. In the last two turns a card makes it harder, or more seldom easier,
 * everywhere: governments of the game prepare better than those of the record did, to whom no such card was dealt.
 */
export const SUMMER_ON_THE_BORDER = scenario({
  name: 'Summer on the border',
  subtitle: '4 July to 31 December 2021',
  text: 'American forces have left Bagram. Soldiers of the republic flee over the Panj, and the Taliban promise quiet borders in one capital after the other. Kabul will fall in the third turn; what the neighbours make of the time until then is theirs.',
  minutes: '90 minutes',
  seats: SEATS,
  turns: [
    {
      dates: '4–20 July 2021',
      short: '4 Jul',
      hunger: 0,
      dated: [
        'soldiers-at-the-river',
        'csto-asked',
        'eighty-five-per-cent',
        'visitors-in-ashgabat',
        'tashkent-conference',
      ],
      fixed: 'border-posts-fall',
      chance: ['garrison-holds', 'truce-in-july', 'herders-stay'],
    },
    {
      dates: '21 July–8 August 2021',
      short: '21 Jul',
      hunger: 0,
      dated: ['border-alert', 'a-hundred-thousand', 'baradar-in-tianjin', 'drills-in-august', 'presidents-at-awaza'],
      fixed: 'first-capitals-fall',
      chance: ['quarrel-over-customs', 'rumour-of-a-base', 'beds-for-nine-thousand'],
    },
    {
      dates: '9–22 August 2021',
      short: '9 Aug',
      hunger: 0,
      stores: true,
      dated: ['troika-in-doha', 'pilots-at-termez', 'torkham-closed', 'no-need-of-the-csto', 'under-the-guise'],
      fixed: 'kabul-falls',
    },
    { ...LATE_AUGUST, hunger: 0 },
    { ...LATE_SEPTEMBER, hunger: 3 },
    { ...EARLY_OCTOBER, hunger: 4 },
    { ...LATE_OCTOBER, hunger: 6, chance: ['money-market-shut', 'lorries-stand', 'salaries-paid'] },
    {
      dates: '12 November–31 December 2021',
      short: '12 Nov',
      hunger: 6,
      dated: [...LATE_NOVEMBER.dated, ...DECEMBER.dated],
      chance: ['weeks-of-snow', 'drivers-taken', 'mild-december'],
      winter: true,
    },
  ],
  clock: SUMMER_CLOCK,
  chance: AFTER_KABUL.chance,
  opening: SUMMER_OPENING,
  relations: SUMMER_RELATIONS,
  influence: AFTER_KABUL_INFLUENCE,
  agendas: true,
  source: ['F10', 'F11', 'F35', 'F39', 'isas-2021#C12', 'isas-2021#C15', 'isas-2021#C24', 'isas-2021#C38', 'design'],
})
