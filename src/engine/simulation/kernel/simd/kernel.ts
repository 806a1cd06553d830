import { addAudience } from './addAudience.ts';
import { addTargeted } from './addTargeted.ts';
import { atMost } from './arithmetic.ts';
import { logitNormal, logNormal, normal } from './drawn.ts';
import { fillNormals } from './fillNormals.ts';
import { laneBytes, rowPlaces, rowsBegin, tablesBegin } from './places.ts';

export {
  addAudience,
  addTargeted,
  fill,
  fillNormals as normals,
  logitNormal,
  logNormal,
  multiply,
  normal,
  rowPlaces,
  rowsBegin,
  tablesBegin,
};

/** `Kernel.fill` */
function fill(out: usize, value: f64): void {
  const both = f64x2.splat(value);
  for (let lane: usize = 0; lane < laneBytes; lane += 16) v128.store(out + lane, both);
}

/** `Kernel.multiply` */
function multiply(out: usize, a: usize, b: usize, most: f64): void {
  const limit = f64x2.splat(most);
  for (let lane: usize = 0; lane < laneBytes; lane += 16) {
    v128.store(out + lane, atMost(limit, f64x2.mul(v128.load(a + lane), v128.load(b + lane))));
  }
}
