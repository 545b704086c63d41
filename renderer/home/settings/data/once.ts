/** What every act of the row is given. */
export interface OnceProps {
  readonly isBusy: boolean
  /** Does one thing at a time: nothing, while another is under way. */
  readonly once: (work: () => Promise<void>) => Promise<void>
}
