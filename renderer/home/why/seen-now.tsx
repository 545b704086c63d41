import { useTranslation } from 'react-i18next'

import { HealthSign } from '../settings/sensing/health-sign.tsx'
import { useSenseWords } from '../settings/sensing/use-sense-words.ts'
import { useSenses } from '../settings/sensing/use-senses.ts'
import { addressOf } from '../use-address.ts'

/** What each sense says at this moment. */
export function SeenNow({ zone }: { readonly zone: string }) {
  const { t } = useTranslation('why')
  const view = useSenses(true)
  const wordsFor = useSenseWords(zone)
  return (
    <section className="why-part" aria-labelledby="why-seen">
      <h3 id="why-seen" className="t-strong">
        {t('seen')}
      </h3>
      <p className="t-small quiet">{t('seenHow')}</p>
      <dl className="why-senses">
        {view?.senses.map((sense) => {
          const { name, reading } = wordsFor(sense, view)
          return (
            <div key={sense.name} className="why-sense">
              <dt>{name}</dt>
              <dd className="num">
                <HealthSign health={sense.health} />
                {reading}
              </dd>
            </div>
          )
        })}
      </dl>
      <a className="link t-small" href={addressOf('settings', 'sensing')}>
        {t('senses')}
      </a>
    </section>
  )
}
