/** How likely the tagger holds each type of a name whose words are settled. */
import { ENTITY_TYPES } from '../../annotations.js';
import { LABEL_COUNT, labelOf, Position } from './labels.js';
import { exp, log } from '../util/exp.js';

export const TYPE_COUNT = ENTITY_TYPES.length;
/** Likelihoods of types below this, as logarithms, are all alike. */
const LEAST_LOG = -6;

/** The log-likelihood of each type for a name of `length` words whose scores begin at `at`. */
export function typeLogs(scores: Float32Array, at: number, length: number): number[] {
	const sums: number[] = [];
	for (let type = 0; type < TYPE_COUNT; type++) {
		let sum = 0;
		for (let i = 0; i < length; i++) {
			const position = length === 1 ? Position.only : i === 0 ? Position.begin : i === length - 1 ? Position.last : Position.inside;
			sum += scores[at + i * LABEL_COUNT + labelOf(type, position)] as number;
		}
		sums.push(sum);
	}
	let most = -Infinity;
	for (const sum of sums) if (sum > most) most = sum;
	let total = 0;
	for (const sum of sums) total += exp(sum - most);
	const logSum = log(total) + most;
	for (let type = 0; type < TYPE_COUNT; type++) sums[type] = Math.max(LEAST_LOG, (sums[type] as number) - logSum);
	return sums;
}
