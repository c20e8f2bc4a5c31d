/** Numbers that look random and are the same at every run. */
export interface Random {
  /** From 0 to `below`, without it. */
  readonly integer: (below: number) => number;
  readonly pick: <T>(values: readonly [T, ...T[]]) => T;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough to mix words. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const integer = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000) * below);
  };
  return { integer, pick: (values) => values[integer(values.length)] ?? values[0] };
}
