import type { ReactNode } from "react";
import { Link, useNavigate } from "react-router-dom";
import { translate } from "#i18n/translate.ts";
import type { Builder } from "#pages/briefing/use-builder.ts";
import type { BriefingView } from "#state/briefings/use-briefing.ts";
import { useBriefings } from "#state/briefings/use-briefings.ts";
import styles from "#pages/briefing/builder.module.css";

interface BuilderHeadProps {
  readonly view: Extract<BriefingView, { readonly kind: "ready" }>;
  readonly builder: Builder;
  /** The ways out of the app. */
  readonly children: ReactNode;
}

/** The briefing as a whole: its title, its handling line, and what can be done with all of it. */
export function BuilderHead({ view: { briefing, isSaved, canUndo, canRedo }, builder: { store, chosen, undo, redo }, children }: BuilderHeadProps) {
  const { trouble } = useBriefings();
  const navigate = useNavigate();
  const { id, title, handling, slides } = briefing;
  const end = (): void => {
    store.endRun(id);
  };
  return (
    <header className={styles.head}>
      <nav className={styles.crumbs} aria-label={translate("page.briefings")}>
        <Link to="/briefings">{translate("builder.toList")}</Link>
      </nav>
      <h1 className="visually-hidden">{title === "" ? translate("briefing.untitled") : title}</h1>
      <div className={styles.names}>
        <input
          className={styles.title}
          value={title}
          aria-label={translate("builder.title")}
          placeholder={translate("briefing.untitled")}
          onChange={({ target }) => {
            store.change(id, (content) => ({ ...content, title: target.value }), "title");
          }}
          onBlur={end}
        />
        <p className={styles.state}>
          {translate("briefings.slides", { count: slides.length })}
          {", "}
          {translate(trouble !== null ? "builder.unsaved" : isSaved ? "builder.saved" : "builder.saving")}
        </p>
      </div>
      <div className={styles.tools} role="group" aria-label={translate("builder.tools")}>
        <button type="button" className={styles.button} disabled={!canUndo} onClick={undo}>
          {translate("briefing.undo")}
        </button>
        <button type="button" className={styles.button} disabled={!canRedo} onClick={redo}>
          {translate("briefing.redo")}
        </button>
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            const copy = store.duplicate(id);
            if (copy !== null) void navigate(`/briefings/${copy.id}`);
          }}
        >
          {translate("briefings.duplicate")}
        </button>
        {children}
        {slides.length > 0 && (
          <Link className={styles.primary} to={{ pathname: `/present/${id}`, search: chosen === null || chosen.index === 0 ? "" : `?slide=${chosen.index + 1}` }}>
            {translate("briefings.present")}
          </Link>
        )}
      </div>
      <label className={styles.handling}>
        <span>{translate("builder.handling")}</span>
        <input
          value={handling}
          placeholder={translate("builder.handlingHint")}
          onChange={({ target }) => {
            store.change(id, (content) => ({ ...content, handling: target.value }), "handling");
          }}
          onBlur={end}
        />
      </label>
    </header>
  );
}
