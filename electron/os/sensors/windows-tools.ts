import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** A tool of Windows by its full path: a bare name would also be looked for in the working directory. */
export const windowsTool = (env: Environment, name: 'reg.exe' | 'tasklist.exe'): string =>
  join(env['SystemRoot'] ?? 'C:\\Windows', 'System32', name)
