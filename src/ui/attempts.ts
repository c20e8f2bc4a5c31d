let current = 0;

/** Rises with each new attempt to draw what failed: what could not be loaded is asked for again in a later attempt only. */
export const currentAttempt = (): number => current;

export const beginAttempt = (): void => {
  current += 1;
};
