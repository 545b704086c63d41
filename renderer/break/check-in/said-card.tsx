import { useTranslation } from 'react-i18next'

import type { CheckedInView } from '#core/snapshot'

import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ask } from '../ask.ts'
import { useKeys } from '../use-keys.ts'
import { CheckInSheet } from './check-in-sheet.tsx'
import { levelOf } from './scale.ts'
import { Sayings } from './sayings.tsx'

const light = { from: 0.2, pane: 0.1 }

/** What follows from a check-in, and one way back to work (content C5). The chest is asked about first. */
export function SaidCard({ view }: { readonly view: CheckedInView }) {
  const [first] = view.says
  if (first === 'ask-chest') return <ChestQuestion key="chest" />
  return <Said key="said" view={view} />
}

function Said({ view }: { readonly view: CheckedInView }) {
  const { t } = useTranslation('checkin')
  const { score, says } = view
  // Whoever has to answer the lists again, or may look at them.
  const hasList = says.some((said) => listed.has(said))
  const isUrgent = says[0] === 'chest'
  // What is urgent must not go by a key that was meant for the answer before it.
  useKeys({ Enter: isUrgent ? undefined : ask.close, Escape: ask.close })
  return (
    <CheckInSheet
      view="checked-in"
      light={light}
      title={
        isUrgent ? <Urgent /> : t('said.score', { score, level: t(`level.${levelOf(score)}`) })
      }
    >
      <Sayings view={view} />
      <div className="card-acts check-in-acts">
        {isUrgent ? (
          <Button tall wide keyCap="Esc" onClick={ask.close}>
            {t('break:done.close')}
          </Button>
        ) : (
          <Button weight="go" tall wide keyCap="Enter" onClick={ask.close}>
            {t('break:done.backToWork')}
          </Button>
        )}
        {hasList ? (
          <Button
            tall
            onClick={() => {
              ask.readLists()
              ask.close()
            }}
          >
            {t('safety:stopped.read')}
          </Button>
        ) : null}
      </div>
    </CheckInSheet>
  )
}

function Urgent() {
  const { t } = useTranslation('checkin')
  return (
    <span className="check-in-urgent">
      <Icon name="phone" />
      {t('chest.call')}
    </span>
  )
}

const listed: ReadonlySet<string> = new Set(['chest', 'ask-clinician', 'strong'])

/** Two equal answers, and no key that gives one by chance. */
function ChestQuestion() {
  const { t } = useTranslation('checkin')
  return (
    <CheckInSheet view="checked-in" light={light} title={t('chest.question')}>
      <p className="quiet check-in-then">{t('chest.why')}</p>
      <div className="card-acts check-in-acts chest-acts">
        <Button tall wide onClick={() => ask.answerChest(true)}>
          {t('chest.yes')}
        </Button>
        <Button tall wide onClick={() => ask.answerChest(false)}>
          {t('chest.no')}
        </Button>
      </div>
    </CheckInSheet>
  )
}
