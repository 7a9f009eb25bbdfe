import { useId, useState } from 'react'
import { joinLink, useAddresses } from '../../screen/join-address.ts'
import { QrCode } from '../../screen/qr-code.tsx'
import { CopyField } from '../copy-field.tsx'
import { useDesk } from '../desk.ts'
import { lobbyWords as words } from './words.ts'

const bare = (address: string): string => address.replace(/^https?:\/\//, '')

/** How the room gets in: the code, the QR code, the address; and what to try when no phone arrives. */
export function JoinCard() {
  const { code, secret, room } = useDesk()
  const id = useId()
  const found = useAddresses()
  const [chosen, setChosen] = useState<string>()
  const [isShown, setShown] = useState(false)
  const own = typeof location === 'undefined' ? '' : location.origin
  const address = chosen ?? found[0] ?? own
  const first = room.people[0]
  return (
    <section className="join" aria-label={words.join}>
      <h2 className="sc">{words.join}</h2>
      <p className="join-code">{code}</p>
      <p className="join-address">
        {words.at} <b>{bare(address)}/join</b>
      </p>
      <QrCode text={joinLink(address, code)} label={words.qr(joinLink(address, code))} />
      {found.length > 1 ? (
        <div className="desk-field">
          <label htmlFor={id}>{words.address}</label>
          <select id={id} value={address} onChange={event => setChosen(event.target.value)}>
            {found.map(each => (
              <option key={each} value={each}>
                {bare(each)}
              </option>
            ))}
          </select>
        </div>
      ) : undefined}
      {found.length === 0 && /\/\/(localhost|127\.)/.test(own) ? <p className="quiet">{words.onlyHere}</p> : undefined}
      <h2 className="sc">{words.reach}</h2>
      <p role="status">{first ? words.arrived(first.name || words.noSeat) : words.waitingPhone}</p>
      {first ? undefined : (
        <ul className="join-tries">
          {words.tries.map(each => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <p>
        <a className="desk-link" href={`/screen/${code}`} target="_blank" rel="noreferrer">
          {words.screen}
        </a>{' '}
        <span className="quiet">{words.screenText}</span>
      </p>
      <button type="button" className="link" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? words.hideLink : words.showLink}
      </button>
      {isShown ? (
        <>
          <CopyField label={words.link} value={`${address}/control/${code}#${secret}`} />
          <p className="quiet">{words.linkText}</p>
        </>
      ) : undefined}
    </section>
  )
}
