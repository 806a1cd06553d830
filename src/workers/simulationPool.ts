import { type Draws, type SimulationSummary, summaryOf } from '../engine/index.ts';
import type { Plan } from '../model/plan.ts';
import type { Part } from './protocol.ts';
import type { Failure, Runner } from './runner.ts';
import { roundsOf, sizeOf } from './simulationRounds.ts';

/** What the draws show. */
export interface Simulation {
  /** null where nothing of the plan is uncertain. */
  readonly summary: SimulationSummary | null;
  /** The keys of `ranges` of which something is drawn. */
  readonly uncertain: readonly string[];
  /** There are more draws to come. */
  readonly preview: boolean;
}

export interface SimulationListener {
  onSimulation(simulation: Simulation): void;
  /** How many of all draws are done, from 0 to 1. */
  onProgress(share: number): void;
  onDone(): void;
  onFailure(failure: Failure): void;
}

/** Simulates one plan at a time. A new one, or an abort, ends the one before it, which then says nothing more. */
export interface SimulationPool {
  run(plan: Plan, draws: number, listener: SimulationListener): void;
  abort(): void;
}

/**
 * A simulation shared by several runners, each of which makes a portion of each round. A draw depends on nothing but the
 * plan and its number, so the result is the same, bit by bit, for any number of runners, and whoever is done first.
 *
 * @param members who draw, at least one; the first also sums up all draws, which takes long for a million of them. The few
 * of a preview are summed up at once, since all members go on drawing.
 */
export function createSimulationPool(members: readonly Runner[]): SimulationPool {
  function abort(): void {
    for (const runner of members) runner.abort();
  }

  function run(plan: Plan, draws: number, listener: SimulationListener): void {
    const rounds = roundsOf(draws, members.length);
    const drawn = rounds.map((): Draws[] => []);
    /** How far each member is: rounds, draws in them, and draws under way. */
    const done = members.map(() => ({ rounds: 0, draws: 0, underWay: 0 }));
    let uncertain: readonly string[] = [];
    abort();

    function fail(failure: Failure): void {
      abort();
      listener.onFailure(failure);
    }

    function take(member: number, part: Part): void {
      const own = done[member];
      const size = sizeOf(rounds[own.rounds][member]);
      if (part.kind === 'progress') {
        own.underWay = part.progress.share * size;
        listener.onProgress(done.reduce((sum, one) => sum + one.draws + one.underWay, 0) / draws);
      } else if (part.kind === 'drawn') {
        uncertain = part.uncertain;
        if (part.draws !== null) keep(member, part.draws);
        else if (member === 0) finish({ summary: null, uncertain, preview: false });
      }
    }

    function keep(member: number, portion: Draws): void {
      const own = done[member];
      drawn[own.rounds][member] = portion;
      done[member] = { rounds: own.rounds + 1, draws: own.draws + portion.count, underWay: 0 };
      const slowest = Math.min(...done.map(({ rounds }) => rounds));
      if (slowest < own.rounds + 1) return;
      if (slowest === rounds.length) sumUp();
      else finish({ summary: summaryOf(drawn.slice(0, slowest).flat()), uncertain, preview: true });
    }

    function sumUp(): void {
      const onPart = (part: Part) => {
        if (part.kind === 'summary') finish({ summary: part.summary, uncertain, preview: false });
      };
      members[0].run({ kind: 'summary', portions: drawn.flat() }, { onPart, onDone: () => {}, onFailure: fail });
    }

    function finish(simulation: Simulation): void {
      listener.onSimulation(simulation);
      if (!simulation.preview) listener.onDone();
    }

    for (const [member, runner] of members.entries()) {
      const portions = rounds.map((round) => round[member]);
      const onPart = (part: Part) => take(member, part);
      runner.run({ kind: 'draws', plan, portions }, { onPart, onDone: () => {}, onFailure: fail });
    }
  }

  return { run, abort };
}
