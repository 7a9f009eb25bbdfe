import type { Place } from '../../../game/wire/room.ts'
import { Fold } from '../fold.tsx'
import { JoinCard } from '../lobby/join-card.tsx'
import { Settings } from '../lobby/settings.tsx'
import { SessionPart } from '../session-part.tsx'
import { Amend } from './amend.tsx'
import { Close } from './close.tsx'
import { Deck } from './deck.tsx'
import { Letter } from './letter.tsx'
import { Notes } from './notes.tsx'
import { Projector } from './projector.tsx'
import { Rewind } from './rewind.tsx'
import { TracePart } from './trace-part.tsx'
import { actWords as words } from './words.ts'
import { WriteOne } from './write-one.tsx'

type Props = { readonly letter: Place | undefined; readonly onLetter: (place: Place | undefined) => void }

/** What Control can do to the worlds, the likeliest first; each part opens in its place. */
export function Intervene({ letter, onLetter }: Props) {
  return (
    <>
      <Letter key={letter ? `${letter.world} ${letter.seat}` : ''} letter={letter} onSent={() => onLetter(undefined)} />
      <Deck />
      <Fold title={words.write}>
        <WriteOne />
      </Fold>
      <TracePart />
      <h3 className="sc act-also">{words.also}</h3>
      <Fold title={words.notes.title}>
        <Notes />
      </Fold>
      <Fold title={words.amend.title}>
        <Amend />
      </Fold>
      <Fold title={words.rewind.title}>
        <Rewind />
      </Fold>
      <Fold title={words.screen.title}>
        <Projector />
      </Fold>
      <Fold title={words.session.link}>
        <JoinCard />
      </Fold>
      <Fold title={words.session.settings}>
        <Settings />
      </Fold>
      <SessionPart />
      <Fold title={words.session.close}>
        <Close />
      </Fold>
    </>
  )
}
