import { useFirstFocus } from '../app/page-title.ts'
import { scenarioOfRoom, useDesk } from './desk.ts'
import { words as all, deskWords as words } from './words.ts'

/** Whose desk this is: the scenario, who is here, the code. */
export function DeskTitle({ here }: { readonly here: string }) {
  const heading = useFirstFocus<HTMLHeadingElement>()
  const { room, code } = useDesk()
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {all.control}
      </h1>
      <p className="desk-session">
        <b>{scenarioOfRoom(room).name}</b>
        <span>
          {here} · {words.code} <b>{code}</b>
        </span>
      </p>
    </>
  )
}
