import type { TFunction } from 'i18next'

import type { LeftOut } from '#core/leaving-out'
import type { Equipment, Routine, Step, Target, Variant } from '#core/routines'
import type { Settings } from '#core/settings'

import { lengthInWords } from '../../ui/lengths.ts'
import { dayName } from '../times.ts'

/** What there is to say of routines, for a `t` that knows the words of this page. */
export interface RoutineWords {
  /** *90 s*, or *1 min to 5 min*. */
  readonly lengths: (routine: Routine) => string
  /** *a chair and a pillow, a ball or a towel*. */
  readonly needs: (routine: Routine) => string
  readonly targets: (targets: readonly Target[]) => string
  /** Why it is not offered, as a sentence or two. */
  readonly leftOut: (leftOut: LeftOut) => string
  /** What somebody may have said that leaves it out. */
  readonly avoidIf: (routine: Routine) => readonly string[]
  /** *30 s, left*, or *2 times 5 s, right*. */
  readonly step: (step: Step) => string
  readonly things: (things: readonly Equipment[]) => string
  /** All that may be searched for. */
  readonly searched: (routine: Routine) => string
}

export function routineWords(
  t: TFunction,
  { zone, place }: { readonly zone: string; readonly place: Settings['place'] },
  locale: string,
): RoutineWords {
  const list = (type: 'conjunction' | 'disjunction', items: readonly string[]) =>
    new Intl.ListFormat(locale, { type }).format(items)
  const length = ({ totalSeconds }: Variant) => lengthInWords(t, totalSeconds)
  const anyOf = (things: readonly Equipment[]) =>
    list(
      'disjunction',
      things.map((thing) => t(`equipment.${thing}`)),
    )

  const words: RoutineWords = {
    lengths({ variants }) {
      const ordered = variants.toSorted((a, b) => a.totalSeconds - b.totalSeconds)
      const [first, last] = [ordered[0], ordered.at(-1)]
      if (first === undefined || last === undefined) return ''
      return first === last
        ? length(first)
        : t('tile.range', { from: length(first), to: length(last) })
    },

    needs: ({ equipment }) =>
      equipment.length === 0 ? t('routine.nothing') : list('conjunction', equipment.map(anyOf)),

    targets: (targets) =>
      list(
        'conjunction',
        targets.map((target) => t(`targets.${target}`)),
      ),

    leftOut(leftOut) {
      switch (leftOut.code) {
        case 'hidden':
          return t(`leftOut.hidden.${leftOut.reason}`, {
            since: dayName(leftOut.since, zone, locale),
            until: dayName(leftOut.until, zone, locale),
          })
        case 'avoid':
          return t('leftOut.avoid', { what: t(`health:avoid.${leftOut.avoid}`) })
        case 'equipment':
          return t('leftOut.equipment', { things: anyOf(leftOut.missing) })
        case 'place':
          return t(`leftOut.place.${leftOut.needs}`, { said: t(`settings.place.${place}.said`) })
        case 'switched-off':
          return t('leftOut.switched-off')
      }
    },

    avoidIf: ({ avoidIf }) => avoidIf.map((code) => t(`health:avoid.${code}`)),

    step({ seconds, reps, secondsPerRep, side }) {
      const each = lengthInWords(t, secondsPerRep ?? seconds)
      const how =
        reps === null || reps === 1 ? lengthInWords(t, seconds) : t('routine.reps', { reps, each })
      return [how, ...(side === 'none' ? [] : [t(`routine.sides.${side}`)])].join(', ')
    },

    things: (things) =>
      list(
        'conjunction',
        things.map((thing) => t(`equipment.${thing}`)),
      ),

    searched: (routine) =>
      [
        routine.name,
        routine.purpose,
        routine.feelIt,
        words.targets(routine.targets),
        words.needs(routine),
        t(`places.${routine.discretion}`),
        t(`common:place.${routine.position}`),
      ].join(' '),
  }
  return words
}
