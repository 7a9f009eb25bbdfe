import type { ReactNode } from 'react'

/** A part of the desk that opens in its place. */
export function Fold({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="desk-fold" open={open}>
      <summary className="turn-summary">
        <span>{title}</span>
      </summary>
      <div className="desk-fold-body">{children}</div>
    </details>
  )
}
