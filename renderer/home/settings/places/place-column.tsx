import type { ReactNode } from 'react'
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

import type { Surroundings } from '#core/places'
import type { Profile } from '#core/settings'

import { Icon } from '../../../ui/icon.tsx'
import { equipment as all, places } from '../../routines/lists.ts'
import { ChoiceSetting } from '../choice-setting.tsx'
import { Refusal } from '../refusal.tsx'

interface ControlProps<Value> {
  readonly value: Value
  readonly refusal: string | undefined
  readonly onChange: (value: Value) => void
}

/** A place with its name; the one where the person is says so. */
export function PlaceColumn({
  profile,
  isHere,
  children,
}: {
  readonly profile: Profile
  readonly isHere: boolean
  readonly children: ReactNode
}) {
  const { t } = useTranslation('places')
  return (
    <section className="place" data-here={isHere || undefined} aria-labelledby={`place-${profile}`}>
      <h3 id={`place-${profile}`} className="place-name">
        {t(`names.${profile}`)}
        {isHere ? <span className="place-here">{t('here')}</span> : null}
      </h3>
      {children}
    </section>
  )
}

/** How much room and privacy there is. */
export function RoomChoice({ value, refusal, onChange }: ControlProps<Surroundings['place']>) {
  const { t } = useTranslation('places')
  return (
    <ChoiceSetting
      label={t('room.label')}
      value={value}
      refusal={refusal}
      onChange={(name) => {
        const chosen = places.find((known) => known === name)
        if (chosen !== undefined) onChange(chosen)
      }}
      choices={places.map((name) => ({
        value: name,
        label: t(`routines:settings.place.${name}.label`),
        note: t(`routines:settings.place.${name}.note`),
      }))}
    />
  )
}

/** What is at hand. */
export function ThingsChoice({
  value,
  refusal,
  onChange,
}: ControlProps<Surroundings['equipment']>) {
  const { t } = useTranslation('places')
  return (
    <CheckboxGroup
      className="choices"
      value={[...value]}
      onChange={(names) => onChange(all.filter((thing) => names.includes(thing)))}
    >
      <div className="option-words">
        <Label className="t-strong">{t('things.label')}</Label>
        <Refusal reason={refusal} />
      </div>
      <div className="choice-list choice-columns place-things">
        {all.map((thing) => (
          <Checkbox key={thing} value={thing} className="choice">
            {({ isSelected }) => (
              <>
                <span className="choice-box">{isSelected ? <Icon name="tick" /> : null}</span>
                <span className="choice-label begins-large">
                  {t(`routines:equipment.${thing}`)}
                </span>
              </>
            )}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}
