import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import health from '../../assets/locales/en/health.json' with { type: 'json' }
import words from '../../assets/locales/en/home.json' with { type: 'json' }
import routines from '../../assets/locales/en/routines.json' with { type: 'json' }
import safety from '../../assets/locales/en/safety.json' with { type: 'json' }
import tips from '../../assets/locales/en/tips.json' with { type: 'json' }
import { followFocus, followSystemColours, followTextSize } from '../appearance.ts'
import { startWords } from '../i18n.ts'
import { followMain } from '../snapshot-store.ts'
import { Home } from './home.tsx'
import '../ui/ui.css'
import './home.css'

followSystemColours()
followFocus()
await startWords({ home: words, health, routines, safety, tips })
await followMain()
followTextSize()

const root = document.getElementById('root')
if (root === null) throw new Error('home.html has no element #root; nothing can be shown')
createRoot(root).render(
  <StrictMode>
    <Home />
  </StrictMode>,
)
