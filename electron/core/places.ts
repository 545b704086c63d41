import type { Profile, Settings } from './settings.ts'

/** What one place has: the room for a routine, and the things. */
export type Surroundings = Settings['elsewhere']

/** What a profile's place has, wherever the person is now. */
export const surroundingsOf = (settings: Settings, profile: Profile): Surroundings =>
  profile === settings.profile
    ? { place: settings.place, equipment: settings.equipment }
    : settings.elsewhere

/** The fields that change when the person goes to a place: here and elsewhere swap. */
export const moveTo = (settings: Settings, profile: Profile): Partial<Settings> =>
  profile === settings.profile
    ? {}
    : {
        profile,
        ...settings.elsewhere,
        elsewhere: surroundingsOf(settings, settings.profile),
      }

/** The settings at a place; going where one is already changes nothing. */
export const movedTo = (settings: Settings, profile: Profile): Settings => ({
  ...settings,
  ...moveTo(settings, profile),
})
