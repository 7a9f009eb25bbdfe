import type { Line } from '../line.ts'
import type { Measured } from '../measure.ts'
import { cellsOf, summary, verdictOf } from '../printed.ts'
import type { Target } from '../targets/index.ts'
import { words } from '../words.ts'
import { courseSection } from './course.ts'
import { endingsSection } from './endings.ts'
import { influenceSection } from './influence.ts'
import { type Cell, element, escaped, section, table } from './markup.ts'
import { newcomersSection } from './newcomers.ts'
import { ordersSection } from './orders.ts'
import { scoresSection } from './scores.ts'
import { STYLE } from './style.ts'

/** The whole report as one file that needs nothing else: no script, no font, no picture from elsewhere. */

const verdict = (text: string, pass: boolean | undefined): Cell => ({
  text,
  ...(pass === false && text ? { class: 'missed' } : {}),
})

const lineCells = (line: Line): Cell[] =>
  cellsOf(line).map((text, i) => (i === 4 ? verdict(text, line.pass) : { text }))

const targetsSection = (targets: readonly Target[]): string =>
  section(
    'targets',
    words.headings.targets,
    words.leads.targets,
    table(
      words.captions.targets,
      words.targetHead,
      targets.map(each => [{ text: each.id }, { text: each.asks }, verdict(verdictOf(each), each.pass)]),
    ),
    table(
      words.captions.lines,
      words.head.map((each, i) => each || words.restOfHead[i - 4]),
      targets.flatMap(({ lines }) => lines.map(lineCells)),
    ),
  )

export const page = (measured: Measured, targets: readonly Target[]): string => {
  const { scenario, seed, games } = measured
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
        element('p', {}, escaped(words.setting(scenario, games, seed))),
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
