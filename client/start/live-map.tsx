import { useSyncExternalStore } from 'react'
import { BoardMap, mapWords } from '../map/index.ts'
import '../map/map.css'
import { OPENING_STATE } from './opening-state.ts'

const PHONE = '(max-width: 767px)'
const subscribe = (listener: () => void) => {
  const query = matchMedia(PHONE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The map of 23 August, drawn for this screen. */
export function LiveMap() {
  const isPhone = useSyncExternalStore(subscribe, () => matchMedia(PHONE).matches)
  return <BoardMap state={OPENING_STATE} frame={isPhone ? 'north' : 'whole'} words={mapWords} motion={false} />
}
