import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunks, stillToFetch } from './client/bundle/chunks.ts'
import { compress } from './client/bundle/compress.ts'
import { leanContent } from './client/bundle/lean-content.ts'
import { lighter } from './client/bundle/lighter.ts'
import { offline } from './client/bundle/offline.ts'
import { preload } from './client/bundle/preload.ts'
import { prerender } from './client/bundle/prerender.ts'

const server = `http://localhost:${process.env.PORT ?? 8000}`

export default defineConfig({
  root: 'client',
  plugins: [react(), leanContent(), lighter(), preload(), prerender(), offline(), compress()],
  build: {
    outDir: '../dist/client',
    target: 'es2022',
    // The content policy lets fonts and scripts come from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: stillToFetch },
    rolldownOptions: { output: { codeSplitting: chunks } },
  },
  worker: { format: 'es', plugins: () => [leanContent()] },
  server: {
    proxy: { '/healthz': server, '/api': server, '/socket.io': { target: server, ws: true } },
  },
})
