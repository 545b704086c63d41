import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { followFocus, followSystemColours, followTextSize } from '../appearance.ts'
import { startWords } from '../i18n.ts'
import { followMain } from '../snapshot-store.ts'
import { Home } from './home.tsx'
import '../ui/ui.css'
import './home.css'

followSystemColours()
followFocus()
await Promise.all([startWords('home', null), followMain()])
followTextSize()

const root = document.getElementById('root')
if (root === null) throw new Error('home.html has no element #root; nothing can be shown')
createRoot(root).render(
  <StrictMode>
    <Home />
  </StrictMode>,
)
