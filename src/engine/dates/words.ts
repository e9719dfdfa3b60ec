/** The words of the calendar. Our own list: the English names and their customary abbreviations (AP, Guardian style). */

/** Month names and abbreviations, lower case, without full stop: 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
	(
		[
			'january jan',
			'february feb',
			'march mar',
			'april apr',
			'may',
			'june jun',
			'july jul',
			'august aug',
			'september sept sep',
			'october oct',
			'november nov',
			'december dec',
		] as const
	).flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Weekdays and abbreviations, lower case, without full stop: 0 for Sunday to 6 for Saturday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
	(
		['sunday sun', 'monday mon', 'tuesday tues tue', 'wednesday wed', 'thursday thurs thur thu', 'friday fri', 'saturday sat'] as const
	).flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index])),
);
