import * as v from "valibot";

const lockfile = v.object({ packages: v.record(v.string(), v.looseObject({ resolved: v.optional(v.string()) })) });

/** Names the packages for which a lockfile (its parsed JSON) holds a download address; npm asks the registry that is set up instead. */
export function findAddresses(lock: unknown): string[] {
  return Object.entries(v.parse(lockfile, lock).packages).flatMap(([name, entry]) => (entry.resolved === undefined ? [] : [name]));
}
