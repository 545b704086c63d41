import { useId } from 'react'

import { maskBox, type MaskName, type Scene } from './scene.ts'

/** A scene as SVG elements, for still figures. Moving ones are painted by `paint.ts`. */
export function Drawing({ scene }: { readonly scene: Scene }) {
  const id = useId()
  const names = Object.keys(scene.masks) as MaskName[]
  return (
    <>
      <defs>
        {names.map((name) => (
          <mask key={name} id={`${id}${name}`} maskUnits="userSpaceOnUse" {...maskBox}>
            <rect className="fig-keep" {...maskBox} />
            <path className="fig-cut" strokeWidth={scene.gapStroke} d={scene.masks[name]} />
          </mask>
        ))}
      </defs>
      {scene.layers.map((layer) => (
        <g key={layer.name} mask={layer.mask === null ? undefined : `url(#${id}${layer.mask})`}>
          {layer.shapes.map((shape) => (
            <path key={shape.name} className={shape.className} d={shape.d} />
          ))}
        </g>
      ))}
    </>
  )
}
