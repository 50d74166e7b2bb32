import { useEffect, useRef, useState } from 'preact/hooks';
import { mapView, whyView } from '../../view';
import { RIPPLE_TIME } from '../../view/projection';
import { useGame, useLang, useStill, useStores, useT, useUi, useView } from '../app';
import { MapStage } from './map-stage';

/** Decisions whose ripple has been seen on the map in this visit. */
const rippled = new Set<string>();

/** A sea that does not come must not keep the player waiting. */
const PATIENCE = 4000;

/** The map over the game on the table. */
export function MapScreen() {
  const t = useT();
  const lang = useLang();
  const { ui } = useStores();
  const view = useView(mapView);
  const snapshot = useGame(({ game }) => game);
  const still = useStill();
  const look = useUi(({ map }) => map);
  const [drawn, setDrawn] = useState(false);
  const turn = snapshot?.reading.turn ?? 0;
  const last = snapshot?.reading.history.at(-1);
  const name = last && last.enacted !== null ? `${snapshot?.log.header.seed}-${last.turn}-${last.enacted}` : null;
  // Decided once for the life of this screen, or the ripple would vanish with the next drawing.
  const ripple = useRef(name !== null && !rippled.has(name) ? name : null).current;

  useEffect(() => {
    if (ripple === null) return;
    rippled.add(ripple);
    ui.getState().say(t('live.ripple'));
  }, []);
  useEffect(() => {
    ui.getState().settle(false);
    const wait = !drawn ? PATIENCE : ripple !== null && !still ? RIPPLE_TIME : 0;
    const timer = setTimeout(() => ui.getState().settle(true), wait);
    return () => clearTimeout(timer);
  }, [drawn, still]);

  if (!view || !snapshot) return null;
  const tokyo = view.capitals[0];
  // A capital remembered from another case may not be in this one.
  const from = view.capitals.find(({ actor }) => actor === look.from) ?? tokyo;
  if (!from) return null;
  const seeFrom = (actor: string | null): void => {
    ui.getState().look({ from: actor });
    const seat = view.capitals.find((one) => one.actor === actor);
    if (seat) ui.getState().say([t('live.seenFrom', { capital: seat.label }), seat.brief ?? ''].join(' ').trim());
  };
  const lookPlainly = (plain: boolean): void => {
    ui.getState().look({ plain });
    ui.getState().say(plain ? t('map.plainNote') : t('map.distance', { capital: from.label }));
  };
  const decided = snapshot.reading.phase !== 'debate';
  return (
    <>
      <h1 class="visually-hidden">{t('map.title')}</h1>
      <MapStage
        view={view}
        from={from}
        plain={look.plain}
        onFrom={seeFrom}
        onPlain={lookPlainly}
        decided={decided}
        still={still}
        ripple={ripple}
        whyOf={(meter) => whyView(snapshot, meter, lang, Math.max(1, turn - 1), turn)}
        onDrawn={() => setDrawn(true)}
        onDesk={() => ui.getState().goTo(decided ? 'consequences' : 'debate')}
      />
    </>
  );
}
