import type { DeskEvent, FrameEvent } from '../wire.ts'
import { stageApp } from './app.ts'
import { refusable } from './emitter.ts'
import type { StageWindow } from './window.ts'

type WindowEvent = Extract<DeskEvent, { windowId: number }>

/** Something happened to a window on the desk. */
export function happened(window: StageWindow, event: WindowEvent): void {
  switch (event.type) {
    case 'frame':
      return framed(window, event.event)
    case 'invoke':
      void window.contents.invoked(window.webContents, event.id, event.channel, event.args)
      return
    case 'titled':
      return titled(window, event.title)
    case 'forPaper':
      return window.contents.forPaper(event.id, event.html)
    case 'navigating':
      return window.contents.navigating(event.url)
    case 'opening':
      return window.contents.opening(event.url)
    case 'windowClosed':
      return window.close()
  }
}

function titled(window: StageWindow, title: string): void {
  const event = refusable({})
  window.emit('page-title-updated', event, title, true)
  if (!event.defaultPrevented) window.setTitle(title)
}

function framed(window: StageWindow, event: FrameEvent): void {
  switch (event) {
    case 'loaded':
      window.contents.emit('dom-ready', {})
      window.contents.emit('did-finish-load')
      return
    case 'painted':
      window.draw({ loading: false })
      window.emit('ready-to-show')
      return
    case 'focused':
      return window.focus()
    case 'closing':
      return window.close()
    case 'crashed': {
      window.draw({ crashed: true, loading: false })
      // The app may well destroy the window at the first of the two.
      const { contents, webContents } = window
      const details = { reason: 'crashed', exitCode: 5 }
      contents.emit('render-process-gone', {}, details)
      stageApp.emit('render-process-gone', {}, webContents, details)
    }
  }
}
