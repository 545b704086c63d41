import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import words from '../../assets/locales/en/break.json' with { type: 'json' }
import safety from '../../assets/locales/en/safety.json' with { type: 'json' }
import { followFocus, followSystemColours, followTextSize } from '../appearance.ts'
import { startWords } from '../i18n.ts'
import { followMain } from '../snapshot-store.ts'
import { BreakWindow } from './break-window.tsx'
import '../ui/ui.css'
import './break.css'

followSystemColours()
followFocus()
await startWords({ break: words, safety })
await followMain()
followTextSize()

const root = document.getElementById('root')
if (root === null) throw new Error('break.html has no element #root; nothing can be shown')
createRoot(root).render(
  <StrictMode>
    <BreakWindow />
  </StrictMode>,
)
