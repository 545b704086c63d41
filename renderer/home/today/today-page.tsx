import type { Snapshot } from '#core/snapshot'

import { DayLine } from '../day-line/day-line.tsx'
import { Tip } from '../../ui/tip.tsx'
import { localeInUse } from '../../language.ts'
import { dateWords } from '../times.ts'
import { AskFeeling } from './ask-feeling.tsx'
import { EmptyDay } from './empty-day.tsx'
import { ExercisesOff } from './exercises-off.tsx'
import { Facts } from './facts.tsx'
import { Hero } from './hero.tsx'
import { LikelyNext } from './likely-next.tsx'
import { Worn } from './worn.tsx'
import './today.css'

/** How the day stands: the sit under way, what is next, the day as a line, three facts, a tip after a break. */
export function TodayPage({ snapshot }: { readonly snapshot: Snapshot }) {
  const { today } = snapshot
  const { weekday, day } = dateWords(today.date, localeInUse())
  const isEmpty = today.facts.longestSit === null && snapshot.bout.sittingFor === 0
  return (
    <>
      <div className="today-head">
        <h1 className="t-title">
          {weekday} <span className="today-day">{day}</span>
        </h1>
        <AskFeeling />
      </div>
      <ExercisesOff care={snapshot.care} zone={snapshot.zone} />
      {isEmpty ? (
        <EmptyDay snapshot={snapshot} />
      ) : (
        <>
          <div className="hero">
            <Hero snapshot={snapshot} />
            <LikelyNext snapshot={snapshot} />
          </div>
          <Worn snapshot={snapshot} />
          <DayLine snapshot={snapshot} />
          <Facts facts={today.facts} zone={snapshot.zone} />
          {snapshot.tip === null ? null : <Tip key={snapshot.tip} tip={snapshot.tip} />}
        </>
      )}
    </>
  )
}
