const LENGTH = 12;
const SIGNS = "abcdefghijklmnopqrstuvwxyz012345";

/** A new id of letters and digits, 60 bits of chance. `crypto.randomUUID` is missing where the app is served without TLS. */
export const createId = (): string => [...crypto.getRandomValues(new Uint8Array(LENGTH))].map((byte) => SIGNS.charAt(byte % SIGNS.length)).join("");
