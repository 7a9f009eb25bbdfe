import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SEATS } from '../../content/ids.ts'
import type { Fit } from '../../content/kinds.ts'
import { FITS } from '../../content/mandates/fits/index.ts'
import { MANDATES } from '../../content/mandates/index.ts'
import { TRACKS } from '../../content/tracks.ts'
import { fitAgendas, fitMandates, KEPT } from '../../game/balance/fit.ts'
import { seatFits } from '../../game/balance/fitted.ts'
import { samples } from '../../game/balance/samples.ts'
import { pointsFor } from '../../game/score.ts'
import { fitFile, fitName, fitText } from '../../server/balance/fit-file.ts'

const played = Array.from({ length: 40 }, (_, i) => samples({ scenario: 'after-kabul', sets: 2 }, 400 + i))
const FEW = { ...KEPT, pairs: 11, sets: 10 }
const AGENDAS_NOW = SEATS.map(seat => Object.values(FITS['after-kabul'].agendas[seat]))
const fitted = fitMandates(played, AGENDAS_NOW, FEW)

test('the fit brings every seat’s mean to the same place', () => {
  const means = seatFits(played, fitted, AGENDAS_NOW).map(({ mean }) => mean)
  expect(Math.min(...means)).toBeGreaterThan(44)
  expect(Math.max(...means)).toBeLessThan(60)
})

test('the same games give the same fit', () => {
  expect(fitMandates(played, AGENDAS_NOW, FEW)).toEqual(fitted)
})

test('of every goal all twenty points are within reach of what was played, and are not given away', () => {
  for (const [seat, goals] of fitted.entries())
    for (const [goal, numbers] of goals.entries()) {
      const values = played.flatMap(({ doctrine, dice, random, novice }) => [
        ...[doctrine, ...dice].map(each => each[seat].values[goal]),
        random[seat].values[goal],
        novice[seat].values[goal],
      ])
      const [worst, best] = [Math.min(...values), Math.max(...values)]
      expect(pointsFor(best, numbers)).toBe(20)
      if (best - worst >= 5) expect(pointsFor(worst, numbers)).toBeLessThanOrEqual(5)
    }
})

const FITTED = Object.entries(FITS as Record<string, Fit>)

test.each(FITTED)(
  'in %s Russia can keep all of its goal of no spill-over, with nobody come and nothing attacked',
  (_, fit) => {
    expect(pointsFor(0, fit.mandates.russia['No spill-over'])).toBe(20)
  },
)

test.each(FITTED)('in %s a goal that reads one track is not beyond that track’s scale', (_, { mandates }) => {
  const single = SEATS.flatMap(seat =>
    MANDATES[seat].flatMap(({ name, value }) =>
      typeof value === 'object' && 'track' in value && !('times' in value)
        ? [{ name, track: value.track, scale: mandates[seat][name] }]
        : [],
    ),
  )
  expect(single.length).toBeGreaterThan(8)
  for (const { name, track, scale } of single) expect(pointsFor(TRACKS[track].max, scale), name).toBe(20)
})

test('an agenda that is fitted brings most seats something, and none all', () => {
  for (const [seat, agendas] of fitAgendas(played).entries())
    for (const [at, scale] of agendas.entries()) {
      const points = played.map(({ doctrine }) => pointsFor(doctrine[seat].agendas[at], scale))
      const middle = points.reduce((sum, each) => sum + each, 0) / points.length
      expect(middle, `${SEATS[seat]} ${at}`).toBeGreaterThan(3)
      expect(middle, `${SEATS[seat]} ${at}`).toBeLessThan(15)
    }
})

test('another scenario has samples of its own', () => {
  const { doctrine } = samples({ scenario: 'winter', sets: 1 }, 400)
  expect(doctrine.map(({ values }) => values.length)).toEqual(SEATS.map(() => 5))
  expect(doctrine).not.toEqual(played[0].doctrine)
})

test('a fit is written as it stands in its file', () => {
  const written = Object.keys(FITS).filter(scenario => existsSync(fitFile(scenario)))
  expect(written).toContain('after-kabul')
  for (const scenario of written)
    expect(fitText(scenario, FITS[scenario as keyof typeof FITS])).toBe(readFileSync(fitFile(scenario), 'utf8'))
  expect(fitName('summer-on-the-border')).toBe('SUMMER_ON_THE_BORDER_FIT')
})
