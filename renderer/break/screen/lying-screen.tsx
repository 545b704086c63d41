import { useTranslation } from 'react-i18next'

import type { CareView, ScreenView } from '#core/snapshot'

import { AdviceScreen } from '../../safety/advice-screen.tsx'
import { SignsScreen } from '../../safety/signs-screen.tsx'
import { Button } from '../../ui/button.tsx'
import { ask } from '../ask.ts'
import { useKeys } from '../use-keys.ts'

interface LyingScreenProps {
  readonly view: ScreenView
  readonly care: CareView
}

/** The lists of signs once more, before the first routine lying down. Escape puts the break off. */
export function LyingScreen({ view, care }: LyingScreenProps) {
  const { t } = useTranslation()
  useKeys({ Escape: ask.close })
  const progress = t('safety:lying.progress', { name: view.routine.name })
  // Only somebody for whom none of it was true comes here, so anything else was just said.
  if (care.answer === 'some') {
    return (
      <AdviceScreen
        key="advice"
        progress={progress}
        actions={
          <Button weight="go" tall onClick={ask.close}>
            {t('safety:lying.close')}
          </Button>
        }
      />
    )
  }
  return (
    <SignsScreen
      key="signs"
      progress={progress}
      why={t('safety:lying.why')}
      onAnswer={ask.answerScreen}
      leave={
        <Button weight="bare" aria-keyshortcuts="Escape" onClick={ask.close}>
          {t('safety:lying.notNow')}
        </Button>
      }
    />
  )
}
