import { counted, listed } from '../words.ts'

/** Every string of the lobby. */

export const lobbyWords = {
  join: 'Join with this code',
  at: 'at',
  address: 'Address for phones',
  onlyHere: 'No address in this network was found: only this machine can reach the page.',
  qr: (address: string) => `QR code: ${address}`,
  reach: 'Can the phones reach this laptop?',
  waitingPhone: 'No phone has arrived yet. The first one is named here.',
  arrived: (name: string) => `${name} has arrived: phones reach this laptop.`,
  tries: [
    'The laptop asked whether it may be reached from the network: allow it (firewall), for this kind of network.',
    'Phone and laptop must be in the same network: no mobile data, no guest network.',
    'Some school and hotel networks keep devices apart. Then open a hotspot on a phone or on this laptop, and let everybody join that.',
    'Several addresses above? Try another one.',
  ],
  link: 'Your Control link: keep it, do not show it',
  linkText: 'It opens this desk on any device. Without it, only this browser can.',
  showLink: 'Show the link',
  hideLink: 'Hide the link',
  screen: 'Projector page',
  screenText: 'Code, clock and public board in large type. No secret can reach it.',
  people: 'Who is here',
  nobody: 'Nobody yet.',
  seatOf: (name: string) => `Seat of ${name}`,
  noSeat: 'no seat yet',
  observer: 'observer',
  place: (world: string, seat: string) => `${world}: ${seat}`,
  shuffle: 'Shuffle everybody into seats',
  shuffleSure: 'Shuffle everybody anew? Seats taken so far are given up.',
  shuffleYes: 'Shuffle',
  fill: (n: number) => `Give ${counted(n, 'empty seat', 'empty seats')} to the script`,
  filled: 'Every seat has people or a script.',
  start: 'Start',
  startFilled: 'Start with scripts in empty seats',
  startOpen: 'Start, leave them open',
  startNote: {
    noPeople: 'Nobody sits in a seat yet.',
    open: (n: number) => `${counted(n, 'seat is', 'seats are')} empty.`,
    unseated: (n: number) => `${counted(n, 'person has', 'people have')} no seat.`,
    alone: (worlds: readonly string[]) =>
      `Nobody is in ${worlds.length > 3 ? `${worlds.length} worlds` : listed(worlds)}: scripts alone play on to the end.`,
    ready: 'Everybody sits.',
  },
  settings: 'Settings',
}
