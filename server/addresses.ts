import { networkInterfaces } from 'node:os'

/** The sentence that tells what to open, here and on the phones in the room. */
export function invitation(port: number, host: string | undefined): string {
  if (host) return `Open http://${host.includes(':') ? `[${host}]` : host}:${port}`
  const here = `Open http://localhost:${port} on this computer`
  const others = roomAddresses().map(address => `http://${address}:${port}`)
  return others.length === 0 ? here : `${here}; others in the room open ${others.join(' or ')}`
}

/** Addresses under which other devices on the same network may reach this machine. */
export function roomAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap(addresses => addresses ?? [])
    .filter(address => address.family === 'IPv4' && !address.internal && !address.address.startsWith('169.254.'))
    .map(address => address.address)
}

/** Where phones may reach the server, best first: the address it is known by, or those of this machine. */
export function addressesFor(port: number, host: string | undefined, publicUrl: string | undefined): string[] {
  if (publicUrl) return [publicUrl]
  const isOne = host !== undefined && host !== '0.0.0.0' && host !== '::'
  const names = isOne ? [host.includes(':') ? `[${host}]` : host] : [...roomAddresses(), 'localhost']
  return names.map(name => `http://${name}${port === 80 ? '' : `:${port}`}`)
}
