import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Routine, Step } from '#core/routines'

import { Button, LinkButton } from '../../../../ui/button.tsx'
import { lengthInWords } from '../../../../ui/lengths.ts'
import type { DraftStep } from '../draft.ts'
import { ChipChoice } from '../fields/chip-choice.tsx'
import { NumberStepper } from '../fields/number-stepper.tsx'
import { Fault, TextLine } from '../fields/text-line.tsx'
import { useFault } from '../faults.ts'
import { MovementPicker } from './movement-picker.tsx'
import { MovementPicture } from './movement-picture.tsx'

/** Complete by their types; the core's own lists would bring zod into the window. */
const kinds = Object.keys({
  setup: true,
  hold: true,
  reps: true,
  move: true,
  rest: true,
  release: true,
} satisfies Record<Step['kind'], true>) as readonly Step['kind'][]
const sides = Object.keys({
  none: true,
  right: true,
  left: true,
  both: true,
} satisfies Record<Step['side'], true>) as readonly Step['side'][]

interface StepFieldsProps {
  readonly step: DraftStep
  /** Where it stands in the routine: `variants.0.steps.2`. */
  readonly path: string
  readonly shipped: readonly Routine[]
  readonly onChange: (change: Partial<DraftStep>) => void
  /** Takes its movement away. */
  readonly onDropMovement: () => void
}

/** All that can be said of one step. */
export function StepFields({ step, path, shipped, onChange, onDropMovement }: StepFieldsProps) {
  const { t } = useTranslation('own')
  const { problem } = useFault(`${path}.seconds`)
  return (
    <div className="step-fields">
      <TextLine
        label={t('steps.text')}
        path={`${path}.text`}
        value={step.text}
        most={90}
        tall
        needed={t('form.needs.text')}
        onChange={(text) => onChange({ text })}
      />
      <ChipChoice
        label={t('steps.kind.label')}
        options={kinds.map((value) => ({ value, label: t(`steps.kind.${value}`) }))}
        value={step.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <div className="step-time">
        {step.kind === 'reps' ? (
          <>
            <NumberStepper
              label={t('steps.reps')}
              value={step.reps ?? 1}
              least={1}
              most={200}
              unit={t('steps.times')}
              onChange={(reps) => onChange({ reps })}
            />
            <NumberStepper
              label={t('steps.secondsPerRep')}
              value={step.secondsPerRep ?? 1}
              least={1}
              most={600}
              unit={t('steps.second')}
              onChange={(secondsPerRep) => onChange({ secondsPerRep })}
            />
            <p className="t-small quiet num step-makes">
              {t('steps.makes', { length: lengthInWords(t, step.seconds) })}
            </p>
          </>
        ) : (
          <NumberStepper
            label={t('steps.seconds')}
            value={step.seconds}
            least={1}
            most={3600}
            unit={t('steps.second')}
            onChange={(seconds) => onChange({ seconds })}
          />
        )}
        <Fault problem={problem} />
      </div>
      <ChipChoice
        label={t('steps.side.label')}
        options={sides.map((value) => ({ value, label: t(`steps.side.${value}`) }))}
        value={step.side}
        onChange={(side) => onChange({ side })}
      />
      <TextLine
        label={t('steps.breath')}
        path={`${path}.breath`}
        value={step.breath}
        most={45}
        hint={t('steps.breathHint')}
        onChange={(breath) => onChange({ breath })}
      />
      <MovementField
        figure={step.figure}
        shipped={shipped}
        onChoose={(figure) => onChange({ figure })}
        onDrop={onDropMovement}
      />
    </div>
  )
}

interface MovementFieldProps {
  readonly figure: string | undefined
  readonly shipped: readonly Routine[]
  readonly onChoose: (figure: string) => void
  readonly onDrop: () => void
}

function MovementField({ figure, shipped, onChoose, onDrop }: MovementFieldProps) {
  const { t } = useTranslation('own')
  const [choosing, setChoosing] = useState(false)
  return (
    <div className="step-movement">
      <div className="step-movement-picture">
        <MovementPicture figure={figure} />
      </div>
      <div className="step-movement-words">
        <p className="field-name">{t('steps.movement')}</p>
        {figure === undefined ? (
          <p className="t-small quiet">{t('steps.noMovement')}</p>
        ) : (
          <p className="t-small quiet">
            {wordsOf(figure, shipped)}{' '}
            <LinkButton onClick={onDrop}>{t('steps.dropMovement')}</LinkButton>
          </p>
        )}
        <Button aria-haspopup="dialog" onClick={() => setChoosing(true)}>
          {t('steps.chooseMovement')}
        </Button>
      </div>
      {choosing ? (
        <MovementPicker
          shipped={shipped}
          chosen={figure}
          onChoose={(next) => {
            onChoose(next)
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </div>
  )
}

/** Whose movement it is, and what is said of it there. */
function wordsOf(figure: string, shipped: readonly Routine[]): string {
  const [id, variant, index] = figure.split('/')
  const routine = shipped.find((one) => one.id === id)
  const step = routine?.variants.find(({ key }) => key === variant)?.steps[Number(index)]
  return routine === undefined ? '' : `${routine.name}: ${step?.text ?? ''}`
}
