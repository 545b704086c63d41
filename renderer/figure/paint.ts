import { maskBox, type MaskName, type Scene } from './scene.ts'

const svg = 'http://www.w3.org/2000/svg'

/**
 * Draws scenes into an SVG group, sixty times a second without React. The
 * elements stay; only their outlines are written, until a scene has other parts.
 * `id` must be unlike any other in the document: masks are found by it.
 */
export function painter(group: SVGGElement, id: string): (scene: Scene) => void {
  let built = ''
  let paths: SVGPathElement[] = []
  let drawn: string[] = []

  return (scene) => {
    const parts = partsOf(scene)
    if (parts !== built) {
      built = parts
      paths = build(group, id, scene)
      drawn = []
    }
    for (const [index, d] of outlinesOf(scene).entries()) {
      // A figure that holds still costs no painting.
      if (drawn[index] !== d) paths[index]?.setAttribute('d', d)
      drawn[index] = d
    }
  }
}

const maskNames = (scene: Scene) => Object.keys(scene.masks) as MaskName[]

/** What a scene is made of, apart from the outlines themselves. */
const partsOf = (scene: Scene): string =>
  scene.layers
    .map(({ name, shapes }) => `${name}:${shapes.map((shape) => shape.name).join()}`)
    .join('|')

/** Masks first, then shapes: the order in which `build` makes their elements. */
const outlinesOf = (scene: Scene): readonly string[] => [
  ...maskNames(scene).map((name) => scene.masks[name] ?? ''),
  ...scene.layers.flatMap((layer) => layer.shapes.map((shape) => shape.d)),
]

function build(group: SVGGElement, id: string, scene: Scene): SVGPathElement[] {
  const paths: SVGPathElement[] = []
  const pathIn = (parent: Element, className: string) => {
    const path = element(parent, 'path', { class: className })
    paths.push(path)
    return path
  }
  group.replaceChildren()
  const defs = element(group, 'defs', {})
  const box = Object.fromEntries(Object.entries(maskBox).map(([k, v]) => [k, String(v)]))
  for (const name of maskNames(scene)) {
    const mask = element(defs, 'mask', { id: id + name, maskUnits: 'userSpaceOnUse', ...box })
    element(mask, 'rect', { class: 'fig-keep', ...box })
    pathIn(mask, 'fig-cut').setAttribute('stroke-width', String(scene.gapStroke))
  }
  for (const layer of scene.layers) {
    const mask: Record<string, string> = {}
    if (layer.mask !== null) mask['mask'] = `url(#${id}${layer.mask})`
    const parent = element(group, 'g', mask)
    for (const shape of layer.shapes) pathIn(parent, shape.className)
  }
  return paths
}

function element<Name extends keyof SVGElementTagNameMap>(
  parent: Element,
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(svg, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  parent.append(made)
  return made
}
