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
