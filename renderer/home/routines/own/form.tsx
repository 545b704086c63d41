import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'

import type { RoutineFault } from '#core/routine-faults'
import type { LibraryEntry } from '#core/snapshot'

import { refusalSaid } from '../../../refusal-words.ts'
import { Icon } from '../../../ui/icon.tsx'
import { addressOf } from '../../use-address.ts'
import type { RoutineWords } from '../words.ts'
import { leaveForm } from './acts.ts'
import { isChanged, routineIn, type Draft, type DraftRoutine } from './draft.ts'
import { changeDraft } from './draft-store.ts'
import { Facts } from './facts/facts.tsx'
import { faultWords, pathName } from './fault-words.ts'
import { FaultsContext, problemsOf, useFaults } from './faults.ts'
import { TextLine } from './fields/text-line.tsx'
import './form.css'
import { notify } from './notice-store.ts'
import { SaveBar } from './save-bar.tsx'
import { StepsEditor, type Open } from './steps/steps-editor.tsx'
import { useSaid } from './use-said.ts'

interface FormProps {
  readonly draft: Draft
  readonly isWaitedFor: boolean
  readonly library: readonly LibraryEntry[]
  readonly words: RoutineWords
}

/** A routine of one's own, to be written: what it is, what to do step by step, and what it takes. */
export function Form({ draft, isWaitedFor, library, words }: FormProps) {
  const { t } = useTranslation('own')
  const { routine, source, replaces } = draft
  const [open, setOpen] = useState<Open>(() => firstOpen(routine))
  const [row, setRow] = useState<string | null>(null)
  const [attempted, setAttempted] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const said = useSaid()
  const [faults, tell] = useFaults(routine)
  const problems = problemsOf(faults)
  const heading = useRef<HTMLHeadingElement>(null)
  const page = useRef<HTMLElement>(null)

  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])

  function change(next: (routine: DraftRoutine) => DraftRoutine): void {
    said.hush()
    setRefusal(undefined)
    changeDraft(next)
  }

  /** Opens what is closed over the first thing to be put right, and goes there. */
  function reveal(found: readonly RoutineFault[]): void {
    const [list, version, , step] = found[0]?.path ?? []
    flushSync(() => {
      tell(found)
      setAttempted(true)
      if (list === 'variants' && typeof version === 'number') {
        const variant = routine.variants[version]
        const key = typeof step === 'number' ? variant?.steps[step]?.key : undefined
        if (variant !== undefined) setOpen({ variant: variant.key, step: key ?? null })
      } else {
        setRow(String(list))
      }
    })
    const wrong = page.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')
    wrong?.scrollIntoView({ block: 'center' })
    wrong?.focus({ preventScroll: true })
  }

  async function save(): Promise<void> {
    try {
      const result = await window.uncurl.saveRoutine({ replaces, routine: routineIn(routine) })
      if (result.saved) {
        const { id, name } = result.routine
        // By then the page has the routine too.
        await window.uncurl.getLibrary()
        notify({ kind: 'saved', id, name, on: id })
        leaveForm(id)
        return
      }
      const [fault] = result.faults
      // Of the file itself, and not of anything in the form.
      if (fault?.path.length === 0) setRefusal(faultWords(t, fault))
      else reveal(await window.uncurl.checkRoutine(routineIn(routine)))
    } catch {
      setRefusal(refusalSaid({ code: 'no-answer' }))
    }
  }

  const isWrong = (path: string) =>
    attempted && faults.some((fault) => `${pathName(fault.path)}.`.startsWith(path))

  return (
    <FaultsContext value={{ at: (path) => problems.get(path), attempted }}>
      <article ref={page} className="form" aria-labelledby="form-title">
        <a className="link routine-back" href={addressOf('routines')}>
          <Icon name="back" />
          {t('form.back')}
        </a>
        <h1 ref={heading} id="form-title" tabIndex={-1} className="t-title">
          {titleOf()}
        </h1>
        <div className="form-words">
          <TextLine
            label={t('form.name')}
            className="line-large"
            path="name"
            value={routine.name}
            most={40}
            needed={t('form.needs.name')}
            onChange={(name) => change((now) => ({ ...now, name }))}
          />
          <TextLine
            label={t('form.purpose')}
            path="purpose"
            value={routine.purpose}
            most={110}
            hint={t('form.purposeHint')}
            needed={t('form.needs.purpose')}
            onChange={(purpose) => change((now) => ({ ...now, purpose }))}
          />
          <TextLine
            label={`${t('form.feelIt')} (${t('form.optional')})`}
            path="feelIt"
            value={routine.feelIt}
            most={110}
            onChange={(feelIt) => change((now) => ({ ...now, feelIt }))}
          />
        </div>
        <StepsEditor
          routine={routine}
          shipped={library.flatMap((entry) => (entry.own ? [] : [entry.routine]))}
          words={words}
          open={open}
          onOpen={setOpen}
          isWrong={isWrong}
          said={said}
          onChange={change}
        />
        <Facts
          routine={routine}
          words={words}
          source={source}
          open={row}
          onOpen={setRow}
          onChange={change}
        />
        <SaveBar
          isNew={replaces === null}
          isChanged={isChanged(draft)}
          isWaitedFor={isWaitedFor}
          wrong={attempted ? faults.length : 0}
          refusal={refusal}
          said={said}
          onUndo={(before) => change(() => before)}
          onSave={() => void save()}
          onLeave={() => leaveForm(replaces)}
        />
      </article>
    </FaultsContext>
  )

  function titleOf(): string {
    if (replaces !== null) return t('form.change', { name: draft.opened.name })
    return source === null ? t('form.new') : t('form.copy', { name: source.name })
  }
}

function firstOpen({ variants }: DraftRoutine): Open {
  const [variant] = variants
  return { variant: variant?.key ?? 'short', step: null }
}
