export const phrasesMessages = {} as const;
