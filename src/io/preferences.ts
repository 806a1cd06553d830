import { type ScenarioId, scenarioIds } from './scenarios.ts';

/** Small choices of this device, beside the plan: losing them loses no work. */
const themeKey = 'micromacro.theme';
const scenarioKey = 'micromacro.scenario';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export function readTheme(): Theme {
  return themes.find((theme) => theme === read(themeKey)) ?? 'system';
}

export function rememberTheme(theme: Theme): void {
  write(themeKey, theme === 'system' ? null : theme);
}

/** The worked example that the saved plan is, unchanged. */
export function readScenario(): ScenarioId | null {
  return scenarioIds.find((id) => id === read(scenarioKey)) ?? null;
}

export function rememberScenario(scenario: ScenarioId | null): void {
  write(scenarioKey, scenario);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is blocked: the choice holds until the page is left.
  }
}
