import { useState } from 'react'
import { AREAS, SECTORS } from '../../content/ids.ts'
import { type Instance, meant, refusalOf } from '../../game/orders.ts'
import type { Reason } from '../../game/reasons.ts'
import type { PlaceId } from '../map/index.ts'
import { aimed, fieldsOf, targetsOf } from './menu.ts'
import { useSeat } from './seat.tsx'
import { useSend } from './send.tsx'

type Place = 'sector' | 'area'

/** The player's desk: which slot is open, which order lies in it, and whether it is written in the plan yet. */
export type Desk = {
  readonly slot: number
  readonly open: (slot: number) => void
  readonly order: Instance | undefined
  readonly written: boolean
  readonly choose: (order: Instance) => void
  readonly write: () => void
  readonly clear: () => void
  readonly giveReason: (reason: string) => void
  readonly ask: () => void
  readonly refused: Reason | undefined
  /** For the map: what can be chosen there for the order that lies open. */
  readonly selectable: readonly PlaceId[] | undefined
  readonly selected: PlaceId | undefined
  readonly pick: (id: PlaceId) => void
}

const placeField = (order: Instance): Place | undefined => {
  const fields = fieldsOf(order.form)
  return fields.includes('sector') ? 'sector' : fields.includes('area') ? 'area' : undefined
}
const IDS = { sector: SECTORS, area: AREAS } as const

export const useDesk = (): Desk => {
  const { view, me } = useSeat()
  const { send, refused, setRefused } = useSend()
  const plan = view.plans[me]
  const [slot, setSlot] = useState(() => Math.max(0, plan.calls.indexOf('')))
  // Chosen, but not in the plan: on its way there, or its host has not agreed.
  const [trial, setTrial] = useState<{ slot: number; call: string }>()
  const call = trial?.slot === slot && !plan.sealed ? trial.call : (plan.calls[slot] ?? '')
  const order = call === '' ? undefined : meant(me, call)
  const field = order && placeField(order)

  const draft = async (chosen: Instance) => {
    setTrial({ slot, call: chosen.call })
    if (await send('draft', { slot, call: chosen.call })) setTrial(undefined)
  }
  const choose = (chosen: Instance) => {
    setRefused(undefined)
    if (refusalOf(view, chosen, slot)) setTrial({ slot, call: chosen.call })
    else void draft(chosen)
  }
  return {
    slot,
    open: next => {
      setSlot(next)
      setRefused(undefined)
    },
    order,
    written: order !== undefined && plan.calls[slot] === order.call,
    choose,
    write: () => {
      if (order) void draft(order)
    },
    clear: () => {
      setTrial(undefined)
      void send('draft', { slot, call: '' })
    },
    giveReason: reason => {
      if (plan.calls[slot]) void send('draft', { slot, call: plan.calls[slot], reason })
    },
    ask: () => {
      if (order) void send('ask', { call: order.call })
    },
    refused,
    selectable:
      order && field && !plan.sealed ? targetsOf(me, order.form).map(each => IDS[field][each.scope[field]]) : undefined,
    selected: order && field ? IDS[field][order.scope[field]] : undefined,
    pick: id => {
      if (!order || !field) return
      const at = (IDS[field] as readonly string[]).indexOf(id)
      if (at >= 0) choose(aimed(order, field, at))
    },
  }
}
