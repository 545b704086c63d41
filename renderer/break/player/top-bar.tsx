import { useTranslation } from 'react-i18next'

import type { PlayerView } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ask } from '../ask.ts'
import { useMedia } from '../../use-media.ts'

interface TopBarProps {
  readonly view: PlayerView
  readonly muted: boolean
  readonly onMute: () => void
}

/** What runs and how far it is; sound and full screen. */
export function TopBar({ view, muted, onMute }: TopBarProps) {
  const { t } = useTranslation()
  const isFull = useMedia('(display-mode: fullscreen)')
  const steps = view.variant?.steps.length
  return (
    <div className="player-top">
      <span className="t-strong player-name">{view.routine?.name ?? t('player.plainName')}</span>
      {steps === undefined ? null : (
        <span className="player-of quiet num">
          {t('player.of', { step: view.stepIndex + 1, steps })}
        </span>
      )}
      <span className="player-tools">
        <Button
          weight="bare"
          className="btn-icon"
          aria-label={t('player.sounds')}
          aria-pressed={!muted}
          onClick={onMute}
        >
          <Icon name={muted ? 'silent' : 'sound'} />
        </Button>
        <Button
          weight="bare"
          className="btn-icon"
          aria-label={t(isFull ? 'player.leaveFullScreen' : 'player.fullScreen')}
          onClick={ask.toggleFullScreen}
        >
          <Icon name={isFull ? 'window' : 'full-screen'} />
        </Button>
      </span>
    </div>
  )
}
