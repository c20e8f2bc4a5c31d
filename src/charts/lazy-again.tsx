import { lazy, type ComponentType } from "react";

/** A component whose code is fetched when it is first shown. After a failure the next try fetches again. */
export function lazyAgain<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const create = () =>
    lazy(async () => {
      try {
        const Loaded = await load();
        return { default: (props: Props) => <Loaded {...props} /> };
      } catch (error) {
        loaded.Component = create();
        throw error;
      }
    });
  const loaded = { Component: create() };
  return function Lazy(props: Props) {
    return <loaded.Component {...props} />;
  };
}
