import { type Event, event } from '../kinds.ts'

/** 12 November–31 December 2021, in the summer's scenario one turn of seven weeks. */
export const SUMMER_8 = {
  'winter-comes': event({
    headline: 'Winter comes to the 22.8 million who are short of food',
    text: 'The agencies had counted them in October, 3.2 million children at risk among them. This turn has seven weeks, and the snow lies in the passes for all of them.',
    date: 'from November',
    effects: [{ kind: 'change', track: 'hardship', at: 'all-areas', by: 1 }],
    source: ['F91', 'P8', 'isas-2021#C01', 'isas-2021#C03'],
  }),
} as const satisfies Record<string, Event>
