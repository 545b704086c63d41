import { memo } from 'react'
import { useTranslation } from 'react-i18next'

import type { LibraryEntry } from '#core/snapshot'

import { CardPicture } from '../../../figure/card-picture.tsx'
import { choreographyFor } from '../../../figure/shown-figure.ts'
import { Icon } from '../../../ui/icon.tsx'
import { addressOf } from '../../use-address.ts'
import { roomLight } from '../room-light.ts'
import type { RoutineWords } from '../words.ts'

interface TileProps {
  /** Unlike any other on the page: a starred routine has two tiles. */
  readonly id: string
  readonly entry: LibraryEntry
  readonly words: RoutineWords
  readonly onOpen: (id: string) => void
}

/** A routine in its room, with how long it takes. Opens its own view. */
export const Tile = memo(function Tile({ id, entry, words, onOpen }: TileProps) {
  const { t } = useTranslation('routines')
  const { routine, own, rating } = entry
  return (
    <li>
      <a
        id={id}
        className="tile"
        href={addressOf('routines', routine.id)}
        onClick={() => onOpen(id)}
      >
        <div className="tile-picture">
          <CardPicture choreography={choreographyFor(routine)} light={roomLight} />
        </div>
        <div className="t-strong tile-name">{routine.name}</div>
        <div className="tile-more num">
          <span>{words.lengths(routine)}</span>
          {own ? <span>{t('tile.yours')}</span> : null}
          {rating === 'liked' ? (
            <span className="tile-liked">
              <Icon name="heart" />
              {t('tile.liked')}
            </span>
          ) : null}
        </div>
      </a>
    </li>
  )
})
