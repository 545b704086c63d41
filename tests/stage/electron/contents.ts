import { plain } from '../plain.ts'
import { strict } from '../strict.ts'
import type { Plain } from '../wire.ts'
import { refusable, StageEmitter } from './emitter.ts'
import { stageIpc } from './ipc.ts'
import { link } from './link.ts'
import { printed } from './paper.ts'
import { serves, session } from './protocol.ts'

type Played = Pick<
  Electron.WebContents,
  | 'id'
  | 'send'
  | 'getURL'
  | 'isDestroyed'
  | 'setWindowOpenHandler'
  | 'mainFrame'
  | 'session'
  | 'printToPDF'
>

const events = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'render-process-gone',
  'unresponsive',
  'did-finish-load',
  'did-fail-load',
  'dom-ready',
  'destroyed',
]

/** What a window tells its contents, and they it. */
export interface Holder {
  readonly id: number
  readonly url: () => string
  readonly load: (url: string) => void
}

/** The page in a window. */
export class Contents extends StageEmitter implements Played {
  readonly id: number
  readonly session = session.defaultSession as unknown as Electron.Session
  readonly mainFrame: Electron.WebFrameMain
  private readonly holder: Holder
  private destroyed = false
  private readonly printing = new Map<number, PromiseWithResolvers<string>>()
  private prints = 0
  private openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] = () => ({
    action: 'allow',
  })

  constructor(holder: Holder) {
    super('webContents', events)
    this.id = holder.id
    this.holder = holder
    this.mainFrame = mainFrame(holder)
  }

  getURL(): string {
    return this.holder.url()
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  setWindowOpenHandler(handler: typeof this.openHandler): void {
    this.openHandler = handler
  }

  send(channel: string, ...args: unknown[]): void {
    const sent = args.map((arg, index) => plain(arg, `${channel}[${index}]`))
    link().post({
      type: 'frame',
      windowId: this.id,
      message: { type: 'send', channel, args: sent },
    })
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const id = ++this.prints
    const html = Promise.withResolvers<string>()
    this.printing.set(id, html)
    link().post({ type: 'frame', windowId: this.id, message: { type: 'print', id } })
    return printed(await html.promise, options)
  }

  /** The frame's document, which it was asked for. */
  forPaper(id: number, html: string): void {
    this.printing.get(id)?.resolve(html)
    this.printing.delete(id)
  }

  /** A frame called; its sender is told as Electron tells it. */
  async invoked(
    sender: Electron.WebContents,
    id: number,
    channel: string,
    args: readonly Plain[],
  ): Promise<void> {
    const event = refusable({
      type: 'frame',
      sender,
      senderFrame: this.mainFrame,
      frameId: 1,
      processId: this.id,
    }) as unknown as Electron.IpcMainInvokeEvent
    const message = await stageIpc.answer(id, channel, event, args)
    if (!this.destroyed) link().post({ type: 'frame', windowId: this.id, message })
  }

  /** The page wants to go elsewhere, which the app may refuse. */
  navigating(url: string): void {
    const details = { url, isMainFrame: true, isSameDocument: false, frame: this.mainFrame }
    const willFrame = refusable(details)
    this.emit('will-frame-navigate', willFrame)
    const will = refusable(details)
    this.emit('will-navigate', will, url)
    if (willFrame.defaultPrevented || will.defaultPrevented) return
    if (serves(url)) this.holder.load(url)
    else console.error(`The stage does not play ${url}, which will-navigate let through`)
  }

  /** The page wants another window, which the stage does not play. */
  opening(url: string): void {
    if (this.mayOpen(url)) console.error(`The stage does not play a window for ${url}`)
  }

  mayOpen(url: string): boolean {
    const details = { url, frameName: '', features: '', disposition: 'new-window' as const }
    const { action } = this.openHandler({ ...details, referrer: { url: '', policy: 'default' } })
    return action === 'allow'
  }

  gone(): void {
    this.destroyed = true
    for (const { reject } of this.printing.values()) reject(new Error('The page is gone'))
    this.emit('destroyed')
  }
}

/** The address as the app knows it, not the one of the desk's frame. */
function mainFrame(holder: Holder): Electron.WebFrameMain {
  const frame = {
    routingId: 1,
    processId: holder.id,
    detached: false,
    parent: null,
    isDestroyed: () => false,
    get url() {
      return holder.url()
    },
    get origin() {
      // `URL.origin` of a scheme it does not know is the text "null".
      const url = URL.parse(holder.url())
      return url === null ? 'null' : `${url.protocol}//${url.host}`
    },
    get top(): Electron.WebFrameMain {
      return self
    },
  } satisfies Partial<Electron.WebFrameMain>
  const self = strict('WebFrameMain', frame) as unknown as Electron.WebFrameMain
  return self
}
