import { following, seeded } from '../../game/dice.ts'
import { again } from './line.ts'

/** Random battles of Pokémon Showdown's simulator, six on each side: the engine nearest to ours in kind, turns of two sides at once over data-driven effects. */

/** What is used of @pkmn/sim. */
type Side = {
  readonly requestState: '' | 'teampreview' | 'move' | 'switch'
  readonly isChoiceDone: () => boolean
  readonly choose: (choice: string) => boolean
}
type Battle = {
  readonly ended: boolean
  readonly sides: readonly Side[]
  readonly setPlayer: (slot: 'p1' | 'p2', options: { name: string; team: readonly object[] }) => void
  readonly commitChoices: () => void
}
type Simulator = { readonly Battle: new (options: { formatid: string; seed: number[] }) => Battle }

const STATS = ['hp', 'atk', 'def', 'spa', 'spd', 'spe'] as const
const all = (points: number) => Object.fromEntries(STATS.map(stat => [stat, points]))
const fighter = (species: string, ...moves: string[]) => ({
  name: '',
  species,
  item: '',
  ability: '',
  gender: '',
  nature: 'Hardy',
  level: 100,
  evs: all(84),
  ivs: all(31),
  moves,
})
const TEAM = [
  fighter('Pikachu', 'thunderbolt', 'quickattack', 'irontail', 'thunderwave'),
  fighter('Charizard', 'flamethrower', 'airslash', 'dragonclaw', 'roost'),
  fighter('Blastoise', 'surf', 'icebeam', 'flashcannon', 'rapidspin'),
  fighter('Venusaur', 'energyball', 'sludgebomb', 'earthquake', 'leechseed'),
  fighter('Snorlax', 'bodyslam', 'crunch', 'earthquake', 'rest'),
  fighter('Gengar', 'shadowball', 'sludgebomb', 'thunderbolt', 'toxic'),
]

const CHOICES = {
  '': [],
  teampreview: ['default'],
  move: ['move 1', 'move 2', 'move 3', 'move 4', 'switch 2', 'switch 3', 'switch 4', 'switch 5', 'switch 6'],
  switch: ['switch 2', 'switch 3', 'switch 4', 'switch 5', 'switch 6'],
} as const

/** Tries what is open in a random order until something is legal. */
const chooseFor = (side: Side, pick: (below: number) => number): void => {
  const left: string[] = [...CHOICES[side.requestState]]
  while (!side.isChoiceDone())
    if (!side.choose(left.splice(pick(left.length), 1)[0] ?? 'default') && !left.length) return
}

export const battles = ({ Battle }: Simulator) => {
  let state = seeded(151)
  const pick = (below: number): number => {
    state = following(state)
    return Math.floor((state / 4294967296) * below)
  }
  return again(() => {
    const battle = new Battle({
      formatid: 'gen9customgame',
      seed: [pick(65536), pick(65536), pick(65536), pick(65536)],
    })
    battle.setPlayer('p1', { name: 'One', team: TEAM })
    battle.setPlayer('p2', { name: 'Two', team: TEAM })
    while (!battle.ended) {
      for (const side of battle.sides) chooseFor(side, pick)
      battle.commitChoices()
    }
  })
}
