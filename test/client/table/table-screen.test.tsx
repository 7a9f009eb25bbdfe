import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleTable } from '../../../client/solo/sample.ts'
import { type Table, TableContext } from '../../../client/solo/table.ts'
import { linesOf } from '../../../client/table/menu.ts'
import { SeatView } from '../../../client/table/seat.tsx'
import { TableOf } from '../../../client/table/table-screen.tsx'
import { AdviserPart, Weighing } from '../../../client/thinking/at-table.tsx'
import { SEATS, type SeatId } from '../../../content/ids.ts'
import { SEAT } from '../../../game/places.ts'

const page = (table: Table, snapshot = table.snapshot()) =>
  renderToStaticMarkup(
    <TableContext value={table}>
      <TableOf snapshot={snapshot} />
    </TableContext>,
  )
const part = (table: Table, element: ReactNode, snapshot = table.snapshot()) =>
  renderToStaticMarkup(
    <TableContext value={table}>
      <SeatView snapshot={snapshot}>{element}</SeatView>
    </TableContext>,
  )
const tableOf = (seat: SeatId) => sampleTable({ seat, seed: 3 })
/** Writes the first order that can be written, whatever the balance of the day. */
const writeFirst = async (table: Table, seat: SeatId) => {
  const free = linesOf(table.snapshot().view, SEAT[seat], 0).find(line => !line.refused && !line.asks)
  if (!free) throw new Error(`${seat} can write nothing`)
  expect(await table.decide('draft', { slot: 0, call: free.best.call })).toBeUndefined()
}

test.each<SeatId>(['tajikistan', 'russia', 'taliban', 'united-states', 'turkmenistan'])(
  '%s has its table',
  async seat => {
    const html = page(await tableOf(seat))
    expect(html.match(/class="chip"/g)).toHaveLength(9)
    expect(html).toContain('8 of 9 sealed')
    expect(html).toContain('Seal without orders')
  },
)

test('a drafted order stands on the card and on the seal', async () => {
  const table = await tableOf('tajikistan')
  await writeFirst(table, 'tajikistan')
  const html = page(table)
  expect(html).toContain('order 1, drafted')
  expect(html).toContain('Seal with one order')
})

test('a refused order stays in the list with its reason', async () => {
  const html = page(await tableOf('united-states'))
  const refused = html.match(/aria-disabled="true"[^>]*><span class="table-line-name"><s>/g) ?? []
  const table = await tableOf('united-states')
  const wanted = linesOf(table.snapshot().view, SEAT['united-states'], 0).filter(line => line.refused)
  expect(refused).toHaveLength(wanted.length)
})

test('only the seats with a border have gates', async () => {
  expect(page(await tableOf('tajikistan'))).toContain('Policy of Khatlon')
  expect(page(await tableOf('united-states'))).not.toContain('Policy of')
})

test('a sealed seat can open its orders again, and reads who is awaited', async () => {
  const table = await tableOf('tajikistan')
  const snapshot = table.snapshot()
  const plans = snapshot.view.plans.map((plan, at) => ({ ...plan, sealed: at !== SEAT.iran }))
  const html = page(table, { ...snapshot, view: { ...snapshot.view, plans } })
  expect(html).toContain('Open the orders again')
  expect(html).toContain('Not sealed yet: Iran.')
})

test('what Control wrote stands among the events, with what it moved', async () => {
  const table = await tableOf('tajikistan')
  const snapshot = table.snapshot()
  const changes = [{ track: 'guard', at: 0, from: 2, to: 1 }] as const
  const row = { ...snapshot.told[0], kind: 'written', data: { text: 'The bridge closes' }, changes: [...changes] }
  expect(page(table)).not.toContain('The bridge closes')
  const html = page(table, { ...snapshot, since: [row] })
  expect(html).toContain('The bridge closes')
  expect(html).toMatch(/: from 2 to 1</)
})

test('who is weighing plans is named, and alone a player may hurry them', async () => {
  const table = await tableOf('tajikistan')
  const snapshot = table.snapshot()
  const thinking: readonly SeatId[] = ['pakistan', 'iran']
  const plans = snapshot.view.plans.map((plan, at) => ({ ...plan, sealed: at !== SEAT.iran }))
  const html = page(table, { ...snapshot, thinking, view: { ...snapshot.view, plans } })
  expect(html).toContain('Iran: weighing its options')
  expect(part(table, <Weighing />, { ...snapshot, thinking })).toContain('Weighing plans: Pakistan, Iran …')
  expect(part(table, <Weighing />, { ...snapshot, thinking })).toContain('Hurry them')
  const { hurry: _, ...inClass } = table
  expect(part(inClass, <Weighing />, { ...snapshot, thinking })).not.toContain('Hurry them')
  expect(part(table, <Weighing />)).toBe('')
  expect(part(table, <Weighing />, { ...snapshot, isThreadless: true })).toContain('cannot think beside the page')
})

test('the adviser is there where it is allowed, and alone only where it is wanted', async () => {
  const table = await tableOf('tajikistan')
  const ask = 'What would your foreign ministry say?'
  expect(part(table, <AdviserPart isAllowed />)).toContain(ask)
  expect(part(table, <AdviserPart isAllowed={false} />)).toBe('')
  expect(part(table, <AdviserPart isAllowed={undefined} />)).toBe('')
})

test('who may not seal may not open the orders either, and reads why', async () => {
  const table = await tableOf('tajikistan')
  const snapshot = table.snapshot()
  const plans = snapshot.view.plans.map((plan, at) => ({ ...plan, sealed: at !== SEAT.iran }))
  const seats = SEATS.map(() => ({ holder: 'script' as const, people: [], sealed: true, writing: false }))
  const around = { seats, noSeal: 'Aziza seals.' }
  const html = page(table, { ...snapshot, around, view: { ...snapshot.view, plans } })
  expect(html).not.toContain('Open the orders again')
  expect(html).toContain('Aziza seals.')
})
