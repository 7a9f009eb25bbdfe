import { useEffect, useRef, useSyncExternalStore } from 'react'
import { remember, remembered } from './device-memory.ts'
import { words } from './words.ts'

/** How one is told that something new has come: in the page's title always, by a tone or a notification if one wants. */
export type AlertKind = 'sound' | 'notify'

const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
export const isOn = (kind: AlertKind): boolean => remembered(`alert ${kind}`) === true
const setOn = (kind: AlertKind, on: boolean): void => {
  remember(`alert ${kind}`, on)
  for (const listener of listeners) listener()
}
export const useIsOn = (kind: AlertKind): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isOn(kind),
    () => false,
  )

/** Only pages of a secure address may notify. */
export const mayNotify = (): boolean => typeof Notification !== 'undefined' && isSecureContext

let audio: AudioContext | undefined

/** A short tone, made here: 180 ms, softly in and out. */
const tone = (): void => {
  audio ??= new AudioContext()
  void audio.resume()
  const { currentTime: now, destination } = audio
  const sound = audio.createOscillator()
  const loudness = audio.createGain()
  sound.frequency.value = 660
  loudness.gain.setValueAtTime(0, now)
  loudness.gain.linearRampToValueAtTime(0.08, now + 0.02)
  loudness.gain.linearRampToValueAtTime(0, now + 0.18)
  sound.connect(loudness).connect(destination)
  sound.start(now)
  sound.stop(now + 0.2)
}

const notify = async (): Promise<void> => {
  const options = { body: words.somethingNew, tag: 'amu-darya' }
  const worker = await navigator.serviceWorker?.getRegistration()
  if (worker) await worker.showNotification('Amu Darya', options)
  else new Notification('Amu Darya', options)
}

/** Turns a kind on or off; resolves to why it cannot be turned on. */
export const turn = async (kind: AlertKind, on: boolean): Promise<string | undefined> => {
  if (on && kind === 'notify' && (await Notification.requestPermission()) !== 'granted') return words.notifyDenied
  setOn(kind, on)
  // Heard once, so that one knows it, and the browser lets it sound from now on.
  if (on && kind === 'sound') tone()
  return undefined
}

/** Puts the number of new things into the title, and tells of more as this person wants it. */
export const useAlerts = (count: number, turnNow: number): void => {
  const before = useRef({ count, turn: turnNow })
  useEffect(() => {
    const plain = document.title.replace(/^\(\d+\) /, '')
    const title = count > 0 ? `(${count}) ${plain}` : plain
    if (document.title !== title) document.title = title
  })
  useEffect(() => {
    const isMore = count > before.current.count || turnNow !== before.current.turn
    before.current = { count, turn: turnNow }
    if (!isMore) return
    if (isOn('sound')) tone()
    if (isOn('notify') && document.hidden && mayNotify() && Notification.permission === 'granted')
      // A browser that changed its mind shows nothing; the title still does.
      notify().catch(() => undefined)
  }, [count, turnNow])
  useEffect(
    () => () => {
      document.title = document.title.replace(/^\(\d+\) /, '')
    },
    [],
  )
}
