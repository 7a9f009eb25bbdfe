import { useState } from 'react'

/** How far a turn has been read, kept for the page's session so that a reload goes on where it stood. */
export type Place = { readonly step: number; readonly furthest: number }
const START: Place = { step: 0, furthest: 0 }

const kept = (key: string): Place => {
  try {
    const { step, furthest } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Place>
    return Number.isInteger(step) && Number.isInteger(furthest)
      ? { step: step as number, furthest: furthest as number }
      : START
  } catch {
    // Closed storage or a spoilt entry: the telling begins anew.
    return START
  }
}

/** After a turn was taken back, it is told anew from its first headline. */
export const forgetPlace = (game: string, turn: number): void => {
  try {
    sessionStorage.removeItem(`told ${game} ${turn}`)
  } catch {
    // Nothing was kept.
  }
}

export const usePlace = (game: string, turn: number): readonly [Place, (step: number) => void] => {
  const key = `told ${game} ${turn}`
  const [place, setPlace] = useState(() => kept(key))
  const go = (step: number): void => {
    const next = { step, furthest: Math.max(place.furthest, step) }
    setPlace(next)
    try {
      sessionStorage.setItem(key, JSON.stringify(next))
    } catch {
      // Nothing to do: the place lasts as long as the page.
    }
  }
  return [place, go]
}
