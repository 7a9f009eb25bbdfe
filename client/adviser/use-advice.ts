import { useEffect, useState } from 'react'
import type { Advice } from '../../game/search/index.ts'
import type { View } from '../../game/view.ts'
import { askFor } from './ask.ts'

export type Counsel =
  | { readonly state: 'thinking' }
  /** `isOld`: what the plans rest on has changed since they were asked for. */
  | { readonly state: 'said'; readonly advice: readonly Advice[]; readonly isOld: boolean }
  | { readonly state: 'failed' }

type Heard = { readonly view: View; readonly advice: readonly Advice[] | undefined }

/** What a plan rests on besides one's own drafts: what was agreed with one, asked, tabled, and what there is to spend. */
const groundsOf = ({ deals, consents, motions, tracks }: View, me: number): string =>
  JSON.stringify([
    ...deals.filter(({ by, to }) => by === me || to === me).map(({ state }) => state),
    ...consents.filter(({ by, host }) => by === me || host === me),
    ...motions.map(({ resolution }) => resolution),
    ...[tracks.funds[me], tracks.capital[me]],
  ])

/** Asks at once, and again when it is told to. */
export const useAdvice = (view: View, me: number): { readonly counsel: Counsel; readonly again: () => void } => {
  const [asked, setAsked] = useState({ view })
  const [heard, setHeard] = useState<Heard>()
  useEffect(() => {
    let isWanted = true
    let stop = (): void => undefined
    const told = (advice: Heard['advice']): void => {
      if (isWanted) setHeard({ view: asked.view, advice })
    }
    try {
      const asking = askFor(asked.view, me)
      stop = asking.stop
      asking.advice.then(told, () => told(undefined))
    } catch {
      told(undefined)
    }
    return () => {
      isWanted = false
      stop()
    }
  }, [asked, me])
  return {
    counsel: !heard
      ? { state: 'thinking' }
      : heard.advice
        ? { state: 'said', advice: heard.advice, isOld: groundsOf(heard.view, me) !== groundsOf(view, me) }
        : { state: 'failed' },
    again: () => {
      setHeard(undefined)
      setAsked({ view })
    },
  }
}
