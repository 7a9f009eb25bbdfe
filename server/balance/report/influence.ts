import { ACTORS } from '../../../content/actors/index.ts'
import { SEATS } from '../../../content/ids.ts'
import type { Measured } from '../measure.ts'
import { mean } from '../statistics.ts'
import { changes } from '../targets/seats.ts'
import { words } from '../words.ts'
import { type Cell, section, table } from './markup.ts'

/** Who affects whom: the change of the column's score when the row passes, on the same seeds. */

const STRONG = 20

const shaded = (by: number): Cell => ({
  text: words.signed(by, 1),
  class: by < 0 ? 'down' : 'up',
  style: `--much: ${Math.round((Math.min(STRONG, Math.abs(by)) / STRONG) * 45)}%`,
})

export const influenceSection = (measured: Measured): string =>
  section(
    'influence',
    words.headings.influence,
    words.leads.influence,
    table(
      words.captions.influence,
      [words.whoPasses, ...SEATS.map(id => ACTORS[id].name)],
      SEATS.map((id, mover) => [
        { text: ACTORS[id].name },
        ...SEATS.map((_, seat) => shaded(mean(changes(measured, 'pass', mover, seat)))),
      ]),
    ),
  )
