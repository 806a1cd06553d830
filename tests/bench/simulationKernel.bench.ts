import { all, create } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { kernelProgram } from '../../src/engine/index.ts';
import { beginOf, type Kernel, lanes, type Spread } from '../../src/engine/simulation/kernel/kernel.ts';
import { builtModule } from './builtModule.ts';
import { sequence } from './largePlan.ts';

// One segment whose baseline, lifts and price are uncertain, as far as the sums of micro, macro and the mix.

const rows = {
  ...{ lift: 0, base: 1, price: 2, noise: 3, baseline: 7, macroLift: 8, microLift: 9, cpm: 10 },
  ...{ people: 11, value: 12, precision: 13, offerCost: 14, dataFee: 15, attention: 16, addressable: 17 },
  ...{ massExposures: 18, massSeen: 19, reachShape: 20, targeted: 21, audience: 27, count: 30 },
};

const fixed = { people: 1e5, value: 36, precision: 0.6, offerCost: 1, dataFee: 1.5, attention: 1, addressable: 0.9 };
const mass = { massExposures: 2, massSeen: 2 / 3, reachShape: 1 };
const money = { alone: 1000, inMix: 500 };
const spreadOf = (shared: number, own: number): Spread => ({ shared, sharedSpread: 0.2, own, ownSpread: 0.2 });

function prepare(kernel: Kernel): void {
  for (const [name, value] of Object.entries({ ...fixed, ...mass })) {
    const row = rows[name as keyof typeof rows];
    kernel.rows.fill(value, beginOf(row), beginOf(row) + lanes);
  }
  for (const row of [rows.lift, rows.base, rows.price]) kernel.normals(row, 1, 0, { high: row, low: 0 });
}

const market = { ...rows, reach: 'one' } as const;
const keys = [0, 1, 2, 3].map((low) => ({ high: 1, low }));

/** A block of draws of a segment. */
function drawBlock(kernel: Kernel, block: number): void {
  for (const [index, key] of keys.entries()) kernel.normals(rows.noise + index, 1, block, key);
  kernel.logNormal(rows.macroLift, spreadOf(rows.lift, rows.noise), 0, 0.1, 1e9);
  kernel.logNormal(rows.microLift, spreadOf(rows.lift, rows.noise + 1), 0, 0.2, 1e9);
  kernel.logNormal(rows.cpm, spreadOf(rows.price, rows.noise + 2), 0, 12, 1e9);
  kernel.logitNormal(rows.baseline, spreadOf(rows.base, rows.noise + 3), -3);
  kernel.addTargeted(rows.targeted, rows, market, money);
  kernel.addAudience(rows.audience, rows.people, rows.baseline, rows.macroLift, rows.value);
}

const sums = new Float64Array(9);

/** The same as one would first write it down. */
function drawPlainly(segment: typeof fixed, lift: number, base: number, price: number): void {
  const { people, value, precision, offerCost, dataFee, attention, addressable } = segment;
  const { massExposures, massSeen, reachShape } = mass;
  const macroLift = 0.1 * Math.exp(0.2 * lift + 0.2 * plainNormal());
  const microLift = 0.2 * Math.exp(0.2 * lift + 0.2 * plainNormal());
  const cpm = 12 * Math.exp(0.2 * price + 0.2 * plainNormal());
  const baseline = 1 / (1 + Math.exp(3 - 0.2 * base - 0.2 * plainNormal()));
  const reach = (perHead: number) => 1 - (1 + perHead / reachShape) ** -reachShape;
  const perMoney = (1000 * precision * attention) / ((cpm + dataFee) * people);
  const seen = reach(money.alone * perMoney);
  const targetedSeen = reach(money.inMix * perMoney);
  const both = addressable * (massSeen + targetedSeen - reach(money.inMix * perMoney + massExposures));
  const massOnly = addressable * massSeen - both;
  const converting = people * baseline;
  sums[0] += converting * seen * microLift * value;
  sums[1] += converting * seen * (1 + microLift) * offerCost;
  sums[2] += converting * ((targetedSeen - both) * microLift + both * Math.max(macroLift, microLift)) * value;
  sums[3] += converting * massOnly * macroLift * value;
  sums[4] += converting * targetedSeen * (1 + microLift) * offerCost;
  sums[5] += converting * massOnly * (1 + macroLift);
  sums[6] += converting;
  sums[7] += converting * macroLift;
  sums[8] += converting * macroLift * value;
}

const random = sequence(1);

function plainNormal(): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const formula = `
  macroLift = 0.1 * exp(0.2 * lift + 0.2 * normal());
  microLift = 0.2 * exp(0.2 * lift + 0.2 * normal());
  cpm = 12 * exp(0.2 * price + 0.2 * normal());
  baseline = 1 / (1 + exp(3 - 0.2 * base - 0.2 * normal()));
  reach(perHead) = 1 - (1 + perHead / reachShape) ^ -reachShape;
  perMoney = 1000 * precision * attention / ((cpm + dataFee) * people);
  seen = reach(alone * perMoney);
  targetedSeen = reach(inMix * perMoney);
  both = addressable * (massSeen + targetedSeen - reach(inMix * perMoney + massExposures));
  massOnly = addressable * massSeen - both;
  converting = people * baseline;
  value0 = value0 + converting * seen * microLift * value;
  offers0 = offers0 + converting * seen * (1 + microLift) * offerCost;
  byMicro = byMicro + converting * ((targetedSeen - both) * microLift + both * max(macroLift, microLift)) * value;
  byMacro = byMacro + converting * massOnly * macroLift * value;
  offers = offers + converting * targetedSeen * (1 + microLift) * offerCost;
  massConverting = massConverting + converting * massOnly * (1 + macroLift);
  would = would + converting; persuaded = persuaded + converting * macroLift;
  worth = worth + converting * macroLift * value`;

interface Contender {
  /** Draws `lanes` draws of a segment. */
  readonly draw: (block: number) => void;
  /** Blocks in a run, so that runs take about as long. */
  readonly blocks: number;
}

/**
 * Nanoseconds of the processor's time for one draw of one segment, by each contender: the least of some runs, which they take
 * in turns, since others use the machine too and it is not always as fast.
 */
function costsOf<Name extends string>(contenders: Record<Name, Contender>, runs = 25): Record<Name, number> {
  const names = Object.keys(contenders) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  for (let run = -1; run < runs; run++) {
    for (const name of names) {
      const cost = costOf(contenders[name]);
      // The first run is for the compiler.
      if (run >= 0) least[name] = Math.min(least[name], cost);
    }
  }
  return least;
}

function costOf({ draw, blocks }: Contender): number {
  const begun = process.cpuUsage();
  for (let block = 0; block < blocks; block++) draw(block);
  const { user, system } = process.cpuUsage(begun);
  return ((user + system) * 1000) / (blocks * lanes);
}

const inNanoseconds = (cost: number) => `${cost.toFixed(1)} ns`;

const { loadKernel } = await builtModule<typeof import('../../src/workers/loadKernel.ts')>('src/workers/loadKernel.ts');
const { typescriptKernel } = await builtModule<typeof import('../../src/engine/simulation/kernel/typescriptKernel.ts')>(
  'src/engine/simulation/kernel/typescriptKernel.ts',
);

function byMathjs(): () => void {
  const math = create(all ?? {}, {});
  const evaluate = math.compile(formula);
  const totals = { value0: 0, offers0: 0, byMicro: 0, byMacro: 0, offers: 0, massConverting: 0 };
  const normals = { normal: plainNormal, lift: 0.1, base: 0.1, price: 0.1 };
  const scope = { ...fixed, ...mass, ...money, ...totals, ...normals, would: 0, persuaded: 0, worth: 0 };
  return () => {
    for (let lane = 0; lane < lanes; lane++) evaluate.evaluate(scope);
  };
}

function plainly(): void {
  for (let lane = 0; lane < lanes; lane++) drawPlainly(fixed, 0.1, 0.1, 0.1);
}

describe('a draw of a segment', () => {
  const [compiled, plain] = [loadKernel(rows.count), typescriptKernel(rows.count)];
  for (const kernel of [compiled, plain]) prepare(kernel);
  const costs = costsOf({
    compiled: { draw: (block) => drawBlock(compiled, block), blocks: 4000 },
    plainly: { draw: plainly, blocks: 400 },
    mathjs: { draw: byMathjs(), blocks: 2 },
    typescript: { draw: (block) => drawBlock(plain, block), blocks: 400 },
  });
  const size = atob(kernelProgram).length;

  it('costs at most 35 ns', () => {
    console.log(`a draw of a segment: ${inNanoseconds(costs.compiled)} (at most 35); ${size} bytes of kernel`);
    expect(costs.compiled).toBeLessThan(35);
  });

  it('is at least 10 times faster than a loop as one would first write it', () => {
    const ratio = costs.plainly / costs.compiled;
    console.log(`written plainly: ${inNanoseconds(costs.plainly)}, ${ratio.toFixed(1)} times as long (at least 10)`);
    expect(ratio).toBeGreaterThanOrEqual(10);
  });

  it('is at least 100 times faster than its formula evaluated by mathjs', () => {
    const ratio = costs.mathjs / costs.compiled;
    console.log(`by mathjs: ${inNanoseconds(costs.mathjs)}, ${ratio.toFixed(0)} times as long (at least 100)`);
    expect(ratio).toBeGreaterThanOrEqual(100);
  });

  it('costs less than the same in TypeScript', () => {
    const ratio = costs.typescript / costs.compiled;
    console.log(`in TypeScript: ${inNanoseconds(costs.typescript)}, ${ratio.toFixed(1)} times as long`);
    expect(ratio).toBeGreaterThan(1);
  });
});
