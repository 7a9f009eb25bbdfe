import { PARAMETERS } from '../parameters.ts'
import { TRACKS } from '../tracks.ts'
import type { RuleChapter } from './kinds.ts'
import { IN_WORDS as n } from './numbers.ts'

const {
  hardship,
  displacement,
  crossing,
  infiltration,
  abroad,
  steppe,
  insurgency,
  narcotics,
  tension,
  home,
  income,
  index,
  score,
} = PARAMETERS
const { threshold } = displacement

/** What the world does by itself, and how it ends. */
export const WORLD_CHAPTERS: readonly RuleChapter[] = [
  {
    id: 'world',
    title: 'What the world does by itself',
    lines: [
      'In this order, after all orders. Dice have six faces; “2 in 6” is two of them.',
      {
        term: '1. Hardship.',
        text: `One area after another, round the map from a drawn one, gains 1: as many as the months bring (none before October, most as winter nears), one more for each step of frozen assets once the stores are empty, one more in winter. A contested area that saw fighting may gain 1 more (${hardship.fightingIn6} in 6).`,
      },
      {
        term: '2. Displacement.',
        text: `Take an area’s hardship above ${threshold.north} in the three northern areas, above ${threshold.south} elsewhere; add 1 each for an attack, for contested control, and for ISIS at ${displacement.strongIsis} or more. Half of that, rounded down, sets out. Each token goes to the gate that seems most open, then to the shorter queue. Nobody flies where the host’s gate is closed.`,
      },
      {
        term: '3. Crossing.',
        text: `Open: all come in, unmanaged. Vetted: as many as guard, and as many as there is room for; they are registered. Of those not let in, half (rounded up) cross a river anyway; over a long land line all do. Guard of ${crossing.strongGuard} or more stops one token of them. Up to ${n[crossing.queueKept]} go on waiting; the rest turn back. At a closed gate, one token then moves to a neighbouring gate that is not closed.`,
      },
      {
        term: '4. Infiltration',
        text: `comes with unmanaged arrivals only, and only where ISIS beside the border is at ${infiltration.isisNeeded} or more. A hidden cell arrives on as many faces as tokens came (${infiltration.most} at most), one more where ISIS is at ${infiltration.strongIsis}, one less each for a drill’s shield, Kabul’s assurance, shared intelligence, and good ties with a Kabul that keeps its word. A cell may attack; then its host loses ${-abroad.home} at home. Where a republic took in ${n[steppe.unmanaged]} unmanaged tokens, some move on over the steppe (${steppe.in6} in 6): Russia’s support −1.`,
      },
      {
        term: '5. Narcotics.',
        text: `Opium divided by ${n[narcotics.share]}, rounded down, comes to the Taliban as funds. Where opium stands above the lowest guard on a neighbour’s line, half of the difference, rounded up, is the number of faces on which it loses 1 at home, unless the traffic is policed.`,
      },
      {
        term: '6. Insurgency.',
        text: `ISIS grows by 1 where a die plus hardship reaches ${insurgency.growAt}; the die counts one more while Taliban cohesion is ${insurgency.weakCohesion} or less. From ${insurgency.attackFrom} on it attacks, on as many faces as it is strong; ${n[insurgency.manyAttacks]} attacks in a turn cost the Taliban 1 cohesion. From ${insurgency.raidFrom} on it may raid a sector with guard ${insurgency.raidGuard} or less and no shield (${insurgency.raidIn6} in 6): the owner loses 2 at home, and an assurance is broken.`,
      },
      {
        term: '7. Tension.',
        text: `At ${TRACKS.tension.max} there may be a clash (${tension.clashIn6} in 6): the owner loses 2 at home, the Taliban 1, both a point of relation, and tension falls to ${tension.after}. Lower tension may cool by 1 (${tension.coolIn6} in 6).`,
      },
      {
        term: '8. Standing at home',
        text: `falls by 1 for each: more people than room (by 2 if ${home.crowdedBy} too many); an empty purse; and ease, from ${home.easeFrom} on (by 2 from ${home.carelessFrom}). A republic also loses 1 each for sovereignty at ${home.lowSovereignty} or less, for ${n[home.unmanaged]} unmanaged tokens, and for guard at ${home.fearGuard} or less beside ISIS at ${home.fearIsis} or more. Where no foreigner acted, sovereignty may come back (${home.recoverIn6} in 6).`,
      },
      {
        term: '9. Works, wear, income.',
        text: `A finished post adds 1 to the post and 1 to stability. Guard above its post wears by 1; below it, it comes up. Funds come in as printed, with 1 for the Taliban for each ${n[income.linksPerFund]} trade links, and ${income.capital} capital, one more where standing at home is ${income.contentFrom} or more.`,
      },
    ],
  },
  {
    id: 'score',
    title: 'The index and the end',
    lines: [
      {
        term: 'The regional security index',
        text: `is the sum of six parts: stability of the three republics (to 30); what hardship lacks of ${index.hardship} (to 25); what ISIS lacks of ${index.isis} (to 15); what tension lacks of ${index.tension} (to 10); ${index.unmanaged} less two for each unmanaged token of the turn (to 10); and the mean cohesion of the two institutions (to 10).`,
      },
      {
        term: 'Goals.',
        text: `Each of five goals gives 0 to ${score.goal} points, step by step; the table shows where each stands and what the next step needs. The private agenda gives up to ${score.goal} more.`,
      },
      {
        term: 'Collapse.',
        text: `An index below ${score.collapseBelow} after a turn ends the game at once: ${-score.collapse} points less for every seat.`,
      },
      {
        term: 'Shared success.',
        text: `An index of ${score.sharedFrom} or more at the end: ${score.shared} points more for every seat.`,
      },
      {
        term: 'Resentment.',
        text: `Below ${score.resentedBelow}, a leader who is ${score.resentedLead} points ahead loses ${-score.resented}.`,
      },
    ],
  },
  {
    id: 'hidden',
    title: 'What is hidden',
    lines: [
      'Private agendas, cables, drafted and sealed orders and their reasons, secret agreements, private messages, the causes of covert acts, hidden cells, and the cards to come. A game keeps them from your screen until the debrief, where all is opened.',
    ],
  },
  {
    id: 'scripted',
    title: 'Scripted actors',
    lines: [
      'Each chair that nobody takes plays by a doctrine: written rules with reasons and sources, fed with what that seat may see. It proposes, answers, votes and remembers who broke a promise. In the debrief it says why it did what it did.',
      {
        term: 'Novice',
        text: 'skips two of three of its rules, does not look for the best target, gives whatever order comes to hand for the rest, and signs too readily.',
      },
      { term: 'Doctrine', text: 'plays in character, with all of its rules.' },
      {
        term: 'Strategist',
        text: 'plays what it could do on to the end of the game, in worlds that could lie behind what it sees, and takes what ends best for it. It keeps to its doctrine’s red lines, and never looks at what is hidden from its seat.',
      },
    ],
  },
  {
    id: 'limits',
    title: 'What this is, and is not',
    lines: [
      'A model for a seminar, built on one policy brief and a dated record. Names, dates and places are real; numbers and rules are judgements, listed with their sources. It predicts nothing. Its use is to try a claim, to see who pays for it, and to argue about what the model leaves out.',
    ],
  },
]
