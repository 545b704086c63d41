import { useId, useState } from 'react'
import { ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { Sense } from '#core/senses'
import { inSeconds } from '#core/time'

import { wallNow } from '../../../use-now.ts'
import { Button } from '../../../ui/button.tsx'
import { begun, handsOffFor, read, ready, type HandsOff } from './hands-off.ts'

/** Ten seconds without a touch, to see whether they are read as ten seconds without a touch. */
export function HandsOffTest({ input }: { readonly input: Sense }) {
  const { t } = useTranslation()
  const [test, setTest] = useState<HandsOff>(ready)
  const title = useId()
  const { reading, readAt } = input
  const idleFor = reading?.kind === 'idle' ? reading.idleFor : 'unknown'

  const [heardAt, setHeardAt] = useState(readAt)
  if (readAt !== null && readAt !== heardAt) {
    setHeardAt(readAt)
    setTest(read(test, { at: readAt, idleFor }))
  }

  const isRunning = test.kind === 'running'
  return (
    <div className="hands-off">
      <div>
        <p className="t-strong" id={title}>
          {t('settings.sensing.handsOff.title')}
        </p>
        <p className="hands-off-line num">
          {isRunning ? (
            t(
              test.touched ? 'settings.sensing.handsOff.again' : 'settings.sensing.handsOff.still',
              {
                count: Math.floor(inSeconds(test.still)),
              },
            )
          ) : (
            <output>
              {test.kind === 'over'
                ? t(`settings.sensing.handsOff.verdict.${test.verdict}`)
                : t('settings.sensing.handsOff.what')}
            </output>
          )}
        </p>
      </div>
      <Button
        onClick={() => {
          setTest(isRunning ? ready : begun(wallNow()))
        }}
      >
        {t(`settings.sensing.handsOff.button.${test.kind}`)}
      </Button>
      {isRunning ? (
        <ProgressBar
          className="hands-off-bar"
          aria-labelledby={title}
          value={Math.floor(inSeconds(test.still))}
          maxValue={inSeconds(handsOffFor)}
          valueLabel={t('settings.sensing.handsOff.seconds', {
            count: Math.floor(inSeconds(test.still)),
          })}
        >
          {({ percentage = 0 }) => (
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <path d={`M0 .5H${percentage}`} />
            </svg>
          )}
        </ProgressBar>
      ) : null}
    </div>
  )
}
