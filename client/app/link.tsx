import type { ComponentProps, MouseEvent } from 'react'
import { go } from './address.ts'

type Props = ComponentProps<'a'> & { readonly href: string }

/** A link to another page of the game; opens in place, and elsewhere if the reader asks for that. */
export function Link({ href, onClick, ...rest }: Props) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
    // A place on the same page is the browser's own affair.
    const [page, place] = href.split('#')
    if (event.defaultPrevented || elsewhere || (place && page === location.pathname)) return
    event.preventDefault()
    go(href)
  }
  return <a href={href} onClick={follow} {...rest} />
}
