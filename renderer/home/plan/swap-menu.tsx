import {
  Button as MenuButton,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  type Key,
} from 'react-aria-components'

import type { HomeSession } from '#core/programme-view'

import { usePlanWords } from './plan-words.ts'

interface SwapMenuProps {
  readonly others: readonly HomeSession[]
  readonly onSwap: (session: HomeSession | null) => void
}

const notToday = 'not-today'

/** What could come in the place of today's session, or none at all. */
export function SwapMenu({ others, onSwap }: SwapMenuProps) {
  const { t, name, length } = usePlanWords()

  function act(key: Key): void {
    const chosen = others.find((other) => keyOf(other) === key)
    if (chosen !== undefined) onSwap(chosen)
    else if (key === notToday) onSwap(null)
  }

  return (
    <MenuTrigger>
      <MenuButton className="btn btn-line">{t('act.swap')}</MenuButton>
      <Popover className="menu-box" placement="bottom start">
        <Menu className="menu" aria-label={t('act.swapLabel')} onAction={act}>
          {others.map((other) => (
            <MenuItem key={keyOf(other)} id={keyOf(other)} className="menu-item plan-swap num">
              <span>{name(other)}</span>
              <span className="quiet">{length(other.seconds)}</span>
            </MenuItem>
          ))}
          <MenuItem id={notToday} className="menu-item">
            {t('act.notToday')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

const keyOf = ({ routine }: HomeSession): string => `${routine.routineId}/${routine.variant}`
