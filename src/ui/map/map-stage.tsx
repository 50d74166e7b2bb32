import { useMemo, useRef, useState } from 'preact/hooks';
import type { CapitalModel, MapView, TieModel, WhyModel } from '../../view';
import { type LatLon, type MapFrame, projectionOf, TOKYO } from '../../view/projection';
import { useT } from '../app';
import { Desk } from './desk';
import { Legend } from './legend';
import { Names, NamesElsewhere } from './names';
import { PlaceLabels, PlaceList } from './places';
import { Plates } from './plates';
import { Relations } from './relations';
import { Sea } from './sea';
import { cordsOf } from './sea-model';
import { SeenFrom, SeenNote } from './seen-from';
import { sheetOf } from './sheet';
import { TieDialog } from './tie-dialog';
import { Timeline } from './timeline';
import { useSize } from './use-size';
import './map.css';
import './map-time.css';
import './map-cards.css';

interface Props {
  readonly view: MapView;
  /** The capital in the middle. */
  readonly from: CapitalModel;
  readonly plain: boolean;
  readonly decided: boolean;
  readonly still: boolean;
  /** Sets off the ripple of a decision. */
  readonly ripple: string | null;
  readonly whyOf: (meter: string) => WhyModel;
  readonly onDrawn: () => void;
  readonly onDesk: () => void;
  readonly onFrom: (actor: string | null) => void;
  readonly onPlain: (plain: boolean) => void;
}

const isOffMap = (frame: MapFrame, centre: LatLon, { at }: TieModel): boolean => {
  const { x, y } = projectionOf(frame, centre).toScreen(at);
  return x < 0 || y < 0 || x > frame.width || y > frame.height;
};

export function MapStage(props: Props) {
  const { view, from, plain, decided, still, ripple, whyOf, onDrawn, onDesk, onFrom, onPlain } = props;
  const t = useT();
  const host = useRef<HTMLDivElement>(null);
  const size = useSize(host);
  const [open, setOpen] = useState<string | null>(null);
  const centre = from.at;
  const words = plain ? t('map.twoNotes', { first: view.legendNote, second: t('map.plainNote') }) : view.legendNote;
  const sheet = useMemo(
    () => (size ? sheetOf({ size, view, from, plain, note: words }) : null),
    [size, view, from, plain, words],
  );
  const sea = useMemo(
    () =>
      sheet && {
        centre,
        frame: sheet.frame,
        cords: cordsOf(view.ties, sheet.plates),
        disputed: view.places.map(({ at }) => at),
        ripple,
      },
    [sheet, centre, view, ripple],
  );
  const compact = sheet?.compact ?? false;
  const legend = <Legend note={words} />;
  const desk = <Desk desk={view.desk} decided={decided} onOpen={onDesk} />;
  const note = <SeenNote from={from} />;
  const tie = view.ties.find(({ actor }) => actor === open);
  return (
    <div class={`map-screen${compact ? ' map-screen--compact' : ''}`}>
      <div class="map-sheet" ref={host}>
        {sheet && sea && (
          <>
            <Sea model={sea} still={still} onDrawn={onDrawn} />
            {/* Beneath the names: a line to a label may run under a city's name, not through it. */}
            {!compact && <PlaceLabels places={view.places} labels={sheet.labels} />}
            {sheet.byHand ? (
              <Names frame={sheet.frame} centre={centre} compact={compact} right={sheet.right} />
            ) : (
              <NamesElsewhere {...sheet} centre={centre} capitals={view.capitals} />
            )}
            <SeenFrom capitals={view.capitals} from={from} plain={plain} onFrom={onFrom} onPlain={onPlain} />
            {!compact && note}
            <Plates
              ties={view.ties}
              plates={sheet.plates}
              frame={sheet.frame}
              home={projectionOf(sheet.frame, centre).toScreen(TOKYO)}
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
        {compact && note}
        <Relations ties={view.ties} strands={view.strands} onOpen={setOpen} />
        {compact ? <PlaceList places={view.places} /> : desk}
        {compact && legend}
      </div>
      <Timeline timeline={view.timeline} />
      {tie && sheet && (
        <TieDialog
          tie={tie}
          why={whyOf(tie.meter)}
          capital={view.capitals.find(({ actor }) => actor === tie.actor)?.label ?? tie.label}
          offMap={isOffMap(sheet.frame, centre, tie)}
          onClose={() => setOpen(null)}
        />
      )}
      <p class="visually-hidden">{plain ? t('map.plainNote') : t('map.distance', { capital: from.label })}</p>
    </div>
  );
}
