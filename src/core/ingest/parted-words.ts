const PARTED_WORD = /(?<=\p{Ll}{2})-(?=\p{Ll}{2})/gu;

/** Joins what was parted at the end of a line in print ("Meet-ing"); words with a hyphen of their own lose it too. */
export const joinPartedWords = (text: string): string => text.replace(PARTED_WORD, "");
