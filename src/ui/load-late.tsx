import { startTransition, useEffect, useState, type ComponentType, type ReactNode } from "react";

interface LateProps<Props> {
  /** Stands in its place until it is there. */
  readonly fallback: ReactNode;
  readonly props: Props;
}

type State<Props> = { readonly kind: "loading" } | { readonly kind: "loaded"; readonly Loaded: ComponentType<Props> } | { readonly kind: "failed"; readonly error: unknown };

/**
 * A component whose code is fetched when it is first shown, and drawn as soon as it is there: what a Suspense boundary reveals waits
 * until 300 ms after the last fallback anywhere on the page. Throws what went wrong; drawn anew, it fetches again.
 */
export function loadLate<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<LateProps<Props>> {
  return function Late({ fallback, props }: LateProps<Props>) {
    const [state, setState] = useState<State<Props>>({ kind: "loading" });
    useEffect(() => {
      let isWanted = true;
      const take = (next: State<Props>): void => {
        if (!isWanted) return;
        startTransition(() => {
          setState(next);
        });
      };
      load().then(
        (Loaded) => {
          take({ kind: "loaded", Loaded });
        },
        (error: unknown) => {
          take({ kind: "failed", error });
        },
      );
      return () => {
        isWanted = false;
      };
    }, []);
    if (state.kind === "failed") throw state.error;
    return state.kind === "loaded" ? <state.Loaded {...props} /> : fallback;
  };
}
