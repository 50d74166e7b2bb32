/**
 * The scenario language: every setting, what it may hold and what it means. The types of the loader, the checker, the
 * JSON Schema and the reference page all come from this table, so they cannot drift apart.
 */
import { GRADES } from '../engine';
import { LIMITS } from './limits';
import {
  changes,
  claims,
  condition,
  date,
  line,
  lines,
  list,
  may,
  must,
  named,
  nameOf,
  namesOf,
  number,
  onOff,
  patch,
  point,
  reasons,
  record,
  relation,
  text,
  texts,
  textsBy,
  weights,
  word,
} from './shape';

export const FORMAT = 1;
export const NAME = `[a-z][a-z0-9-]{0,${LIMITS.nameLength - 1}}`;
export const SOURCE_KINDS = [
  'law',
  'treaty',
  'court',
  'cabinet-decision',
  'resolution',
  'statement',
  'joint-statement',
  'speech',
  'official',
  'white-paper',
  'report',
  'research',
  'statistics',
  'survey',
  'data',
  'press',
  'editorial',
  'fictional',
] as const;
const LANGUAGE_TAG = '[a-z]{2,3}(-[a-z]+)?';

const grounds = {
  basis: may(
    word(GRADES),
    'Where the numbers here come from; the file’s `basis` unless said.',
    '数値の根拠。なければファイル全体の `basis`。',
  ),
  sources: may(namesOf('source'), 'Sources for the numbers here.', '数値の出典。'),
  because: may(text, 'One sentence of cause, shown with “why?”.', '「なぜ？」で示す一文の理由。'),
};
const effects = {
  change: may(
    changes,
    'What moves: `china: -4`, `china.people: +2..+5`, `goodwill.business: =50`, `consent: x90%`.',
    '動く値。`china: -4`、`china.people: +2..+5`、`consent: x90%` など。',
  ),
  set: may(namesOf('flag'), 'Flags that go up.', '立てる旗。'),
  clear: may(namesOf('flag'), 'Flags that come down; stronger than `set`.', '下ろす旗。`set` より強い。'),
};
const later = named('effect', {
  after: must(number(1, LIMITS.turns), 'Turns until it arrives.', '届くまでのターン数。'),
  when: may(condition, 'Read when it arrives; if it fails, nothing happens.', '届いたときに判定する条件。'),
  ...effects,
  ...grounds,
});
const lasting = named('effect', {
  turns: must(
    number(1, LIMITS.turns),
    'In how many upkeeps it acts, from the next turn on.',
    '次のターンから何回働くか。',
  ),
  fade: may(
    number(0, 100, 'percent'),
    'Share kept from turn to turn; 100 = no fading.',
    '次のターンに残る割合（%）。100で減らない。',
  ),
  when: may(condition, 'It acts only in turns in which this holds.', 'この条件が成り立つターンだけ働く。'),
  ...effects,
  ...grounds,
});
const over = {
  later: may(later, 'What comes once, some turns later.', 'あとで一度だけ届く影響。'),
  lasting: may(lasting, 'What goes on for some turns.', '何ターンか続く影響。'),
};

const argument = {
  by: must(nameOf('adviser'), 'Who says it.', '話す助言者。'),
  text: must(text, 'The argument, one to three sentences.', '主張。1〜3文。'),
  sources: may(namesOf('source'), 'What it rests on.', '主張の出典。'),
  evidence: may(
    list({
      text: must(text, 'One short line.', '短い一行。'),
      source: must(nameOf('source'), 'Where it stands.', 'その出典。'),
    }),
    'One or two lines of evidence, each with its source.',
    '根拠となる1〜2行。それぞれに出典。',
  ),
  'change-my-mind': may(text, 'What would make this adviser think again.', 'この助言者が考え直す条件。'),
  appeals: may(weights('value', 1, 3), 'Values it speaks to, 1 to 3.', '訴える価値と強さ（1〜3）。'),
  rebuts: may(
    nameOf('argument'),
    'An argument of the other side of this option that it answers.',
    'この案の反対側の主張のうち、答える相手。',
  ),
  claims: may(claims, 'What it foretells: `china falls`.', '予測。`china falls` など。'),
};

const option = {
  label: must(text, 'The choice in a few words.', '選択肢を短く。'),
  about: may(text, 'One sentence on what it means.', '内容を一文で。'),
  tags: may(
    namesOf('tag'),
    'Kinds of policy; blocs lean on them, reactions and `count` read them.',
    '政策の種類。会派の傾き、反応、`count` が読む。',
  ),
  needs: may(condition, 'Without this it cannot be chosen.', '満たさないと選べない条件。'),
  hidden: may(onOff, 'Not shown at all while `needs` fails.', '`needs` を満たさない間は表示しない。'),
  'needs-support': may(
    number(0, 100),
    'Support in the chamber below which deciding it is a defeat.',
    'これ未満の支持で決めると否決になる。',
  ),
  defeated: may(record(effects), 'What a defeat does.', '否決のときに起こること。'),
  ...effects,
  ...over,
  ...grounds,
  'seen-from': may(textsBy('actor'), 'How it looks from elsewhere.', '相手国からの見え方。'),
  for: may(named('argument', argument), 'Arguments for it.', '賛成の主張。'),
  against: may(named('argument', argument), 'Arguments against it.', '反対の主張。'),
};

const event = {
  title: must(text, 'The headline.', '見出し。'),
  text: must(text, 'The briefing, 40–80 words.', '説明文（英40〜80語）。'),
  sources: may(namesOf('source'), 'Sources of the briefing.', '説明文の出典。'),
  when: may(condition, 'It can come only while this holds.', '起こりうる条件。'),
  weight: may(
    number(0, 100),
    'Chance beside the others; 1 unless said.',
    '他の出来事に対する起こりやすさ。なければ1。',
  ),
  'more-likely': may(
    list({
      when: must(condition, 'When it is more likely.', '起こりやすくなる条件。'),
      add: must(number(-100, 100), 'Added to the weight.', '重みに足す数。'),
    }),
    'Conditions that raise the weight.',
    '重みを上げる条件。',
  ),
  once: may(onOff, 'Comes once only; true unless said.', '一度だけ起こる。なければ true。'),
  must: may(onOff, 'Comes as soon as it can, before the draw.', '抽選より先に必ず起こる。'),
  cooldown: may(number(0, LIMITS.turns), 'Turns it stays out afterwards.', '起きたあと休むターン数。'),
  by: may(word(['teacher']), '`teacher`: only when a teacher brings it.', '`teacher`: 教員が入れたときだけ。'),
  fallback: may(
    nameOf('option'),
    'The option enacted after a defeat, or when nothing else is open.',
    '否決のとき、または選べる案がないときの案。',
  ),
  floor: may(number(0, 20), 'Floor time: arguments the player may raise; 2 unless said.', '発言枠。なければ2。'),
  place: may(nameOf('place'), 'Where it happens.', '起こる場所。'),
  options: must(named('option', option, LIMITS.options), 'The choices.', '選択肢。'),
  history: may(
    record({
      took: must(nameOf('option'), 'The option that was really taken.', '実際に選ばれた案。'),
      on: must(date('day'), 'When.', 'その日付。'),
      // oxlint-disable-next-line unicorn/no-thenable -- the author's word; this record is never awaited
      then: must(text, 'What followed.', 'その後に起きたこと。'),
      sources: may(namesOf('source'), 'Sources.', '出典。'),
    }),
    'What happened in history; shown in the debrief only.',
    '実際の歴史。ふり返りでだけ示す。',
  ),
};

const actor = {
  name: must(text, 'Its name.', '名前。'),
  flag: may(
    line('[a-z][a-z0-9-]*', 'china'),
    'Picture of its flag; its own name unless said.',
    '旗の画像。なければ同じ名前。',
  ),
  at: must(point, 'Where its cord ends on the map: [latitude, longitude].', '地図上の位置 [緯度, 経度]。'),
  relation: must(
    relation,
    'Where the relation starts, −100…+100: one number, or one for each strand.',
    '関係の初期値 −100〜+100。1つの数か、糸ごとの数。',
  ),
  brief: may(text, 'What it wants, for delegations.', 'その国の狙い。'),
  reactions: may(
    named(
      'reaction',
      {
        to: may(namesOf('tag'), 'Fits only after an option with one of these tags.', 'このタグの案のあとだけ。'),
        when: may(condition, 'Fits only while this holds.', 'この条件のときだけ。'),
        once: may(onOff, 'Once in a game; false unless said.', '一度だけ。なければ false。'),
        cooldown: may(number(0, LIMITS.turns), 'Turns it stays out afterwards.', 'そのあと休むターン数。'),
        say: must(text, 'What is seen and heard.', '見え、聞こえること。'),
        ...effects,
        ...over,
        ...grounds,
      },
      LIMITS.reactions,
    ),
    'The first that fits is taken each turn, so put red lines first.',
    '毎ターン、最初に合うものが起こる。譲れない線を先に書く。',
  ),
};

export const LANGUAGE = record({
  format: must(number(FORMAT, FORMAT), 'The dialect: 1.', '形式の番号。1。'),
  id: must(
    line(NAME, 'island-winter'),
    'The name of the case; the file is called the same.',
    'ケースの名前。ファイル名と同じ。',
  ),
  version: must(line(), 'The author’s own version.', '作者の版番号。'),
  title: must(text, 'Title of the case.', '題名。'),
  summary: must(text, 'One or two sentences for the case card.', '一覧に出す1〜2文。'),
  languages: may(lines(LANGUAGE_TAG), 'Languages of the texts; [en, ja] unless said.', '文の言語。なければ [en, ja]。'),
  licence: must(line(), 'Under which licence it may be used.', '利用の条件。'),
  authors: may(lines('.{1,200}'), 'Who wrote it.', '作者。'),
  fiction: must(onOff, 'Whether the incidents are invented.', '出来事が架空かどうか。'),
  thesis: may(
    onOff,
    'This file argues a position, and says so on its title page.',
    '特定の立場を主張するケース。表紙に明示する。',
  ),
  omits: may(text, 'What the model leaves out.', 'モデルが扱わないこと。'),
  basis: must(word(GRADES), 'Default grade of the numbers.', '数値の根拠の既定。'),
  audience: may(
    record({
      ages: may(line('\\d+-\\d+', '15-18'), 'For whom.', '対象の年齢。'),
      minutes: may(number(1, 1000), 'Playing time.', '所要時間（分）。'),
    }),
    'For whom it is.',
    '対象。',
  ),
  minutes: may(
    number(1, 1000),
    'Playing time; may stand in `audience` instead.',
    '所要時間（分）。`audience` に書いてもよい。',
  ),
  turns: must(number(1, LIMITS.turns), 'How many turns.', 'ターン数。'),
  'start-date': must(date('month'), 'Month in which turn 1 begins: 2012-09.', '第1ターンの始まる月。2012-09。'),
  'turn-length': must(number(1, 120), 'Months in a turn.', '1ターンの月数。'),
  strands: may(
    texts('strand'),
    'Strands of a relation; security, economy, people unless said.',
    '関係の糸。なければ security, economy, people。',
  ),
  glossary: may(texts('term'), 'Terms, used as {name} in texts.', '用語。文中では {name} と書く。'),
  places: may(
    named('place', {
      at: must(point, '[latitude, longitude]', '[緯度, 経度]'),
      'administered-by': must(line(NAME, 'japan'), 'Who administers it.', '管理している側。'),
      'claimed-by': may(lines(NAME), 'Who claims it.', '主張している側。'),
      names: must(
        list({
          text: must(line(), 'The name in its own script.', 'その言語での名前。'),
          lang: must(line('[a-z]{2,3}(-[A-Za-z]+)?', 'ja'), 'Language tag.', '言語。'),
          romanised: must(line(), 'The name in Latin letters.', 'ローマ字表記。'),
        }),
        'Every name, equal in size on the map.',
        'すべての名前。地図では同じ大きさ。',
      ),
      note: may(text, 'One neutral sentence.', '中立な一文。'),
    }),
    'Disputed places and their names.',
    '係争地とその名前。',
  ),
  actors: must(named('actor', actor), 'Counterparts; each has a relation.', '相手。それぞれ関係を持つ。'),
  meters: may(
    named('meter', {
      name: must(text, 'Its name.', '名前。'),
      start: must(number(-1000, 1000), 'Where it starts.', '初期値。'),
      min: may(number(-1000, 1000), 'Its lower limit; 0 unless said.', '下限。なければ0。'),
      max: may(number(-1000, 1000), 'Its upper limit; 100 unless said.', '上限。なければ100。'),
      good: may(word(['up', 'down', 'none']), 'Which way is better, for colours.', 'どちらが良いか（色分け用）。'),
      about: may(text, 'What it measures.', '何を測るか。'),
    }),
    'Measures at home.',
    '国内の指標。',
  ),
  couplings: may(
    named('coupling', {
      when: may(condition, 'Acts in turns in which this holds.', 'この条件のターンに働く。'),
      per: may(
        record({
          of: must(nameOf('meter'), 'The measure that drives it.', '元になる値。'),
          from: must(number(-1000, 1000), 'Nothing happens at this value.', '基準の値。'),
          every: must(number(1, 1000), 'The change counts once for every so many points.', '何ポイントごとに1回分か。'),
        }),
        'How often the change counts.',
        '変化を何回分とするか。',
      ),
      ...effects,
      ...grounds,
    }),
    'What moves what, every turn.',
    '毎ターン、何が何を動かすか。',
  ),
  values: may(texts('value'), 'What people argue from.', '議論の元になる価値。'),
  blocs: may(
    named('bloc', {
      name: must(text, 'Its name.', '名前。'),
      about: may(text, 'Who they are.', 'どんな人々か。'),
      weight: must(number(0, 1000), 'Its share of the chamber.', '議場での重み。'),
      leans: may(
        weights('tag', -3, 3),
        'What kinds of policy it likes or dislikes, −3…+3.',
        '政策の種類への傾き −3〜+3。',
      ),
      cares: may(
        weights('value', -3, 3),
        'What arguments move or repel it, −3…+3.',
        '心を動かす、または反発する価値 −3〜+3。',
      ),
      goodwill: must(number(0, 100), 'Its goodwill at the start.', '好意の初期値。'),
    }),
    'Groups whose support counts.',
    '支持が必要な会派。',
  ),
  'floor-rules': may(
    record({
      base: may(number(0, 100), 'Support before leanings; 50.', '傾きを加える前の支持。50。'),
      'per-lean': may(number(0, 50), 'For each point of leaning; 8.', '傾き1あたり。8。'),
      'goodwill-divisor': may(
        number(1, 100),
        'Goodwill above 50, divided by this; 5.',
        '50を超える好意をこれで割る。5。',
      ),
      'per-appeal': may(number(0, 50), 'For each appeal × care; 3.', '訴え×関心の1あたり。3。'),
      cap: may(number(0, 100), 'Most that one argument moves a bloc; 12.', '1つの主張が動かす上限。12。'),
      gain: may(number(0, 100), 'Goodwill of blocs that were for it; 2.', '賛成した会派の好意。2。'),
      loss: may(number(-100, 100), 'Goodwill lost with the others; 2.', 'ほかの会派が失う好意。2。'),
    }),
    'Numbers of the debate.',
    '討論の数値。',
  ),
  advisers: may(
    named('adviser', {
      name: must(text, 'Name.', '名前。'),
      post: must(text, 'Post.', '役職。'),
      portrait: must(line('[a-z][a-z0-9-]*', 'adviser-3'), 'Picture.', '肖像。'),
      lens: may(nameOf('lens'), 'How this adviser tends to see the world.', '世界の見方。'),
    }),
    'The cast that argues.',
    '議論する人々。',
  ),
  tags: may(texts('tag'), 'Words for the tags.', 'タグの名前。'),
  sources: may(
    named('source', {
      title: must(text, 'Title.', '題名。'),
      publisher: must(text, 'Who published it.', '発行者。'),
      date: must(date('day'), '2013, 2013-07 or 2013-07-23.', '2013、2013-07、2013-07-23。'),
      kind: must(word(SOURCE_KINDS), 'What kind of document.', '文書の種類。'),
      stance: may(
        line('[a-z][a-z-]*', 'critical'),
        'Where it stands towards the government’s line.',
        '政府の方針に対する立場。',
      ),
      note: may(text, 'What it says, or where in it.', '内容や該当箇所。'),
      url: may(line('https?://\\S{1,2000}', 'https://…'), 'Where to find it.', '所在。'),
    }),
    'Documents that things rest on.',
    '根拠となる文書。',
  ),
  events: must(named('event', event, LIMITS.events), 'What may happen.', '起こりうる出来事。'),
  endings: must(
    named('ending', {
      when: may(
        condition,
        'The first that fits, in file order; the last has none.',
        '上から最初に合うもの。最後は条件なし。',
      ),
      early: may(onOff, 'Tested every turn, not only at the end.', '毎ターン判定する。'),
      title: must(text, 'Title.', '題名。'),
      text: must(text, 'What became of it all.', '結末。'),
    }),
    'How it can end.',
    '結末。',
  ),
  theories: may(
    named('theory', {
      name: must(text, 'Name.', '名前。'),
      about: may(text, 'What it holds to be true.', 'その考え方。'),
      patch: may(patch, 'Path of a number → its value under this theory.', '数値の場所 → この理論での値。'),
    }),
    'Rival views of how the world works.',
    '世界の仕組みについての対立する見方。',
  ),
  lenses: may(
    named('lens', {
      name: must(text, 'Name.', '名前。'),
      about: may(text, 'What it looks at.', '何を重んじるか。'),
      weights: must(weights('meter', -9, 9), 'Measure → weight.', '指標 → 重み。'),
    }),
    'Rival views of what is good.',
    '何を良しとするかの対立する見方。',
  ),
  debrief: may(texts('question'), 'Questions to talk about.', '話し合いの問い。'),
  ignore: may(
    reasons,
    'Message code → reason; silences it in this file.',
    'メッセージ番号 → 理由。このファイルで黙らせる。',
  ),
});

/** Settings of older drafts and of neighbours, with what took their place. */
export const RETIRED = new Map(
  Object.entries({
    roles: { en: 'seats for a class are not part of format 1 yet', ja: '授業の役割は、形式1にはまだありません' },
    checks: { en: 'checks by the author are not part of format 1 yet', ja: '作者の検査は、形式1にはまだありません' },
    score: { en: 'weights live in "lenses:" now', ja: '重みは「lenses:」に書きます' },
    variants: { en: 'rival theories live in "theories:" now', ja: '対立する理論は「theories:」に書きます' },
    debate: {
      en: 'debates are decided by "blocs:" and "needs-support:"',
      ja: '討論は「blocs:」と「needs-support:」で決まります',
    },
  }),
);
