import { useTranslation } from 'react-i18next'

import { Button } from '../../../../ui/button.tsx'
import { lengthInWords } from '../../../../ui/lengths.ts'
import { sidesOf } from '../draft-steps.ts'
import type { DraftStep } from '../draft.ts'

interface SidesLineProps {
  readonly steps: readonly DraftStep[]
  readonly onMirror: () => void
}

/** How long each side works, and one button that makes the second like the first. */
export function SidesLine({ steps, onMirror }: SidesLineProps) {
  const { t } = useTranslation('own')
  const { left, right } = sidesOf(steps)
  const said =
    left === right
      ? t('sides.equal', { length: lengthInWords(t, left) })
      : t('sides.unequal', { left: lengthInWords(t, left), right: lengthInWords(t, right) })
  return (
    <div className="sides-line">
      {left === right ? (
        <p className="quiet num">{said}</p>
      ) : (
        <p tabIndex={-1} className="num sides-unequal" data-wrong>
          {said}
        </p>
      )}
      <Button onClick={onMirror}>{t('sides.mirror')}</Button>
    </div>
  )
}
