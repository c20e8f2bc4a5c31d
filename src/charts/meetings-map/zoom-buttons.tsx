import type { ChangeView } from "#charts/meetings-map/use-map-view.ts";
import { MOST_SCALE, WHOLE_MAP, zoomAt, ZOOM_STEP, type MapView } from "#charts/meetings-map/map-view.ts";
import type { Frame } from "#charts/meetings-map/separate-marks.ts";
import { formatDecimal } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#charts/meetings-map/map-stage.module.css";

interface ZoomButtonsProps {
  readonly view: MapView;
  readonly frame: Frame;
  /** On the map's lower left corner; below the map where it has no room for them. */
  readonly top: number | null;
  readonly onChange: ChangeView;
}

const ICONS = { in: "M8,3v10M3,8h10", out: "M3,8h10", whole: "M3,6v-3h3M10,3h3v3M13,10v3h-3M6,13h-3v-3" } as const;

/** Larger, smaller, all of it. The arrow keys move the map while one of them has the focus. */
export function ZoomButtons({ view, frame, top, onChange }: ZoomButtonsProps) {
  const press = (name: keyof typeof ICONS, isOff: boolean, change: (view: MapView) => MapView) => (
    <button
      type="button"
      className={styles.zoom}
      aria-label={translate(`map.zoom.${name}`)}
      title={translate(`map.zoom.${name}`)}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onChange(change);
      }}
    >
      <svg width={16} height={16} aria-hidden="true">
        <path d={ICONS[name]} />
      </svg>
    </button>
  );
  return (
    <div
      className={`${top === null ? styles.zoomsBelow : styles.zooms} no-print`}
      style={top === null ? undefined : { top }}
      role="group"
      aria-label={translate("map.zoom")}
    >
      {press("in", view.scale >= MOST_SCALE, (before) => zoomAt(before, frame, ZOOM_STEP))}
      {press("out", view.scale <= 1, (before) => zoomAt(before, frame, 1 / ZOOM_STEP))}
      {press("whole", view.scale <= 1, () => WHOLE_MAP)}
      <span className="visually-hidden" role="status">
        {translate("map.zoomed", { times: formatDecimal(view.scale) })}
      </span>
    </div>
  );
}
