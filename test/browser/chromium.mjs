import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from '../../server/setup/root.mjs'

/** Path of a Chromium for the browser tests; installs one where none is found, or throws a sentence that says what to do. */
export async function findChromium() {
  const found = named() ?? onThisMachine() ?? (await playwrights())
  if (found) return found
  console.log('No Chromium found; installing one.')
  const installed = fromDebian() ?? (await fromPlaywright())
  if (installed) return installed
  throw new Error(
    'The browser tests need Chromium: install it or Chrome, or give the path of its program in CHROMIUM_PATH.',
  )
}

function named() {
  const path = process.env.CHROMIUM_PATH
  if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH is "${path}", and there is no such file.`)
  return path || undefined
}

export function onThisMachine() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)))
  const { PROGRAMFILES = 'C:\\Program Files', LOCALAPPDATA = '' } = process.env
  const usual = {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: [PROGRAMFILES, LOCALAPPDATA].map(folder => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  }
  return [...(process.platform === 'win32' ? [] : inPath), ...(usual[process.platform] ?? [])].find(path =>
    existsSync(path),
  )
}

function fromDebian() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env })
  return onThisMachine()
}

async function fromPlaywright() {
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], {
      stdio: 'inherit',
    })
  } catch {
    return undefined
  }
  return playwrights()
}

/** The one Playwright has downloaded before, if it has. */
async function playwrights() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}
