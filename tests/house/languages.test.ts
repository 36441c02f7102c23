/** The rule that every language says all that English says can fail in each of its parts. */
import { expect, test } from 'vitest';
import { checkLanguages } from '../../build/check/languages.ts';
import { SCENES } from '../../core/content/drawing.ts';

const allLabels = Object.fromEntries(
  Object.values(SCENES).flatMap((scene) => scene.labels.map((label): [string, string] => [label, `(${label})`])),
);
const whole = (words: object) => ({ interface: words, drawings: { status: 'machine', labels: allLabels } });
const english = {
  home: 'Home',
  left: 'Page {{page}}',
  topics_one: '{{count}} topic',
  topics_other: '{{count}} topics',
};
const spanish = {
  home: 'Inicio',
  left: 'Página {{page}}',
  topics_one: '{{count}} tema',
  topics_many: '{{count}} temas',
  topics_other: '{{count}} temas',
};

function problems(languages: Record<string, Record<string, object>>) {
  const files = Object.entries(languages).flatMap(([code, parts]) =>
    Object.entries(parts).map(([name, words]): [string, unknown] => [`locales/${code}/${name}.json`, words]),
  );
  return checkLanguages(new Map(files)).problems;
}
const ofSpanish = (change: object) => problems({ en: whole(english), es: whole({ ...spanish, ...change }) });

test('two languages that say the same are fine', () => {
  expect(ofSpanish({})).toEqual([]);
});

test('a missing, an empty and an invented word are named', () => {
  const { home: _, ...without } = spanish;
  expect(problems({ en: whole(english), es: whole(without) })).toEqual(['locales/es/interface.json: home is missing']);
  expect(ofSpanish({ home: ' ' })).toEqual(['locales/es/interface.json: home is empty']);
  expect(ofSpanish({ extra: 'Más' })).toEqual(['locales/es/interface.json: extra is not in English']);
});

test('a language has exactly the plural forms that its grammar has', () => {
  const { topics_many: _, ...without } = spanish;
  expect(problems({ en: whole(english), es: whole(without) })).toEqual([
    'locales/es/interface.json: topics_many is missing',
  ]);
  expect(ofSpanish({ topics_few: 'x' })).toEqual(['locales/es/interface.json: topics_few is not in English']);
  const arabic = problems({ en: whole(english), ar: whole({ ...spanish, topics_few: '{{count}}' }) });
  expect(arabic).toEqual([
    'locales/ar/interface.json: topics_zero is missing',
    'locales/ar/interface.json: topics_two is missing',
  ]);
});

test('placeholders are the same, only "one" may leave its number out', () => {
  expect(ofSpanish({ left: 'Página' })).toEqual(['locales/es/interface.json: left lacks {{page}}']);
  expect(ofSpanish({ home: '{{name}}' })).toEqual([
    'locales/es/interface.json: home has {{name}}, which English has not',
  ]);
  expect(ofSpanish({ topics_one: 'un tema' })).toEqual([]);
  expect(ofSpanish({ topics_other: 'temas' })).toHaveLength(1);
});

test('a drawing label without a word, and a word without a drawing, are named', () => {
  const { scar: _, ...labels } = allLabels;
  const es = { interface: spanish, drawings: { labels: { ...labels, tooth: 'diente' } } };
  expect(problems({ en: whole(english), es })).toEqual([
    'locales/es/drawings.json: no word for the label scar',
    'locales/es/drawings.json: labels.tooth is on no drawing',
  ]);
});

test('a glossary that was begun is finished', () => {
  const en = { ...whole(english), glossary: { scar: { term: 'scar' }, nerve: { term: 'nerve' } } };
  const es = { ...whole(spanish), glossary: { scar: { term: 'cicatriz' } } };
  expect(problems({ en, es })).toEqual(['locales/es/glossary.json: nerve is missing']);
});

test.each(['<b>bold</b>', 'a<br>', 'salt &amp; pepper'])('%s is markup and does not belong in words', (text) => {
  expect(ofSpanish({ home: text })).toEqual(['locales/es/interface.json: home has markup in it']);
});

test.each(['Llame al 911.', 'Llame al 116 123', 'اتصل بالرقم ٩١١', '+34 600 123 456', '1-800-555-0199'])(
  '"%s" has a telephone number in it',
  (text) => {
    expect(ofSpanish({ home: text })).toHaveLength(1);
  },
);

test.each(['10 de 100 personas', '3 a 6 meses, 2,5 cm', 'Página 2 de 14', '1 < 2'])('"%s" has none', (text) => {
  expect(ofSpanish({ home: text })).toEqual([]);
});
