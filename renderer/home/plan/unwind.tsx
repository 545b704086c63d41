import type { UnwindView } from '#core/programme-view'
import type { Snapshot } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { aboutInWords } from '../../ui/lengths.ts'
import { usePlanWords } from './plan-words.ts'

interface UnwindProps {
  readonly view: UnwindView
  readonly snapshot: Snapshot
}

/** The fifteen-minute playlist (content E1), for any evening. */
export function Unwind({ view: { movements, seconds }, snapshot }: UnwindProps) {
  const { t } = usePlanWords()
  const length = aboutInWords(t, seconds)
  return (
    <section className="plan-unwind" aria-labelledby="plan-unwind">
      <div>
        <h2 id="plan-unwind" className="t-strong">
          {t('unwind.name')}
        </h2>
        <p className="t-small quiet num">{t('unwind.what', { count: movements, length })}</p>
      </div>
      {snapshot.care.off === null && movements > 0 ? (
        <Button
          disabled={snapshot.breakView.kind === 'player'}
          onClick={() => void window.uncurl.startUnwind()}
        >
          {t('unwind.start')}
        </Button>
      ) : null}
    </section>
  )
}
