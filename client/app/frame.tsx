import type { ReactNode } from 'react'
import { Link } from './link.tsx'
import { usePageTitle } from './page-title.ts'
import { words } from './words.ts'

const PAGES = [
  ['/rules', words.rules],
  ['/glossary', words.glossary],
  ['/sources', words.sources],
] as const

type Props = { readonly title: string; readonly at?: string; readonly children: ReactNode }

/** A page to read: its way home, its neighbours, its heading. */
export function Frame({ title, at, children }: Props) {
  const heading = usePageTitle(title)
  return (
    <div className="app-page">
      <header className="app-head">
        <Link href="/">{words.title}</Link>
        <nav aria-label={words.pages}>
          {PAGES.map(([href, name]) => (
            <Link key={href} href={href} aria-current={href === at ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  )
}
