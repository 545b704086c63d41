import { useId, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'

import type { Settings } from '#core/settings'
import type { SensesView } from '#ipc/contract'

import { Button } from '../../../ui/button.tsx'
import { Refusal } from '../refusal.tsx'
import { SettingField } from '../setting-field.tsx'
import { useSetting } from '../use-setting.ts'
import { programFault, programLimits, type ProgramFault } from './programs.ts'

interface ProgramsSettingProps {
  readonly settings: Settings
  /** Undefined until something was read. */
  readonly view: SensesView | undefined
}

const most: Readonly<Record<ProgramFault, number>> = {
  empty: 0,
  known: 0,
  tooLong: programLimits.letters,
  tooMany: programLimits.programs,
}

/** The programs that make a prompt wait while they run: each with whether it does, and one more. */
export function ProgramsSetting({ settings, view }: ProgramsSettingProps) {
  const { t } = useTranslation('holds')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { value: programs, refusal, change } = useSetting('namedPrograms', settings)
  const [name, setName] = useState('')
  const [fault, setFault] = useState<ProgramFault | null>(null)

  function add(event: FormEvent): void {
    event.preventDefault()
    const found = programFault(name, programs)
    setFault(found)
    field.current?.focus()
    if (found !== null) return
    change([...programs, name.trim()])
    setName('')
  }

  /** The button that was pressed goes with what it removes. */
  function remove(gone: string): void {
    change(programs.filter((other) => other !== gone))
    field.current?.focus()
  }

  return (
    <SettingField name="namedPrograms" settings={settings}>
      <section className="programs" aria-labelledby={`${id}-label`}>
        <div className="option-words">
          <h3 id={`${id}-label`} className="t-strong">
            {t('namedPrograms.label')}
          </h3>
          <p id={id} className="option-note">
            {t('namedPrograms.note')}
            {programs.length === 0 || settings.heldBy.includes('named-program') ? null : (
              <span className="option-idle">{t('namedPrograms.idle')}</span>
            )}
          </p>
        </div>
        {programs.length === 0 ? null : (
          <ul className="program-list">
            {programs.map((program) => (
              <li key={program}>
                <bdi className="program-name">{program}</bdi>
                <Running isRunning={view?.running?.includes(program)} />
                <Button
                  weight="bare"
                  aria-label={t('namedPrograms.removeNamed', { name: program })}
                  onClick={() => remove(program)}
                >
                  {t('namedPrograms.remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <form className="program-form" onSubmit={add}>
          <input
            ref={field}
            className="program-field"
            name="program"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-label={t('namedPrograms.field')}
            aria-describedby={id}
            aria-invalid={fault !== null}
            value={name}
            onChange={({ target }) => {
              setName(target.value)
              setFault(null)
            }}
          />
          <Button type="submit">{t('namedPrograms.add')}</Button>
        </form>
        <Refusal
          reason={
            fault === null ? refusal : t(`namedPrograms.fault.${fault}`, { most: most[fault] })
          }
        />
      </section>
    </SettingField>
  )
}

function Running({ isRunning }: { readonly isRunning: boolean | undefined }) {
  const { t } = useTranslation('holds')
  if (isRunning === undefined) return null
  return (
    <span className={`hold-now hold-${isRunning ? 'yes' : 'no'}`}>
      {t(isRunning ? 'namedPrograms.running' : 'namedPrograms.notRunning')}
    </span>
  )
}
