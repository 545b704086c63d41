import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { claimsIn, withoutAllowed, allowed } from './support/claims.ts'

/** A text that people read, with where it stands. */
interface Text {
  readonly where: string
  readonly words: string
}

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

const filesIn = (folder: string, ending: string) =>
  readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted()

/** Every string in a file of JSON, by its path: `done.reasons.dizzy`. */
function stringsOf(file: string): readonly Text[] {
  const walk = (value: unknown, where: string): readonly Text[] => {
    if (typeof value === 'string') return [{ where: `${file} ${where}`, words: value }]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) =>
      walk(inner, where === '' ? key : `${where}.${key}`),
    )
  }
  return walk(JSON.parse(read(file)), '')
}

/** The paragraphs of a text, so that a sentence over two lines is one. */
const paragraphsOf = (file: string): readonly Text[] =>
  read(file)
    .split(/\n\s*\n/)
    .map((part, index) => ({
      where: `${file}, paragraph ${index + 1}`,
      words: part.replaceAll(/\s+/g, ' '),
    }))

const locales = filesIn('assets/locales', '.json').flatMap(stringsOf)
const routines = filesIn('assets/locales/en/routines', '.json').flatMap(stringsOf)
const inTheApp = locales
/** What a shop, a menu of the system or a release shows. */
const aroundTheApp = [
  ...paragraphsOf('README.md'),
  ...paragraphsOf('CHANGELOG.md'),
  { where: 'package.json description', words: descriptionOf('package.json') },
  ...read('electron-builder.yml')
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .map((words, index) => ({ where: `electron-builder.yml, line ${index + 1}`, words })),
]

function descriptionOf(file: string): string {
  const { description } = JSON.parse(read(file)) as { readonly description: string }
  return description
}

describe('what is read', () => {
  it('is every word of the app and around it', () => {
    expect(locales.length).toBeGreaterThan(400)
    expect(routines.length).toBeGreaterThan(32 * 10)
    expect(aroundTheApp.length).toBeGreaterThan(40)
    const where = inTheApp.map((text) => text.where).join('\n')
    expect(where).toContain('assets/locales/en/safety.json advice.thanks')
    expect(where).toContain('assets/locales/en/routines/wall-slides.json purpose')
  })
})

describe('Uncurl never claims', () => {
  it('anything of the list, in any of its words', () => {
    const claims = [...inTheApp, ...aroundTheApp].flatMap(({ where, words }) =>
      claimsIn(words).map((claim) => `${where}: ${claim}: ${words}`),
    )
    expect(claims).toEqual([])
  })

  it.each<[string, string]>([
    ['to diagnose', 'Uncurl diagnoses a weak upper back.'],
    ['to treat', 'A gentle treatment for stiff shoulders.'],
    ['to cure', 'The towel routine cures a stiff back.'],
    ['to heal', 'Ten minutes that heal your spine.'],
    ['to fix', 'Fix your neck at the desk.'],
    ['to correct posture', 'Corrects your posture while you work.'],
    ['to correct posture', 'Say goodbye to bad posture.'],
    ['to realign', 'Realign the spine in five minutes.'],
    ['to release toxins', 'Releases toxins from tight muscles.'],
    ['to rebuild or retrain the spine', 'Retrains the spine with every repetition.'],
    ['to prevent', 'Breaks that prevent injury.'],
    ['to relieve', 'Relief from back pain.'],
    ['to relieve', 'Relieves tension in two minutes.'],
    ['to make pain go', 'Pain-free by Friday.'],
    ['to promise', 'We promise a better back.'],
    ['that pain is harmless', 'That pain is harmless.'],
    ['that pain is harmless', 'It is nothing to worry about.'],
    ['that sitting causes a disease', 'Sitting causes heart disease.'],
    ['that sitting causes a disease', 'Sitting is the new smoking.'],
    ['to rank people', 'You moved more than most users.'],
    ['to rank people', 'You are in the top 10 %.'],
    ['that a thing strengthens', 'The wobble disc strengthens your core.'],
    ['that science is settled', 'Studies show that breaks work.'],
    ['that science is settled', 'A clinically proven routine.'],
  ])('%s, and would be caught: %s', (claim, words) => {
    expect(claimsIn(words)).toContain(claim)
  })

  it.each([
    'Uncurl reminds you to leave your chair.',
    'It helps you take breaks with gentle movement.',
    'Many people find it pleasant.',
    'In one small study, people sat less.',
    'Health answers stay on this computer.',
    'It asks again because 90 days have passed.',
  ])('what it may say: %s', (words) => {
    expect(claimsIn(words)).toEqual([])
  })
})

describe('each exception', () => {
  const all = [...inTheApp, ...aroundTheApp]

  it.each(allowed)('is still needed: $words', ({ words }) => {
    const found = all.filter((text) => text.words.includes(words))
    expect(found).not.toEqual([])
  })

  it('excuses nothing but its own words', () => {
    for (const { words } of allowed) {
      expect(withoutAllowed(`${words} It cures.`)).toContain('It cures.')
    }
  })
})

describe('the voice', () => {
  it('never shouts, and has no long dashes', () => {
    const loud = inTheApp.filter(({ words }) => /[!—]/.test(words))
    expect(loud).toEqual([])
  })
})
