import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { expect, type Locator } from '@playwright/test'

import type { View } from './desk.ts'

/** axe-core as the package for Playwright brings it, to be run inside a window's own document. */
const axeSource = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
    'axe-core/axe.min.js',
  ),
  'utf8',
)

/** What this file uses of axe-core. */
interface Axe {
  readonly run: (options: { readonly resultTypes: readonly string[] }) => Promise<{
    readonly violations: readonly {
      readonly id: string
      readonly impact: string
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
    }[]
  }>
}

/** A colour is right or wrong at any size, and a size in any colours: so each of both is looked at once. */
export const looks = [
  { theme: 'light', textSize: 100 },
  { theme: 'dark', textSize: 200 },
] as const

/** Fails when something in the window is hard to perceive or use, or does not fit. */
export async function expectReadable(view: View, screen: string): Promise<void> {
  const page = view.locator('html')
  await atRest(page)
  expect.soft(await seriousFaults(page), `${screen}: axe`).toEqual([])
  expect.soft(await misfits(page), `${screen}: wider than their room`).toEqual([])
  expect.soft(await unheard(page), `${screen}: not there to be read out`).toEqual([])
}

/** Fails when something that can be pressed in the page is less than 24 px wide or high. */
export async function expectEasyToHit(view: View, screen: string): Promise<void> {
  expect.soft(await smallTargets(view.getByRole('main')), `${screen}: hard to hit`).toEqual([])
}

/** Fails when any of these is not wholly on screen, or lies under something else. */
export async function expectInView(screen: string, ...all: readonly Locator[]): Promise<void> {
  for (const one of all) {
    await expect.soft(one, `${screen}: ${String(one)}`).toBeInViewport({ ratio: 0.99 })
    expect.soft(await isUncovered(one), `${screen}, uncovered: ${String(one)}`).toBe(true)
  }
}

const isUncovered = (one: Locator): Promise<boolean> =>
  one.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return [top + 4, bottom - 4].every((y) => {
      const hit = document.elementFromPoint((left + right) / 2, y)
      return hit !== null && (element.contains(hit) || hit.contains(element))
    })
  })

/** Colours are judged when nothing is fading any more. */
const atRest = (page: Locator): Promise<void> =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 5_000)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })

async function seriousFaults(page: Locator): Promise<readonly string[]> {
  // As an expression of its own: the page's policy lets no script make code from text.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      )
  })
}

/** Words that run out of their own box, and boxes that would have to be scrolled sideways. */
const misfits = (page: Locator): Promise<readonly string[]> =>
  page.evaluate((root) => {
    const found: string[] = []
    // Wide charts scroll in themselves; what is only read out has a box of one pixel.
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page knows no outer scope
    const isMeant = (element: Element) =>
      element.closest('[tabindex="0"], .chart') !== null || element.clientWidth === 1
    for (const element of [root, ...root.querySelectorAll('body, body *:not(svg, svg *)')]) {
      const scrolls = element === root || getComputedStyle(element).overflowX !== 'visible'
      if (!scrolls || isMeant(element) || element.scrollWidth <= element.clientWidth + 1) continue
      const { tagName, className, scrollWidth, clientWidth } = element
      found.push(`${tagName}.${String(className)}: ${scrollWidth} px in ${clientWidth}`)
    }
    const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let text = words.nextNode(); text !== null; text = words.nextNode()) {
      let box = text.parentElement
      while (box !== null && getComputedStyle(box).display.startsWith('inline'))
        box = box.parentElement
      if (box === null || text.textContent?.trim() === '' || isMeant(box)) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const [inner, outer] = [range.getBoundingClientRect(), box.getBoundingClientRect()]
      const isOut = inner.left < outer.left - 1 || inner.right > outer.right + 1
      if (inner.width > 0 && isOut && box.closest('svg') === null) {
        found.push(`"${String(text.textContent)}": ${inner.width} px in ${outer.width}`)
      }
    }
    return found
  })

/** Regions that are to be read out when they fill, but are not displayed until then. */
const unheard = (page: Locator): Promise<readonly string[]> =>
  page.evaluate((root) =>
    [...root.querySelectorAll('output, [role="status"], [role="alert"], [aria-live]')]
      .filter(({ parentElement }) => parentElement?.checkVisibility() === true)
      .filter((region) => getComputedStyle(region).display === 'none')
      .map(({ tagName, className }) => `${tagName}.${className}`),
  )

/** A word within a sentence may be as small as the others. */
const smallTargets = (page: Locator): Promise<readonly string[]> =>
  page.evaluate((root) =>
    [...root.querySelectorAll('button, summary, nav a')]
      .filter((target) => target.checkVisibility())
      .filter(({ parentElement }) =>
        [...(parentElement?.childNodes ?? [])].every(
          (node) => node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '',
        ),
      )
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 23.9)
      .map(({ target, box }) => `"${target.textContent}": ${box.width} by ${box.height} px`),
  )
