/** One fault must not end the count of a day; it is logged, not hidden. */
export function outliveFaults(): void {
  process.on('uncaughtException', (fault) => {
    console.error('A fault that nothing caught; Uncurl goes on:', fault)
  })
  process.on('unhandledRejection', (fault) => {
    console.error('A failure that nothing handled; Uncurl goes on:', fault)
  })
}
