import { useTranslation } from 'react-i18next'

import type { DoneView } from '#core/snapshot'

import { KindsOfHelp } from '../../safety/kinds-of-help.tsx'
import { consequence } from './stop-words.ts'

/** What a stop means for the next times, and after tingling who could help (content C2, C4). */
export function AfterStop({ view }: { readonly view: DoneView }) {
  const { t } = useTranslation()
  const words = consequence(t, view)
  return (
    <>
      {words === null ? null : <p className="t-small quiet done-next-time">{words}</p>}
      {view.stopReason === 'tingling' ? <KindsOfHelp level={2} /> : null}
    </>
  )
}
