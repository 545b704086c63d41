import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { refusalSaid } from '../../../refusal-words.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { addressOf } from '../../use-address.ts'
import { putBack } from './acts.ts'
import { FaultList } from './fault-list.tsx'
import { notify, useNotice, type Notice } from './notice-store.ts'

/**
 * What was just done with a routine, read out as it comes; gone when the person goes on.
 *
 * @param part What of the page is shown.
 */
export function OwnNotice({ part }: { readonly part: string | null }) {
  const notice = useNotice()
  const box = useRef<HTMLOutputElement>(null)
  const isHere = notice?.on === part
  const arrive = useEffectEvent((at: string | null) => {
    if (notice?.on !== at) notify(null)
  })
  useEffect(() => {
    arrive(part)
  }, [part])
  useEffect(() => {
    if (notice?.kind === 'refused') box.current?.scrollIntoView({ block: 'nearest' })
  }, [notice])
  return (
    <output ref={box} className="own-notice">
      {notice === null || !isHere ? null : <Said notice={notice} />}
    </output>
  )
}

function Said({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('own')
  switch (notice.kind) {
    case 'refused':
      return (
        <div className="banner">
          <Icon name="warning" />
          <div>
            <p className="t-strong">{t('notice.refused', { file: notice.file })}</p>
            <FaultList faults={notice.faults} />
          </div>
        </div>
      )
    case 'failed':
      return (
        <p className="refusal">
          <Icon name="warning" />
          {refusalSaid(notice.reason)}
        </p>
      )
    case 'removed':
      return (
        <p>
          {t('notice.removed', { name: notice.name })}{' '}
          <LinkButton onClick={() => void putBack(notice.id, notice.name)}>
            {t('notice.putBack')}
          </LinkButton>
        </p>
      )
    case 'imported':
    case 'isBack':
      return (
        <p>
          {t(
            notice.kind === 'imported' && notice.isBeside
              ? 'notice.importedBeside'
              : `notice.${notice.kind}`,
            { name: notice.name },
          )}{' '}
          <a className="link" href={addressOf('routines', notice.id)}>
            {t('notice.look')}
          </a>
        </p>
      )
    case 'saved':
      return <p>{t('notice.saved', { name: notice.name })}</p>
    case 'exported':
      return <p>{t('notice.exported', { file: notice.file })}</p>
  }
}
