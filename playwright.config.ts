import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { onThisMachine } from './test/browser/chromium.mjs'

const port = process.env.TEST_PORT ?? '8137'
// Chromium as root has no sandbox; the rest keeps it from calling home, which a closed network refuses loudly.
const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const calm = ['--disable-component-update', '--disable-sync']
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Patience for a slow machine that does two tests at once; how fast the game is, `npm run bench` says.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    actionTimeout: 30_000,
    baseURL: `http://localhost:${port}`,
    serviceWorkers: 'allow',
    // A film of every step slows a test down to a third; `--trace on` makes one.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? onThisMachine(),
      args: [...quiet, ...calm, ...sandbox],
    },
  },
  webServer: {
    command: `"${process.execPath}" server/main.ts`,
    url: `http://localhost:${port}/healthz`,
    env: { NODE_ENV: 'production', PORT: port, DATA: join(tmpdir(), `amu-darya-browser-${port}`) },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
