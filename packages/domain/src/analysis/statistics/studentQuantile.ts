/**
 * The quantile of Student's t: the value that a t-distributed number with `df` degrees of freedom stays below with the given
 * probability. Found by halving on the distribution function (regularised incomplete beta, continued fraction); good to 1e-9.
 * @throws RangeError for a probability outside (0, 1) or fewer than one degree of freedom.
 */
export function studentQuantile(probability: number, df: number): number {
  if (!(probability > 0 && probability < 1) || !(df >= 1)) throw new RangeError(`no quantile: ${probability}, ${df}`);
  if (probability < 0.5) return -studentQuantile(1 - probability, df);
  let [low, high] = [0, 1];
  while (studentBelow(high, df) < probability) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-12 * high; step += 1) {
    const middle = (low + high) / 2;
    if (studentBelow(middle, df) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(T ≤ t) for t ≥ 0. */
function studentBelow(t: number, df: number): number {
  return 1 - incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
}

/** Iₓ(a, b). The continued fraction converges quickly for x below (a + 1)/(a + b + 2); beyond, the symmetry is used. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** Lentz's way to sum the continued fraction. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let sum = d;
  for (let m = 1; m <= 300; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const term of [even, odd]) {
      d = 1 / away(1 + term * d);
      c = away(1 + term / c);
      sum *= d * c;
    }
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return sum;
}

function away(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** ln Γ(x) by Lanczos's series (g = 7, nine terms). */
function logGamma(x: number): number {
  const [first = 0, ...rest] = LANCZOS;
  const shifted = x - 1;
  const sum = rest.reduce((total, term, index) => total + term / (shifted + index + 1), first);
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
