import type { Snapshot } from '#core/snapshot'
import type { WeekView } from '#core/summary/week-view'

import { useLibrary } from '../routines/use-library.ts'
import { ComfortScores } from './comfort.tsx'
import { DaysMoved } from './days-moved.tsx'
import './lower-half.css'
import { Mix } from './mix.tsx'
import { Plan } from './plan.tsx'
import { ShortSits } from './short-sits.tsx'
import { Stops } from './stops.tsx'
import { WeekFoot } from './week-foot.tsx'

interface LowerHalfProps {
  readonly week: WeekView
  readonly snapshot: Snapshot
}

/** The week below its hours: two sections side by side, and what can be taken along. */
export function LowerHalf({ week, snapshot }: LowerHalfProps) {
  const library = useLibrary()
  return (
    <>
      <div className="week-two">
        <ShortSits week={week} />
        <DaysMoved week={week} today={snapshot.today.date} />
      </div>
      <div className="week-two">
        <Mix week={week} />
        <ComfortScores week={week} />
      </div>
      {library === undefined ? null : (
        <>
          <div className="week-two">
            <Plan week={week} />
            <Stops week={week} library={library} snapshot={snapshot} />
          </div>
          <WeekFoot week={week} library={library} snapshot={snapshot} />
        </>
      )}
    </>
  )
}
