import { ACTORS } from '../../../content/actors/index.ts'
import { SEATS } from '../../../content/ids.ts'
import type { Measured } from '../measure.ts'
import { figure } from '../printed.ts'
import type { Target } from '../targets/index.ts'
import { words } from '../words.ts'
import { section, table } from './markup.ts'

/** How often each seat comes in the better half of the newcomers at its table. */
export const newcomersSection = ({ newcomers }: Measured, targets: readonly Target[]): string => {
  const lines = targets.flatMap(each => each.lines)
  return section(
    'newcomers',
    words.headings.newcomers,
    words.leads.newcomers,
    table(
      words.captions.newcomers,
      [words.seat, ...newcomers.map(({ count }) => words.openSeats(count))],
      SEATS.map(id => [
        { text: ACTORS[id].name },
        ...newcomers.map(({ count }) => {
          const found = lines.find(each => each.id === `newcomer.${count}.${id}`)
          const mark = found?.pass ? '' : words.tooRarely
          const text = `${figure(found?.measured ?? 0, true)}, ${found?.note ?? ''}${mark}`
          return { text, class: found?.pass ? '' : 'missed' }
        }),
      ]),
    ),
  )
}
