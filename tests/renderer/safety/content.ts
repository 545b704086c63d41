/*
 * The wording of the safety screens, to the letter (content C2 to C4). Written here once more, so
 * that a change in the locale has to be made on purpose.
 */

/** Shown with a capital first letter. */
export const emergency = [
  'chest pain, pressure or tightness, or trouble breathing, with or without back pain',
  'sudden, severe pain in the chest or back unlike anything before',
  'new trouble passing urine, loss of bladder or bowel control, or numbness between the legs',
  'new weakness, numbness or unsteadiness in both legs',
  'pain after a car crash, a fall from height or another heavy blow',
  'face droop, slurred speech, sudden double vision, or a sudden worst-ever headache with neck pain',
]

export const clinician = [
  'numbness, tingling or weakness in an arm or hand, or pain shooting down an arm or around the chest',
  'fever, chills or feeling generally ill with the pain',
  'weight loss you cannot explain',
  'a history of cancer with new back pain',
  'weakened immune system, recent serious infection or injected drugs',
  'constant pain that does not change with position, or that wakes you every night',
  'a fall, sports injury or blow in the last 6 weeks',
  'osteoporosis, past spinal fracture or long-term steroid tablets, with new pain',
  'a new change in the shape of the back, or marked morning stiffness lasting over half an hour for weeks',
  'strong pain (7 or more out of 10), or pain getting quickly worse',
  // What sources differ in is for whoever writes the list, not for whoever reads it.
  'first-ever back pain under 18 or over 55',
]

export const avoid = [
  'cannot get down to the floor and up again easily',
  'painful knees or cannot kneel',
  'sore wrists or hands',
  'recent shoulder injury, dislocation or pain lifting the arm',
  'neck injury, or neck pain with arm symptoms',
  'low back flare-up',
  'hip injury or recent hip replacement',
  'pregnant (especially lying on the back after 16 weeks)',
  'operation on chest, abdomen, spine or shoulder in the last 12 weeks',
  'osteoporosis, past spinal fracture or long-term steroid tablets',
  'dizziness when the head moves or tips back',
  'high blood pressure not under control, or a heart condition',
  'unsteady on the feet',
  'glaucoma or recent eye surgery (head-low positions)',
  'rib or chest injury, or breathlessness lying down',
  'latex allergy (bands)',
  'reduced feeling in the skin, or blood-thinning medicine with easy bruising',
]

export const welcome = {
  title: 'Before you start.',
  body: 'This app reminds you to leave your chair and shows short, gentle exercises. It is general information, not medical advice. It cannot tell you why something hurts, and it does not replace a doctor or therapist.',
}

export const signs = {
  title: 'Is any of this true right now?',
  emergency: 'These need emergency help now.',
  clinician: 'Please talk to a clinician before doing the exercises.',
  buttons: ['None of these', 'One or more applies', 'Just remind me, no exercises'],
}

export const advice =
  'Thanks for checking. If it is in the first list, please call your local emergency number now. If it is in the second list, please speak to a clinician first. Exercises are off. You can keep plain break reminders, and change this answer in Settings when someone has advised you.'

export const avoidScreen = {
  title: 'Anything we should avoid?',
  footer: 'Mild stretch is fine. Pain is not. You can stop any exercise at any time.',
}

export const stopLine =
  'Stop for sharp or pinching pain, tingling, numbness, weakness, dizziness or breathlessness.'

export const stopSheet = {
  title: 'What happened?',
  options: [
    'Interrupted',
    'Too hard or awkward',
    'Sharp or pinching pain',
    'Tingling, numb or weak',
    'Dizzy or breathless',
  ],
}

export const afterStop = {
  'sharp-pain':
    'Leave that movement out for now. If the pain stays, gets worse or keeps coming back, please ask a clinician.',
  tingling: signs.clinician,
  dizzy: 'Sit down. If it does not pass quickly, or comes with chest pain, call for help.',
}

export const kindsOfHelp =
  'A doctor can look for a cause. A physiotherapist or physical therapist can examine you and set exercises. Chiropractors, osteopaths, sports or stretch therapists and qualified trainers also work with stiff backs. If a sign from the safety list is present, start with a doctor.'
