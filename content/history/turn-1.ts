import { historyTurn } from './kinds.ts'

/** 23 August–12 September 2021. */
export const TURN_1 = historyTurn({
  events: ['shield-gone'],
  deeds: {
    russia: {
      orders: [
        {
          call: 'drill khatlon',
          date: '2021-08-23',
          note: 'The month of drills with Tajikistan that began on 17 August goes on.',
          source: ['F42'],
        },
        {
          call: 'arms tajikistan',
          date: '2021-09-11',
          note: 'Twelve armoured vehicles and equipment, free of charge.',
          source: ['F70', 'P11'],
        },
      ],
      votes: [
        {
          resolution: 'border-fund',
          vote: 'for',
          date: '2021-08-23',
          note: 'Members agree to speed up the joint programme; no sum is named.',
          source: ['F48'],
        },
        {
          resolution: 'shared-intelligence',
          vote: 'for',
          date: '2021-08-25',
          note: 'Putin agrees with Xi by telephone.',
          source: ['F51'],
        },
      ],
    },
    china: {
      orders: [
        {
          call: 'aid kabul-east',
          date: '2021-09-08',
          note: 'Goods for USD 31 million and three million doses: about one aid order, by the sums of the record. Where they went is the game’s choice.',
          reconstructed: true,
          source: ['F68', 'P13', 'design'],
        },
      ],
      motions: [
        {
          resolution: 'shared-intelligence',
          date: '2021-08-25',
          note: 'Xi and Putin want more done against terror and drugs, through the SCO. That it is this resolution, and words alone, is the game’s reading.',
          reconstructed: true,
          source: ['F51', 'design'],
        },
      ],
    },
    uzbekistan: {
      orders: [],
      idle: 'What Tashkent did in these weeks was to shut its gate. More men at the line, as the brief reports, stand there from the opening.',
      gates: [
        {
          sector: 'surkhandarya',
          policy: 'closed',
          date: '2021-08-30',
          note: 'The land line is shut; transit goes by air.',
          source: ['F57'],
        },
      ],
    },
    tajikistan: {
      orders: [
        {
          call: 'line:against taliban',
          date: '2021-08-25',
          note: 'Rahmon refuses to recognise rule by force, and on 2 September honours two dead leaders of the resistance.',
          source: ['F52', 'F62'],
        },
      ],
      motions: [
        {
          resolution: 'border-fund',
          date: '2021-08-23',
          note: 'The CSTO’s session, Rahmon in the chair, wants a faster programme for the Tajik line.',
          source: ['F48'],
        },
      ],
    },
    turkmenistan: {
      orders: [],
      idle: 'Ashgabat spoke with the new rulers and kept its crossings at work; in this game a link opens from mid-September.',
    },
    taliban: {
      orders: [
        {
          call: 'finish kabul-east',
          date: '2021-09-06',
          note: 'The Taliban claim Panjshir; the resistance denies it.',
          source: ['F65'],
        },
        {
          call: 'decree',
          date: '2021-09-07',
          note: 'An interim cabinet of 33 men. That this is the hard line is the game’s reading.',
          reconstructed: true,
          source: ['F66', 'design'],
        },
      ],
    },
    pakistan: {
      orders: [
        {
          call: 'talks',
          date: '2021-09-08',
          note: 'Ministers of Afghanistan’s neighbours meet for the first time, Pakistan presiding.',
          source: ['F68'],
        },
      ],
    },
    iran: {
      orders: [],
      idle: 'Tehran condemned the assault on Panjshir; the game gives Iran no public line.',
    },
    'united-states': {
      orders: [
        {
          call: 'airlift',
          date: '2021-08-30',
          note: 'The airlift ends one minute before midnight.',
          source: ['F58'],
        },
      ],
    },
  },
})
