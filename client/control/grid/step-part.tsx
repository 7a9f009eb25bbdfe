import { useState } from 'react'
import { useNow } from '../clock.ts'
import { useAsk, useDesk, whereOf } from '../desk.ts'
import { Close } from '../intervene/close.tsx'
import { Said } from '../said.tsx'
import { Sure } from '../sure.tsx'
import { deskWords } from '../words.ts'
import { useFirstSeen } from './first-seen.ts'
import { type Step, stepsFor } from './steps.ts'
import { stepWords as words } from './words.ts'

/** One step Control could take, with its message ready; the next one by "Another". */
export function StepPart() {
  const { room, world, board, skew } = useDesk()
  const now = useNow(skew)
  const seen = useFirstSeen(world.number, board)
  const [passed, setPassed] = useState<readonly string[]>([])
  const { ask, refused } = useAsk()
  const [said, setSaid] = useState('')
  const steps = stepsFor({ worlds: room.worlds, watched: world.number, board, now, seen, skew })
  const step = steps.find(({ key }) => !passed.includes(key))
  const isOver = room.worlds.every(({ phase }) => phase === 'over')
  const isStill = room.worlds.every(({ clock, phase }) => clock.state === 'paused' || phase === 'over')
  const pass = ({ key }: Step) => setPassed([...passed, key])
  const send = async (chosen: Step, text: string) => {
    const answer = await ask('tell', { world: chosen.world, to: [...chosen.to], text })
    if (!answer.ok) return
    setSaid(words.sent)
    pass(chosen)
  }
  const hand = async (chosen: Step) => {
    if (!chosen.hand) return
    const answer = await ask('hand', { world: chosen.world, seat: chosen.hand, to: 'script' })
    if (!answer.ok) return
    setSaid(words.done)
    pass(chosen)
  }
  const end = async (chosen: Step) => {
    const answer = await ask('end', { world: chosen.world })
    if (answer.ok) setSaid(words.done)
  }
  return (
    <section className="step" aria-label={words.title}>
      <header className="section-head">
        <h2 className="sc sc-wax">{words.title}</h2>
        {step ? <p className="step-fact">{step.fact}</p> : undefined}
      </header>
      {step ? (
        <>
          <p className="step-text">{step.text}</p>
          {step.message ? <p className="step-message">{words.quoted(step.message)}</p> : undefined}
          <div className="step-acts">
            {step.message ? (
              <button type="button" className="btn" onClick={() => void send(step, step.message ?? '')}>
                {step.to.length > 0 ? words.sendPrivately : words.sendAll}
              </button>
            ) : undefined}
            {step.hand ? (
              <button type="button" className="btn" onClick={() => void hand(step)}>
                {words.handOver}
              </button>
            ) : undefined}
            {step.kind === 'behind' ? (
              <Sure
                key={step.key}
                label={words.endPhase}
                question={deskWords.endSure(whereOf(room, step.world))}
                yes={deskWords.endYes}
                onYes={() => void end(step)}
              />
            ) : undefined}
            <button type="button" className="link" onClick={() => pass(step)}>
              {words.another}
            </button>
          </div>
        </>
      ) : isOver ? (
        <>
          <p className="step-text">{words.over}</p>
          <Close />
        </>
      ) : (
        <p className="quiet">{isStill ? words.paused : words.none}</p>
      )}
      <Said text={refused || said} isWrong={refused !== ''} />
    </section>
  )
}
