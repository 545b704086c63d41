import { useRef } from 'react'
import { useTranslation } from 'react-i18next'

import type { LibraryEntry } from '#core/snapshot'

import { Refusal } from '../../settings/refusal.tsx'
import { isFiltering, noFilters, passes, type Filters } from '../filters.ts'
import { LeftOutList } from '../left-out/left-out-list.tsx'
import { useReturnOf } from '../left-out/use-return-of.ts'
import { shelvesOf } from '../shelves.ts'
import type { Choices } from '../use-choices.ts'
import type { RoutineWords } from '../words.ts'
import { FilterBar } from './filter-bar.tsx'
import { Shelf } from './shelf.tsx'
import { SummaryLine } from './summary-line.tsx'

interface BrowseProps {
  readonly library: readonly LibraryEntry[]
  readonly filters: Filters
  readonly onFilter: (filters: Filters) => void
  readonly words: RoutineWords
  readonly choices: Choices
  readonly onOpen: (id: string) => void
}

/** All routines: the starred ones, then by place, then what is left out and why. */
export function Browse({ library, filters, onFilter, words, choices, onOpen }: BrowseProps) {
  const { t } = useTranslation('routines')
  const leftOut = useRef<HTMLHeadingElement>(null)
  const { returned, follow } = useReturnOf(library, leftOut)
  const shelves = shelvesOf(library, ({ routine }) =>
    passes(routine, filters, words.searched(routine)),
  )
  const { starred, places } = shelves
  return (
    <>
      <FilterBar filters={filters} onChange={onFilter} />
      <SummaryLine
        shelves={shelves}
        isFiltering={isFiltering(filters)}
        onClear={() => onFilter(noFilters)}
        onLeftOut={() => leftOut.current?.focus()}
      />
      <Refusal reason={choices.refusal} />
      {starred.length === 0 ? null : (
        <Shelf
          id="yours"
          name={t(`shelf.yours.${starred.length > 10 ? 'more' : starred.length}`, {
            count: starred.length,
          })}
          entries={starred}
          counted={false}
          words={words}
          onOpen={onOpen}
        />
      )}
      {places.map(({ place, entries }) => (
        <Shelf
          key={place}
          id={place}
          name={t(`places.${place}`)}
          entries={entries}
          counted
          words={words}
          onOpen={onOpen}
        />
      ))}
      {shelves.leftOut.length === 0 ? null : (
        <LeftOutList
          entries={shelves.leftOut}
          heading={leftOut}
          words={words}
          choices={choices}
          onOpen={onOpen}
          onChange={follow}
        />
      )}
      <output className="unseen">
        {returned === undefined ? null : t('leftOut.again', { name: returned })}
      </output>
    </>
  )
}
