/**
 * Exponential and logarithm of additions and multiplications alone, which IEEE 754 fixes to the bit. Those of `Math` differ in the last bit
 * from one version of V8 to the next (Node.js and Chromium 156 did, for one number in twelve), and two speakers that come to the same chance
 * would then be told apart by it.
 */

/** Steps of the table within a factor of two. */
const STEPS = 32;
const STEP = Math.LN2 / STEPS;
const STEPS_PER_UNIT = STEPS / Math.LN2;

/** 2^(j/32), of square roots, which IEEE 754 fixes as well. */
const ROOTS = Float64Array.from({ length: STEPS }, (_, j) => {
	let [power, root] = [1, 2];
	for (let bit = STEPS / 2; bit >= 1; bit /= 2) {
		root = Math.sqrt(root);
		if (j & bit) power *= root;
	}
	return power;
});

/** Beyond this, either way, an exponential counts as endless or nothing. */
const LARGEST = 700;
/** Where the power of zero stands in the table of the powers of two. */
const ZERO = 1022;
const POWERS = powersOfTwo();

function powersOfTwo(): Float64Array {
	const powers = new Float64Array(2 * ZERO + 1).fill(1);
	for (let exponent = 1; exponent <= ZERO; exponent++) {
		powers[ZERO + exponent] = (powers[ZERO + exponent - 1] as number) * 2;
		powers[ZERO - exponent] = (powers[ZERO - exponent + 1] as number) / 2;
	}
	return powers;
}

/** e^x, right to 14 digits: by the nearest step of the table, and Taylor's series from there. */
export function exp(x: number): number {
	if (!(x > -LARGEST)) return 0;
	if (x > LARGEST) return Infinity;
	const step = Math.floor(x * STEPS_PER_UNIT + 0.5);
	const r = x - step * STEP;
	const series = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r / 720)))));
	return series * (ROOTS[step & (STEPS - 1)] as number) * (POWERS[ZERO + (step >> 5)] as number);
}

/** The natural logarithm of a number between 1e-300 and 1e300: that of its power of two, and the series of the inverse hyperbolic tangent. */
export function log(x: number): number {
	// Which of two neighbouring powers the first guess is makes no difference.
	const guess = Math.round(Math.log2(x));
	const near = x * (POWERS[ZERO - guess] as number);
	const shift = near > Math.SQRT2 ? 1 : near < Math.SQRT1_2 ? -1 : 0;
	const fraction = near * (POWERS[ZERO - shift] as number);
	const exponent = guess + shift;
	const s = (fraction - 1) / (fraction + 1);
	const z = s * s;
	const tail = z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z / 21))));
	const series = z * (1 / 3 + z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + tail)))));
	return exponent * Math.LN2 + 2 * s * (1 + series);
}
