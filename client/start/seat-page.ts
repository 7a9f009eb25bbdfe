import type { Actor } from '../../content/actors/kinds.ts'
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
