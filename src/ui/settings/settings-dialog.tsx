import { useState } from 'preact/hooks';
import { FACES, MOTIONS, PALETTES, TEXT_SIZES } from '../../store/types';
import { hasReadings } from '../../view';
import { useGame, useLang, useStores, useT, useUi } from '../app';
import { Button, Dialog } from '../parts';
import { Choice } from './choice';
import { CordPreview } from './cord-preview';
import { SoundSettings } from './sound-settings';
import './settings.css';

const MOTION_WORDS = {
  system: 'settings.motionSystem',
  full: 'settings.motionFull',
  reduced: 'settings.motionReduced',
} as const;

const PALETTE_WORDS = {
  standard: 'settings.coloursStandard',
  contrast: 'settings.coloursContrast',
  single: 'settings.coloursSingle',
} as const;
const FACE_WORDS = { book: 'settings.lettersBook', legible: 'settings.lettersLegible' } as const;

/** One column of choices that take effect at once, with a sample to judge them by. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const lang = useLang();
  const { ui } = useStores();
  const { textSize, motion, palette, face } = useUi((state) => state);
  const actions = ui.getState();
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <div class="settings">
        <figure class="settings__preview" aria-label={t('settings.preview')}>
          <CordPreview />
          <figcaption>{t('settings.previewText')}</figcaption>
        </figure>
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
          legend={t('settings.letters')}
          name="letters"
          chosen={face}
          options={FACES.map((value) => ({ value, words: t(FACE_WORDS[value]) }))}
          onChoose={(value) => actions.prefer({ face: value })}
          hint={t('settings.lettersHint')}
        />
        <Furigana />
        <Choice
          legend={t('settings.colours')}
          name="colours"
          chosen={palette}
          options={PALETTES.map((value) => ({ value, words: t(PALETTE_WORDS[value]) }))}
          onChoose={(value) => actions.prefer({ palette: value })}
        />
        <Choice
          legend={t('settings.motion')}
          name="motion"
          chosen={motion}
          options={MOTIONS.map((value) => ({ value, words: t(MOTION_WORDS[value]) }))}
          onChoose={actions.setMotion}
        />
        <SoundSettings />
        <Button kind="outline" onClick={() => ui.getState().show('keeping')}>
          {t('keeping.title')}
        </Button>
        <DeleteSave />
        <p class="settings__kept">{t('settings.saveKept')}</p>
      </div>
    </Dialog>
  );
}

/** Readings stand only over Japanese words to which a case gives one; the hint says whether this case does. */
function Furigana() {
  const t = useT();
  const lang = useLang();
  const { ui } = useStores();
  const on = useUi(({ furigana }) => furigana);
  const scenario = useGame(({ game }) => game?.scenario ?? null);
  if (lang !== 'ja') return null;
  const none = scenario !== null && !hasReadings(scenario);
  return (
    <Choice
      legend={t('settings.furigana')}
      name="furigana"
      chosen={on ? 'on' : 'off'}
      options={[
        { value: 'on', words: t('settings.furiganaOn') },
        { value: 'off', words: t('settings.furiganaOff') },
      ]}
      onChoose={(value) => ui.getState().prefer({ furigana: value === 'on' })}
      hint={t(none ? 'settings.furiganaNone' : 'settings.furiganaHint')}
    />
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
