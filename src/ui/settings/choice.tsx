interface ChoiceProps<Value extends string | number> {
  readonly legend: string;
  readonly name: string;
  readonly chosen: Value;
  readonly options: readonly { readonly value: Value; readonly words: string; readonly lang?: string }[];
  readonly onChoose: (value: Value) => void;
  readonly hint?: string;
}

/** One of a few, as radios that look like buttons. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { legend, name, chosen, options, onChoose, hint } = props;
  return (
    <fieldset class="choice" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend>{legend}</legend>
      <div class="choice__row">
        {options.map(({ value, words, lang }) => (
          <label key={value} class="choice__option" lang={lang}>
            <input
              class="choice-cover"
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={`${name}-hint`} class="choice__hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
