import type { UncurlApi } from '#ipc/contract'

declare global {
  interface Window {
    /** Put there by the preload; the only way to main. */
    readonly uncurl: UncurlApi
  }
}
