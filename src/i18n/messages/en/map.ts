export const mapMessages = {} as const;
