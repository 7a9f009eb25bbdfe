import { ACTORS } from '../../content/actors/index.ts'
import { AREAS, SEATS, SECTORS } from '../../content/ids.ts'
import { CABLE_WORDS } from '../../content/words/en/cables.ts'
import { LINES } from '../../content/words/en/lines.ts'
import { eventOf } from '../events.ts'
import { resolutionOf } from '../institutions.ts'
import { meant } from '../orders.ts'
import type { Cable, Message, World } from '../world.ts'
import { clauseOf } from './deals.ts'
import { entry, fill, lower, placeIn, sentence } from './format.ts'
import { areaSpoken, resolutionSpoken, sectorName, spoken } from './names.ts'
import { orderName, orderSentence, targetName } from './orders.ts'

/** What seats read: cables, and what scripted actors say. */

const agendaText = (seat: number, id: string): { name: string; text: string } =>
  ACTORS[SEATS[seat]]?.agendas.find(agenda => agenda.id === id) ?? { name: id, text: '' }

export const cableText = (cable: Pick<Cable, 'kind' | 'about' | 'other' | 'item'>, _world?: World): string => {
  const about = spoken(cable.about)
  const template = CABLE_WORDS[cable.kind]
  if (cable.kind === 'agenda') return sentence(template, { about, ...agendaText(cable.about, cable.item) })
  if (cable.kind === 'event') return sentence(template, { headline: eventOf(cable.item)?.headline ?? '' })
  const order = cable.kind === 'covert' ? meant(cable.about, cable.item) : undefined
  return sentence(template, { about, other: spoken(cable.other), order: order ? orderSecret(order) : '' })
}

const orderSecret = (order: NonNullable<ReturnType<typeof meant>>): string =>
  [`“${orderName(order)}”`, targetName(order)].filter(Boolean).join(', ').concat('.')

/** The name of whatever an id stands for. */
export const aboutText = (about: string, from = -1): string => {
  const seat = placeIn(SEATS, about)
  if (seat >= 0) return spoken(seat)
  const sector = placeIn(SECTORS, about)
  if (sector >= 0) return sectorName(sector)
  const area = placeIn(AREAS, about)
  if (area >= 0) return areaSpoken(area)
  if (resolutionOf(about)) return resolutionSpoken(about)
  const order = from < 0 ? SEATS.map((_, at) => meant(at, about)).find(Boolean) : meant(from, about)
  if (order) return lower(orderSentence(order).replace(/\.$/, ''))
  return eventOf(about)?.headline ?? clauseOf(about)?.name ?? about
}

/** A person's words as they are; a scripted actor's line by its key. */
export const messageText = (message: Pick<Message, 'text' | 'line' | 'about'>): string => {
  if (message.text) return message.text
  const template = entry<string>(LINES, message.line)
  return template ? sentence(template, { about: aboutText(message.about) }) : fill(message.line)
}
