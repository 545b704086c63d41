import type { DeskAct, DialogView, MenuItemView, NotificationView, TrayView } from './wire.ts'

type Act = (...acts: DeskAct[]) => void

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  made.addEventListener('click', press)
  return made
}

/** Draws only what has changed, so that what is open or focused stays so. */
function once(element: HTMLElement, view: unknown, draw: () => void): void {
  const drawn = JSON.stringify(view)
  if (element.dataset['drawn'] === drawn) return
  element.dataset['drawn'] = drawn
  draw()
}

/** Puts an open menu away when something is chosen, or nothing. */
export function watchMenus(tray: HTMLElement): void {
  const close = () => {
    for (const menu of tray.querySelectorAll<HTMLElement>('[role=menu]')) menu.hidden = true
  }
  document.addEventListener('click', ({ target }) => {
    const icon = target instanceof Element ? target.closest('.icon') : null
    if (icon === null) close()
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close()
  })
}

export function drawTray(parent: HTMLElement, view: TrayView | null, act: Act): void {
  once(parent, view, () => {
    const wasOpen = parent.querySelector('[role=menu]:not([hidden])') !== null
    parent.replaceChildren()
    if (view === null) return
    const menu = trayMenu(view.menu, act)
    menu.hidden = !wasOpen
    const toggle = () => {
      menu.hidden = !menu.hidden
    }
    const icon = button('', () => {
      if (view.clickable) act({ type: 'app', event: { type: 'trayClicked' } })
      else toggle()
    })
    const picture = document.createElement('img')
    picture.src = view.icon
    picture.alt = ''
    icon.append(picture)
    icon.className = 'icon'
    icon.title = view.toolTip
    icon.setAttribute('aria-label', `Tray icon: ${view.toolTip}`)
    icon.setAttribute('aria-haspopup', 'menu')
    icon.addEventListener('contextmenu', (event) => {
      event.preventDefault()
      toggle()
    })
    parent.append(icon, menu)
  })
}

function trayMenu(items: readonly MenuItemView[], act: Act): HTMLElement {
  const menu = document.createElement('div')
  menu.setAttribute('role', 'menu')
  menu.setAttribute('aria-label', 'Tray menu')
  menu.append(...items.map((item) => menuItem(item, act)))
  return menu
}

/** A submenu lies open inside its menu, under its own name. */
function menuItem(item: MenuItemView, act: Act): HTMLElement {
  if (item.kind === 'separator') return document.createElement('hr')
  if (item.kind === 'submenu') {
    const group = document.createElement('div')
    group.setAttribute('role', 'group')
    group.setAttribute('aria-label', item.label)
    const name = document.createElement('p')
    name.textContent = item.label
    group.append(name, ...item.items.map((inner) => menuItem(inner, act)))
    return group
  }
  const made = button(item.label, () => {
    act({ type: 'app', event: { type: 'menuChosen', command: item.command } })
  })
  const checkable = item.kind !== 'normal'
  made.setAttribute('role', checkable ? `menuitem${item.kind}` : 'menuitem')
  if (checkable) made.setAttribute('aria-checked', String(item.checked))
  made.disabled = !item.enabled
  return made
}

export function drawNotifications(
  parent: HTMLElement,
  views: readonly NotificationView[],
  act: Act,
): void {
  once(parent, views, () => {
    parent.replaceChildren(...views.map((view) => notification(view, act)))
  })
}

function notification({ id, title, body, actions }: NotificationView, act: Act): HTMLElement {
  const article = document.createElement('article')
  article.setAttribute('aria-label', title)
  const open = button('', () => {
    act({ type: 'app', event: { type: 'notificationClicked', id } })
  })
  open.className = 'open'
  const heading = document.createElement('strong')
  heading.textContent = title
  const text = document.createElement('span')
  text.textContent = body
  open.append(heading, text)
  const close = button('×', () => {
    act({ type: 'app', event: { type: 'notificationClosed', id } })
  })
  close.setAttribute('aria-label', 'Close the notification')
  close.className = 'close'
  const buttons = actions.map((label, index) =>
    button(label, () => {
      act({ type: 'app', event: { type: 'notificationAction', id, index } })
    }),
  )
  article.append(open, close, ...buttons)
  return article
}

export function drawDialogs(parent: HTMLElement, views: readonly DialogView[], act: Act): void {
  // One that was answered may have been drawn once more by a view that was on its way.
  for (const drawn of parent.querySelectorAll<HTMLElement>('dialog')) {
    if (!views.some(({ id }) => String(id) === drawn.dataset['id'])) drawn.remove()
  }
  for (const { id, title, body, buttons } of views) {
    if (parent.querySelector(`dialog[data-id="${id}"]`) !== null) continue
    const dialog = document.createElement('dialog')
    dialog.dataset['id'] = String(id)
    const heading = document.createElement('h2')
    heading.textContent = title
    const text = document.createElement('p')
    text.textContent = body
    const answers = buttons.map((label, index) =>
      button(label, () => {
        dialog.remove()
        act({ type: 'app', event: { type: 'dialogAnswered', id, index } })
      }),
    )
    dialog.append(heading, text, ...answers)
    parent.append(dialog)
    dialog.show()
  }
}
