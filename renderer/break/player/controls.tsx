import { useTranslation } from 'react-i18next'

import type { PlayerView } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ask } from '../ask.ts'
import { useKeys } from '../use-keys.ts'

/** The bottom row: the clock, the steps, and the way out with its reasons. It never scrolls away. */
export function Controls({ view }: { readonly view: PlayerView }) {
  const { t } = useTranslation()
  const runs = view.clock.kind === 'running'
  const steps = view.variant?.steps.length ?? 1
  const isLast = view.stepIndex + 1 >= steps

  const toggle = runs ? ask.pause : ask.goOn
  const isRightToLeft = document.documentElement.dir === 'rtl'
  useKeys(
    view.stopping
      ? {}
      : {
          ' ': toggle,
          [isRightToLeft ? 'ArrowRight' : 'ArrowLeft']:
            view.variant === null ? undefined : ask.back,
          [isRightToLeft ? 'ArrowLeft' : 'ArrowRight']:
            view.variant === null ? undefined : ask.next,
          Escape: ask.askToStop,
        },
  )

  return (
    <div className="player-controls">
      <Button weight="ink" tall aria-keyshortcuts="Space" onClick={toggle}>
        <Icon name={runs ? 'pause' : 'play'} />
        {t(runs ? 'player.pause' : 'player.goOn')}
      </Button>
      {view.variant === null ? null : (
        <Button weight="bare" tall aria-keyshortcuts="ArrowLeft" onClick={ask.back}>
          <Icon name="back" />
          {t('player.back')}
        </Button>
      )}
      <Button weight="bare" tall aria-keyshortcuts="ArrowRight" onClick={ask.next}>
        {t(isLast ? 'player.finish' : 'player.next')}
        <Icon name="next" />
      </Button>
      <div className="player-stop">
        <p className="t-small">{t('common:stopLine')}</p>
        <Button weight="care" tall aria-keyshortcuts="Escape" onClick={ask.askToStop}>
          {t('player.stop')}
        </Button>
      </div>
    </div>
  )
}
