/**
 * Learns the weights of `src/engine/quotes/speaker-weights.json` from the annotated articles:
 * `npm run train:speakers [-- --write]`. Prints how many speakers are right by five-fold cross-validation, by form of source; where the source is a name, nobody asks.
 */
import { fileOf, trainChoices } from './loglinear.js';
import { readTraining } from './quotes-gold.js';
import { PRINTS_FIGURES, ship } from './shipped.js';
import { casesOf, crossValidated, lessons, OPTIONS } from './speaker-cases.js';

const ABOUT = 'Weights of who speaks, by feature of speaker-options.ts: see train/quotes-speakers.ts';

const cases = readTraining().flatMap(casesOf);

if (PRINTS_FIGURES) report(crossValidated(cases));
ship('src/engine/quotes/speaker-weights.json', fileOf(trainChoices(lessons(cases), OPTIONS), ABOUT));

function report(chances: readonly number[][]): void {
	for (const form of ['all', 'carried', 'pronoun', 'description', 'none']) {
		for (const threshold of [0.4, 0.45, 0.5, 0.6, 0.7]) {
			let [asked, right, answered, named, wanted] = [0, 0, 0, 0, 0];
			for (const [at, one] of cases.entries()) {
				if (!one.marked || !(form === 'all' || one.form.startsWith(form))) continue;
				const own = chances[at] ?? [];
				const best = own.indexOf(Math.max(...own));
				const guess = (own[best] ?? 0) >= threshold ? best : 0;
				const isRight = !one.lost && guess === one.right;
				asked++;
				if (one.lost || one.right > 0) wanted++;
				if (isRight) right++;
				if (guess > 0) answered++;
				if (guess > 0 && isRight) named++;
				if (threshold === 0.45 && !isRight && process.argv.includes('--errors'))
					console.log(
						`${one.lost ? 'LOST' : `gold ${one.right} ${own[one.right]?.toFixed(2)} got ${guess} ${own[best]?.toFixed(2)}`} ${one.shown}`,
					);
			}
			const share = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);
			console.log(
				`${form} above ${threshold}: ${asked} quotes in marks, ${share(right, asked)} % right; of ${wanted} named speakers ${share(named, wanted)} % found, of those answered ${share(named, answered)} % right`,
			);
		}
	}
}
