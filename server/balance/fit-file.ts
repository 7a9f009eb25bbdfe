import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fit, Scale } from '../../content/kinds.ts'
import { root } from '../setup/root.mjs'

/** The file that holds a scenario's fit. The whole of it is written, in the form that the formatter leaves alone. */

export const fitFile = (scenario: string): string => join(root, 'content', 'mandates', 'fits', `${scenario}.ts`)

/** `winter`: WINTER_FIT. */
export const fitName = (scenario: string): string => `${scenario.toUpperCase().replaceAll('-', '_')}_FIT`

const key = (name: string): string => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`)

const scaleLine = ([name, { base, unit }]: [string, Scale]): string =>
  `      ${key(name)}: { base: ${base}, unit: ${unit} },\n`

const seatPart = ([seat, goals]: [string, Record<string, Scale>]): string =>
  `    ${key(seat)}: {\n${Object.entries(goals).map(scaleLine).join('')}    },\n`

const part = (name: keyof Fit, seats: Fit[keyof Fit]): string =>
  `  ${name}: {\n${Object.entries(seats).map(seatPart).join('')}  },\n`

export const fitText = (
  scenario: string,
  { mandates, agendas }: Fit,
): string => `import { fitted } from '../../kinds.ts'

/** Fitted to games of \`${scenario}\`; written by \`npm run calibrate -- --scenario ${scenario}\`. */
export const ${fitName(scenario)} = fitted({
${part('mandates', mandates)}${part('agendas', agendas)}})
`

/** Writes it; tells whether anything changed. */
export const writeFit = (scenario: string, fit: Fit): boolean => {
  const file = fitFile(scenario)
  const fresh = fitText(scenario, fit)
  if (existsSync(file) && readFileSync(file, 'utf8') === fresh) return false
  writeFileSync(file, fresh)
  return true
}
