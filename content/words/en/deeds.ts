/**
 * Orders as they are told when they happen. `won` and `lost` follow the first die; `quiet` is what is told where nothing
 * that the order aims at moved.
 */
export const DEEDS = {
  sweep: {
    won: '{giver} sweeps ISIS out of a part of {area}',
    lost: '{giver} sweeps {area}, misses ISIS and leaves hardship behind',
  },
  finish: {
    won: '{giver} drives the resistance back in {area}',
    lost: '{giver} marches on the resistance in {area} and does not break it',
  },
  broaden: { title: '{giver} gives others a part in the government, and its own commanders resent it' },
  decree: { title: '{giver} decrees the hard line; its ranks close, and so do doors abroad' },
  assure: { title: '{giver} promises {target} that no attack will come from Afghan soil' },
  reinforce: { title: '{giver} sends more men to {sector}' },
  'post:own': { title: '{giver} begins to build a post at {sector}' },
  'post:partner': { title: '{giver} pays for a post at {sector}, and gains a say in {host}' },
  reception: { title: '{giver} makes room for people who may come' },
  return: { title: '{giver} sends people back over the line, and hardship grows behind it' },
  'police:cells': {
    found: '{giver} finds a hidden cell and breaks it up',
    lost: '{giver} searches for hidden cells, finds none, and is blamed for the trouble',
    quiet: '{giver} searches for hidden cells and finds none',
  },
  'police:traffic': { title: '{giver} searches the loads that cross, and Kabul earns less' },
  drill: {
    title: '{giver} drills at {sector}, and tension rises on the far bank',
    quiet: '{giver} drills at {sector}',
  },
  'drill:own': {
    title: '{giver} drills its own troops at {sector}, and tension rises on the far bank',
    quiet: '{giver} drills its own troops at {sector}',
  },
  arms: { title: '{giver} sends arms and instructors to {target}, and the far bank takes note' },
  strike: {
    won: '{giver} strikes ISIS in {area} from afar, and hits it',
    lost: '{giver} strikes at ISIS in {area} from afar, and misses',
    harm: '{giver} misses ISIS in {area}, and people there pay for the strike',
  },
  'step:up': {
    title: '{giver} {up}',
    alone: '{giver} {up}, before anybody else, and is paid for it in Kabul',
  },
  'step:down': { title: '{giver} {down}' },
  talks: {
    title: '{giver} calls everybody to one table, and the lines grow calmer',
    quiet: '{giver} calls everybody to one table',
  },
  'line:for': { title: '{giver} speaks up for {target}' },
  'line:against': { title: '{giver} speaks out against {target}' },
  broker: { title: '{giver} carries messages between {target} and {other}' },
  aid: { title: '{giver} sends food and medicine to {area}' },
  'aid:large': { title: '{giver} pays the agencies to feed {area}' },
  trade: { title: '{giver} opens a link with Kabul for goods, power or gas' },
  'assets:release': { title: '{giver} releases a part of the central bank’s money, and is blamed at home' },
  'assets:license': { title: '{giver} lets relief agencies pay wages and suppliers' },
  'assets:freeze': { title: '{giver} freezes again what was released' },
  airlift: {
    title: '{giver} flies people out who waited at the line',
    onward: '{giver} flies people on who had found shelter beside Afghanistan',
    nobody: '{giver} sends aircraft, and nobody waits for them',
  },
  shelter: {
    won: '{giver} shelters the resistance, and it gains ground in the North-East',
    lost: '{giver} shelters the resistance, and the front stays where it is',
  },
  leak: {
    won: '{giver} leaks a cable and is seen doing it',
    lost: '{giver} leaks a cable, and nobody sees who did it',
  },
} as const

/** Steps on the ladder, by the rung that is reached: up, and down. */
export const STEPS = {
  'no-contact': ['', 'breaks off contact with Kabul'],
  contact: ['opens contact with Kabul', 'goes back to bare contact with Kabul'],
  'working-ties': ['takes up working ties with Kabul', 'goes back to working ties with Kabul'],
  'accredited-envoys': ['accredits Kabul’s envoys', 'goes back to accredited envoys'],
  'off-the-banned-list': ['moves to take the Taliban off the banned list', 'takes back its recognition of Kabul'],
  recognition: ['recognises the Taliban’s government', ''],
} as const
