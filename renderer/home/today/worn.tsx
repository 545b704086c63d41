import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'
import type { WornThing } from '#core/wearing'
import { timeOfDay } from '#core/words'

import { Button } from '../../ui/button.tsx'
import { localeInUse } from '../../language.ts'

/** Posture band and wobble disc, where their timers are switched on: one press begins, one ends. */
export function Worn({ snapshot }: { readonly snapshot: Snapshot }) {
  const { t } = useTranslation('cues')
  const { wearing } = snapshot
  const isUsed = [wearing.band, wearing.disc].some(({ kind }) => kind === 'off' || kind === 'on')
  if (!isUsed) return null
  return (
    <section className="worn" aria-label={t('today.label')}>
      <WornLine thing="band" snapshot={snapshot} />
      <WornLine thing="disc" snapshot={snapshot} />
    </section>
  )
}

interface WornLineProps {
  readonly thing: WornThing
  readonly snapshot: Snapshot
}

function WornLine({ thing, snapshot }: WornLineProps) {
  const { t } = useTranslation('cues')
  const { wearing, zone } = snapshot
  const view = wearing[thing]
  if (view.kind === 'not-used' || view.kind === 'left-out') return null
  const isOn = view.kind === 'on'
  return (
    <div className="worn-line">
      <Button
        onClick={() => void (isOn ? window.uncurl.takeOff(thing) : window.uncurl.putOn(thing))}
      >
        {t(`today.${thing}.${isOn ? 'off' : 'on'}`)}
      </Button>
      <p className="t-small quiet num" aria-live="polite">
        {isOn
          ? `${t(`today.${thing}.until`, { time: timeOfDay(view.until, zone, localeInUse()) })} ${t(`today.${thing}.safety`)}`
          : t('today.for', { minutes: view.minutes })}
      </p>
    </div>
  )
}
