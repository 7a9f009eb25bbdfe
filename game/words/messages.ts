import { AREAS, SEATS, SECTORS } from '../../content/ids.ts'
import { LINES } from '../../content/words/en/lines.ts'
import { eventOf } from '../events.ts'
import { resolutionOf } from '../institutions.ts'
import { meant } from '../orders.ts'
import type { Message } from '../world.ts'
import { clauseOf } from './deals.ts'
import { entry, fill, lower, placeIn, sentence } from './format.ts'
import { areaSpoken, resolutionSpoken, sectorName, spoken } from './names.ts'
import { orderSentence } from './orders.ts'

/** What people and scripted actors say to each other. */

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
