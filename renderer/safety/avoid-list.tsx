import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { avoidCodes, type AvoidCode } from '#core/signs'
import type { CareView } from '#core/snapshot'

import { LinkButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import './avoid-list.css'

interface AvoidListProps {
  readonly label: string
  readonly care: CareView
}

/** Two columns that stay as they are when a note makes one of them longer. */
const half = Math.ceil(avoidCodes.length / 2)
const columns = [avoidCodes.slice(0, half), avoidCodes.slice(half)]

/** What a person may want to leave out; every tick is told to main at once (content C3). */
export function AvoidList({ label, care }: AvoidListProps) {
  const [chosen, setChosen] = useState<readonly AvoidCode[]>(care.avoid)
  const tick = (code: AvoidCode, isOn: boolean) => {
    const next = isOn ? [...chosen, code] : chosen.filter((other) => other !== code)
    setChosen(next)
    void window.uncurl.chooseAvoid([...next])
  }
  return (
    <fieldset className="avoid">
      <legend className="unseen">{label}</legend>
      {columns.map((codes) => (
        <div key={codes[0]}>
          {codes.map((code) => (
            <AvoidLine
              key={code}
              code={code}
              isOn={chosen.includes(code)}
              note={<Note code={code} care={care} />}
              onTick={(isOn) => tick(code, isOn)}
            />
          ))}
        </div>
      ))}
    </fieldset>
  )
}

interface AvoidLineProps {
  readonly code: AvoidCode
  readonly isOn: boolean
  /** What follows, while it is ticked. */
  readonly note: ReactNode
  readonly onTick: (isOn: boolean) => void
}

function AvoidLine({ code, isOn, note, onTick }: AvoidLineProps) {
  const { t } = useTranslation()
  const noteId = useId()
  return (
    <div className="avoid-line">
      <label className="avoid-tick">
        <input
          type="checkbox"
          className="unseen"
          checked={isOn}
          aria-describedby={isOn ? noteId : undefined}
          onChange={({ target }) => onTick(target.checked)}
        />
        <span className="avoid-box">
          <Icon name="tick" />
        </span>
        <span className="avoid-label">{t(`health:avoid.${code}`)}</span>
      </label>
      {isOn ? (
        <div id={noteId} className="avoid-note">
          {note}
        </div>
      ) : null}
    </div>
  )
}

/** For three of them content says more than that routines are left out. */
function Note({ code, care }: { readonly code: AvoidCode; readonly care: CareView }) {
  const { t } = useTranslation()
  if (code === 'bone' || code === 'surgery') return <p>{t(`health:notes.${code}`)}</p>
  if (code !== 'pregnancy') return null
  return care.restored.includes('childs-pose') ? (
    <p>{t('health:notes.broughtBack')}</p>
  ) : (
    <p>
      {t('health:notes.pregnancy')}{' '}
      <LinkButton onClick={() => void window.uncurl.restoreRoutine('childs-pose')}>
        {t('health:notes.bringBack')}
      </LinkButton>
    </p>
  )
}
