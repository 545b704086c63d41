import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { nameOf, type Explanation } from '#core/explanations'
import type { Snapshot } from '#core/snapshot'
import { reasonWords, timeOfDay } from '#core/words'

import { localeInUse } from '../../language.ts'

/** Enough for a morning; the report has more. */
const mostShown = 30

/** What the app said before, the newest first. */
export function Earlier({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation('why')
  const explanations = useExplanations()
  const locale = localeInUse()
  const say = (key: string, values?: Record<string, string | number>) =>
    t(`common:${key}`, { ...values })
  const earlier = explanations.slice(0, -1).slice(-mostShown).toReversed()
  return (
    <section className="why-part" aria-labelledby="why-earlier">
      <h3 id="why-earlier" className="t-strong">
        {t('earlier')}
      </h3>
      {earlier.length === 0 ? (
        <p className="t-small quiet">{t('nothingEarlier')}</p>
      ) : (
        <ol className="why-list num">
          {earlier.map((said) => (
            <li key={said.at + nameOf(said)}>
              <span className="why-time">{timeOfDay(said.at, snapshot.zone, locale)}</span>{' '}
              <span>{reasonWords(said.reason, say, snapshot.zone, locale)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** As they are, and again whenever something has happened. */
function useExplanations(): readonly Explanation[] {
  const [explanations, setExplanations] = useState<readonly Explanation[]>([])
  useEffect(() => {
    let isOver = false
    const ask = async () => {
      const answer = await window.uncurl.getWhy().catch(() => undefined)
      if (!isOver && answer !== undefined) setExplanations(answer)
    }
    void ask()
    const stop = window.uncurl.onSnapshot(() => void ask())
    return () => {
      isOver = true
      stop()
    }
  }, [])
  return explanations
}
