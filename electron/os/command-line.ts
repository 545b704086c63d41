/**
 * Whether a launch asks for a break at once, as the desktop entry's action does.
 *
 * @param argv The arguments of the launch, the program first.
 */
export const asksForBreak = (argv: readonly string[]): boolean => argv.includes('--take-break')
