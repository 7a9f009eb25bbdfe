import { PATRONS, REPUBLICS, SEATS } from '../../../content/ids.ts'
import { TRACKS } from '../../../content/tracks.ts'
import { HEADLINES as H, MOVES } from '../../../content/words/en/headlines.ts'
import { eventOf } from '../../events.ts'
import type { Change, Telling } from '../../telling.ts'
import { cableText } from '../cables.ts'
import { eventText } from '../event-texts.ts'
import { all, entry, fill, sentence } from '../format.ts'
import { areaSpoken, capitalCity, homeSpoken, sectorName, spoken, spokenId } from '../names.ts'
import { isShown, trackName } from '../tracks.ts'
import { atHome, number, type Tellers } from './row.ts'

/** A number that moved without a cause, as a clause. */
const moveText = (change: Change): string => {
  const { track, at, from, to } = change
  const forms = entry<readonly string[]>(MOVES, track) ?? MOVES.other
  const of = track === 'relation' || track === 'influence' ? '' : TRACKS[track].of
  return fill(forms[to > from ? 1 : 0], {
    home: homeSpoken(at),
    capital: of === 'actor' ? capitalCity(at) : '',
    at: of === 'area' ? areaSpoken(at) : of === 'sector' ? sectorName(at) : '',
    one: spoken(Math.floor(at / SEATS.length)),
    other: spoken(at % SEATS.length),
    patron: track === 'influence' ? spokenId(PATRONS[Math.floor(at / REPUBLICS.length)]) : '',
    republic: track === 'influence' ? spokenId(REPUBLICS[at % REPUBLICS.length]) : '',
    name: trackName(change),
  })
}

const unexplainedTitle = (row: Telling): string => {
  const moves = row.changes.filter(isShown).map(moveText)
  return moves.length ? sentence(H.unexplained.title, { moves: all(moves.slice(0, 2)) }) : H.unexplained.none
}

/** The next situation: events and choices, cables that come out, and what moved without a cause. */
export const SITUATION: Tellers = {
  event: row => {
    const event = eventOf(row.item)
    return {
      title: event?.headline ?? '',
      who: event?.date ? fill(H.event.onRecord, { date: event.date }) : H.event.chance,
      ...(event && { why: eventText(row.item) }),
    }
  },
  choice: row => {
    const choice = eventOf(row.item)?.choice
    const label = choice?.options[number(row, 'option')]?.label ?? ''
    return {
      title: sentence(H.choice.title, { ...atHome(row), label }),
      ...(choice && { who: choice.question }),
    }
  },
  published: (row, world) => {
    const cable = world.cables.find(each => each.id === number(row, 'cable', -1))
    return { title: H.published.title, ...(cable && { who: cableText(cable) }) }
  },
  unexplained: row => ({ title: unexplainedTitle(row) }),
}
