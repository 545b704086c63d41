import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

/** How each fuse of a packed Electron has to stand. */
export const wantedFuses = [
  ['runAsNode', FuseV1Options.RunAsNode, false],
  ['cookieEncryption', FuseV1Options.EnableCookieEncryption, false],
  ['nodeOptions', FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  ['nodeCliInspect', FuseV1Options.EnableNodeCliInspectArguments, false],
  ['embeddedAsarIntegrity', FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  ['onlyLoadAppFromAsar', FuseV1Options.OnlyLoadAppFromAsar, true],
  ['browserV8Snapshot', FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  ['fileProtocolPrivileges', FuseV1Options.GrantFileProtocolExtraPrivileges, false],
] as const

/** What is wrong with the fuses of a packed app, one sentence each. Throws without a fuse wire. */
export async function wrongFuses(binary: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(binary)
  return wantedFuses.flatMap(([name, option, on]) =>
    wire[option] === (on ? FuseState.ENABLE : FuseState.DISABLE)
      ? []
      : [`The fuse ${name} is not ${on ? 'on' : 'off'}`],
  )
}
