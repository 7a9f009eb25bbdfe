import { expect, test } from 'vitest'
import { apart } from '../../../client/debrief/chart-frame.ts'

test.each([
  ['labels that do not touch stay', [10, 50, 90], [10, 50, 90]],
  ['those that touch are pushed down', [10, 12, 60], [10, 27, 60]],
  ['at the foot they are pushed up', [110, 115], [101, 118]],
  ['in whatever order they come', [60, 10, 12], [60, 10, 27]],
])('%s', (_, ys, places) => expect(apart(ys, 17, 118)).toEqual(places))
