import {
  Button as MenuButton,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  type Key,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import { Button } from '../ui/button.tsx'

const pauses = [
  { id: 'half-hour', length: 30 },
  { id: 'hour', length: 60 },
  { id: 'tomorrow', length: 'tomorrow' },
] as const

/** Sends prompts away for a while, or brings them back. */
export function PauseMenu({ isPaused }: { readonly isPaused: boolean }) {
  const { t } = useTranslation()
  if (isPaused) {
    return (
      <Button weight="bare" onClick={() => void window.uncurl.resumePrompts()}>
        {t('pause.resume')}
      </Button>
    )
  }
  return (
    <MenuTrigger>
      <MenuButton className="btn btn-bare">{t('pause.ask')}</MenuButton>
      <Popover className="menu-box" placement="top start">
        <Menu className="menu" aria-label={t('pause.label')} onAction={pause}>
          {pauses.map(({ id }) => (
            <MenuItem key={id} id={id} className="menu-item">
              {t(`pause.${id}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function pause(key: Key): void {
  const chosen = pauses.find(({ id }) => id === key)
  if (chosen !== undefined) void window.uncurl.pausePrompts(chosen.length)
}
