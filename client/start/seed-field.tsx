import { freshSeed } from '../solo/seed.ts'
import { words } from './words.ts'

const MOST = 2 ** 32 - 1

export function SeedField({ seed, choose }: { seed: number | undefined; choose: (seed: number) => void }) {
  const write = (text: string) => {
    const written = Number(text)
    if (/^\d{1,10}$/.test(text) && written <= MOST) choose(written)
  }
  return (
    <>
      <p>{words.seedText}</p>
      <div className="choose-seed">
        <label>
          {words.seed}
          <input
            type="number"
            inputMode="numeric"
            min={0}
            max={MOST}
            step={1}
            required
            value={seed ?? ''}
            onChange={event => write(event.target.value)}
          />
        </label>
        <button type="button" className="btn" onClick={() => choose(freshSeed())}>
          {words.newSeed}
        </button>
      </div>
      <p>{words.address}</p>
    </>
  )
}
