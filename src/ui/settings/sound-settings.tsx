import { useStores, useT, useUi } from '../app';
import { playSample } from '../sound';
import { Choice } from './choice';

/** Sound on or off, how loud, and a sample of it at once. */
export function SoundSettings() {
  const t = useT();
  const { ui } = useStores();
  const sound = useUi((state) => state.sound);
  const volume = useUi((state) => state.volume);
  return (
    <>
      <Choice
        legend={t('settings.sound')}
        name="sound"
        chosen={sound ? 'on' : 'off'}
        options={[
          { value: 'off', words: t('settings.soundOff') },
          { value: 'on', words: t('settings.soundOn') },
        ]}
        onChoose={(value) => {
          ui.getState().setSound(value === 'on');
          if (value === 'on') playSample(volume);
        }}
        hint={t('settings.soundHint')}
      />
      {sound && (
        <label class="settings__volume">
          <span>{t('settings.volume')}</span>
          <input
            type="range"
            min="5"
            max="100"
            step="5"
            value={volume}
            aria-valuetext={t('settings.volumeValue', { percent: volume })}
            onInput={({ currentTarget }) => ui.getState().prefer({ volume: Number(currentTarget.value) })}
            onChange={({ currentTarget }) => playSample(Number(currentTarget.value))}
          />
          <output>{t('settings.volumeValue', { percent: volume })}</output>
        </label>
      )}
    </>
  );
}
