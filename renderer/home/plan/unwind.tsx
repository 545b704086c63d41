import type { Snapshot } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { usePlanWords } from './plan-words.ts'

/** The fifteen-minute playlist (content E1), for any evening. */
export function Unwind({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = usePlanWords()
  return (
    <section className="plan-unwind" aria-labelledby="plan-unwind">
      <div>
        <h2 id="plan-unwind" className="t-strong">
          {t('unwind.name')}
        </h2>
        <p className="t-small quiet num">{t('unwind.what')}</p>
      </div>
      {snapshot.care.off === null ? (
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
