import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'

import { Icon } from '../../../ui/icon.tsx'

interface ChoiceMenuProps<Value extends string> {
  /** What is chosen among, and what is chosen: *Target: neck*. */
  readonly name: string
  /** No choice at all. */
  readonly any: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: Value | null
  readonly onChoose: (value: Value | null) => void
}

const anyKey = 'any'

/** A filter with many values: a chip that opens them as a list. */
export function ChoiceMenu<Value extends string>({
  name,
  any,
  options,
  chosen,
  onChoose,
}: ChoiceMenuProps<Value>) {
  const present = options.find(({ value }) => value === chosen)
  return (
    <MenuTrigger>
      <Button className={present === undefined ? 'chip' : 'chip chip-on'} aria-label={name}>
        {present === undefined ? null : <Icon name="tick" />}
        <span className="begins-large">{present?.label ?? any}</span>
        <Icon name="unfold" />
      </Button>
      <Popover className="menu-box choice-menu" placement="bottom start">
        <Menu
          className="menu"
          aria-label={name}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen ?? anyKey]}
          onSelectionChange={(keys) => {
            const [key] = keys
            onChoose(options.find(({ value }) => value === key)?.value ?? null)
          }}
        >
          {[{ value: anyKey, label: any }, ...options].map(({ value, label }) => (
            <MenuItem key={value} id={value} className="menu-item" textValue={label}>
              {({ isSelected }) => (
                <>
                  <span className="menu-tick">{isSelected ? <Icon name="tick" /> : null}</span>
                  <span className="begins-large">{label}</span>
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
