import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Snapshot } from '#core/snapshot'

import { ExercisesOff } from '../today/exercises-off.tsx'
import { Browse } from './browse/browse.tsx'
import { noFilters } from './filters.ts'
import { useForm } from './own/draft-store.ts'
import { Form } from './own/form.tsx'
import { OwnNotice } from './own/notice.tsx'
import { MakeOwn, OwnFaults, OwnSection, UnsavedDraft } from './own/own-section.tsx'
import { RoutineView } from './routine/routine-view.tsx'
import './routines.css'
import { useChoices } from './use-choices.ts'
import { useLibrary } from './use-library.ts'
import { useRoutineWords } from './use-routine-words.ts'
import { useWayBack } from './use-way-back.ts'

interface RoutinesPageProps {
  readonly snapshot: Snapshot
  /** The routine that the address names; none, or one that is not there, for all of them. */
  readonly part: string | null
}

/** Every routine, to be found, looked at, tried, starred and switched off. */
export function RoutinesPage({ snapshot, part }: RoutinesPageProps) {
  const { t } = useTranslation('routines')
  const library = useLibrary()
  const words = useRoutineWords(snapshot)
  const choices = useChoices(snapshot.settings)
  const [filters, setFilters] = useState(noFilters)
  const entry = library?.find(({ routine }) => routine.id === part)
  const form = useForm(part)
  const remember = useWayBack(entry !== undefined || form !== null)
  return (
    <>
      <OwnNotice part={part} />
      {form !== null && library !== undefined ? (
        <Form {...form} library={library} words={words} />
      ) : entry === undefined ? (
        <>
          <div className="routines-head">
            <h1 className="t-title" tabIndex={-1}>
              {t('title')}
            </h1>
            <MakeOwn />
          </div>
          <UnsavedDraft />
          <OwnFaults />
          <ExercisesOff care={snapshot.care} zone={snapshot.zone} />
          {library === undefined ? null : (
            <Browse
              library={library}
              filters={filters}
              onFilter={setFilters}
              words={words}
              choices={choices}
              onOpen={remember}
            />
          )}
          {library === undefined ? null : <OwnSection library={library} />}
        </>
      ) : (
        <RoutineView
          key={entry.routine.id}
          entry={entry}
          snapshot={snapshot}
          words={words}
          choices={choices}
        />
      )}
    </>
  )
}
