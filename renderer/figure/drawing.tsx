import { useId } from 'react'

import type { MaskName, Scene } from './scene.ts'

/** The box that masks work in; generous, so that no limb is ever cut. */
export const maskBox = { x: -160, y: -160, width: 320, height: 220 }

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
