/** Words a teacher can say aloud and a student can type: short, common, without look-alikes. */
const WORDS = [
  'ame',
  'ao',
  'asa',
  'fuji',
  'fune',
  'hana',
  'hane',
  'haru',
  'hashi',
  'hato',
  'hoshi',
  'ike',
  'ishi',
  'ito',
  'iwa',
  'kaba',
  'kaki',
  'kame',
  'kaze',
  'kiku',
  'kiri',
  'kita',
  'koi',
  'kumo',
  'kuri',
  'matsu',
  'michi',
  'mizu',
  'momo',
  'mori',
  'nami',
  'natsu',
  'niji',
  'sakura',
  'sora',
  'sugi',
  'take',
  'taki',
  'tani',
  'tori',
  'tsuki',
  'tsuru',
  'umi',
  'ume',
  'wata',
  'yama',
  'yuki',
  'yume',
] as const;

/** `kumo-42`: one of 48 words and a number from 10 to 99. Luck of the browser; the game itself only knows the phrase. */
export function seedPhrase(random: (below: number) => number = browserRandom): string {
  return `${WORDS[random(WORDS.length)] ?? WORDS[0]}-${10 + random(90)}`;
}

function browserRandom(below: number): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value % below;
}
