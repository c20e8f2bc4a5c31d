import { lazy, type ComponentType } from "react";
import { currentAttempt } from "#ui/attempts.ts";

/**
 * A component whose code is fetched when it is first shown. After a failure the next attempt fetches again, which an error boundary
 * begins; not React, which renders what failed once more at once and would fetch without end.
 */
export function lazyAgain<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let failedIn: number | null = null;
  const create = () =>
    lazy(async () => {
      try {
        const Loaded = await load();
        return { default: (props: Props) => <Loaded {...props} /> };
      } catch (error) {
        failedIn = currentAttempt();
        throw error;
      }
    });
  const loaded = { Component: create() };
  const renew = (): void => {
    if (failedIn === null || failedIn === currentAttempt()) return;
    failedIn = null;
    loaded.Component = create();
  };
  return function Lazy(props: Props) {
    renew();
    return <loaded.Component {...props} />;
  };
}
