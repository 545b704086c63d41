import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Rating as RatingName } from '#core/journal'

import { Icon, type IconName } from '../../ui/icon.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { ask } from '../ask.ts'
import { useKeys } from '../use-keys.ts'

const tiles: readonly { readonly rating: RatingName; readonly icon: IconName }[] = [
  { rating: 'liked', icon: 'heart' },
  { rating: 'fine', icon: 'level' },
  { rating: 'not-for-me', icon: 'cross' },
]

/** Three tiles, keys 1 to 3. The choice is told to main at once and can be changed. */
export function Rating() {
  const { t } = useTranslation()
  const [rated, setRated] = useState<RatingName | null>(null)
  const rate = (rating: RatingName) => {
    if (rating === rated) return
    setRated(rating)
    ask.rate(rating)
  }
  useKeys(Object.fromEntries(tiles.map(({ rating }, index) => [index + 1, () => rate(rating)])))
  return (
    <>
      <fieldset className="rating">
        <legend className="t-strong">{t('done.howWasIt')}</legend>
        <div className="rating-tiles">
          {tiles.map(({ rating, icon }, index) => (
            <label key={rating} className="rating-tile">
              <input
                type="radio"
                className="unseen"
                name="rating"
                checked={rating === rated}
                aria-keyshortcuts={String(index + 1)}
                onChange={() => rate(rating)}
              />
              <Icon name={icon} />
              {t(`done.ratings.${rating}`)}
              <KeyCap>{String(index + 1)}</KeyCap>
            </label>
          ))}
        </div>
      </fieldset>
      <p className="t-small quiet rating-note">{t('done.likedMore')}</p>
    </>
  )
}
