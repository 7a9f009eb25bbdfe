import { useState } from 'react'
import { useAddresses } from '../screen/join-address.ts'
import { QrCode } from '../screen/qr-code.tsx'
import { keptPlace } from './kept-place.ts'
import { words } from './words.ts'

const ONLY_HERE = /^(localhost|127\.|\[::1\])/

/** The link that seats another device in the same place. Shown only when asked for, since whoever has it sits there. */
export function SecondDevice({ code }: { code: string }) {
  const [isShown, setShown] = useState(false)
  const place = keptPlace(code)
  if (!place) return undefined
  return (
    <>
      <p className="quiet">{words.secondText}</p>
      {isShown ? (
        <Shown code={code} secret={place.secret} />
      ) : (
        <button type="button" className="btn" onClick={() => setShown(true)}>
          {words.showLink}
        </button>
      )}
    </>
  )
}

function Shown({ code, secret }: { code: string; secret: string }) {
  const [reachable] = useAddresses()
  const address = ONLY_HERE.test(location.hostname) ? (reachable ?? location.origin) : location.origin
  const link = `${address}/class/${code}#${encodeURIComponent(secret)}`
  return (
    <>
      <div className="class-qr">
        <QrCode text={link} label={words.qr} />
      </div>
      <p className="class-link">{link}</p>
    </>
  )
}
