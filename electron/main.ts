import { hostname } from 'node:os'
import { join } from 'node:path'

import { app, globalShortcut, powerMonitor, screen } from 'electron'

import type { Command } from '#core/commands'
import type { AppEvent } from '#core/events'
import { pausedNow } from '#core/pausing'
import type { Settings } from '#core/settings'
import type { Snapshot } from '#core/snapshot'

import { answers } from './answers.ts'
import { appWindows } from './app-windows.ts'
import { commanding } from './commanding.ts'
import { tellOfData } from './data-notice.ts'
import { effects } from './effects.ts'
import { announce, answerCalls } from './ipc/handle.ts'
import { firstWeekdayFor } from './language.ts'
import { appLanguages } from './languages.ts'
import { launch } from './launching.ts'
import { lookingBack } from './looking-back.ts'
import { calendar } from './os/calendar.ts'
import { copyText } from './os/clipboard.ts'
import { systemClock } from './os/clock.ts'
import { sessionBusAddress } from './os/dbus/addresses.ts'
import { dialogs } from './os/dialogs.ts'
import { displaysOf, followDisplays } from './os/displays.ts'
import { print } from './os/command-line.ts'
import { hearLinks } from './os/links.ts'
import { loginItem } from './os/login-item.ts'
import { machineVersions } from './os/machine.ts'
import { canNotify, notify } from './os/notify.ts'
import { outliveFaults } from './os/outlive-faults.ts'
import { openSenses } from './os/senses.ts'
import { wakeAt } from './os/timer.ts'
import { whenTrayComes } from './os/tray-host.ts'
import { allowVoices } from './os/voices.ts'
import { programmeAnswers } from './programme-answers.ts'
import { promptMessage } from './prompt-message.ts'
import { resuming } from './resuming.ts'
import { catalogueOf, routineAnswers } from './routine-answers.ts'
import { passing } from './passing.ts'
import { startRuntime } from './runtime.ts'
import { settingsAnswers } from './settings-answers.ts'
import { abandonWriting } from './storage/data/write-slices.ts'
import { openJournal } from './storage/journal-store.ts'
import { openOwnRoutines } from './storage/own-routines.ts'
import { openSettings } from './storage/settings-store.ts'
import { trayCommands } from './tray-commands.ts'
import { weekMessage } from './week-message.ts'
import { whyAnswers } from './why-answers.ts'
import { stayInTray } from './windows/application-menu.ts'
import { endWithoutWindow } from './windows/closed-by-person.ts'
import { paperFor } from './windows/paper.ts'
import { promptWay } from './windows/prompt-way.ts'
import { registerAppScheme } from './windows/protocol.ts'
import { confinePages } from './windows/secure.ts'
import { appTray } from './windows/tray.ts'

/** Where everything that ships lies, seen from `out/main`. */
const root = join(import.meta.dirname, '../..')

outliveFaults()
app.enableSandbox()
app.setAppUserModelId('app.uncurl.Uncurl')
allowVoices(app.commandLine, process.platform)
registerAppScheme()
confinePages()

const followLinks = hearLinks(app)
const say = () => appLanguages(root, app, 'system').words.say
// Not awaited at the top: the app becomes ready only when this module is done.
launch({ app, argv: process.argv, say, print, start }).catch((cause: unknown) => {
  console.error(new Error('Uncurl could not start', { cause }))
  app.exit(1)
})

/** Sets the app up, part by part, starts its clock, and does what the launch asked for. */
function start(asked: Command | null): void {
  const directory = app.getPath('userData')
  const clock = systemClock()
  const senses = openSenses({ clock, monitor: powerMonitor })
  const journal = openJournal({ directory, clock })
  const settings = openSettings({ directory })
  const languages = appLanguages(root, app, settings.load().language)
  const { words, shipped } = languages
  const login = loginItem(settings.load().startAtLogin, () => words.say('startAtLogin.why'), {
    app,
  })
  const own = openOwnRoutines(directory, shipped())
  const notices = [...journal.notices, ...settings.notices]

  stayInTray()
  const { windows, wayland, home, breaks, cue } = appWindows({
    root,
    display: () => settings.load().display,
    breakClosed: endByClosing,
    promptLost: () => {
      doing.promptLost()
    },
  })
  const inPassing = passing({
    window: cue,
    canPlace: !wayland,
    canNotify,
    notify,
    words,
    snapshot,
    openHome: home.open,
    send,
  })
  const doing = effects({
    breaks,
    passing: inPassing,
    write: (entries, checkpoint) => journal.write(entries, checkpoint),
    readSignals: () => senses.readSignals(settings.load()),
    canNotify,
    wayFor: (insistence) => promptWay(insistence, { wayland, canNotify: canNotify() }),
    notify,
    messageFor: (prompt, zone, answer) => promptMessage(prompt, zone, words, answer),
    wordsForWeek: async (date) => weekMessage(await past.getWeek(date), words),
    openWeek: (date) => {
      home.open('week', date)
    },
    snapshot,
    textSize: () => settings.load().textSize,
    send,
  })
  const commands = commanding({
    app,
    registry: globalShortcut,
    canHearKeys: !wayland,
    followLinks,
    send,
    snapshot,
    paused: () => pausedNow(runtime.state(), clock.now()),
    openHome: home.open,
    changeSettings: (change) => void calls.saveSettings(change),
    words,
  })
  const obey = trayCommands({
    obey: commands.obey,
    quit: () => {
      app.quit()
    },
  })
  const tray = appTray({ clock, words, pictures: join(root, 'assets/icons/tray'), obey })

  const why = whyAnswers({
    snapshot,
    lookAround: async () => (await senses.look(settings.load().namedPrograms)).senses,
    machine: () => ({
      versions: machineVersions(app.getVersion(), app.getLocale()),
      runsFor: process.uptime(),
      windows: [...windows.contents()].map((contents) => windows.roleOf(contents) ?? 'unknown'),
    }),
    copy: copyText,
  })

  const firstWeekday = firstWeekdayFor(app.getSystemLocale())
  const runtime = startRuntime(
    {
      clock,
      readSample: senses.readSample,
      wakeAt: (tick, beat) => wakeAt(clock, tick, beat),
      perform: doing.perform,
      changed: publish,
    },
    {
      settings: settings.load(),
      catalogue: catalogueOf(shipped(), own.routines()),
      ...resuming(journal, clock.now().wall),
      notice: notices.length === 0 ? null : notices,
      firstWeekday,
    },
  )
  const past = lookingBack({
    ...dialogs,
    clock,
    runtime,
    journal,
    settings,
    shipped,
    own,
    directory,
    computer: hostname(),
    firstWeekday,
    printHome: () => home.print(paperFor(app.getSystemLocale())),
    settingsSaved,
    changed: () => {
      publish()
      announce(windows.contents(), 'recordChanged', null)
    },
  })
  const appointments = calendar(runtime.beat)
  publish()

  const calls = answers({
    runtime,
    settings,
    breaks,
    passing: inPassing,
    openHome: home.open,
    lookAround: senses.look,
    displays: () => displaysOf(screen),
    startAtLogin: login.follow,
    settingsSaved,
  })
  answerCalls(
    {
      ...calls,
      ...commands.answers,
      ...settingsAnswers({ settings, ...dialogs }),
      ...programmeAnswers(runtime),
      ...routineAnswers({ runtime, shipped, own, ...dialogs }),
      ...past.answers,
      ...languages.answers,
      ...why.answers,
    },
    windows.roleOf,
  )
  const unwatchSenses = senses.watch({
    suspending: () => {
      runtime.beat()
      send({ type: 'suspendAnnounced' })
    },
    resumed: runtime.beat,
    lockChanged: runtime.beat,
  })
  const unwatchTray = whenTrayComes(sessionBusAddress(process.env), tray.remake)
  const unwatchDisplays = followDisplays(screen, breaks.displaysChanged)
  for (const notice of notices) tellOfData(notice, words, openHome)
  // Before the first routine somebody has to have read the lists of signs; sample data are there to be looked at.
  if (snapshot().care.answer === null || snapshot().sample) openHome()
  if (asked !== null) commands.obey(asked)
  past.begin()

  commands.follow(settings.load())
  commands.hear()
  app.on('activate', openHome)
  // Without a window the app is where it belongs: in the tray.
  app.on('window-all-closed', () => {})
  app.on('before-quit', () => {
    appointments.stop()
    unwatchSenses()
    unwatchDisplays()
    unwatchTray()
    commands.stop()
    senses.stop()
    runtime.stop()
    past.end()
    breaks.close()
  })
  app.on('will-quit', () => {
    abandonWriting()
    journal.close()
  })

  function send(event: AppEvent): void {
    runtime.send(event)
  }

  function snapshot(): Snapshot {
    return runtime.snapshot()
  }

  function publish(): void {
    past.wrote()
    const now = runtime.snapshot()
    why.heard(now)
    appointments.follow(now.settings, runtime.state().programme !== null)
    tray.show(now)
    announce(windows.contents(), 'snapshotChanged', now)
  }

  function settingsSaved(saved: Settings): void {
    void login.follow(saved.startAtLogin)
    commands.follow(saved)
    if (languages.follow(saved.language)) {
      runtime.useCatalogue(catalogueOf(shipped(), own.routines()))
      tray.show(snapshot(), true)
      announce(windows.contents(), 'wordsChanged', null)
    }
  }

  function openHome(): void {
    home.open('today')
  }

  function endByClosing(): void {
    // A window can be lost while the core is at work; it is told when that is done.
    queueMicrotask(() => {
      endWithoutWindow(() => snapshot().breakView, send)
    })
  }
}
