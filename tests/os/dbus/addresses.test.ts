import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { sessionBusAddress, systemBusAddress } from '../../../electron/os/dbus/addresses.ts'
import { tempDirectory } from '../../storage/journal-desk.ts'

it.each([
  ['unix:path=/run/user/1000/bus', 'unix:path=/run/user/1000/bus'],
  ['unix:abstract=/tmp/dbus-x,guid=1', 'unix:abstract=/tmp/dbus-x,guid=1'],
  // Neither another computer nor a program to run is a bus of ours.
  ['tcp:host=example.org,port=1', null],
  ['unixexec:path=/bin/sh', null],
  ['tcp:host=localhost,port=1;unix:path=/bus', 'unix:path=/bus'],
  ['', null],
])('the bus at %j is %j', (named, address) => {
  expect(sessionBusAddress({ DBUS_SESSION_BUS_ADDRESS: named })).toBe(address)
})

it('is found where the session keeps its sockets', () => {
  const runtime = tempDirectory()
  expect(sessionBusAddress({ XDG_RUNTIME_DIR: runtime })).toBeNull()
  writeFileSync(join(runtime, 'bus'), '')
  expect(sessionBusAddress({ XDG_RUNTIME_DIR: runtime })).toBe(`unix:path=${runtime}/bus`)
})

it('leaves the bus of the system alone outside a desktop session', () => {
  const desktop = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/1000/bus' }
  expect(systemBusAddress({})).toBeNull()
  expect(systemBusAddress(desktop)).toBe('unix:path=/run/dbus/system_bus_socket')
  expect(systemBusAddress({ ...desktop, DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/x' })).toBe(
    'unix:path=/x',
  )
})
