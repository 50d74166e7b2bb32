import { type Call, CALLS } from '../../engine';
import type { DecisionOption, DecisionView, RangeModel } from '../../view';
import { useT } from '../app';
import { Flag, Icon, Portrait } from '../parts';

interface Props {
  readonly option: DecisionOption;
  readonly rows: DecisionView['rows'];
  readonly onCall: (actor: string, call: Call) => void;
}

/** What the advisers expect at home, what the player expects of each tie, and whether the chamber will carry it. */
export function OptionSheet({ option, rows, onCall }: Props) {
  const t = useT();
  return (
    <div class="sheet">
      <section class="sheet__part" aria-labelledby="home">
        <h3 id="home">{t('decision.range')}</h3>
        {option.ranges.length === 0 ? (
          <p class="sheet__hint">{t('decision.noRange')}</p>
        ) : (
          <dl class="ranges">
            {option.ranges.map((range) => (
              <Range key={range.meter} range={range} />
            ))}
          </dl>
        )}
        <div class="sheet__support">
          <Faces option={option} />
          <p class={option.carries ? 'sheet__verdict sheet__verdict--carries' : 'sheet__verdict'}>
            {option.needed !== null && <strong>{option.supportWords}. </strong>}
            {option.verdict}
          </p>
        </div>
      </section>
      <section class="sheet__part" aria-labelledby="calls">
        <h3 id="calls">{t('decision.predict')}</h3>
        <p class="sheet__hint">{t('decision.predictHint')}</p>
        <div class="calls">
          {rows.map(({ actor, label, flag }) => (
            <CallRow
              key={actor}
              label={label}
              flag={flag}
              chosen={option.calls[actor]}
              onCall={(call) => onCall(actor, call)}
            />
          ))}
        </div>
      </section>
    </div>
  );
}

/** Half of the track, in points. */
const REACH = 15;
const along = (points: number): number => 50 + (50 * Math.max(-REACH, Math.min(REACH, points))) / REACH;

function Range({ range }: { readonly range: RangeModel }) {
  const left = along(range.low);
  const width = Math.max(3, along(range.high) - left);
  return (
    <div class="range">
      <dt>
        <Icon name={range.icon} />
        {range.label}
      </dt>
      <dd>
        <span class="range__track" aria-hidden="true">
          <span
            class={`range__bar range__bar--${range.tone}`}
            style={{ insetInlineStart: `${left}%`, width: `${width}%` }}
          />
        </span>
        <span class="range__words">{range.words}</span>
      </dd>
    </div>
  );
}

/** More faces than this stand closer together, so that they keep to one line. */
const FACES_APART = 4;

function Faces({ option }: { readonly option: DecisionOption }) {
  const faces = (['for', 'against'] as const).flatMap((side) =>
    option.advisers[side].map((person) => ({ side, person })),
  );
  return (
    <div class={faces.length > FACES_APART ? 'faces faces--close' : 'faces'}>
      {faces.map(({ side, person }) => (
        <Portrait key={`${side}-${person.name}`} portrait={person.portrait} side={side} size="small" />
      ))}
      <span>{option.advisers.words}</span>
    </div>
  );
}

const CALL_ICONS: Readonly<Record<Call, string>> = { up: 'trending-up', same: 'minus', down: 'trending-down' };

interface CallRowProps {
  readonly label: string;
  readonly flag: string;
  readonly chosen: Call | undefined;
  readonly onCall: (call: Call) => void;
}

function CallRow({ label, flag, chosen, onCall }: CallRowProps) {
  const t = useT();
  return (
    <fieldset class="call">
      <legend class="visually-hidden">{t('decision.predictName', { label })}</legend>
      <span class="call__who" aria-hidden="true">
        <Flag flag={flag} />
        {label}
      </span>
      <span class="call__choices">
        {CALLS.map((call) => (
          <label key={call} class={`call__choice call__choice--${call}`}>
            <input
              class="choice-cover"
              type="radio"
              name={`call-${flag}`}
              checked={chosen === call}
              onChange={() => onCall(call)}
            />
            <span>
              <Icon name={CALL_ICONS[call]} />
              {t(`call.${call}`)}
            </span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
