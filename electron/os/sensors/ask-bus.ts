import { connectBus, type Bus, type Call } from '../dbus/bus.ts'

/** Asks the desktop over D-Bus. `null` for every failure, which reads as "unknown". */
export type AskBus = (call: Call) => Promise<readonly unknown[] | null>

export interface BusQuestions {
  readonly ask: AskBus
  readonly close: () => void
}

/**
 * One connection for the questions of one reading, made when the first is asked. No service is
 * started for a question.
 *
 * @param address Where the session's bus is; `null` where it has none.
 * @param limit Nobody is waited for any longer.
 */
export function busQuestions(address: string | null, limit: AbortSignal): BusQuestions {
  let bus: Promise<Bus> | null = null
  const tooLate = new Promise<null>((resolve) => {
    limit.addEventListener('abort', () => {
      resolve(null)
    })
  })

  async function answer(place: string, call: Call): Promise<readonly unknown[] | null> {
    try {
      bus ??= connectBus(place)
      return await (await bus).call(call)
    } catch {
      return null
    }
  }

  return {
    ask: (call) =>
      address === null ? Promise.resolve(null) : Promise.race([answer(address, call), tooLate]),
    close: () => {
      void closeBus(bus)
    },
  }
}

async function closeBus(bus: Promise<Bus> | null): Promise<void> {
  try {
    const connected = await bus
    connected?.close()
  } catch {
    // It was never reached.
  }
}
