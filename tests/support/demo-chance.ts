/** Chance that comes out the same every time: the same seed gives the same draws (mulberry32). */
export type Chance = ReturnType<typeof chanceFrom>

export function chanceFrom(seed: number) {
  let state = Math.trunc(seed)

  /** From 0 to below 1. */
  function share(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  const between = (least: number, most: number): number => least + share() * (most - least)

  return {
    between,
    happens: (probability: number): boolean => share() < probability,
    /** Each option as often as its weight says. */
    oneOf<Option extends string>(weights: Readonly<Record<Option, number>>): Option {
      const options = Object.entries<number>(weights) as [Option, number][]
      let left = between(
        0,
        options.reduce((sum, [, weight]) => sum + weight, 0),
      )
      for (const [option, weight] of options) {
        left -= weight
        if (left < 0) return option
      }
      return options.at(-1)?.[0] as Option
    },
  }
}
