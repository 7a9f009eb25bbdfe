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
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${port}`,
    serviceWorkers: 'allow',
    trace: 'retain-on-failure',
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
