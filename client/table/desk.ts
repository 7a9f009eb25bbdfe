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
  /** The slot that an order from the list goes to: the next empty one, unless a written one was opened on purpose. */
  readonly goesTo: number
  readonly order: Instance | undefined
  readonly written: boolean
  /** Takes an order from the list. */
  readonly take: (order: Instance) => void
  /** Aims the order that lies open elsewhere. */
  readonly aim: (order: Instance) => void
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

/** The first empty slot of a plan; the given one where all are full. */
export const emptyOr = (slot: number, calls: readonly string[]): number => {
  const empty = calls.indexOf('')
  return empty < 0 ? slot : empty
}

export const useDesk = (): Desk => {
  const { view, me } = useSeat()
  const { send, refused, setRefused } = useSend()
  const plan = view.plans[me]
  const [slot, setSlot] = useState(() => Math.max(0, plan.calls.indexOf('')))
  const [reopened, setReopened] = useState(false)
  // Chosen, but not in the plan: on its way there, or its host has not agreed.
  const [trial, setTrial] = useState<{ slot: number; call: string }>()
  const call = trial?.slot === slot && !plan.sealed ? trial.call : (plan.calls[slot] ?? '')
  const order = call === '' ? undefined : meant(me, call)
  const field = order && placeField(order)

  const written = order !== undefined && plan.calls[slot] === order.call
  const goesTo = written && !reopened ? emptyOr(slot, plan.calls) : slot

  const draft = async (chosen: Instance, to = slot) => {
    setTrial({ slot: to, call: chosen.call })
    if (await send('draft', { slot: to, call: chosen.call })) setTrial(undefined)
  }
  const choose = (chosen: Instance, to = slot) => {
    setRefused(undefined)
    if (refusalOf(view, chosen, to)) setTrial({ slot: to, call: chosen.call })
    else void draft(chosen, to)
  }
  return {
    slot,
    open: next => {
      setSlot(next)
      setReopened(plan.calls[next] !== '')
      setRefused(undefined)
    },
    order,
    goesTo,
    written,
    take: chosen => {
      setSlot(goesTo)
      choose(chosen, goesTo)
    },
    aim: chosen => choose(chosen),
    write: () => {
      if (order) void draft(order)
    },
    clear: () => {
      setTrial(undefined)
      setReopened(false)
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
