import type { Reaction } from '../../src/engine';
import { numberIn, signedIn } from '../../src/i18n';
import { patchHits } from '../../src/scenario';
import { meterWords } from './effects';
import { type Hand, heading, table } from './hand';

/** Names of what stands at a path of the file: the longest thing it begins with, and the rest in words. */
function placeWords(hand: Hand, path: string): string {
  const { w } = hand;
  const places = placesIn(hand).filter(({ at }) => path.startsWith(`${at}.`));
  const place = places.reduce<(typeof places)[number] | null>(
    (longest, one) => (one.at.length > (longest?.at.length ?? 0) ? one : longest),
    null,
  );
  const rest = path.slice((place?.at.length ?? -1) + 1);
  const meter = rest.startsWith('change.') ? meterWords(hand, rest.slice('change.'.length)) : null;
  const fade = rest === 'fade' ? w('share kept each turn (%)', '毎ターン残る割合（%）') : null;
  const what = meter ?? fade ?? rest;
  return place ? `${place.words.replace(/[.。]$/, '')}${w(': ', '：')}${what}` : what;
}

function placesIn({ scenario, say, w }: Hand): readonly { readonly at: string; readonly words: string }[] {
  const delayed = (
    owner: Pick<Reaction, 'later' | 'lasting'>,
    words: string,
  ): readonly { readonly at: string; readonly words: string }[] =>
    [...owner.later, ...owner.lasting].map(({ path, because, name }) => ({
      at: path,
      words: `${words} → ${say.text(because) || name}`,
    }));
  return [
    ...scenario.events.flatMap((event) =>
      event.options.flatMap((option) => {
        const words = w(`“${say.text(option.label)}”`, `「${say.text(option.label)}」`);
        return [{ at: option.path, words }, ...delayed(option, words)];
      }),
    ),
    ...scenario.actors.flatMap((actor) =>
      actor.reactions.flatMap((reaction) => {
        const words = w(
          `${say.actor(actor.name)} reacts, “${say.text(reaction.say)}”`,
          `${say.actor(actor.name)}の反応「${say.text(reaction.say)}」`,
        );
        return [{ at: reaction.path, words }, ...delayed(reaction, words)];
      }),
    ),
    ...scenario.couplings.map(({ path, name, because }) => ({ at: path, words: say.text(because) || name })),
  ];
}

export function theorySections(hand: Hand): readonly string[] {
  const { scenario, lang, say, w } = hand;
  const hits = patchHits(scenario);
  return scenario.theories.flatMap(({ name, label, about }) => [
    heading(3, `theory-${name}`, say.text(label)),
    ...(about ? [say.text(about)] : []),
    table(
      [w('number', '数値'), w('written', '本文'), w('under this theory', 'この理論では')],
      hits
        .filter((hit) => hit.theory === name)
        .map(({ path, written, value }) => [
          placeWords(hand, path),
          written.replace('-', '−'),
          /change\./.test(path) ? signedIn(lang, value) : numberIn(lang, value),
        ]),
    ),
  ]);
}
