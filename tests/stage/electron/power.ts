import { strict } from '../strict.ts'
import { lastInput, type World } from '../world.ts'
import { StageEmitter } from './emitter.ts'
import { link } from './link.ts'

type Played = Pick<
  Electron.PowerMonitor,
  'getSystemIdleTime' | 'getSystemIdleState' | 'isOnBatteryPower' | 'onBatteryPower'
>

class PowerMonitor extends StageEmitter implements Played {
  readonly onBatteryPower = false

  constructor() {
    super('powerMonitor', [
      'suspend',
      'resume',
      'lock-screen',
      'unlock-screen',
      'shutdown',
      'on-ac',
      'on-battery',
    ])
  }

  /** Whole seconds, as the system counts them. */
  getSystemIdleTime(): number {
    const now = link().clock.now()
    return Math.floor((now - lastInput(link().world, now)) / 1_000)
  }

  getSystemIdleState(threshold: number): 'active' | 'idle' | 'locked' {
    if (link().world.locked) return 'locked'
    return this.getSystemIdleTime() >= threshold ? 'idle' : 'active'
  }

  isOnBatteryPower(): boolean {
    return false
  }

  /** Tells of going to sleep while there is time, and of everything else when it has happened. */
  aboutToChange(before: World, after: World): void {
    if (after.announced && after.asleep && !before.asleep) this.emit('suspend')
  }

  worldChanged(before: World, after: World): void {
    if (!after.announced) return
    if (before.asleep && !after.asleep) this.emit('resume')
    if (before.locked !== after.locked) this.emit(after.locked ? 'lock-screen' : 'unlock-screen')
  }
}

export const stagePower = new PowerMonitor()
export const powerMonitor = strict('powerMonitor', stagePower)
