import type { Actor } from '../../content/actors/kinds.ts'
import type { Situations } from '../../content/briefings/kinds.ts'
import type { SeatId } from '../../content/ids.ts'

/** The pages of the nine seats: each comes alone, when somebody takes its chair. */
const PAGES: Record<SeatId, () => Promise<Actor>> = {
  russia: () => import('../../content/actors/russia.ts').then(({ russia }) => russia),
  china: () => import('../../content/actors/china.ts').then(({ china }) => china),
  uzbekistan: () => import('../../content/actors/uzbekistan.ts').then(({ uzbekistan }) => uzbekistan),
  tajikistan: () => import('../../content/actors/tajikistan.ts').then(({ tajikistan }) => tajikistan),
  turkmenistan: () => import('../../content/actors/turkmenistan.ts').then(({ turkmenistan }) => turkmenistan),
  taliban: () => import('../../content/actors/taliban.ts').then(({ taliban }) => taliban),
  pakistan: () => import('../../content/actors/pakistan.ts').then(({ pakistan }) => pakistan),
  iran: () => import('../../content/actors/iran.ts').then(({ iran }) => iran),
  'united-states': () => import('../../content/actors/united-states.ts').then(({ unitedStates }) => unitedStates),
}

const pages = new Map<SeatId, Promise<Actor>>()

/** A seat's page, the same promise each time; asked for again if it did not come. */
export const seatPage = (seat: SeatId): Promise<Actor> => {
  const found = pages.get(seat) ?? PAGES[seat]()
  if (!pages.has(seat)) {
    pages.set(seat, found)
    found.catch(() => pages.delete(seat))
  }
  return found
}

/** What stands for each seat where a scenario does not open on the day of the seats' own pages. */
const SITUATIONS: Readonly<Record<string, () => Promise<Situations>>> = {
  winter: () => import('../../content/briefings/winter.ts').then(each => each.WINTER_SITUATIONS),
  'summer-on-the-border': () => import('../../content/briefings/summer.ts').then(each => each.SUMMER_SITUATIONS),
}

const situations = new Map<string, Promise<string>>()

/** What stands for a seat on the first day of a scenario. */
export const situationIn = (scenario: string, seat: SeatId): Promise<string> => {
  const key = `${scenario} ${seat}`
  const found = situations.get(key) ?? situationOf(scenario, seat)
  if (!situations.has(key)) {
    situations.set(key, found)
    found.catch(() => situations.delete(key))
  }
  return found
}

const situationOf = (scenario: string, seat: SeatId): Promise<string> =>
  SITUATIONS[scenario]
    ? SITUATIONS[scenario]().then(all => all[seat].text)
    : seatPage(seat).then(({ briefing }) => briefing.situation)
