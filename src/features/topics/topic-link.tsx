import { Link } from "react-router-dom";
import type { Topic } from "#core/domain/dataset.ts";
import { writeSetting } from "#state/url-state.ts";
import { useUrlStore } from "#state/use-url-store.ts";

/** A topic's name, which opens the topic by itself; all other settings stay. */
export function TopicLink({ topic }: { readonly topic: Topic }) {
  const search = useUrlStore((state) => state.search);
  return <Link to={{ search: writeSetting(writeSetting(search, "face", null), "focus", topic.id) }}>{topic.label}</Link>;
}
