import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { ScreenAnswer } from '#core/safety'

import { Button } from '../ui/button.tsx'
import { Screen } from './screen.tsx'
import { Signs } from './signs.tsx'
import { useReadToEnd } from './use-read-to-end.ts'

interface SignsScreenProps {
  readonly progress: string
  /** Why it is asked, where that is not plain. */
  readonly why?: string
  readonly onAnswer: (answer: ScreenAnswer) => void
  /** A way out that answers nothing. */
  readonly leave?: ReactNode
  /** Below the lists. */
  readonly children?: ReactNode
}

/**
 * Both lists of signs and one answer that covers them. Three equal buttons, none of them chosen
 * beforehand; *None of these* wakes when both lists were on the screen to their ends (content C4).
 */
export function SignsScreen({ progress, why, onAnswer, leave, children }: SignsScreenProps) {
  const { t } = useTranslation()
  const { box, isRead } = useReadToEnd<HTMLDivElement>()
  const lead = t('safety:lead')
  return (
    <Screen
      box={box}
      progress={progress}
      title={t('safety:title')}
      lead={why === undefined ? lead : `${why} ${lead}`}
      note={
        <>
          <p>{t('safety:privacy')}</p>
          {isRead ? null : <p id="to-the-end">{t('safety:toTheEnd')}</p>}
        </>
      }
      leave={leave}
      actions={
        <>
          <Button
            disabled={!isRead}
            aria-describedby={isRead ? undefined : 'to-the-end'}
            onClick={() => onAnswer('none')}
          >
            {t('safety:answers.none')}
          </Button>
          <Button onClick={() => onAnswer('some')}>{t('safety:answers.some')}</Button>
          <Button onClick={() => onAnswer('remind-only')}>{t('safety:answers.remind-only')}</Button>
        </>
      }
    >
      <Signs level={2} />
      {children}
    </Screen>
  )
}
