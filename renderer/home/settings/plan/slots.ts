/** The times that content E1 names, as quick choices. */
export const slots = [
  { name: 'morning', at: '07:30' },
  { name: 'lunch', at: '12:30' },
  { name: 'evening', at: '18:30' },
] as const
