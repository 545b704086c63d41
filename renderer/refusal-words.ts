import i18next from 'i18next'

import { refusalWords, type Refusal } from '#core/refusal'

/** Why something was not done, in the words of this window. */
export const refusalSaid = (refusal: Refusal): string =>
  refusalWords(refusal, (key, values) => i18next.t(`common:${key}`, { ...values }))
