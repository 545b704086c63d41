import type { Routine } from '#core/routines'

import { choreographyOf } from '../../../figure/choreography.ts'

/** A movement to be chosen by its picture. */
export interface MovementChoice {
  /** `cat-cow/short/2` */
  readonly figure: string
  readonly text: string
}

export interface MovementShelf {
  readonly routine: Routine
  readonly movements: readonly MovementChoice[]
}

/** Every movement of the routines that ship, each once however many steps of a routine use it. */
export const movementShelves = (shipped: readonly Routine[]): readonly MovementShelf[] =>
  shipped.map((routine) => {
    const { variants } = choreographyOf(routine.id)
    const seen = new Set<unknown>()
    const movements = routine.variants.flatMap(({ key, steps }) =>
      steps.flatMap(({ text }, index) => {
        const motion = variants[key]?.[index]
        if (motion === undefined || seen.has(motion)) return []
        seen.add(motion)
        return [{ figure: `${routine.id}/${key}/${index}`, text }]
      }),
    )
    return { routine, movements }
  })

/** Those whose own words, or whose routine's, have all that is searched for. */
export function found(shelves: readonly MovementShelf[], search: string): readonly MovementShelf[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean)
  return shelves.flatMap(({ routine, movements }) => {
    const fitting = movements.filter(({ text }) => {
      const words = `${routine.name} ${text}`.toLowerCase()
      return wanted.every((word) => words.includes(word))
    })
    return fitting.length === 0 ? [] : [{ routine, movements: fitting }]
  })
}
