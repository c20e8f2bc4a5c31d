export const dataMessages = {} as const;
