import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'

import type { LibraryEntry } from '#core/snapshot'

import { CardPicture } from '../../../figure/card-picture.tsx'
import { choreographyFor } from '../../../figure/shown-figure.ts'
import { addressOf } from '../../use-address.ts'
import type { Choices } from '../use-choices.ts'
import type { RoutineWords } from '../words.ts'
import './left-out.css'
import { Remedy } from './remedy.tsx'

interface LeftOutListProps {
  readonly entries: readonly LibraryEntry[]
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly words: RoutineWords
  readonly choices: Choices
  readonly onOpen: (id: string) => void
  readonly onChange: (entry: LibraryEntry) => void
}

/** As ids of rows. */
export const rowId = (entry: LibraryEntry): string => `left-out-${entry.routine.id}`

/** What is not offered, why, and the one button that changes it. */
export function LeftOutList({
  entries,
  heading,
  words,
  choices,
  onOpen,
  onChange,
}: LeftOutListProps) {
  const { t } = useTranslation('routines')
  return (
    <section className="shelf" aria-labelledby="left-out">
      <h2 ref={heading} id="left-out" tabIndex={-1} className="shelf-name">
        {t('shelf.leftOut')} <span className="shelf-count num">{entries.length}</span>
      </h2>
      <ul className="left-out">
        {entries.map((entry) =>
          entry.leftOut === null ? null : (
            <li key={entry.routine.id} className="left-out-row">
              <div className="left-out-picture">
                <CardPicture choreography={choreographyFor(entry.routine)} light={null} />
              </div>
              <div>
                <a
                  id={rowId(entry)}
                  className="t-strong left-out-name"
                  href={addressOf('routines', entry.routine.id)}
                  aria-describedby={`${rowId(entry)}-why`}
                  onClick={() => onOpen(rowId(entry))}
                >
                  {entry.routine.name}
                </a>
                <p id={`${rowId(entry)}-why`} className="t-small quiet num">
                  {words.leftOut(entry.leftOut)}
                </p>
              </div>
              <Remedy entry={entry} leftOut={entry.leftOut} choices={choices} onChange={onChange} />
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
