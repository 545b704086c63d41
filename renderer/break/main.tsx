import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { followFocus, followSystemColours, followTextSize } from '../appearance.ts'
import { startWords } from '../i18n.ts'
import { followMain } from '../snapshot-store.ts'
import { BreakWindow } from './break-window.tsx'
import '../ui/ui.css'
import './break.css'

followSystemColours()
followFocus()
await Promise.all([startWords('break', ['safety', 'tips', 'offers', 'checkin']), followMain()])
followTextSize()

const root = document.getElementById('root')
if (root === null) throw new Error('break.html has no element #root; nothing can be shown')
createRoot(root).render(
  <StrictMode>
    <BreakWindow />
  </StrictMode>,
)
