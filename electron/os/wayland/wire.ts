/** An argument of a request: an unsigned number (object ids too) or a text. */
export type Argument = number | string

/** One event of the compositor, its arguments still packed. */
export interface Message {
  readonly object: number
  readonly opcode: number
  readonly body: Buffer
}

const headerLength = 8
const padded = (length: number): number => (length + 3) & ~3

/**
 * Packs a request: object, then length and opcode in one word, then the arguments, each padded to
 * a word. Wayland speaks the byte order of the machine, and all that Electron runs on are little.
 */
export function request(object: number, opcode: number, args: readonly Argument[]): Buffer {
  const body = Buffer.concat(args.map(packed))
  const header = Buffer.alloc(headerLength)
  header.writeUInt32LE(object, 0)
  header.writeUInt16LE(opcode, 4)
  header.writeUInt16LE(headerLength + body.length, 6)
  return Buffer.concat([header, body])
}

function packed(argument: Argument): Buffer {
  if (typeof argument === 'number') {
    const word = Buffer.alloc(4)
    word.writeUInt32LE(argument)
    return word
  }
  // A text ends with a zero byte, which its length counts and its padding does not.
  const text = Buffer.from(`${argument}\0`)
  const whole = Buffer.alloc(4 + padded(text.length))
  whole.writeUInt32LE(text.length)
  text.copy(whole, 4)
  return whole
}

/**
 * Cuts a stream of bytes into messages; what is not whole waits for the next chunk. The returned
 * function throws when a length cannot be: then nothing that follows can be read.
 */
export function messageReader(): (chunk: Buffer) => Message[] {
  let rest = Buffer.alloc(0)
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    const messages: Message[] = []
    while (rest.length >= headerLength) {
      const length = rest.readUInt16LE(6)
      if (length < headerLength) throw new Error(`A message of ${String(length)} bytes cannot be`)
      if (rest.length < length) break
      messages.push({
        object: rest.readUInt32LE(0),
        opcode: rest.readUInt16LE(4),
        body: rest.subarray(headerLength, length),
      })
      rest = rest.subarray(length)
    }
    return messages
  }
}

/** Unpacks arguments in order. Throws a RangeError past the end. */
export function argumentReader(body: Buffer) {
  let at = 0
  const uint = (): number => {
    const value = body.readUInt32LE(at)
    at += 4
    return value
  }
  return {
    uint,
    text: (): string => {
      const length = uint()
      const text = body.toString('utf8', at, at + Math.max(0, length - 1))
      at += padded(length)
      return text
    },
  }
}
