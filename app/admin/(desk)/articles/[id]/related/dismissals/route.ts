import { systemClock } from '../../../../../../../lib/clock.ts';
import { dismissSuggestion, offerAgain } from '../../../../../../../lib/related/dismissal.ts';
import { withOther } from '../other-article.ts';

/** Puts a suggestion away. */
export const POST = withOther((actor, request) => dismissSuggestion(actor, systemClock, request));

/** Takes that back. */
export const DELETE = withOther(offerAgain);
