import type { ComponentProps } from 'react'

import { KeyCap } from './key-cap.tsx'

/** `go` is daylight and stands once in a view; `ink` and `care` belong to the player. */
export type ButtonWeight = 'go' | 'line' | 'bare' | 'ink' | 'care'

interface ButtonProps extends ComponentProps<'button'> {
  readonly weight?: ButtonWeight
  /** The key that does the same; drawn as a cap, and told to screen readers. */
  readonly keyCap?: string | undefined
  /** 44 px high, as in the player and on safety screens. */
  readonly tall?: boolean
  /** Takes what room its row has left. */
  readonly wide?: boolean
}

export function Button({
  weight = 'line',
  keyCap,
  tall = false,
  wide = false,
  className = '',
  children,
  ...rest
}: ButtonProps) {
  const classes = ['btn', `btn-${weight}`, tall && 'btn-tall', wide && 'btn-wide', className]
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      aria-keyshortcuts={keyCap === 'Esc' ? 'Escape' : keyCap}
      {...rest}
    >
      {children}
      {keyCap === undefined ? null : <KeyCap>{keyCap}</KeyCap>}
    </button>
  )
}

/** An action in words, inside a line of text. */
export function LinkButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return <button type="button" className={`link ${className}`} {...rest} />
}
