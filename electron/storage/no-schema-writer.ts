/**
 * Stands in for zod's writer of JSON Schemas in the bundle of main: every schema carries the way to
 * one, and the app never asks for it. Should it ever be asked, this says so.
 */
function refuse(): never {
  throw new Error('Schemas only parse here (core, ipc); none of them is written out as JSON')
}

export const createToJSONSchemaMethod = () => refuse
export const createStandardJSONSchemaMethod = () => refuse
export const extractDefs = refuse
export const finalize = refuse
export const handleUnrepresentable = refuse
export const initializeContext = refuse
export const processSchema = refuse
export { refuse as process }
