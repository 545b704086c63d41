import { Socket as Datagrams } from 'node:dgram'
import { Socket } from 'node:net'

/**
 * Lets the app's process reach nothing over a network; the app is not meant to try. A socket in the
 * file system, as D-Bus has, is none.
 */
export function refuseNetwork(): void {
  // oxlint-disable-next-line typescript/unbound-method -- it is called with the socket below
  const { connect } = Socket.prototype
  Socket.prototype.connect = function (this: Socket, ...given: readonly unknown[]): Socket {
    if (!isLocal(given)) throw refused('a TCP connection')
    return Reflect.apply(connect, this, given)
  }
  Datagrams.prototype.send = () => {
    throw refused('a UDP message')
  }
}

/** Node hands its own functions the arguments as one normalised array. */
function isLocal(given: readonly unknown[]): boolean {
  const [first] = given.flat()
  const path: unknown =
    typeof first === 'object' && first !== null ? Reflect.get(first, 'path') : first
  return typeof path === 'string'
}

/** Also said aloud, as the app may well catch it. */
function refused(what: string): Error {
  const error = new Error(`The stage does not play ${what}: Uncurl works without a network`)
  console.error(error)
  return error
}
