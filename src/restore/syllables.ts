/*
 * Every syllable that Vietnamese spelling allows, made by rule: an onset, a rhyme and a tone. A word list would
 * be shorter by the syllables that nobody uses, but the free ones are under licences that the project can't take.
 */

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

/** Rhymes by what they end in; those that end in a stop take two tones only. */
const OPEN_RHYMES = [
  'a ai ao au ay âu ây e eo ê êu i ia iu iêu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua uê ui uy uya uyu uây uơ uôi',
  'ư ưa ưi ưu ươi ươu y yêu',
]
  .join(' ')
  .split(' ');
const NASAL_RHYMES = [
  'am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh iêm iên iêng om on ong oong ôm ôn ông ơm ơn',
  'um un ung ưm ưn ưng uôm uôn uông ươm ươn ương oam oan oang oanh oăm oăn oăng oen uân uâng uên uênh uyn uynh uyên yêm yên yêng',
]
  .join(' ')
  .split(' ');
const STOPPED_RHYMES = [
  'ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt oc ooc op ot ôc ôp ôt ơp ơt uc up ut ưc ưt',
  'uôc uôt ươc ươp ươt oac oach oap oat oăc oăt oet uât uêch uych uyt uyêt yêt',
]
  .join(' ')
  .split(' ');

/** Tone marks as combining characters: none, huyền, sắc, hỏi, ngã, nặng. */
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const STOPPED_TONES = ['\u0301', '\u0323'];

const FRONT = /^[ieêy]/u;

/** Whether an onset is written so before a rhyme: `k`, `gh`, `ngh` before front vowels, `c`, `g`, `ng` before others. */
function spelledSo(onset: string, rhyme: string): boolean {
  const front = FRONT.test(rhyme);
  switch (onset) {
    case 'k':
    case 'gh':
    case 'ngh':
      return front;
    case 'c':
    case 'ng':
      return !front;
    case 'g':
      return !front || rhyme.startsWith('i');
    case 'gi':
      return !/^[iy]/u.test(rhyme);
    case 'qu':
      // The glide is written with the onset: `quân`, not `quuân`.
      return !/^[uoưy]/u.test(rhyme) || rhyme === 'y' || /^(?:ôc|ơ|ơi|yên|yêt|ynh)$/u.test(rhyme);
    case '':
      return !/^iê/u.test(rhyme);
    default:
      return !/^yê/u.test(rhyme);
  }
}

const VOWEL = /[aăâeêioôơuưy]/u;

/** The letters of a rhyme that may carry the tone mark; two where the old and the new style differ (`hóa`, `hoá`). */
function tonePlaces(rhyme: string): number[] {
  const letters = [...rhyme];
  const vowels = letters.flatMap((letter, at) => (VOWEL.test(letter) ? [at] : []));
  const [first = 0, second = first] = vowels;
  const marked = vowels.filter((at) => /[ăâêôơư]/u.test(letters[at] ?? ''));
  const strongest = marked.at(-1);
  if (strongest !== undefined) return [strongest];
  if (vowels.length === 1) return [first];
  if (vowels.length === 3 || letters.length > vowels.length) return [second];
  return /^(?:oa|oe|uy)$/u.test(rhyme) ? [first, second] : [/^(?:oa|oe|uy)/u.test(rhyme) ? second : first];
}

/** All syllables in lower case and NFC, in both styles of placing the tone mark; some 16,000. */
export function vietnameseSyllables(): Set<string> {
  const syllables = new Set<string>();
  const add = (onset: string, rhyme: string, tones: readonly string[]): void => {
    if (!spelledSo(onset, rhyme)) return;
    const letters = [...rhyme];
    for (const place of tonePlaces(rhyme)) {
      for (const tone of tones) {
        const toned = letters.map((letter, at) => (at === place ? letter + tone : letter)).join('');
        syllables.add((onset + toned).normalize('NFC'));
      }
    }
  };
  for (const onset of ['', ...ONSETS]) {
    for (const rhyme of [...OPEN_RHYMES, ...NASAL_RHYMES]) add(onset, rhyme, TONES);
    for (const rhyme of STOPPED_RHYMES) add(onset, rhyme, STOPPED_TONES);
  }
  for (const tone of TONES) syllables.add(`gi${tone}`.normalize('NFC'));
  for (const rhyme of ['n', 'ng', 'm'])
    for (const tone of TONES) syllables.add(`gi${tone}${rhyme}`.normalize('NFC'));
  for (const tone of STOPPED_TONES)
    for (const rhyme of ['p', 't', 'c', 'ch']) syllables.add(`gi${tone}${rhyme}`.normalize('NFC'));
  return syllables;
}

/** The parts that a syllable's likelihood is made of. */
function partsOf(syllable: string): { onset: string; rhyme: string; tone: string } {
  const parts = syllable.normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(parts)?.[0] ?? '';
  const plain = parts.replace(tone, '').normalize('NFC');
  const [, onset = '', rhyme = ''] = /^(gi(?=[aăâeêoôơuư])|qu|[^aăâeêioôơuưy]*)(.*)$/u.exec(plain) ?? [];
  return { onset, rhyme, tone };
}

/** What is added to each count, so that a part that no text has is possible. */
const SMOOTHING = 0.5;

/**
 * How likely each syllable is as a new word: by how many different words of a text share its onset, its rhyme
 * and its tone. A text lacks `phun`, but has `phân`, `phát` and `bùn`.
 *
 * @param words the different words of clean texts, in lower case
 * @returns probabilities that sum to one
 */
export function likelySyllables(words: Iterable<string>): Map<string, number> {
  const syllables = vietnameseSyllables();
  const counts = {
    onset: new Map<string, number>(),
    rhyme: new Map<string, number>(),
    tone: new Map<string, number>(),
  };
  for (const word of words) {
    if (!syllables.has(word)) continue;
    const parts = partsOf(word);
    for (const part of ['onset', 'rhyme', 'tone'] as const) {
      counts[part].set(parts[part], (counts[part].get(parts[part]) ?? 0) + 1);
    }
  }
  const shares = new Map<string, number>();
  let total = 0;
  for (const syllable of syllables) {
    const parts = partsOf(syllable);
    const share = (['onset', 'rhyme', 'tone'] as const).reduce(
      (product, part) => product * ((counts[part].get(parts[part]) ?? 0) + SMOOTHING),
      1,
    );
    shares.set(syllable, share);
    total += share;
  }
  return new Map([...shares].map(([syllable, share]) => [syllable, share / total]));
}
