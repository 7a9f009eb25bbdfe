import { SEATS, SECTORS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { donorFor } from '../donors.ts'
import { OWNER, TALIBAN } from '../places.ts'
import { type Trace, tell, untellIdle } from '../telling.ts'
import { place, SCALE, shift, total } from '../tracks.ts'
import type { World } from '../world.ts'

const { income } = PARAMETERS

const build = (world: World, line: number, trace?: Trace): void => {
  const { works } = world.tracks
  if (works[line] === 0) return
  if (trace)
    tell(trace, world.turn, {
      chapter: 'index',
      kind: 'works',
      seat: OWNER[line],
      at: line,
      // The row is for all to read: a payer by a secret agreement is left out.
      data: { donor: trace ? donorFor(world, line, deal => !deal.secret || deal.leaked) : -1 },
    })
  shift(world, SCALE.works, line, -1, trace)
  if (works[line] > 0) return
  shift(world, SCALE.post, line, 1, trace)
  shift(world, SCALE.home, OWNER[line], 1, trace)
  world.donors[line] = -1
}

/** Guard that is not paid for again wears down to the level of the post. */
const wear = (world: World, line: number, trace?: Trace): void => {
  const { guard, post } = world.tracks
  if (trace) tell(trace, world.turn, { chapter: 'index', kind: 'wears', seat: OWNER[line], at: line })
  if (guard[line] > post[line]) shift(world, SCALE.guard, line, -1, trace)
  else if (guard[line] < post[line]) place(world, SCALE.guard, line, post[line], trace)
  untellIdle(trace)
}

const earn = (world: World, seat: number, trace?: Trace): void => {
  const { tracks } = world
  const links = seat === TALIBAN ? Math.floor(total(tracks.trade) / income.linksPerFund) : 0
  shift(world, SCALE.funds, seat, tracks.income[seat] + links, trace)
  shift(world, SCALE.capital, seat, income.capital + (tracks.home[seat] >= income.contentFrom ? 1 : 0), trace)
}

/** 9. Works, wear and income. game.md §6.9; isas-2021#C14; F110. */
export const earnAndBuild = (world: World, trace?: Trace): void => {
  for (let line = 0; line < SECTORS.length; line++) build(world, line, trace)
  for (let line = 0; line < SECTORS.length; line++) wear(world, line, trace)
  tell(trace, world.turn, { chapter: 'index', kind: 'income' })
  for (let seat = 0; seat < SEATS.length; seat++) earn(world, seat, trace)
}
