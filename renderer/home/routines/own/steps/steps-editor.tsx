import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'

import type { Routine, VariantKey } from '#core/routines'

import { choreographyFor } from '../../../../figure/shown-figure.ts'
import { Button } from '../../../../ui/button.tsx'
import { usePreview } from '../../routine/use-preview.ts'
import type { RoutineWords } from '../../words.ts'
import {
  freeKey,
  hasSides,
  insertedAfter,
  mirrored,
  moved,
  without,
  withoutMovement,
  withStep,
} from '../draft-steps.ts'
import { withSteps, withVariant, withoutVariant } from '../draft-variants.ts'
import { emptyStep, routineIn, type DraftRoutine, type DraftStep } from '../draft.ts'
import type { Said } from '../use-said.ts'
import { FormPreview } from './form-preview.tsx'
import { SidesLine } from './sides-line.tsx'
import { StepFields } from './step-fields.tsx'
import { StepRow } from './step-row.tsx'
import './steps-editor.css'
import { VersionBar } from './version-bar.tsx'

/** Which version and which of its steps are open in the form. */
export interface Open {
  readonly variant: VariantKey
  readonly step: number | null
}

interface StepsEditorProps {
  readonly routine: DraftRoutine
  readonly shipped: readonly Routine[]
  readonly words: RoutineWords
  readonly open: Open
  readonly onOpen: (open: Open) => void
  /** Whether something below this place has to be put right, and is being told. */
  readonly isWrong: (path: string) => boolean
  readonly said: Said
  readonly onChange: (change: (routine: DraftRoutine) => DraftRoutine) => void
}

/** The steps of one version, in order, beside the figure that does them. */
export function StepsEditor(props: StepsEditorProps) {
  const { routine, shipped, words, open, onOpen, isWrong, said, onChange } = props
  const { t } = useTranslation('own')
  const list = useRef<HTMLOListElement>(null)
  const index = Math.max(
    0,
    routine.variants.findIndex(({ key }) => key === open.variant),
  )
  const variant = routine.variants[index]
  const whole = routineIn(routine)
  const preview = usePreview(whole.variants[index] ?? { key: 'short', totalSeconds: 0, steps: [] })
  if (variant === undefined) return null

  const { key, steps } = variant
  const opened = steps.findIndex((step) => step.key === open.step)
  const shown = preview.step ?? (opened < 0 ? 0 : opened)
  const change = (next: readonly DraftStep[]) => onChange((now) => withSteps(now, key, next))
  const openStep = (step: number | null) => onOpen({ variant: key, step })

  /** Shows what was done first: only then can what moved be in focus again. */
  function settle(act: () => void, step: number | undefined): void {
    flushSync(act)
    const row = list.current?.querySelector<HTMLElement>(`[data-step="${step}"] .own-step-head`)
    row?.focus()
  }

  const insert = (after: number, step: DraftStep): void =>
    settle(() => {
      change(insertedAfter(steps, after, step))
      openStep(step.key)
    }, step.key)

  function addStep(): void {
    const last = steps.at(-1)
    if (last !== undefined) insert(last.key, emptyStep(freeKey(routine), 'hold', 30))
  }

  function move(step: DraftStep, by: -1 | 1): void {
    const next = moved(steps, step.key, by)
    if (next === steps) return
    settle(() => change(next), step.key)
    said.say(t('steps.movedTo', { number: next.indexOf(step) + 1, count: next.length }))
  }

  function remove(step: DraftStep, place: number): void {
    const next = without(steps, step.key)
    settle(() => change(next), (next[place] ?? next.at(-1))?.key)
    said.say(t('steps.removed', { number: place + 1 }), routine)
  }

  return (
    <section aria-labelledby="own-steps">
      <h2 id="own-steps" className="t-heading">
        {t('steps.title')}
      </h2>
      <VersionBar
        routine={routine}
        shown={key}
        onShow={(next) => onOpen({ variant: next, step: null })}
        onAdd={(next) => {
          onChange((now) => withVariant(now, next))
          onOpen({ variant: next, step: null })
        }}
        onRemove={() => {
          onChange((now) => withoutVariant(now, key))
          onOpen({
            variant: routine.variants.find((one) => one.key !== key)?.key ?? key,
            step: null,
          })
          said.say(t('version.removed'), routine)
        }}
      />
      <div className="own-steps-columns">
        <div>
          <ol ref={list} className="own-steps">
            {steps.map((step, place) => {
              const path = `variants.${index}.steps.${place}`
              return (
                <StepRow
                  key={step.key}
                  step={step}
                  number={place + 1}
                  count={steps.length}
                  words={words}
                  isOpen={open.step === step.key}
                  isShown={place === shown && (preview.step !== null || opened >= 0)}
                  isWrong={isWrong(`${path}.`)}
                  onToggle={() => openStep(open.step === step.key ? null : step.key)}
                  acts={{
                    move: (by) => move(step, by),
                    copy: () => insert(step.key, { ...step, key: freeKey(routine) }),
                    remove: () => remove(step, place),
                  }}
                >
                  <StepFields
                    step={step}
                    path={path}
                    shipped={shipped}
                    onChange={(part) => change(withStep(steps, step.key, part))}
                    onDropMovement={() => change(withoutMovement(steps, step.key))}
                  />
                </StepRow>
              )
            })}
          </ol>
          <Button className="own-steps-add" onClick={addStep}>
            {t('steps.add')}
          </Button>
          {hasSides(steps) ? (
            <SidesLine
              steps={steps}
              onMirror={() => {
                const sides = { left: t('sides.left'), right: t('sides.right') }
                change(mirrored(routine, variant, sides))
                said.say(t('sides.mirrored'), routine)
              }}
            />
          ) : null}
        </div>
        <FormPreview
          choreography={choreographyFor(whole)}
          variant={whole.variants[index] ?? { key, totalSeconds: 0, steps: [] }}
          step={shown}
          isMoving={preview.step !== null}
          onMove={preview.step === null ? preview.start : preview.stop}
        />
      </div>
    </section>
  )
}
