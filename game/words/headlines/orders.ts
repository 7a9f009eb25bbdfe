import { OPIUM_SETTINGS } from '../../../content/ids.ts'
import { HEADLINES as H } from '../../../content/words/en/headlines.ts'

import { meant } from '../../orders.ts'
import type { Telling } from '../../telling.ts'
import { deedTitle } from '../deeds.ts'
import { sentence } from '../format.ts'
import { spoken } from '../names.ts'
import { orderName, slotsOf, targetName } from '../orders.ts'
import { lackText } from '../refusals.ts'
import { atLine, changeOf, number, type Tellers, type Told } from './row.ts'

const gateTitle = (row: Telling): string => {
  const change = changeOf(row, 'policy')
  const to = number(row, 'policy')
  const { gate } = H
  return sentence(
    to === 0 ? gate.closed : to === 2 ? gate.open : change?.from === 2 ? gate.vettedFromOpen : gate.vettedFromClosed,
    atLine(row),
  )
}

const cameToNothing = (row: Telling): Told => {
  const instance = meant(row.seat, row.item)
  const giver = spoken(row.seat)
  const order = instance ? [orderName(instance), targetName(instance)].filter(Boolean).join(', ') : row.item
  const { title, titleS } = H['came-to-nothing']
  return {
    title: sentence(giver.endsWith('s') ? titleS : title, { giver, order }),
    why: lackText(String(row.data.lack)),
  }
}

/** Gates and the rule on opium, and orders as they are carried out. */
export const ORDERS: Tellers = {
  gate: row => ({ title: gateTitle(row) }),
  'opium-rule': row => ({ title: H['opium-rule'][OPIUM_SETTINGS.find(id => id === row.item) ?? 'leave'] }),

  order: row => ({ title: deedTitle(row) }),
  'order-goes-on': row => {
    const instance = meant(row.seat, row.item)
    return { title: instance ? sentence(H['order-goes-on'].title, slotsOf(instance)) : '' }
  },
  'came-to-nothing': cameToNothing,
}
