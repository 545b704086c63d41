import type { Weekday } from '#core/calendar'
import type { WeekStart } from '#core/settings'

/** TypeScript's own declarations do not know it yet. */
interface LocaleWithWeek extends Intl.Locale {
  getWeekInfo(): { readonly firstDay: Weekday; readonly weekend: readonly Weekday[] }
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const starts = { monday: 1, saturday: 6, sunday: 7 } as const

const weekInfo = (region: string) => (new Intl.Locale(region) as LocaleWithWeek).getWeekInfo()

/** The weekdays in the order of a person's week; `region` is the system's locale, e.g. `ar-EG`. */
export function weekdaysFrom(start: WeekStart, region: string): readonly Weekday[] {
  const first = start === 'system' ? weekInfo(region).firstDay : starts[start]
  return [...weekdays.slice(first - 1), ...weekdays.slice(0, first - 1)]
}

/** The weekdays on which people of a region work. */
export function workdaysOf(region: string): readonly Weekday[] {
  const { weekend } = weekInfo(region)
  return weekdays.filter((day) => !weekend.includes(day))
}
