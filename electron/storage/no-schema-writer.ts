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

/** A schema's own way into its JSON, one for each kind. */
export {
  refuse as aggregateChecks,
  refuse as anyProcessor,
  refuse as arrayProcessor,
  refuse as bigintProcessor,
  refuse as booleanProcessor,
  refuse as catchProcessor,
  refuse as customProcessor,
  refuse as dateProcessor,
  refuse as defaultProcessor,
  refuse as enumProcessor,
  refuse as fileProcessor,
  refuse as functionProcessor,
  refuse as intersectionProcessor,
  refuse as lazyProcessor,
  refuse as literalProcessor,
  refuse as mapProcessor,
  refuse as nanProcessor,
  refuse as neverProcessor,
  refuse as nonoptionalProcessor,
  refuse as nullProcessor,
  refuse as nullableProcessor,
  refuse as numberProcessor,
  refuse as objectProcessor,
  refuse as optionalProcessor,
  refuse as pipeProcessor,
  refuse as prefaultProcessor,
  refuse as promiseProcessor,
  refuse as readonlyProcessor,
  refuse as recordProcessor,
  refuse as setProcessor,
  refuse as stringProcessor,
  refuse as successProcessor,
  refuse as symbolProcessor,
  refuse as templateLiteralProcessor,
  refuse as transformProcessor,
  refuse as tupleProcessor,
  refuse as undefinedProcessor,
  refuse as unionProcessor,
  refuse as unknownProcessor,
  refuse as voidProcessor,
  refuse as allProcessors,
  refuse as toJSONSchema,
}
