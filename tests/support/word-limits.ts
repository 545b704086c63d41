/** Where words have little room, and how many characters English may have there, places filled in. */
const limits: readonly (readonly [RegExp, number])[] = [
  // Titles, words and buttons of notifications, as systems cut them.
  [/^tray:(noticeTitle|weekTitle|headsUp|sittingFor|stood\.title|.*\.title)$/, 34],
  [/^tray:(cue|stood|worn|reminder)\..*body$|^tray:stood\.body$/, 90],
  [/^common:reason\./, 90],
  [
    /^tray:(start|later|skip|open|showWeek|stood\.break|reminder\.(putOn|notNow|home\.notToday))$/,
    16,
  ],
  // The menu of the tray.
  [/^tray:(takeBreak|pause\w*|resume|standing|sitting|away|atHome|inOffice|why|quit)$/, 24],
  // A line of the card, of two at most.
  [/^offers:/, 64],
  // Buttons of the card and of the player, side by side.
  [/^break:prompt\.(start|postpone|skip|stand)$/, 14],
  [/^break:player\.(pause|goOn|back|next|finish|stop)$/, 8],
  [/^break:stopSheet\.reasons\./, 26],
  [/^break:done\.(ratings\.\w+|backToWork|close|oneMore)$/, 14],
  // The side of the home window.
  [/^home:pages\./, 10],
  // Names of routines are cut by their schema; steps and their breath too.
]

export const limitFor = (key: string): number | undefined =>
  limits.find(([pattern]) => pattern.test(key))?.[1]

/** What stands in the places of messages at its longest. */
export const samples: Readonly<Record<string, string | number>> = {
  length: '1 h 59 min',
  time: '10:00 AM',
  until: '10:00 AM',
  minutes: 45,
  count: 10,
  when: '30 September',
}
