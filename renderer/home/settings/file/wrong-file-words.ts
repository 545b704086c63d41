import type { TFunction } from 'i18next'

import type { SettingsChosen } from '#core/settings-file'

/** Why nothing of a file can be used, where that shows, and what to do about it. */
export function wrongFileWords(
  t: TFunction<'settings'>,
  { file, problem }: SettingsChosen & { readonly kind: 'wrong-file' },
): string {
  switch (problem.code) {
    case 'syntax':
      return t('settings:file.wrong.syntax', {
        file,
        line: problem.line,
        what: t(`own:problem.syntax.${problem.found}`),
      })
    case 'too-much':
      return t('settings:file.wrong.too-much', { file, count: problem.mostKilobytes })
    case 'not-text':
    case 'not-ours':
    case 'newer':
    case 'unreadable':
      return t(`settings:file.wrong.${problem.code}`, { file })
  }
}
