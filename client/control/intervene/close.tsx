import { useAsk } from '../desk.ts'
import { Said } from '../said.tsx'
import { Sure } from '../sure.tsx'
import { actWords } from './words.ts'

const words = actWords.session

/** From playing to looking back, for all worlds. */
export function Close() {
  const { ask, refused } = useAsk()
  return (
    <div className="act-form">
      <p className="quiet">{words.closeText}</p>
      <Sure label={words.close} question={words.closeSure} yes={words.closeYes} onYes={() => void ask('close', {})} />
      <Said text={refused} isWrong />
    </div>
  )
}
