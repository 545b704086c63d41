import { useTranslation } from 'react-i18next'

import { Figure } from '../../figure/figure.tsx'
import { Screen } from '../../safety/screen.tsx'
import { Button } from '../../ui/button.tsx'
import { Room } from '../../ui/room.tsx'

const light = { from: 0.34, pane: 0.2 }
const frame = { width: 110, height: 126 }

/** What the app is and what it cannot do, before anything is asked (content C4). */
export function WelcomeScreen({ onGoOn }: { readonly onGoOn: () => void }) {
  const { t } = useTranslation()
  return (
    <Screen
      progress={t('health:steps.welcome')}
      title={t('health:welcome.title')}
      note={t('health:welcome.note')}
      actions={
        <Button weight="go" tall onClick={onGoOn}>
          {t('health:welcome.goOn')}
        </Button>
      }
    >
      <div className="welcome">
        <p className="welcome-words">{t('health:welcome.body')}</p>
        <div className="welcome-room">
          <Room light={light}>
            <Figure className="figure-fits" pose="wall.high" frame={frame} />
          </Room>
        </div>
      </div>
    </Screen>
  )
}
