import { useTranslation } from 'react-i18next'

import type { commandsTyped, linksCalled } from '#core/commands-typed'

interface CommandListProps {
  readonly title: string
  readonly note: string
  /** What is typed or called, and the name of the phrase that says what it does. */
  readonly commands: typeof commandsTyped | typeof linksCalled
  readonly prefix?: string
}

/** What other programs can make Uncurl do, to be copied. */
export function CommandList({ title, note, commands, prefix = '' }: CommandListProps) {
  const { t } = useTranslation('control')
  return (
    <section className="commands">
      <h3 className="t-strong">{title}</h3>
      <p className="option-note">{note}</p>
      <dl className="command-list">
        {commands.map(([typed, name]) => (
          <div key={typed}>
            <dt>
              <code dir="ltr">{`${prefix}${typed}`}</code>
            </dt>
            <dd>{t(`commands.does.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
