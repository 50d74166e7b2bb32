import { useEffect, useState } from 'preact/hooks';
import { caseCard } from '../../view';
import { type CaseEntry, useCases, useGame, useLang, useStores, useT, useUi } from '../app';
import { Button, Flag, Icon } from '../parts';
import { WorldChoice } from './world-choice';
import picture from '../../../assets/map/still-japan.webp';
import './cases.css';

const MOST_SEED = 64;
/** Counterparts whose flag is in assets/flags under another name than in the case. */
const flagOf = (actor: string): string =>
  actor
    .replace(/^china$/, 'cn')
    .replace(/^rok$/, 'kr')
    .replace(/^russia$/, 'ru');

/** One printed card a case, and the phrase that fixes its luck. */
export function CasesScreen() {
  const t = useT();
  const cases = useCases();
  const { ui } = useStores();
  const askedCase = useUi((state) => state.askedCase);
  const askedSeed = useUi((state) => state.askedSeed);
  const saved = useGame((state) => state.saved);
  const [seed, setSeed] = useState(askedSeed ?? '');
  useEffect(() => ui.getState().settle(true), []);
  // The case that the address names comes first; the small invented one for learning comes last.
  const shelf = [...cases].sort((a, b) => rank(a, askedCase) - rank(b, askedCase));
  return (
    <div class="cases">
      <header class="cases__head">
        <h1>{t('cases.title')}</h1>
        <p>{t('cases.lede')}</p>
      </header>
      {shelf.length === 0 && <p>{t('cases.none')}</p>}
      <div class="cases__columns">
        <ul class="cases__shelf">
          {shelf.slice(0, 1).map((entry) => (
            <Card key={entry.id} entry={entry} seed={seed} first />
          ))}
        </ul>
        <div class="cases__aside">
          <ul class="cases__shelf">
            {shelf.slice(1).map((entry) => (
              <Card key={entry.id} entry={entry} seed={seed} first={false} />
            ))}
          </ul>
          <div class="cases__seed">
            <label for="seed">{t('cases.seed')}</label>
            <input
              id="seed"
              type="text"
              value={seed}
              maxLength={MOST_SEED}
              autocomplete="off"
              spellcheck={false}
              placeholder="kumo-42"
              aria-describedby="seed-hint"
              onInput={(event) => setSeed(event.currentTarget.value)}
            />
            <p id="seed-hint">{t('cases.seedHint')}</p>
          </div>
          {saved && <p class="cases__overwrite">{t('cases.overwrite')}</p>}
        </div>
      </div>
    </div>
  );
}

const rank = (entry: CaseEntry, asked: string | null): number => (entry.id === asked ? 0 : entry.id === 'tiny' ? 2 : 1);

interface CardProps {
  readonly entry: CaseEntry;
  readonly seed: string;
  /** The first on the shelf has the larger part of it, and a picture. */
  readonly first: boolean;
}

function Card({ entry, seed, first }: CardProps) {
  const t = useT();
  const lang = useLang();
  const { game, ui } = useStores();
  const loading = useGame((state) => state.loading);
  const card = caseCard(entry, lang);
  const [theory, setTheory] = useState<string | null>(null);
  const begin = async (): Promise<void> => {
    const phrase = seed.trim();
    const begun = await game.getState().newGame({
      caseId: entry.id,
      ...(phrase ? { seed: phrase } : {}),
      ...(theory === null ? {} : { theory }),
    });
    if (begun) ui.getState().goTo('briefing');
  };
  return (
    <li class={`case-card${first ? ' case-card--first' : ''}`}>
      {first && <img class="case-card__picture" src={picture} alt="" loading="lazy" />}
      <p class="case-card__when">{card.begins}</p>
      <h2 class="case-card__title">{card.title}</h2>
      <p class="case-card__summary">{card.summary}</p>
      {card.worlds.length > 1 && (
        <WorldChoice caseId={entry.id} worlds={card.worlds} chosen={theory} onChoose={setTheory} />
      )}
      <div class="case-card__foot">
        <span class="case-card__flags">
          {entry.actors.map((actor) => (
            <Flag key={actor} flag={flagOf(actor)} />
          ))}
        </span>
        <span class="case-card__facts">
          <Icon name="clock" />
          {card.minutes} · {card.turns}
        </span>
        <Button
          kind={first ? 'primary' : 'outline'}
          label={t('cases.startName', { title: card.title })}
          disabled={loading}
          onClick={() => void begin()}
        >
          {t('cases.start')}
        </Button>
      </div>
    </li>
  );
}
