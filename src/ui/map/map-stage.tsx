import { useMemo, useRef, useState } from 'preact/hooks';
import type { MapView, TieModel, WhyModel } from '../../view';
import { type LatLon, type MapFrame, mapFrame, projectionOf } from '../../view/projection';
import { useT } from '../app';
import { Desk } from './desk';
import { placePlates } from './layout';
import { Legend } from './legend';
import { Names } from './names';
import { PlaceLabels, PlaceList } from './places';
import { Plates } from './plates';
import { Relations } from './relations';
import { Sea } from './sea';
import { cordsOf } from './sea-model';
import { TieDialog } from './tie-dialog';
import { Timeline } from './timeline';
import { useSize } from './use-size';
import './map.css';
import './map-cards.css';

interface Props {
  readonly view: MapView;
  readonly centre: LatLon;
  readonly decided: boolean;
  readonly still: boolean;
  /** Sets off the ripple of a decision. */
  readonly ripple: string | null;
  readonly whyOf: (meter: string) => WhyModel;
  readonly onDrawn: () => void;
  readonly onDesk: () => void;
}

/** Letters this large leave no room for words on the sheet: flags stay, the words stand in the lists. */
const LARGE_LETTERS = 22;
/** So does a page of fewer letters' heights than this. */
const WIDE_ENOUGH = 75;
/** Width of the cards at the right, in letters' heights; map-cards.css has the same. */
const RAIL_WIDTH = 18.75;

const isOffMap = (frame: MapFrame, centre: LatLon, { at }: TieModel): boolean => {
  const { x, y } = projectionOf(frame, centre).toScreen(at);
  return x < 0 || y < 0 || x > frame.width || y > frame.height;
};

export function MapStage({ view, centre, decided, still, ripple, whyOf, onDrawn, onDesk }: Props) {
  const t = useT();
  const sheet = useRef<HTMLDivElement>(null);
  const size = useSize(sheet);
  const [open, setOpen] = useState<string | null>(null);
  const frame = useMemo(() => (size ? mapFrame(size.width, size.height) : null), [size?.width, size?.height]);
  const letter = size?.letter ?? 16;
  const compact = frame?.kind === 'phone' || letter >= LARGE_LETTERS || (size?.width ?? 0) / letter < WIDE_ENOUGH;
  const right = !frame || frame.kind === 'phone' ? (size?.width ?? 0) : frame.width - RAIL_WIDTH * letter - 24;
  const plates = useMemo(() => {
    if (!frame) return [];
    return placePlates(frame, centre, view.ties, { compact, right });
  }, [frame, centre, view.ties, compact, right]);
  const sea = useMemo(
    () =>
      frame && {
        centre,
        frame,
        cords: cordsOf(view.ties, plates),
        disputed: view.places.map(({ at }) => at),
        ripple,
      },
    [frame, centre, view, plates, ripple],
  );
  const legend = <Legend note={view.legendNote} />;
  const desk = <Desk desk={view.desk} decided={decided} onOpen={onDesk} />;
  const tie = view.ties.find(({ actor }) => actor === open);
  return (
    <div class={`map-screen${compact ? ' map-screen--compact' : ''}`}>
      <div class="map-sheet" ref={sheet}>
        {frame && sea && (
          <>
            <Sea model={sea} still={still} onDrawn={onDrawn} />
            <Names frame={frame} centre={centre} compact={compact} right={right} />
            {!compact && <PlaceLabels places={view.places} frame={frame} centre={centre} />}
            <Plates
              ties={view.ties}
              plates={plates}
              frame={frame}
              compact={compact}
              nodding={ripple !== null && !still}
              onOpen={setOpen}
            />
          </>
        )}
      </div>
      {!compact && legend}
      <div class="map-rail">
        {/* Where the lists scroll, what asks for an answer comes first. */}
        {compact && desk}
        <Relations ties={view.ties} strands={view.strands} onOpen={setOpen} />
        {compact ? <PlaceList places={view.places} /> : desk}
        {compact && legend}
      </div>
      <Timeline timeline={view.timeline} />
      {tie && frame && (
        <TieDialog
          tie={tie}
          why={whyOf(tie.meter)}
          offMap={isOffMap(frame, centre, tie)}
          onClose={() => setOpen(null)}
        />
      )}
      <p class="visually-hidden">{t('map.distance')}</p>
    </div>
  );
}
