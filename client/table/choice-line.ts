import type { Event } from '../../content/kinds.ts'
import { SEAT } from '../../game/places.ts'
import { seatName } from '../../game/words/index.ts'
import { words } from './words.ts'

/** What an event asked whom, and the answer: the place of an option, −1 while it is still to come. */
export const choiceLine = ({ seat, question, options }: NonNullable<Event['choice']>, chosen: number): string =>
  words.choice(question, seatName(SEAT[seat]), options[chosen]?.label ?? words.stillChoosing)
