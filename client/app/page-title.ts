import { type RefObject, useEffect, useRef } from 'react'
import { words } from './words.ts'

let opened = false

/**
 * Names the page in the tab, and hands the keyboard and the screen reader to its heading when one comes from another page;
 * on the first page of a visit the browser does that.
 */
export const usePageTitle = <E extends HTMLElement = HTMLHeadingElement>(title: string): RefObject<E | null> => {
  const heading = useRef<E>(null)
  useEffect(() => {
    document.title = title === words.title ? title : `${title} · ${words.title}`
  }, [title])
  useEffect(() => {
    if (opened) heading.current?.focus({ preventScroll: true })
    opened = true
  }, [])
  return heading
}

/** For what a new screen opens with: takes the keyboard where the button that was pressed went away with its screen. */
export const useFirstFocus = <E extends HTMLElement>(): RefObject<E | null> => {
  const first = useRef<E>(null)
  useEffect(() => {
    if (opened && document.activeElement === document.body) first.current?.focus({ preventScroll: true })
  }, [])
  return first
}
