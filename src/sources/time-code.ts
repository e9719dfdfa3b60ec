/** Time codes of transcripts and subtitles. */

/** Seconds of `14:32`, `1:14:32`, `00:14:32.500` or `00:14:32,500`; undefined where it is none. */
export function secondsOf(code: string): number | undefined {
	const match = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3}))?$/.exec(code.trim());
	if (!match) return undefined;
	const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = match;
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}
