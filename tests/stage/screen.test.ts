import { beforeEach, describe, expect, it } from 'vitest'

import { connect } from './electron/link.ts'
import { stageScreen } from './electron/screen.ts'
import { changed, newWorld, type World, type WorldChange } from './world.ts'

let world: World
let heard: string[]

/** Changes the world as the stage does: first what is, then what is said of it. */
function become(change: WorldChange): void {
  const before = world
  world = changed(world, change, 0)
  connect({ world } as Parameters<typeof connect>[0])
  stageScreen.worldChanged(before, world)
}

beforeEach(() => {
  world = newWorld(0, 0, 'UTC')
  heard = []
  stageScreen.removeAllListeners()
  for (const event of ['display-added', 'display-removed', 'display-metrics-changed']) {
    stageScreen.on(event, (_event, { id }: Electron.Display, metrics?: string[]) => {
      heard.push([event, id, ...(metrics ?? [])].join(' '))
    })
  }
  become({})
})

describe('the displays of the stage', () => {
  it('are told when they come and go', () => {
    become({ secondDisplay: true, thirdDisplay: true })
    become({ secondDisplay: false })
    expect(heard).toEqual(['display-added 2', 'display-added 3', 'display-removed 2'])
    expect(stageScreen.getAllDisplays().map(({ id }) => id)).toEqual([1, 3])
  })

  it('are told when the taskbar moves', () => {
    become({ secondDisplay: true })
    become({ primaryDisplay: 2 })
    expect(heard.slice(1)).toEqual([
      'display-metrics-changed 1 workArea',
      'display-metrics-changed 2 workArea',
    ])
    expect(stageScreen.getPrimaryDisplay().workArea.height).toBe(752)
    become({ secondDisplay: false })
    expect(stageScreen.getPrimaryDisplay().id).toBe(1)
  })

  it('are told nothing of when something else changes', () => {
    become({ call: true })
    expect(heard).toEqual([])
  })
})
