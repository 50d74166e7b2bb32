import { useState } from 'preact/hooks';
import { MOTIONS, TEXT_SIZES } from '../../store/types';
import { useGame, useLang, useStores, useT, useUi } from '../app';
import { Button, Dialog } from '../parts';
import { CordPreview } from './cord-preview';
import './settings.css';

const MOTION_WORDS = {
  system: 'settings.motionSystem',
  full: 'settings.motionFull',
  reduced: 'settings.motionReduced',
} as const;

/** One column of choices that take effect at once, with a sample to judge them by. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const lang = useLang();
  const { ui } = useStores();
  const textSize = useUi((state) => state.textSize);
  const motion = useUi((state) => state.motion);
  const actions = ui.getState();
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <div class="settings">
        <Choice
          legend={t('settings.language')}
          name="language"
          chosen={lang}
          options={[
            { value: 'en', words: 'English', lang: 'en' },
            { value: 'ja', words: '日本語', lang: 'ja' },
          ]}
          onChoose={actions.setLang}
        />
        <Choice
          legend={t('settings.textSize')}
          name="text-size"
          chosen={textSize}
          options={TEXT_SIZES.map((value) => ({ value, words: t('settings.textSizeValue', { percent: value }) }))}
          onChoose={actions.setTextSize}
        />
        <Choice
          legend={t('settings.motion')}
          name="motion"
          chosen={motion}
          options={MOTIONS.map((value) => ({ value, words: t(MOTION_WORDS[value]) }))}
          onChoose={actions.setMotion}
        />
        <figure class="settings__preview" aria-label={t('settings.preview')}>
          <CordPreview />
          <figcaption>{t('settings.previewText')}</figcaption>
        </figure>
        <Button kind="outline" onClick={() => ui.getState().show('keeping')}>
          {t('keeping.title')}
        </Button>
        <DeleteSave />
        <p class="settings__kept">{t('settings.saveKept')}</p>
      </div>
    </Dialog>
  );
}

interface ChoiceProps<Value extends string | number> {
  readonly legend: string;
  readonly name: string;
  readonly chosen: Value;
  readonly options: readonly { readonly value: Value; readonly words: string; readonly lang?: string }[];
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string | number>({ legend, name, chosen, options, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="choice__row">
        {options.map(({ value, words, lang }) => (
          <label key={value} class="choice__option" lang={lang}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Asked twice, because it cannot be taken back. */
function DeleteSave() {
  const t = useT();
  const { game } = useStores();
  const saved = useGame((state) => state.saved);
  const [asking, setAsking] = useState(false);
  if (!saved) return null;
  if (!asking) {
    return (
      <Button kind="outline" onClick={() => setAsking(true)}>
        {t('settings.deleteSave')}
      </Button>
    );
  }
  return (
    <div class="settings__ask" role="group" aria-label={t('settings.deleteSave')}>
      <p>{t('settings.deleteAsk')}</p>
      <Button
        kind="primary"
        onClick={() => {
          game.getState().deleteSave();
          setAsking(false);
        }}
      >
        {t('settings.deleteSave')}
      </Button>
      <Button kind="outline" onClick={() => setAsking(false)}>
        {t('app.cancel')}
      </Button>
    </div>
  );
}
