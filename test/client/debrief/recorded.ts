import type { Record } from '../../../client/solo/table.ts'
import { SEATS } from '../../../content/ids.ts'
import { MENU, refusalOf } from '../../../game/orders.ts'
import { play, refusal } from '../../../game/play.ts'
import { setUp } from '../../../game/setup.ts'
import type { Decision, World } from '../../../game/world.ts'

/** A whole game in which every seat writes the first order it may give, another one each turn; `before` adds to a turn. */
export const recorded = (
  seed: number,
  before: (turn: number) => readonly Decision[] = () => [],
): { record: Record; final: World } => {
  const world = setUp('after-kabul', seed)
  const decisions: Decision[] = []
  const give = (decision: Decision): void => {
    if (refusal(world, decision)) return
    decisions.push(decision)
    play(world, decision)
  }
  while (world.phase === 'decision') {
    const { turn } = world
    for (const decision of before(turn)) give(decision)
    SEATS.forEach((seat, at) => {
      const order = MENU[at].find((each, place) => place >= turn && !refusalOf(world, each, 0))
      if (order) give({ seat, move: 'draft', args: { slot: 0, call: order.call, reason: 'To be seen there.' } })
    })
    for (const seat of SEATS) give({ seat, move: 'seal', args: {} })
  }
  return { record: { scenario: 'after-kabul', seed, decisions, whys: [] }, final: world }
}
