import { followSystemColours } from '../appearance.ts'
import { cueCard } from './cue-card.ts'
import '../ui/tokens.css'
import './cue.css'

followSystemColours()

const card = document.getElementById('cue')
if (card === null) throw new Error('cue.html has no element #cue; nothing can be shown')
const view = await window.uncurl.getCue()
// Null when the cue was over before its page was there.
if (view !== null) cueCard(card, view)
