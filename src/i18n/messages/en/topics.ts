export const topicsMessages = {} as const;
