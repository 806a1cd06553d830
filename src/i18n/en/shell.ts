/** The frame around the places: header, navigation, plan and its saving. */
export const shell = {
  'shell.app': 'MicroMacro',
} as const;
