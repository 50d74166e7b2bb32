import type { WorldModel } from '../../view';
import { useT } from '../app';
import { Icon } from '../parts';

interface Props {
  readonly caseId: string;
  readonly worlds: readonly WorldModel[];
  readonly chosen: string | null;
  readonly onChoose: (theory: string | null) => void;
}

/** Under which account of the world the case is played. Closed until it is asked for: nobody needs it to begin. */
export function WorldChoice({ caseId, worlds, chosen, onChoose }: Props) {
  const t = useT();
  const now = worlds.find(({ theory }) => theory === chosen);
  return (
    <details class="case-world">
      <summary>
        {t('world.now', { world: now?.label ?? '' })}
        <Icon name="chevron-down" />
      </summary>
      <fieldset aria-describedby={`${caseId}-world`}>
        <legend class="visually-hidden">{t('world.title')}</legend>
        {worlds.map(({ theory, label, about }) => (
          <label key={theory ?? ''} class="case-world__choice">
            <input
              class="choice-cover"
              type="radio"
              name={`${caseId}-world`}
              checked={theory === chosen}
              onChange={() => onChoose(theory)}
            />
            <span>
              <strong>{label}</strong>
              {about !== '' && <span class="case-world__about">{about}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <p id={`${caseId}-world`}>{t('world.note')}</p>
    </details>
  );
}
