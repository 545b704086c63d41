import { DisclosureGroup, type Key } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { RoutineWords } from '../../words.ts'
import type { Draft, DraftRoutine } from '../draft.ts'
import { AvoidRow } from './avoid-row.tsx'
import { CountsRow } from './counts-row.tsx'
import { MovesRow } from './moves-row.tsx'
import { NeedsRow } from './needs-row.tsx'
import { SafetyRow } from './safety-row.tsx'
import { WhereRow } from './where-row.tsx'

export interface FactsProps {
  readonly routine: DraftRoutine
  readonly words: RoutineWords
  readonly onChange: (change: (routine: DraftRoutine) => DraftRoutine) => void
}

interface AllFactsProps extends FactsProps {
  readonly source: Draft['source']
  readonly open: string | null
  readonly onOpen: (row: string | null) => void
}

/** All else there is to say of it, as rows that state what they say; one is open at a time. */
export function Facts({ source, open, onOpen, ...props }: AllFactsProps) {
  const { t } = useTranslation('own')
  return (
    <section className="form-facts" aria-labelledby="own-facts">
      <h2 id="own-facts" className="t-heading">
        {t('facts.title')}
      </h2>
      <DisclosureGroup
        className="settings"
        expandedKeys={open === null ? [] : [open]}
        onExpandedChange={(keys: Set<Key>) => {
          const [key] = keys
          onOpen(key === undefined ? null : String(key))
        }}
      >
        <MovesRow {...props} />
        <WhereRow {...props} />
        <NeedsRow {...props} />
        <CountsRow {...props} />
        <SafetyRow {...props} />
        <AvoidRow {...props} source={source} />
      </DisclosureGroup>
    </section>
  )
}
