import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  argumentReader,
  messageReader,
  request,
  type Argument,
} from '../../../electron/os/wayland/wire.ts'

/** Bytes in words, as a dump shows them. */
const hex = (bytes: Buffer) => bytes.toString('hex').match(/.{8}/g)?.join(' ')

describe('a request', () => {
  // As libwayland's own clients send them.
  it.each([
    ['wl_display.get_registry', 1, 1, [2], '01000000 01000c00 02000000'],
    [
      'wl_registry.bind',
      2,
      0,
      [13, 'wl_seat', 1, 4],
      '02000000 00002000 0d000000 08000000 776c5f73 65617400 01000000 04000000',
    ],
    [
      'a text that needs padding',
      2,
      0,
      ['wl_shm!?'],
      '02000000 00001800 09000000 776c5f73 686d213f 00000000',
    ],
  ])('%s is packed as the protocol wants', (_name, object, opcode, args, packed) => {
    expect(hex(request(object, opcode, args))).toBe(packed)
  })
})

describe('what is received', () => {
  const argument = fc.oneof(fc.nat(), fc.string({ unit: 'binary', maxLength: 40 }))
  const message = fc.record({
    object: fc.nat(),
    opcode: fc.nat(0xffff),
    args: fc.array(
      argument.filter((value) => typeof value === 'number' || !value.includes('\0')),
      {
        maxLength: 6,
      },
    ),
  })

  it('is what was sent, however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 5 }), fc.array(fc.nat(50)), (sent, cuts) => {
        let bytes = Buffer.concat(
          sent.map(({ object, opcode, args }) => request(object, opcode, args)),
        )
        const read = messageReader()
        const heard = []
        for (const cut of [...cuts, bytes.length]) {
          heard.push(...read(bytes.subarray(0, cut)))
          bytes = bytes.subarray(cut)
        }
        heard.push(...read(bytes))
        expect(
          heard.map(({ object, opcode, body }, index) => {
            const next = argumentReader(body)
            const args = sent[index]?.args.map((value): Argument =>
              typeof value === 'number' ? next.uint() : next.text(),
            )
            return { object, opcode, args }
          }),
        ).toEqual(sent)
      }),
    )
  })

  it('cannot go on after a length that cannot be', () => {
    const read = messageReader()
    expect(() => read(Buffer.from('0100000000000400', 'hex'))).toThrow('4 bytes')
  })

  it('has an end', () => {
    expect(() => argumentReader(Buffer.alloc(2)).uint()).toThrow(RangeError)
  })
})
