import { useEffect, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'

import { Icon } from '../../../ui/icon.tsx'
import { KeyCap } from '../../../ui/key-cap.tsx'
import { isCommand } from '../command-key.ts'
import { useKeyWords } from '../use-key-words.ts'
import './search.css'

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly value: string
  readonly onChange: (value: string) => void
  /** Enter was pressed. */
  readonly onEnter: () => void
}

/** The field on top of the page. Its key brings the keyboard here from anywhere on the page. */
export function SearchField({ field, value, onChange, onEnter }: SearchFieldProps) {
  const { t } = useTranslation('settings')
  const keys = useKeyWords('F')

  useEffect(() => {
    function follow(event: KeyboardEvent): void {
      if (!isCommand(event, 'f')) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    addEventListener('keydown', follow)
    return () => removeEventListener('keydown', follow)
  }, [field])

  return (
    <label className="search-field settings-search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        name="settings-search"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('search.label')}
        aria-keyshortcuts="Control+F Meta+F"
        placeholder={t('search.label')}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('')
          if (event.key !== 'Enter') return
          // What gets the keyboard by it is not pressed by it, too.
          event.preventDefault()
          onEnter()
        }}
      />
      <KeyCap>{keys}</KeyCap>
    </label>
  )
}
