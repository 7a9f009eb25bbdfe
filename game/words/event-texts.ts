import { EVENTS } from '../../content/events/index.ts'
import type { Event } from '../../content/kinds.ts'
import { entry } from './format.ts'

/** What an event tells beneath its headline; apart from the rules, which have no use for it. */
export const eventText = (id: string): string => entry<Event>(EVENTS, id)?.text ?? ''
