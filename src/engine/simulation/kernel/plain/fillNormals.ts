import { lanes, type StreamKey } from '../kernel.ts';
import { directions } from '../tables.ts';
import { cosine, placeInSector, radius, sectorOf, sine } from './boxMuller.ts';
import { nextWords, seedStreams, streams } from './wordStreams.ts';

const states = new Int32Array(4 * streams);
const radiusWords = new Int32Array(streams);
const angleWords = new Int32Array(streams);

/** Fills `lanes` numbers with standard normals: of every eight, four cosines and the four sines that belong to them. */
export function fillNormals(rows: Float64Array, from: number, seed: number, block: number, key: StreamKey): void {
  seedStreams(states, seed, block, key);
  for (let place = from; place < from + lanes; place += 2 * streams) {
    nextWords(states, radiusWords);
    nextWords(states, angleWords);
    for (let stream = 0; stream < streams; stream++) {
      const far = radius(radiusWords[stream]);
      const sector = 2 * sectorOf(angleWords[stream]);
      const [x, y] = [directions[sector], directions[sector + 1]];
      const inSector = placeInSector(angleWords[stream]);
      const [along, across] = [cosine(inSector), sine(inSector)];
      rows[place + stream] = far * (x * along - y * across);
      rows[place + streams + stream] = far * (y * along + x * across);
    }
  }
}
