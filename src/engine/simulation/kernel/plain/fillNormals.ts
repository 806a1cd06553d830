import { lanes, type StreamKey } from '../kernel.ts';
import { angle, cosine, radius, sine } from './boxMuller.ts';
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
      const turn = angle(angleWords[stream]);
      const side = angleWords[stream] & 1 ? -far : far;
      rows[place + stream] = side * cosine(turn * turn);
      rows[place + streams + stream] = far * (turn * sine(turn * turn));
    }
  }
}
