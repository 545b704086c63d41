import { fileURLToPath } from 'node:url'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Parts of packages that are never used; see the files. */
const noJsonSchema = at('./electron/storage/no-json-schema.ts')
const noSchemaWriter = at('./electron/storage/no-schema-writer.ts')
const noSemver = at('./electron/storage/no-semver.ts')
const noXml = at('./electron/os/dbus/no-xml.ts')

/** Tasks in processes of their own, which node-cron starts for files; Uncurl's are functions. */
const forked = `        const taskPath = solvePath(func);
        task = new BackgroundScheduledTask(expression, taskPath, options);`

/** Leaves out of node-cron what is only for those, a third of it. */
const noForks: Plugin = {
  name: 'no-forks',
  transform(code, id) {
    if (!id.endsWith('/node-cron/dist/node-cron.js')) return null
    if (!code.includes(forked)) throw new Error('node-cron is another one; see noForks')
    return { code: code.replace(forked, `throw new Error('Tasks are functions here')`), map: null }
  },
}

export default defineConfig({
  main: {
    plugins: [noForks],
    resolve: {
      alias: {
        // As zod's own files import it.
        './to-json-schema.js': noSchemaWriter,
        '../core/to-json-schema.js': noSchemaWriter,
        './json-schema-processors.js': noSchemaWriter,
        '../core/json-schema-processors.js': noSchemaWriter,
        'ajv/dist/2020.js': noJsonSchema,
        'ajv-formats': noJsonSchema,
        'fast-xml-builder': noXml,
        'fast-xml-parser': noXml,
        semver: noSemver,
      },
    },
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      minify: true,
      rollupOptions: { input: at('./electron/main.ts'), output: { format: 'es' } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      minify: true,
      // A sandboxed preload has to be one CommonJS file.
      rollupOptions: {
        input: at('./electron/preload.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('./renderer'),
    plugins: [react()],
    build: {
      outDir: at('./out/renderer'),
      emptyOutDir: true,
      minify: true,
      // The windows' CSP allows neither inline scripts nor data URLs for code.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          break: at('./renderer/break.html'),
          cue: at('./renderer/cue.html'),
          home: at('./renderer/home.html'),
        },
      },
    },
  },
})
