import type { Answer } from './ask.ts'

/** A stream or a device of PipeWire, and how it goes: `running`, `idle`, `suspended` ... */
interface Node {
  readonly id: number
  readonly state: string
  readonly props: Readonly<Record<string, unknown>>
}

/** From which node to which something flows, and how that goes: `active`, `paused` ... */
interface Link {
  readonly from: number
  readonly to: number
  readonly state: string
}

/** Linux's sound and video streams. */
export interface Graph {
  readonly nodes: readonly Node[]
  readonly links: readonly Link[]
}

/** Reads `pw-dump`: a list of objects of many types. `null` when it is anything else. */
export function parseGraph(answer: Answer): Graph | null {
  if (answer === null) return null
  const objects = parsed(answer)
  if (!Array.isArray(objects)) return null
  const nodes: Node[] = []
  const links: Link[] = []
  for (const object of objects.map(asObject)) {
    const info = asObject(object['info'])
    const state = text(info['state'])
    if (object['type'] === 'PipeWire:Interface:Node' && typeof object['id'] === 'number') {
      nodes.push({ id: object['id'], state, props: asObject(info['props']) })
    }
    const [from, to] = [info['output-node-id'], info['input-node-id']]
    if (object['type'] === 'PipeWire:Interface:Link') {
      if (typeof from === 'number' && typeof to === 'number') links.push({ from, to, state })
    }
  }
  // A sound server without a single node is none.
  return nodes.length === 0 ? null : { nodes, links }
}

/** Whether any program records; level meters and recordings of what is played are none. */
export const isRecording = ({ nodes }: Graph, isOwn: (program: string) => boolean): boolean =>
  nodes.some(
    ({ state, props }) =>
      state === 'running' &&
      props['media.class'] === 'Stream/Input/Audio' &&
      !isSet(props['stream.monitor']) &&
      !isSet(props['stream.capture.sink']) &&
      !isOwn(text(props['application.process.binary'])),
  )

/** Whether a camera delivers pictures. */
export const isFilming = ({ nodes }: Graph): boolean =>
  nodes.some((node) => node.state === 'running' && isCamera(node))

/**
 * Whether some program is given the screen. A desktop casts it to itself, too: for the small
 * pictures of its taskbar.
 */
export const isCasting = (graph: Graph): boolean =>
  graph.nodes.some((node) => isScreenCast(node) && isWatched(graph, node))

const isCamera = ({ props }: Node): boolean =>
  props['media.class'] === 'Video/Source' &&
  (props['media.role'] === 'Camera' || /v4l2|libcamera/.test(text(props['device.api'])))

/** Who casts screens: GNOME and KDE themselves, and the portals of other desktops. */
const casters =
  /^(gnome-shell|meta-screen-cast-src|kwin|xdg-desktop-portal|xdpw-|xdph|niri|cosmic-comp)/

const isScreenCast = (node: Node): boolean =>
  ['Stream/Output/Video', 'Video/Source'].includes(text(node.props['media.class'])) &&
  !isCamera(node) &&
  [node.props['node.name'], node.props['media.name'], node.props['application.name']].some((name) =>
    casters.test(text(name)),
  )

const desktops = /^(plasmashell|kwin|gnome-shell)/

const isWatched = ({ nodes, links }: Graph, source: Node): boolean =>
  links.some(({ from, to, state }) => {
    if (from !== source.id || state !== 'active') return false
    const props = nodes.find(({ id }) => id === to)?.props ?? {}
    const names = [props['application.process.binary'], props['node.name']]
    return !names.some((name) => desktops.test(text(name)))
  })

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Some versions say it as a word. */
const isSet = (value: unknown): boolean => value === true || value === 'true'
