import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'

import { LinkButton } from '../../ui/button.tsx'

/** Whether charts are shown as tables: for every page, for as long as the window is open. */
let asTables = false
const followers = new Set<() => void>()

function follow(onChange: () => void): () => void {
  followers.add(onChange)
  return () => followers.delete(onChange)
}

const now = (): boolean => asTables

export const useAsTables = (): boolean => useSyncExternalStore(follow, now, now)

/** Turns the charts of a page into tables and back. */
export function TablesSwitch() {
  const { t } = useTranslation('home')
  const isOn = useAsTables()
  return (
    <LinkButton
      className="tables-switch"
      onClick={() => {
        asTables = !asTables
        followers.forEach((tell) => tell())
      }}
    >
      {t(isOn ? 'charts.asCharts' : 'charts.asTables')}
    </LinkButton>
  )
}
