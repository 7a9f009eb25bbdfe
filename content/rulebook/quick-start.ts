import { PARAMETERS } from '../parameters.ts'
import { AFTER_KABUL } from '../scenarios/after-kabul.ts'
import type { Rulebook } from './kinds.ts'
import { IN_WORDS as n } from './numbers.ts'

const { score } = PARAMETERS
const { orders } = AFTER_KABUL.opening

export const QUICK_START: Rulebook['quickStart'] = {
  title: 'Quick start',
  steps: [
    {
      term: 'Who you are.',
      text: 'One of nine seats in the second half of 2021, around the fall of Kabul. Other people, or scripted actors, hold the other eight chairs.',
    },
    {
      term: 'What you want.',
      text: `Five public goals, up to ${score.goal} points each, read off the board at the end, and one private goal worth as much. Beneath them all lies the region: if its security index falls below ${score.collapseBelow}, the game is over and everybody loses points.`,
    },
    {
      term: 'Read.',
      text: 'Each turn opens with two events for all, and a cable for your eyes alone. The map shows who waits at which border.',
    },
    {
      term: 'Talk.',
      text: 'Ask a host for leave before you act on its soil. Offer a deal; answer the deals you are offered. In the CSTO or the SCO, table a resolution and vote.',
    },
    {
      term: 'Set your gates.',
      text: 'Open lets everybody in, unregistered. Vetted lets in as many as your guards and your room can handle. Closed lets in nobody, and many of those turned away come by night.',
    },
    {
      term: 'Write orders.',
      text: `Most seats have ${n[orders[2]]} a turn. A card says what it costs, what is sure, and what hangs on a die. Funds are money; capital is political credit. Both are short.`,
    },
    {
      term: 'Seal.',
      text: 'Nobody sees your orders before all are opened together. Until then you may open the seal again.',
    },
    {
      term: 'Watch.',
      text: 'Votes, agreements, orders, then what the world does by itself: hunger, people on the move, crossings, ISIS, tension. Then the next turn.',
    },
    {
      term: 'At the end',
      text: 'everything hidden is opened: agendas, secret deals, covert acts, reasons. The highest score wins; what you learnt comes first.',
    },
  ],
}
