import type { Plain } from './wire.ts'

/**
 * Holds what crosses IPC to plain JSON, and throws otherwise: a Date, a Map, bytes or `undefined`
 * would arrive as something else on one of the two ways, Electron's or the stage's.
 */
export function plain(value: unknown, place: string): Plain {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => plain(item, `${place}[${index}]`))
  }
  if (typeof value === 'object' && isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, plain(item, `${place}.${key}`)]),
    )
  }
  throw new Error(`IPC carries plain JSON only, but ${place} is ${described(value)}`)
}

function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

const described = (value: unknown): string =>
  typeof value === 'object' && value !== null ? value.constructor.name : String(value)
