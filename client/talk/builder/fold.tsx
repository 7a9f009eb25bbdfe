import { type ReactNode, useState } from 'react'

type Props = { title: string; open?: boolean; children: ReactNode }

const isPhone = () => typeof matchMedia === 'function' && matchMedia('(max-width: 767px)').matches

/** A section under its label; on a phone the rows are folded, but for those that are to be seen at once. */
export function Fold({ title, open = false, children }: Props) {
  const [start] = useState(() => open || !isPhone())
  return (
    <details className="talk-section" open={start}>
      <summary>
        <h4 className="sc">{title}</h4>
      </summary>
      {children}
    </details>
  )
}
