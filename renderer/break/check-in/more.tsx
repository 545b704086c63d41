import { useTranslation } from 'react-i18next'

import { checkInAreas, checkInTags, checkInWords, type CheckIn } from '#core/journal'

export type More = Pick<CheckIn, 'area' | 'words' | 'tags'>

interface MoreProps {
  readonly more: More
  readonly onChange: (more: More) => void
  /** What was said the last time comes first. */
  readonly lastArea: CheckIn['area']
}

/** What may be said besides the number, all of it left out unless touched. */
export function MoreToSay({ more, onChange, lastArea }: MoreProps) {
  const { t } = useTranslation('checkin')
  const areas = lastFirst(checkInAreas, lastArea)
  return (
    <div className="more">
      <Words
        title={t('where')}
        words={areas.map((area) => ({
          name: t(`area.${area}`),
          isOn: area === more.area,
          turn: (isOn) => onChange({ ...more, area: isOn ? area : null }),
        }))}
      />
      <Words
        title={t('like')}
        words={checkInWords.map((word) => ({
          name: t(`word.${word}`),
          isOn: more.words.includes(word),
          turn: (isOn) => onChange({ ...more, words: turned(more.words, word, isOn) }),
        }))}
      />
      <Words
        title={t('today')}
        words={checkInTags.map((tag) => ({
          name: t(`tag.${tag}`),
          isOn: more.tags.includes(tag),
          turn: (isOn) => onChange({ ...more, tags: turned(more.tags, tag, isOn) }),
        }))}
      />
    </div>
  )
}

interface WordsProps {
  readonly title: string
  readonly words: readonly {
    readonly name: string
    readonly isOn: boolean
    readonly turn: (isOn: boolean) => void
  }[]
}

function Words({ title, words }: WordsProps) {
  return (
    <fieldset className="words">
      <legend className="t-small">{title}</legend>
      {words.map(({ name, isOn, turn }) => (
        <label key={name} className="word">
          <input
            type="checkbox"
            className="unseen"
            checked={isOn}
            onChange={(event) => turn(event.target.checked)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}

const lastFirst = <One extends string>(all: readonly One[], last: One | null): readonly One[] =>
  last === null ? all : [last, ...all.filter((one) => one !== last)]

const turned = <One extends string>(on: readonly One[], one: One, isOn: boolean): One[] =>
  isOn ? [...on, one] : on.filter((other) => other !== one)
