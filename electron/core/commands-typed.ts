/** The commands as they are typed after `uncurl`, each with the name of the phrase that says what it does. */
export const commandsTyped = [
  ['status', 'status'],
  ['status --json', 'statusJson'],
  ['break', 'break'],
  ['postpone', 'postpone'],
  ['skip', 'skip'],
  ['pause 1h', 'pause'],
  ['pause until 14:30', 'pauseUntil'],
  ['resume', 'resume'],
  ['standing', 'standing'],
  ['sitting', 'sitting'],
  ['away', 'away'],
  ['office', 'office'],
  ['home', 'home'],
  ['open week', 'open'],
  ['help', 'help'],
] as const

/** The links that other programs and web pages can call. */
export const linksCalled = [
  ['uncurl://break', 'break'],
  ['uncurl://pause/1h', 'pauseLink'],
  ['uncurl://resume', 'resume'],
  ['uncurl://open/week', 'open'],
] as const
