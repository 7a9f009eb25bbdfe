import { scenario } from '../kinds.ts'
import { AFTER_KABUL } from './after-kabul.ts'
import { AFTER_KABUL_INFLUENCE, AFTER_KABUL_OPENING, AFTER_KABUL_RELATIONS } from './opening.ts'

/** The first lesson: the standard board, two turns, from Tajikistan's chair, with hints in place. */
export const FIRST_ORDERS = scenario({
  name: 'First orders',
  subtitle: 'A lesson of two turns from Tajikistan’s chair',
  text: 'Learn by doing: read what stands, answer a neighbour, write two orders, seal them, and watch what crosses the river.',
  minutes: 'Five minutes',
  seats: AFTER_KABUL.seats,
  turns: [
    {
      dates: '23 August–12 September 2021',
      short: '23 Aug',
      hunger: 0,
      stores: true,
      dated: ['csto-talks'],
      fixed: 'termez-shut',
    },
    { dates: '13–30 September 2021', short: '13 Sep', hunger: 0, stores: true, dated: ['sco-summit'] },
  ],
  chance: ['europe-pays-hosts', 'convoys-through'],
  opening: { ...AFTER_KABUL_OPENING, funds: [6, 7, 4, 4, 4, 3, 4, 4, 7] },
  relations: AFTER_KABUL_RELATIONS,
  influence: AFTER_KABUL_INFLUENCE,
  agendas: false,
  lesson: {
    seat: 'tajikistan',
    steps: [
      {
        turn: 1,
        at: 'situation',
        text: 'This is your country on 23 August: stability, sovereignty, people hosted, and what you can spend. Four funds and a little capital do not go far.',
        done: 'read',
      },
      {
        turn: 1,
        at: 'mandate',
        text: 'These five goals are your score. They are read off the board at the end, point by point, and everybody can see them.',
        done: 'read',
      },
      {
        turn: 1,
        at: 'policy',
        text: 'Two stretches of the river are yours. Vetted lets in whom your guards and your room can handle. Closed lets in nobody, and half of those left take the river by night.',
        done: 'read',
      },
      {
        turn: 1,
        at: 'orders',
        text: 'Two orders a turn. Choose one: the card says what is sure, what hangs on a die, and what it costs.',
        done: 'draft',
      },
      {
        turn: 1,
        at: 'seal',
        text: 'Seal when you are done. All nine seats’ orders are opened together; until then you can open yours again.',
        done: 'seal',
      },
      {
        turn: 1,
        at: 'resolution',
        text: 'Nine chapters, always in this order. Each opens with what moved most; step through, or read all as a list.',
        done: 'resolution',
      },
      {
        turn: 2,
        at: 'cable',
        text: 'A cable, for your eyes alone. It is true. You may show it to another seat, or keep it.',
        done: 'read',
      },
      {
        turn: 2,
        at: 'talk',
        text: 'Others ask for leave on your soil, and offer deals. What you sign the game holds you to; a secret may come out.',
        done: 'read',
      },
      {
        turn: 2,
        at: 'seal',
        text: 'Write your last two orders and seal. Then comes the debrief.',
        done: 'seal',
      },
    ],
  },
  source: ['isas-2021#C04', 'isas-2021#C09', 'design'],
})
