import { lazy, Suspense } from 'react'
import type { Form, Order } from '../../content/kinds.ts'
import type { Effect } from '../../content/vocabulary.ts'

/** What an order or an event does, in words: made by a part of the rules' words that comes after the table. */

const words = () => import('./effect-words.ts')
/** Fetched with the table at rest, so that a card that opens finds it there. */
export const fetchEffectWords = (): void => void words()

type OfOrder = { readonly form: Form; readonly order: Order; readonly seat: number }
const LazyRules = lazy(() =>
  words().then(({ rulesText }) => ({
    default: ({ form, order, seat }: OfOrder) => rulesText(form, order, seat),
  })),
)

type OfEffects = { readonly effects: readonly Effect[]; readonly seat?: number }
const LazyEffects = lazy(() =>
  words().then(({ eventEffectsText }) => ({
    default: ({ effects, seat }: OfEffects) => eventEffectsText(effects, seat),
  })),
)

export const RulesText = (props: OfOrder) => (
  <Suspense>
    <LazyRules {...props} />
  </Suspense>
)

export const EffectsText = (props: OfEffects) => (
  <Suspense>
    <LazyEffects {...props} />
  </Suspense>
)
