import type { MapView } from '../../view';
import { useT } from '../app';
import { HistoryLink } from '../history';
import { Button, Icon } from '../parts';

interface Props {
  readonly desk: MapView['desk'];
  /** The decision of this turn has been made. */
  readonly decided: boolean;
  readonly onOpen: () => void;
}

/** What asks for the player's attention: the one dark card. */
export function Desk({ desk, decided, onOpen }: Props) {
  const t = useT();
  return (
    <section class="map-desk" aria-labelledby="map-desk-title">
      <p class="map-desk__kicker">{t('map.onDesk')}</p>
      <h2 id="map-desk-title" class="map-desk__title">
        {desk.title}
      </h2>
      <p class="map-desk__line">{desk.line}</p>
      {desk.theory !== null && <p class="map-desk__line">{t('world.played', { theory: desk.theory })}</p>}
      <Button kind="primary" class="map-desk__open" onClick={onOpen}>
        {t(decided || desk.quiet ? 'map.toConsequences' : 'map.openDebate')}
        <Icon name="arrow-right" />
      </Button>
      <HistoryLink kind="quiet" class="map-desk__history" />
    </section>
  );
}
