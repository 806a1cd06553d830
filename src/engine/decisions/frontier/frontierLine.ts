/** Profit, ROI and people reached at each budget of a frontier; null where nothing can be bought, ROI also where nothing is. */
export interface FrontierLine {
  readonly profit: readonly (number | null)[];
  readonly roi: readonly (number | null)[];
  readonly reach: readonly (number | null)[];
}

export interface FrontierFigures {
  readonly profit: number;
  readonly roi: number | null;
  readonly reach: number;
}

export function frontierLine(points: readonly (FrontierFigures | null)[]): FrontierLine {
  return {
    profit: points.map((point) => point?.profit ?? null),
    roi: points.map((point) => point?.roi ?? null),
    reach: points.map((point) => point?.reach ?? null),
  };
}
