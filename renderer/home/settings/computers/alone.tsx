import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { refusalSaid } from '../../../refusal-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Refusal } from '../refusal.tsx'

/** What sharing a folder is, and the way to it. */
export function Alone({ onNews }: { readonly onNews: (news: string) => void }) {
  const { t } = useTranslation('computers')
  const [refusal, setRefusal] = useState<string>()
  const [isChoosing, setIsChoosing] = useState(false)

  async function choose(): Promise<void> {
    if (isChoosing) return
    setIsChoosing(true)
    setRefusal(undefined)
    onNews('')
    const answer = await window.uncurl.chooseSharedFolder()
    setIsChoosing(false)
    if (answer.kind === 'failed')
      setRefusal(t('alone.failed', { reason: refusalSaid(answer.reason) }))
  }

  return (
    <>
      <p className="computers-words">{t('alone.what')}</p>
      <p className="option-note computers-words">{t('alone.open')}</p>
      <Refusal reason={refusal} />
      <p>
        <Button aria-disabled={isChoosing} onClick={() => void choose()}>
          {t('alone.choose')}
        </Button>
      </p>
    </>
  )
}
