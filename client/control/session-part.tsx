import { useState } from 'react'
import { go } from '../app/address.ts'
import { dateOf } from './clock.ts'
import { useDesk } from './desk.ts'
import { Fold } from './fold.tsx'
import { asFile, remove } from './http.ts'
import { actWords } from './intervene/words.ts'
import { forgetDesk } from './kept-desks.ts'
import { Said } from './said.tsx'
import { saveFile } from './save-file.ts'
import { Sure } from './sure.tsx'

const words = actWords.session

/** The session as a whole: as a file, when it ends by itself, gone at once. */
export function SessionPart() {
  const { code, secret, room } = useDesk()
  const [names, setNames] = useState(false)
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState('')
  const take = async () => {
    const told = await asFile(code, secret, names)
    setRefused(told.ok ? '' : told.refused)
    setSaid(told.ok ? words.taken : '')
    if (told.ok) saveFile(`amu-darya-${code}.json`, told.value)
  }
  const drop = async () => {
    const told = await remove(code, secret)
    if (!told.ok) return setRefused(told.refused)
    forgetDesk(code)
    go('/control')
  }
  return (
    <Fold title={words.title}>
      <p className="quiet">{words.fileText}</p>
      <label className="desk-tick">
        <input type="checkbox" checked={names} onChange={event => setNames(event.target.checked)} />
        {words.names}
      </label>
      <button type="button" className="btn" onClick={take}>
        {words.take}
      </button>
      <Said text={refused || said} isWrong={refused !== ''} />
      <p className="quiet">{words.deleted(dateOf(room.deletedAt))}</p>
      <p className="quiet">{words.backup}</p>
      <Sure label={words.delete} question={words.deleteSure} yes={words.deleteYes} onYes={drop} />
    </Fold>
  )
}
