import type { StageClock } from './clock.ts'

/** A `Date` that differs from the given one only in what it takes for now. */
export function stageDate(native: DateConstructor, clock: StageClock): DateConstructor {
  return new Proxy(native, {
    construct: (target, args: unknown[], self) =>
      Reflect.construct(target, args.length === 0 ? [clock.wall()] : args, self) as Date,
    apply: (target) => new target(clock.wall()).toString(),
    get: (target, member) =>
      member === 'now' ? clock.wall : (Reflect.get(target, member) as unknown),
  })
}
