// The package's own declarations bring all of Node's types with them, which the core must do without.
export function createSinglebyteDecoder(encoding: string, loose?: boolean): (bytes: Uint8Array) => string;
