import { type Event, event } from '../kinds.ts'

/**
 * What could have made the last weeks of the year harder or easier everywhere, and did not. Each moves hunger in all six
 * areas, since in these weeks hunger is what decides how the year ends.
 */
export const WINTER_CHANCE = {
  'money-market-shut': event({
    headline: 'Kabul’s money dealers run dry, and prices rise',
    text: 'The central bank’s reserves were out of reach in fact. Here the private dealers have no dollars left either, and a shop that has flour sells it for dollars alone.',
    effects: [{ kind: 'change', track: 'hardship', at: 'all-areas', by: 1 }],
    source: ['design', 'P8', 'F91', 'isas-2021#C01'],
  }),

  'lorries-stand': event({
    headline: 'Carriers stop, and flour stands at every customs post',
    text: 'They are paid by transfer, and no transfer arrives. In fact some forty wagons waited for a permit at one bridge; here goods wait at every post.',
    effects: [
      { kind: 'change', track: 'hardship', at: 'north-east', by: 1 },
      { kind: 'change', track: 'hardship', at: 'north', by: 1 },
      { kind: 'change', track: 'hardship', at: 'north-west', by: 1 },
      { kind: 'change', track: 'hardship', at: 'west', by: 2 },
      { kind: 'change', track: 'hardship', at: 'kabul-east', by: 2 },
      { kind: 'change', track: 'hardship', at: 'south', by: 2 },
    ],
    source: ['design', 'F86', 'P8', 'isas-2021#C01'],
  }),

  'salaries-paid': event({
    headline: 'Donors pay nurses and teachers, past the ministries',
    text: 'Aid had paid for three quarters of what the state spent. Here a way is found to pay those who go on working, in every province, and their families buy bread for themselves.',
    effects: [{ kind: 'change', track: 'hardship', at: 'all-areas', by: -1 }],
    source: ['design', 'P8', 'F91', 'isas-2021#C01'],
  }),

  'weeks-of-snow': event({
    headline: 'It snows for two weeks, and nothing moves',
    text: 'The agencies had counted 22.8 million people who would be short of food. Here, from Herat to Badakhshan, no lorry reaches those beyond the passes, and what they have stored is all there is.',
    effects: [{ kind: 'change', track: 'hardship', at: 'all-areas', by: 1 }],
    source: ['design', 'F91', 'isas-2021#C01'],
  }),

  'drivers-taken': event({
    headline: 'Gunmen take a convoy’s drivers, and relief stays in the cities',
    text: 'Nobody says who they were. The agencies call their people in until there are guards whom drivers trust; the east and the south wait longest.',
    effects: [
      { kind: 'change', track: 'hardship', at: 'north-east', by: 1 },
      { kind: 'change', track: 'hardship', at: 'north', by: 1 },
      { kind: 'change', track: 'hardship', at: 'north-west', by: 1 },
      { kind: 'change', track: 'hardship', at: 'west', by: 1 },
      { kind: 'change', track: 'hardship', at: 'kabul-east', by: 2 },
      { kind: 'change', track: 'hardship', at: 'south', by: 2 },
    ],
    source: ['design', 'F91', 'isas-2021#C01', 'isas-2021#C19'],
  }),

  'mild-december': event({
    headline: 'December stays mild, and stores last longer',
    text: 'Animals graze until the new year, and lorries reach valleys that count as shut. It is nobody’s doing, and everybody takes the credit.',
    effects: [{ kind: 'change', track: 'hardship', at: 'all-areas', by: -1 }],
    source: ['design', 'F91', 'isas-2021#C01'],
  }),
} as const satisfies Record<string, Event>
