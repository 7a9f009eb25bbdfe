import { SEATS } from '../content/ids.ts'
import { pick } from './dice.ts'
import { EVERYONE, NEIGHBOUR } from './places.ts'
import { type Trace, tell } from './telling.ts'
import type { Cable, World } from './world.ts'

/** Private cables: each turn one true piece of what is hidden, for each seat (game.md §3). */

export type Piece = Pick<Cable, 'kind' | 'about' | 'other' | 'item'>
const piece = (kind: Cable['kind'], about: number, item = '', other = -1): Piece => ({ kind, about, other, item })

const QUIET = piece('quiet', -1)

/** What there is to know in the world, covert acts of the turn before included. */
const hidden = (world: World, before: readonly Piece[]): Piece[] => {
  const pieces = [...before]
  for (const seat of NEIGHBOUR) if (world.tracks.cells[seat] > 0) pieces.push(piece('cell', seat))
  for (const deal of world.deals) {
    if (deal.secret && !deal.leaked && deal.state === 'accepted') pieces.push(piece('pact', deal.by, '', deal.to))
  }
  for (const event of [world.deck.dated[0], world.deck.chance[0]]) if (event) pieces.push(piece('event', -1, event))
  for (const seat of EVERYONE) if (world.agendas[seat]) pieces.push(piece('agenda', seat, world.agendas[seat]))
  return pieces
}

/** What is known of a covert order of this turn in the next turn's cables. */
export const covertPiece = (seat: number, call: string): Piece => piece('covert', seat, call)

/** A seat gets nothing about itself. */
const isNews = (cable: Piece, seat: number): boolean => cable.about !== seat && cable.other !== seat

/** Each seat draws one, and takes the next that is not about itself. */
export const dealCables = (world: World, covert: readonly Piece[]): void => {
  const pieces = hidden(world, covert)
  for (let seat = 0; seat < SEATS.length; seat++) {
    const from = pick(world, pieces.length)
    let chosen = QUIET
    for (let i = 0; i < pieces.length; i++) {
      const each = pieces[(from + i) % pieces.length]
      if (!isNews(each, seat)) continue
      chosen = each
      break
    }
    const { kind, about, other, item } = chosen
    const id = world.cables.length
    world.cables.push({ id, turn: world.turn, to: seat, kind, about, other, item, shown: [], published: false })
  }
}

/** This turn's cable of a seat becomes public. */
export const publishCable = (world: World, seat: number, trace?: Trace): void => {
  const cable = world.cables.find(each => each.turn === world.turn && each.to === seat)
  if (!cable) return
  cable.published = true
  tell(trace, world.turn, {
    chapter: 'covert',
    kind: 'published',
    data: { cable: cable.id, about: cable.kind },
    at: cable.about,
    item: cable.item,
  })
}
