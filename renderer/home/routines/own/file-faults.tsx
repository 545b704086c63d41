import { useTranslation } from 'react-i18next'

import type { FileFault } from '#core/routine-faults'

import { Icon } from '../../../ui/icon.tsx'
import { FaultList } from './fault-list.tsx'

/** Says of every file that cannot be used what is wrong with it, on which line, and that the rest works. */
export function FileFaults({ faults }: { readonly faults: readonly FileFault[] }) {
  const { t } = useTranslation('own')
  const files = [...Map.groupBy(faults, ({ file }) => file)]
  const isFolder = files.some(([file]) => file === '')
  return (
    <output className="banners">
      {files.length === 0 ? null : (
        <div className="banner">
          <Icon name="warning" />
          <div>
            <p className="t-strong">
              {isFolder ? t('faults.folderTitle') : t('faults.title', { count: files.length })}
            </p>
            {files.map(([file, ofFile]) => (
              <div key={file} className="file-fault">
                {file === '' ? null : <p className="file-name">{file}</p>}
                <FaultList faults={ofFile} />
              </div>
            ))}
            <p>{t(isFolder ? 'faults.folder' : 'faults.rest')}</p>
          </div>
        </div>
      )}
    </output>
  )
}
