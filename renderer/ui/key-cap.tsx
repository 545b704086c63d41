/** The picture of a key. `Enter` is drawn as its arrow. Silent: `aria-keyshortcuts` says it. */
export function KeyCap({ children }: { readonly children: string }) {
  return (
    <span className="key" aria-hidden="true">
      {children === 'Enter' ? '↵' : children}
    </span>
  )
}
