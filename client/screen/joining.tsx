import { JOIN, joinLink, typedAddress } from './join-address.ts'
import { QrCode } from './qr-code.tsx'
import { words } from './words.ts'

/** The address to type, which breaks before its path if it must. */
export function TypedAddress({ address }: { address: string }) {
  return (
    <>
      {typedAddress(address)}
      <wbr />
      {JOIN}
    </>
  )
}

export function JoinCode({ code, address }: { code: string; address: string }) {
  return <QrCode text={joinLink(address, code)} label={words.qr(typedAddress(address) + JOIN)} />
}

/** The way in, small: for whoever comes late. */
export function LateJoining({ code, address }: { code: string; address: string | undefined }) {
  return (
    <section className="screen-late" aria-label={words.lateTitle}>
      {address ? <JoinCode code={code} address={address} /> : undefined}
      <div>
        <p className="sc">{words.lateTitle}</p>
        <p className="screen-late-address">{address ? <TypedAddress address={address} /> : undefined}</p>
        <p className="screen-late-code">{code}</p>
      </div>
    </section>
  )
}
