import { useTranslation } from 'react-i18next'

import type { CheckInSaying } from '#core/check-in-saying'
import type { CheckedInView } from '#core/snapshot'
import { unreachable } from '#core/unreachable'

import { KindsOfHelp } from '../../safety/kinds-of-help.tsx'

/** Everything there is to say, the weightiest first, and who could help below it. */
export function Sayings({ view }: { readonly view: CheckedInView }) {
  return (
    <>
      {view.says.map((saying) => (
        <Saying key={saying} saying={saying} view={view} />
      ))}
      {view.says.some((saying) => helped.has(saying)) ? <KindsOfHelp level={2} /> : null}
    </>
  )
}

const helped: ReadonlySet<CheckInSaying> = new Set(['ask-clinician', 'suggest-help'])

interface SayingProps {
  readonly saying: CheckInSaying
  readonly view: CheckedInView
}

function Saying({ saying, view: { says, routines } }: SayingProps) {
  const { t } = useTranslation('checkin')
  const isNumb = says.includes('ask-clinician')
  switch (saying) {
    case 'ask-chest':
      return null
    case 'chest':
      return <p className="check-in-then">{t('safety:stopped.off')}</p>
    case 'ask-clinician':
      return (
        <>
          <p className="check-in-then">{t('safety:clinician.heading')}</p>
          <p className="quiet check-in-then">{t('safety:stopped.off')}</p>
        </>
      )
    case 'strong':
      // Answering the lists does not end this pause.
      return <p className="check-in-then">{t(isNumb ? 'said.strongToo' : 'said.strong')}</p>
    case 'suggest-help':
    case 'suggest-soft':
      return <p className="check-in-then">{t(`said.${saying}`)}</p>
    case 'reaction':
      return routines.map((routine) => (
        <p key={routine} className="check-in-then">
          {t('said.reaction', { routine })}
        </p>
      ))
    default:
      return unreachable(saying)
  }
}
