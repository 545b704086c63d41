import { fileURLToPath } from 'node:url'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

import {
  unusedInSchemas,
  unusedInStores,
  unusedInTasks,
  unusedOnBuses,
} from './electron/storage/left-out.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Parts of packages that are never used; see the files. */
const noJsonSchema = at('./electron/storage/no-json-schema.ts')
const noSchemaWriter = at('./electron/storage/no-schema-writer.ts')
const noSemver = at('./electron/storage/no-semver.ts')
const noDotPaths = at('./electron/storage/no-dot-paths.ts')
const noWatching = at('./electron/storage/no-watching.ts')
const noXml = at('./electron/os/dbus/no-xml.ts')

/** Changes one file of a package, by the end of its path. It has to be the file that we know. */
const without = (file: string, change: (code: string) => string): Plugin => ({
  name: `without ${file}`,
  transform(code, id) {
    if (!id.endsWith(file)) return null
    const left = change(code)
    if (left === code) throw new Error(`${file} is another one; see electron.vite.config.ts`)
    return { code: left, map: null }
  },
})

/** Tasks in processes of their own, which node-cron starts for files; Uncurl's are functions. */
const noForks = without('/node-cron/dist/node-cron.js', (code) =>
  code.replace(
    `        const taskPath = solvePath(func);
        task = new BackgroundScheduledTask(expression, taskPath, options);`,
    `throw new Error('Tasks are functions here')`,
  ),
)

/** What a task could be asked beside when it comes. */
const leanTasks = without('/node-cron/dist/_shared.js', (code) =>
  unusedInTasks.reduce((rest, name) => methodOf(rest, name, ''), code),
)

/** Ways of writing addresses, keys and the like as a string, none of which Uncurl reads. */
const withoutFormats = (code: string): string =>
  code.replace(
    /(\$constructor\("ZodString", \(inst, def\) => \{[^}]*\}), \{\n    email\([\s\S]*?\n\}\);/,
    '$1);',
  )

/** What keeps a schema from going round in circles, which JSON has none of. */
const withoutCircles = (code: string): string =>
  code.replace('core.config({ memoizer: core.memoizer() })', '{}')

const leanSchemas = without('/zod/v4/classic/schemas.js', (code) =>
  unusedInSchemas.reduce(
    (rest, name) => methodOf(rest, name, ','),
    withoutCircles(withoutFormats(code)),
  ),
)

/** Uncurl writes its settings whole, and their own schema judges them. */
const leanStore = without('/conf/dist/source/index.js', (code) =>
  unusedInStores.reduce((rest, name) => methodOf(rest, name, ''), code),
)

/** Takes out a method of a class or of what becomes one; what ends it is a comma or nothing. */
function methodOf(code: string, name: string, end: string): string {
  const head = `(?:    |\t)(?:(?:async|get|set) )?${name}(?:: (?:async )?function \\w+)?\\(.*\\) \\{\\n`
  const method = new RegExp(`^${head}[\\s\\S]*?^(?:    |\t)\\}${end}\\n`, 'gm')
  if (!method.test(code)) throw new Error(`There is no ${name} to leave out`)
  return code.replace(method, name.startsWith('#') ? `    ${name}() {}\n` : '')
}

/** What offers services on a D-Bus or describes those of others. Uncurl calls what it knows by name. */
const serviceParts = [
  'client/proxy-interface',
  'client/proxy-object',
  'service/interface',
  'service/handlers',
  'service/object',
  'address/launchd',
  'address/x11-fs',
  'address/xdg',
  'address/session-bus',
]
const noServices = without('/@jellybrick/dbus-next/dist/index.mjs', (code) =>
  serviceParts.reduce(
    (rest, part) =>
      rest.replace(new RegExp(`//#region src/${part}\\.ts\\n[\\s\\S]*?\\n//#endregion`), leftOut),
    unusedOnBuses.reduce((rest, name) => methodOf(rest, name, ''), code),
  ),
)

/** The names that a part has for others, and nothing behind them. */
function leftOut(part: string): string {
  const names = [...part.matchAll(/^(?:var|const|let|class|function|async function) (\w+)/gm)]
  return names
    .map(([, name]) => `const ${name} = () => { throw new Error("left out"); };`)
    .join('\n')
}

export default defineConfig({
  main: {
    plugins: [noForks, leanTasks, leanSchemas, leanStore, noServices],
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
        'debounce-fn': noWatching,
        'dot-prop': noDotPaths,
        semver: noSemver,
      },
    },
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      minify: true,
      rollupOptions: {
        input: at('./electron/main.ts'),
        output: { format: 'es' },
        // Nothing is read for the sake of reading it.
        treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      },
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
