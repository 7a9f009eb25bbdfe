import type { Measured } from '../measure.ts'
import { cellsOf, summary } from '../printed.ts'
import type { Target } from '../target.ts'
import { words } from '../words.ts'
import { courseSection } from './course.ts'
import { endingsSection } from './endings.ts'
import { influenceSection } from './influence.ts'
import { element, escaped, section, table } from './markup.ts'
import { newcomersSection } from './newcomers.ts'
import { ordersSection } from './orders.ts'
import { scoresSection } from './scores.ts'
import { STYLE } from './style.ts'

/** The whole report as one file that needs nothing else: no script, no font, no picture from elsewhere. */

const targetsSection = (targets: readonly Target[]): string =>
  section(
    'targets',
    words.headings.targets,
    words.leads.targets,
    table(
      words.captions.targets,
      words.head.map((each, i) => each || words.restOfHead[i - 4]),
      targets.map(each =>
        cellsOf(each).map((text, i) => ({ text, ...(i === 4 && !each.pass && text ? { class: 'missed' } : {}) })),
      ),
    ),
  )

export const page = (measured: Measured, targets: readonly Target[]): string => {
  const { seed, games } = measured
  return `<!doctype html>\n${element(
    'html',
    { lang: 'en' },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, escaped(words.title)),
      element('style', {}, STYLE),
    ),
    element(
      'body',
      {},
      element(
        'main',
        {},
        element('h1', {}, escaped(words.title)),
        element('p', {}, escaped(words.setting(games, seed))),
        element('p', {}, escaped(summary(targets))),
        endingsSection(measured),
        scoresSection(measured),
        courseSection(measured),
        ordersSection(measured),
        influenceSection(measured),
        newcomersSection(measured, targets),
        targetsSection(targets),
      ),
    ),
  )}\n`
}
