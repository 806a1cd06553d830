export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SparkBox {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly scale: 'linear' | 'log';
}

export interface SparkDrawing {
  readonly path: string;
  readonly zeroY: number;
  readonly place: (point: Point) => Point;
}

/** The curve in pixels; zero is always inside the box, so that its sign can be read. */
export function sparklinePath(points: readonly Point[], box: SparkBox): SparkDrawing {
  const toX = positions(
    points.map(({ x }) => along(x, box.scale)),
    box.pad,
    box.width - box.pad,
  );
  const toY = positions([0, ...points.map(({ y }) => y)], box.height - box.pad, box.pad);
  const place = ({ x, y }: Point): Point => ({ x: rounded(toX(along(x, box.scale))), y: rounded(toY(y)) });
  const path = points.map(place).map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x},${y}`);
  return { path: path.join(''), zeroY: rounded(toY(0)), place };
}

function along(x: number, scale: SparkBox['scale']): number {
  return scale === 'log' ? Math.log(Math.max(x, Number.MIN_VALUE)) : x;
}

function positions(values: readonly number[], from: number, to: number): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!(high > low)) return () => (from + to) / 2;
  return (value) => from + ((Math.min(high, Math.max(low, value)) - low) / (high - low)) * (to - from);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
