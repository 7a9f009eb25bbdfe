import { SEATS } from '../../content/ids.ts'
import { TRACKS, type TrackId } from '../../content/tracks.ts'
import { type Board, boardOf } from '../../game/boardgame.ts'
import { CONTROL_ONLY, type Telling } from '../../game/telling.ts'
import type { Deal, World } from '../../game/world.ts'

/** A board with something planted in all that Tajikistan may not know. */
export const ME = SEATS.indexOf('tajikistan')
export const TELLTALE = /PLANTED|771001/

const WORD = 'PLANTED'
const N = 771_001

const deal: Deal = {
  ...{ id: 0, by: 0, to: 1, turn: 1, secret: true, state: 'offered', counters: -1, since: 0, kept: [], leaked: false },
  promises: [{ clause: 'word', from: SEATS[0], text: WORD }],
}

const secretWorld = (world: World): World => {
  const tracks = { ...world.tracks }
  for (const id of Object.keys(TRACKS) as TrackId[]) if ('hidden' in TRACKS[id]) tracks[id] = tracks[id].map(() => N)
  return {
    ...world,
    tracks,
    dice: N,
    grudges: world.grudges.map((_, at) => (at % SEATS.length === ME || Math.floor(at / SEATS.length) === ME ? 0 : N)),
    plans: world.plans.map((plan, at) => (at === ME ? plan : { calls: [WORD], reasons: [WORD], sealed: false })),
    // Tajikistan's own are the first two sectors.
    gates: world.gates.map((gate, sector) => (sector < 2 ? gate : N)),
    opiumPlan: N,
    deck: { dated: [WORD], chance: [WORD] },
    consents: [{ by: 0, host: 2, call: WORD, answer: 'waiting' }],
    deals: [deal, { ...deal, id: 1, state: 'accepted', since: 1 }],
    messages: [{ id: N, turn: 1, from: 0, to: [1], text: WORD, line: WORD, about: WORD }],
    cables: [{ id: N, turn: 1, to: 0, kind: 'cell', about: N, other: N, item: WORD, shown: [], published: false }],
    agendas: world.agendas.map((_, at) => (at === ME ? '' : WORD)),
  }
}

const row: Telling = {
  ...{ turn: 1, chapter: 'covert', kind: WORD, seat: 0, at: N, item: WORD, data: { WORD, N } },
  changes: [
    { track: 'cells', at: 0, from: N, to: N },
    { track: 'home', at: 3, from: 5, to: 4 },
    { track: 'funds', at: 0, from: N, to: N },
  ],
  rolls: [{ in6: N, face: N }],
  sum: [{ label: WORD, n: N }],
  seen: [0],
}
const told: readonly Telling[] = [
  row,
  { ...row, chapter: 'systems', seen: CONTROL_ONLY },
  // As it comes back from storage, no longer the same list.
  { ...row, chapter: 'systems', seen: [...CONTROL_ONLY] },
]

export const planted = (scenario: string, seed: number): Board => ({
  world: secretWorld(boardOf({ scenario, seed }).world),
  told,
  since: told,
})
