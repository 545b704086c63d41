import { describe, expect, it } from 'vitest'

import type { DisplayView } from '#core/display-view'

import { displayChoices } from '../../../../renderer/home/settings/prompts/display-choices.ts'

const size = { width: 1920, height: 1080 }
const built: DisplayView = { id: 1, label: 'Built-in', size, primary: true }
const unnamed: DisplayView = { id: 2, label: '', size, primary: false }
const nameOf = ({ label }: DisplayView, index: number) => label || `Display ${index + 1}`

const choices = (setting: Parameters<typeof displayChoices>[0], displays = [built, unnamed]) => {
  const { displays: all, chosen } = displayChoices(setting, displays, nameOf)
  return { names: all.map((choice) => choice.setting.label), chosen, last: all.at(-1) }
}

describe('the displays to choose from', () => {
  it('are those that are there, by a name each', () => {
    expect(choices('pointer')).toMatchObject({
      names: ['Built-in', 'Display 2'],
      chosen: 'pointer',
    })
  })

  it('know the chosen one by its id, and by its label once it has another id', () => {
    expect(choices({ id: 2, label: 'Display 2' }).chosen).toBe('2')
    expect(choices({ id: 77, label: 'Built-in' }).chosen).toBe('1')
    expect(choices({ id: 77, label: 'Built-in' }).names).toHaveLength(2)
  })

  it('name a chosen one that is not connected', () => {
    const { names, chosen, last } = choices({ id: 9, label: 'At home' })
    expect(names).toEqual(['Built-in', 'Display 2', 'At home'])
    expect(chosen).toBe('9')
    expect(last?.display).toBeNull()
  })

  it('take no display without a label for one that had none either', () => {
    expect(choices({ id: 9, label: '' }).names).toHaveLength(3)
  })
})
