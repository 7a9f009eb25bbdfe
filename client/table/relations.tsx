import { useState } from 'react'
import { RelationsTable } from './later.tsx'
import { words } from './words.ts'

/** Relations, stances and influence, once they are unfolded. */
export function Relations() {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="table-section" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className="turn-summary table-more">{words.relations}</summary>
      {isOpen ? <RelationsTable /> : undefined}
    </details>
  )
}
