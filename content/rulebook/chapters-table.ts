import { AREAS, RUNGS, SECTORS } from '../ids.ts'
import { PARAMETERS } from '../parameters.ts'
import { AFTER_KABUL } from '../scenarios/after-kabul.ts'
import { SUMMER_CLOCK } from '../scenarios/summer-clock.ts'
import { SUMMER_ON_THE_BORDER } from '../scenarios/summer-on-the-border.ts'
import { TRACKS } from '../tracks.ts'
import type { RuleChapter } from './kinds.ts'
import { IN_WORDS as n } from './numbers.ts'

const { agreements, institutions, ladder } = PARAMETERS
// In printed order: Uzbekistan stands third, Turkmenistan fifth, the Taliban sixth.
const [most, , few, , least] = AFTER_KABUL.opening.orders

/** What stands on the table, and what a player does. */
export const TABLE_CHAPTERS: readonly RuleChapter[] = [
  {
    id: 'board',
    title: 'The board',
    lines: [
      `Nine seats: Russia, China, Uzbekistan, Tajikistan, Turkmenistan, the Taliban, Pakistan, Iran and the United States. The map has ${n[AREAS.length]} areas of Afghanistan and ${n[SECTORS.length]} border sectors, each with its crossings. All values are small whole numbers on open tracks, unless “What is hidden” says otherwise.`,
      {
        term: 'A seat',
        text: `has funds (to ${TRACKS.funds.max}; they can change hands), political capital (to ${TRACKS.capital.max}; it cannot), and one track of standing at home, 0 to ${TRACKS.home.max}: stability of a neighbour in the north, support of an outside power, cohesion of the Taliban.`,
      },
      {
        term: 'A republic',
        text: `also has sovereignty, 0 to ${TRACKS.sovereignty.max}. Whoever hosts people has room for some; one token is about 5,000 people. Patrons (Russia, China, the United States) have influence in each republic, 0 to 6.`,
      },
      {
        term: 'An area',
        text: `has hardship (to ${TRACKS.hardship.max}), the strength of ISIS (to ${TRACKS.isis.max}), and somebody in control: the Taliban, nobody for certain, or those against them.`,
      },
      {
        term: 'A sector',
        text: `has a gate (closed, vetted, open), guard (to ${TRACKS.guard.max}), a post (to ${TRACKS.post.max}) that guard wears down to, people waiting, and tension (to ${TRACKS.tension.max}).`,
      },
      {
        term: 'Between seats',
        text: 'stands a relation from −3 to +3. The region shares opium, frozen assets, the cohesion of two institutions, the Taliban’s credibility, and the security index.',
      },
    ],
  },
  {
    id: 'turn',
    title: 'A turn',
    lines: [
      `The standard game has ${n[AFTER_KABUL.turns.length]} turns of about three weeks, from 23 August 2021 to the end of the year.`,
      {
        term: 'Situation.',
        text: 'Two events are drawn: one that happened on the date, and one of chance. An event may give a seat a choice; if it does not choose, the first option stands. Each seat gets a cable: one true piece of what is hidden. It can be shown to another seat, certified.',
      },
      {
        term: 'Decision.',
        text: 'Everybody acts at once: messages, requests, deals, resolutions, votes, gates, orders. The phase ends when all have sealed. What is drafted goes as written; an empty slot stays empty.',
      },
      {
        term: 'Resolution.',
        text: 'Always in nine chapters: votes; duties of agreements; Kabul and the gates; security; diplomacy; economy; covert; the world; the index. Then the next situation.',
      },
    ],
  },
  {
    id: 'orders',
    title: 'Orders',
    lines: [
      `Russia and the Taliban have ${n[most]} orders a turn, Turkmenistan ${n[least]}, all others ${n[few]}. An order names its target, and costs funds or capital when it is carried out. All orders are listed below; the text on each card is made from what it does.`,
      {
        term: 'Not twice.',
        text: 'The same order on the same target is written once a turn, and the ladder is climbed or descended by one step a turn.',
      },
      {
        term: 'Leave first.',
        text: 'Drills, posts and arms on another’s soil need the host’s yes before they can be written. A yes holds for the turn. A no costs both 1 relation. A standing agreement saves the asking. Each order carried out on a republic’s soil by another also keeps it from regaining sovereignty that turn.',
      },
      {
        term: 'Rivals.',
        text: 'If two pay for one sector, the one with the better relation to the host goes first; the other keeps its money.',
      },
      {
        term: 'Come to nothing.',
        text: 'If at its moment an order’s condition no longer holds, leave is missing or the purse is short, nothing happens and nothing is paid.',
      },
      {
        term: 'Countdown.',
        text: `Some scenarios count down to what nobody can stop: in “${SUMMER_ON_THE_BORDER.name}” Kabul falls as turn ${SUMMER_CLOCK.turn} opens. What waits for it cannot be ordered, promised or tabled before; the card says so.`,
      },
      {
        term: 'Covert orders',
        text: 'move public tracks in the open; nobody is told why.',
      },
      {
        term: 'Gates and opium',
        text: 'are settings and take no order. They change at the resolution. Taxing opium brings the Taliban 1 fund and raises opium by 1; a ban lowers it by 1 and costs 1 cohesion.',
      },
    ],
  },
  {
    id: 'ladder',
    title: 'The ladder toward Kabul',
    lines: [
      `Rungs 0 to ${RUNGS.length - 1}: no contact, contact, working ties, accredited envoys, off the banned list, recognition. Every seat but the Taliban may step, one rung an order, for capital.`,
      `The card prints the price of your next step. It is the number of the rung, less 1 for each other seat that already stands there (${ladder.crowd} at most), less what talks or the SCO have eased. It is ${ladder.closed} more from rung ${ladder.high} while no government is broadened, and ${ladder.distrust} more while Kabul’s word counts for little. Tajikistan, the United States and, for the lifting of its ban, Russia pay extra. It is never under 1.`,
      `A step up calms your own sectors and warms Kabul. The first at a rung gains ${ladder.firstFunds} funds. From rung ${ladder.lonely} up, whoever stands with fewer than ${n[ladder.company]} others loses 1 support or stability at home and 1 relation with Washington. So nobody wants to be first, or last.`,
    ],
  },
  {
    id: 'talk',
    title: 'Talk and agreements',
    lines: [
      'Say what you like, to all, to one, or to a group. An agreement is built of clauses; each side may promise. It can be countered, accepted, refused or withdrawn, in the open or in secret.',
      {
        term: 'What binds.',
        text: `Funds are set aside on acceptance, so nothing is promised twice; they move at once if the clause says so, else among the duties. A broken promise costs ${-agreements.breach} relation, is remembered, and is news if the agreement was public.`,
      },
      {
        term: 'A gentlemen’s word',
        text: 'is free text. The game holds nobody to it; at the end the other side says whether it was kept.',
      },
      {
        term: 'A secret',
        text: `comes out on ${agreements.leakIn6} face of six each turn. A seat may make ${n[agreements.maxProposals]} new offers a turn.`,
      },
    ],
  },
  {
    id: 'institutions',
    title: 'The CSTO and the SCO',
    lines: [
      'Russia and Tajikistan sit in the CSTO; China, Russia, Uzbekistan, Tajikistan and Pakistan in the SCO, Iran once it is admitted. Other members vote by a leaning of their own: one of them objects now and then.',
      {
        term: 'Table',
        text: 'one resolution in a body for 1 capital. It needs nobody against and half of the members in favour. One a turn is carried, the one with most in favour; whoever tabled another that would have passed gets the capital back.',
      },
      {
        term: 'Pay.',
        text: `Words alone change little. In favour and ready to pay: the mover and the first other member pay ${institutions.moverPays} fund each, and the effect happens, stronger if cohesion is ${institutions.strong} or more; at ${institutions.weak} or less a die decides (${institutions.weakIn6} in 6).`,
      },
      {
        term: 'Cover.',
        text: `When a body speaks, each autocratic member’s standing at home rises by 1 on ${institutions.coverIn6} faces of six.`,
      },
      {
        term: 'Cohesion',
        text: `rises by 1 when more than one member pays, falls by 1 when a vote fails, and on ${institutions.decayIn6} faces of six when nothing is tabled.`,
      },
    ],
  },
]
