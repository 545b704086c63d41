import { Icon } from '../../ui/icon.tsx'

/** Why a change was not saved, beside its control. Always there, so that it is read out when it fills. */
export function Refusal({ reason }: { readonly reason: string | undefined }) {
  return (
    <div role="alert">
      {reason === undefined ? null : (
        <p className="refusal">
          <Icon name="warning" />
          {reason}
        </p>
      )}
    </div>
  )
}
