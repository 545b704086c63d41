import type { CSSProperties } from 'react'

import type { WeekView } from '#core/summary/week-view'

import { ChartSection } from '../charts/chart-section.tsx'
import { addressOf } from '../use-address.ts'
import './lower-half.css'
import { targetName } from './target-name.ts'
import { useWeekWords } from './week-words.ts'

/** What the routines of the week moved, and what of the plan had nothing yet. */
export function Mix({ week }: { readonly week: WeekView }) {
  const { t, percent } = useWeekWords()
  const { parts, missing } = week.mix
  const most = parts[0]?.share ?? 1

  if (parts.length === 0) return <NoRoutine soFar={week.soFar} />
  const rows = parts.map(({ target, share }) => ({
    key: target,
    name: targetName(t, target),
    cells: [percent(share)],
  }))
  return (
    <ChartSection
      title={t('mix.title')}
      chart={
        <ul className="mix">
          {parts.map(({ target, share }) => (
            <li key={target} className="mix-row">
              <span className="mix-name">{targetName(t, target)}</span>
              {/* The policy of our windows forbids styles in markup, but not from script. */}
              <i className="mix-bar" style={{ '--share': share / most } as CSSProperties} />
              <span className="num mix-share">{percent(share)}</span>
            </li>
          ))}
        </ul>
      }
      table={{ columns: [t('mix.moves'), t('mix.share')], rows }}
      below={
        missing.length === 0 ? null : (
          <p className="t-small quiet week-note">
            {t(week.soFar ? 'mix.notYet' : 'mix.not', {
              // Some of the names have a comma in them.
              what: missing.map((target) => t(`routines:targets.${target}`)).join('; '),
            })}
          </p>
        )
      }
    />
  )
}

function NoRoutine({ soFar }: { readonly soFar: boolean }) {
  const { t } = useWeekWords()
  return (
    <section className="chart-section">
      <h2 className="chart-title">{t('mix.title')}</h2>
      <p className="quiet">{t(soFar ? 'mix.noneYet' : 'mix.none')}</p>
      <p className="week-note">
        <a className="link" href={addressOf('routines')}>
          {t('mix.look')}
        </a>
      </p>
    </section>
  )
}
