import { useEffect, useState } from 'react'
import { go } from '../app/address.ts'
import { Frame } from '../app/frame.tsx'
import { addresses, type OpenSession, open } from './http.ts'
import { keepDesk } from './kept-desks.ts'
import { ImportFile } from './open/import-file.tsx'
import { KeptDesks } from './open/kept-desks-list.tsx'
import { PLAN } from './open/plan.ts'
import { PlanForm } from './open/plan-form.tsx'
import { openWords as words } from './open/words.ts'
import { Said } from './said.tsx'
import '../look/tokens.css'
import '../look/base.css'
import './control.css'

/** Where a session is opened, or found again. */
export function OpenPage() {
  const [plan, setPlan] = useState(PLAN)
  const [isKeyWanted, setKeyWanted] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState('')
  useEffect(() => {
    void addresses().then(told => setKeyWanted(told.ok && told.value.hostKeyWanted))
  }, [])
  const begin = async () => {
    setBusy(true)
    const told = await open(plan)
    setBusy(false)
    if (told.ok) toDesk(told.value.code, told.value.control)
    else setRefused(told.refused)
  }
  return (
    <Frame title={words.title}>
      <p className="read">{words.deck}</p>
      <div className="open">
        <form
          className="open-form"
          onSubmit={event => {
            event.preventDefault()
            void begin()
          }}
        >
          <PlanForm
            plan={plan}
            isKeyWanted={isKeyWanted}
            onChange={(change: Partial<OpenSession>) => setPlan({ ...plan, ...change })}
          />
          <div className="open-begin">
            <button type="submit" className="btn btn-wax" aria-busy={busy}>
              {busy ? words.opening : words.open}
            </button>
            <Said text={refused} isWrong />
          </div>
        </form>
        <div className="open-beside">
          <section>
            <h2>{words.back}</h2>
            <KeptDesks />
          </section>
          <section>
            <h2>{words.file}</h2>
            <p className="quiet">{words.fileText}</p>
            <ImportFile onOpened={toDesk} />
          </section>
          <section>
            <h2>{words.keeping}</h2>
            <p>{words.keepingText(plan.keepDays)}</p>
            <h3 className="sc open-aloud">{words.readOut}</h3>
            <p className="read">{words.readOutText(plan.keepDays)}</p>
          </section>
        </div>
      </div>
    </Frame>
  )
}

const toDesk = (code: string, secret: string): void => {
  keepDesk(code, secret)
  go(`/control/${code}`)
}
