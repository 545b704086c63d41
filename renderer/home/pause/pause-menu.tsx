import { useEffect, useRef } from 'react'
import {
  Button as MenuButton,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  type Key,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import { Button } from '../../ui/button.tsx'
import { addressOf } from '../use-address.ts'

const pauses = [
  { id: 'half-hour', length: 30 },
  { id: 'hour', length: 60 },
  { id: 'two-hours', length: 120 },
  { id: 'tomorrow', length: 'tomorrow' },
] as const

/** Sends prompts away for a while, or brings them back. */
export function PauseMenu({ isPaused }: { readonly isPaused: boolean }) {
  const { t } = useTranslation()
  const box = useFocusKept(isPaused)
  return (
    <div ref={box} className="pause">
      {isPaused ? (
        <Button weight="bare" onClick={() => void window.uncurl.resumePrompts()}>
          {t('pause.resume')}
        </Button>
      ) : (
        <MenuTrigger>
          <MenuButton className="btn btn-bare">{t('pause.ask')}</MenuButton>
          <Popover className="menu-box" placement="top start">
            <Menu className="menu" aria-label={t('pause.label')} onAction={act}>
              {pauses.map(({ id }) => (
                <MenuItem key={id} id={id} className="menu-item">
                  {t(`pause.${id}`)}
                </MenuItem>
              ))}
              <MenuItem id="until" className="menu-item">
                {t('pause.ask-until')}
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </div>
  )
}

function act(key: Key): void {
  const chosen = pauses.find(({ id }) => id === key)
  if (chosen === undefined) location.hash = addressOf('today', 'pause')
  else void window.uncurl.pausePrompts(chosen.length)
}

/** The button that was pressed gives way to its opposite, which takes the keyboard over. */
function useFocusKept(isPaused: boolean) {
  const box = useRef<HTMLDivElement>(null)
  const was = useRef(isPaused)
  useEffect(() => {
    const changed = was.current !== isPaused
    was.current = isPaused
    if (changed && document.activeElement === document.body)
      box.current?.querySelector('button')?.focus()
  }, [isPaused])
  return box
}
