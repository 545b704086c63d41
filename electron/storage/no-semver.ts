/**
 * Stands in for `semver` in the bundle of main: electron-store compares versions only to migrate a
 * file, which the app never asks of it (a bad or missing field falls back to its default). Should a
 * migration ever be given, this says so; checking the app's version is the first thing one does.
 */
function valid(): never {
  throw new Error('Settings are read field by field (core/settings.ts), not migrated by version')
}

export default { valid }
