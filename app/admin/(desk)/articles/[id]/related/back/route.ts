import { systemClock } from '../../../../../../../lib/clock.ts';
import { linkBack } from '../../../../../../../lib/related/link-back.ts';
import { withOther } from '../other-article.ts';

/** Makes another article lead back to this one. */
export const POST = withOther((actor, request) => linkBack(actor, systemClock, request));
