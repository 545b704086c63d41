import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { ScreenAnswer } from '#core/signs'
import type { CareView } from '#core/snapshot'

import { AdviceScreen } from '../../safety/advice-screen.tsx'
import { KindsOfHelp } from '../../safety/kinds-of-help.tsx'
import { SignsScreen } from '../../safety/signs-screen.tsx'
import { Button } from '../../ui/button.tsx'
import { AvoidScreen } from './avoid-screen.tsx'
import './first-run.css'
import { useWhyAsked } from './use-why-asked.ts'
import { WelcomeScreen } from './welcome-screen.tsx'

interface FirstRunProps {
  readonly care: CareView
  readonly zone: string
  /** An answer was given; its last page may still be up. */
  readonly onAnswered: () => void
  readonly onEnd: () => void
}

/**
 * The safety screens, at the first run with a welcome and later without. That none of the signs is
 * true counts only together with what to avoid, so it is said when both are answered.
 */
export function FirstRun({ care, zone, onAnswered, onEnd }: FirstRunProps) {
  const { t } = useTranslation()
  const [isFirst] = useState(care.answer === null)
  const [step, setStep] = useState<'welcome' | 'signs' | 'avoid' | 'advice'>(
    isFirst ? 'welcome' : 'signs',
  )
  const why = useWhyAsked(care, zone)

  const say = (answer: ScreenAnswer) => {
    onAnswered()
    void window.uncurl.answerScreen(answer)
  }
  const answer = (given: ScreenAnswer) => {
    if (given === 'none') {
      setStep('avoid')
      return
    }
    say(given)
    if (given === 'some') setStep('advice')
    else onEnd()
  }

  switch (step) {
    case 'welcome':
      return <WelcomeScreen onGoOn={() => setStep('signs')} />
    case 'signs':
      return (
        <SignsScreen
          key="signs"
          progress={t(isFirst ? 'health:steps.signs' : 'health:steps.signsAgain')}
          {...(isFirst ? {} : { why })}
          onAnswer={answer}
          leave={
            <Button weight="bare" onClick={isFirst ? () => setStep('welcome') : onEnd}>
              {t(isFirst ? 'health:back' : 'health:notNow')}
            </Button>
          }
        >
          {isFirst ? null : <KindsOfHelp level={2} />}
        </SignsScreen>
      )
    case 'avoid':
      return (
        <AvoidScreen
          key="avoid"
          progress={t(isFirst ? 'health:steps.avoid' : 'health:steps.avoidAgain')}
          care={care}
          leave={
            <Button weight="bare" onClick={() => setStep('signs')}>
              {t('health:back')}
            </Button>
          }
          actions={
            <Button
              weight="go"
              onClick={() => {
                say('none')
                onEnd()
              }}
            >
              {t('health:done')}
            </Button>
          }
        />
      )
    case 'advice':
      return (
        <AdviceScreen
          key="advice"
          progress={t('health:steps.answered')}
          actions={
            <>
              <Button weight="bare" onClick={() => setStep('signs')}>
                {t('health:readAgain')}
              </Button>
              <Button weight="go" onClick={onEnd}>
                {t('health:keepReminders')}
              </Button>
            </>
          }
        />
      )
  }
}
