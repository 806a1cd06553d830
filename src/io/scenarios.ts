import type { Plan } from '../model/plan.ts';
import { readPlan } from '../model/readPlan.ts';
import fmcg from './scenarios/fmcg.json';

export const scenarioIds = ['fmcg', 'hair', 'ride', 'yoga', 'jobs', 'local', 'loyal', 'same', 'card'] as const;

export type ScenarioId = (typeof scenarioIds)[number];

/** The plan that a first visitor sees: part of the first script, because the first paint needs it. */
export const exampleScenario: Plan = scenarioPlan(fmcg);

type Lazily = () => Promise<{ readonly default: unknown }>;

const documents: Readonly<Record<Exclude<ScenarioId, 'fmcg'>, Lazily>> = {
  hair: () => import('./scenarios/hair.json'),
  ride: () => import('./scenarios/ride.json'),
  yoga: () => import('./scenarios/yoga.json'),
  jobs: () => import('./scenarios/jobs.json'),
  local: () => import('./scenarios/local.json'),
  loyal: () => import('./scenarios/loyal.json'),
  same: () => import('./scenarios/same.json'),
  card: () => import('./scenarios/card.json'),
};

/** Fetches one of the worked examples; rejects only where its script cannot be fetched. */
export async function loadScenario(id: ScenarioId): Promise<Plan> {
  if (id === 'fmcg') return exampleScenario;
  const { default: document } = await documents[id]();
  return scenarioPlan(document);
}

function scenarioPlan(document: unknown): Plan {
  const reading = readPlan(document);
  if (!reading.ok) throw new Error(`A scenario is not a plan: ${reading.error.code}`);
  return reading.value.plan;
}
