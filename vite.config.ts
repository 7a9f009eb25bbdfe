import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compress } from './client/bundle/compress.ts'
import { offline } from './client/bundle/offline.ts'
import { prerender } from './client/bundle/prerender.ts'

const server = `http://localhost:${process.env.PORT ?? 8000}`

export default defineConfig({
  root: 'client',
  plugins: [react(), prerender(), offline(), compress()],
  build: {
    outDir: '../dist/client',
    target: 'es2022',
    // The content policy lets fonts and scripts come from files only.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: { '/healthz': server, '/api': server, '/socket.io': { target: server, ws: true } },
  },
})
