import { benchRecognition } from '../tests/bench/recognition.ts';

// npm run bench -- [NAME…]: what takes time, measured; not part of npm test, since machines differ.
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  recognition: benchRecognition,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
