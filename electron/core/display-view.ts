/** A display as a person tells it from others. */
export interface DisplayView {
  readonly id: number
  /** Its maker's name for it; some systems have none. */
  readonly label: string
  /** In device-independent pixels. */
  readonly size: { readonly width: number; readonly height: number }
  readonly primary: boolean
}
