import { scenarioOf } from '../../../game/scenarios.ts'
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

const targetPart = (each: Target): string =>
  element(
    'details',
    { class: 'target', ...(each.pass === false ? { open: '' } : {}) },
    element(
      'summary',
      {},
      element('b', {}, escaped(each.id)),
      element('span', { class: 'asks' }, escaped(each.asks)),
      element('span', { class: each.pass === false ? 'missed' : 'kept' }, escaped(verdictOf(each))),
    ),
    table(
      words.captions.lines(each.id),
      words.head.map((name, i) => name || words.restOfHead[i - 4]),
      each.lines.map(lineCells),
    ),
  )

const besides = (targets: readonly Target[]): string[] => [
  element('h3', {}, escaped(words.besides)),
  ...targets.map(targetPart),
]

const targetsSection = (targets: readonly Target[]): string =>
  section(
    'targets',
    words.headings.targets,
    words.leads.targets,
    ...targets.filter(({ isDesign }) => isDesign).map(targetPart),
    ...besides(targets.filter(({ isDesign }) => !isDesign)),
  )

const CONTENTS = ['targets', 'endings', 'scores', 'course', 'orders', 'influence', 'newcomers'] as const

const contents = (): string =>
  element(
    'nav',
    { 'aria-label': words.contents },
    ...CONTENTS.map(id => element('a', { href: `#${id}` }, escaped(words.headings[id]))),
  )

export const page = (measured: Measured, targets: readonly Target[]): string => {
  const { scenario, seed, games } = measured
  const title = words.title(scenarioOf(scenario).name)
  return `<!doctype html>\n${element(
    'html',
    { lang: 'en' },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, escaped(title)),
      element('style', {}, STYLE),
    ),
    element(
      'body',
      {},
      element(
        'main',
        {},
        element('h1', {}, escaped(title)),
        element('p', {}, escaped(words.setting(scenario, games, seed))),
        ...summary(targets)
          .split('\n')
          .map(line => element('p', {}, escaped(line))),
        contents(),
        targetsSection(targets),
        endingsSection(measured),
        scoresSection(measured),
        courseSection(measured),
        ordersSection(measured),
        influenceSection(measured),
        newcomersSection(measured, targets),
      ),
    ),
  )}\n`
}
