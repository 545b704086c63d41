/**
 * Stands in for `ajv` and `ajv-formats` in the bundle of main: electron-store can
 * check JSON Schemas, which the app never asks of it (zod reads the settings), and
 * the checker would be a third of the whole bundle. Should a schema ever be
 * given, this says so instead of checking nothing.
 */
export function Ajv2020(): never {
  throw new Error('Settings are checked by zod (core/settings.ts), not by a JSON Schema')
}

export default Ajv2020
