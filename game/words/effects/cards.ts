import { SEATS, type SeatId } from '../../../content/ids.ts'
import type { Form, Order, Resolution } from '../../../content/kinds.ts'
import { EFFECT_WORDS as E } from '../../../content/words/en/effects.ts'
import { fill } from '../format.ts'
import { party, voice } from '../voice.ts'
import { capsOf } from './limits.ts'
import { textOf } from './sentences.ts'

/** The rules text on a card: of an order, and of a resolution. */

/** Whom a form can name; nobody names himself. */
const can = (form: Form, key: 'target' | 'other', seat: number): readonly SeatId[] => {
  for (const target of form.targets) {
    if (key in target) {
      const list = (target as Readonly<Record<string, readonly SeatId[] | 'others'>>)[key]
      return (list === 'others' ? SEATS : list).filter(id => id !== SEATS[seat])
    }
  }
  return []
}

/** What a card does, from the giver's chair; for one giver where it is known. */
export const rulesText = (form: Form, _order: Order, seat = -1): string =>
  textOf(form.effects, {
    ...voice({
      giver: party('you', seat < 0 ? form.by : [SEATS[seat]]),
      target: party('target', can(form, 'target', seat)),
      other: party('other', can(form, 'other', seat)),
      hasArea: form.targets.some(target => 'area' in target),
      ...(form.targets.some(target => 'sector' in target && target.sector === 'own')
        ? { host: party('you', form.by) }
        : {}),
    }),
    caps: capsOf(form.needs),
  })

/** What the words of a resolution do, and what paying for it does. */
export const rulesTextOf = ({ words = [], effects, needs }: Resolution): string => {
  const within = { ...voice({ giver: party('mover') }), caps: capsOf(needs) }
  const said = words.length ? [fill(E.words, { text: textOf(words, within) })] : []
  return [...said, fill(E.paid, { text: textOf(effects, within) })].join(' ')
}
